export type { Bus, BusHandler, BusRecord, NewRecord, Subscription, SubscriptionOptions } from './bus.ts';
export { type TopicName, topics } from './topics.ts';
