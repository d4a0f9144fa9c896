export type {
  Bus,
  BusEvent,
  BusHandler,
  BusObserver,
  BusRecord,
  NewRecord,
  Subscription,
  SubscriptionOptions,
} from './bus.ts';
export { BusUnavailable } from './bus-unavailable.ts';
export { type Burial, deadLetterOf } from './dead-letter.ts';
export { createEmbeddedBus, type EmbeddedBusOptions } from './embedded/embedded-bus.ts';
export { createKafkaBus, type KafkaBusOptions } from './kafka/kafka-bus.ts';
export { kafkaLag } from './kafka/lag.ts';
export { type TopicName, topics, type TopicSpec } from './topics.ts';
