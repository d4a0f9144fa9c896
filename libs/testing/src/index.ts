export { type TestDatabase, testDatabase } from './database.ts';
export { type GoldenSubject, runGolden } from './golden.ts';
export { busContract } from './bus-contract.ts';
export type { BusHarness, LogOptions, LogPlace, TestLog } from './bus-harness.ts';
export {
  collector,
  contractTopics,
  everythingIn,
  gate,
  letters,
  numbered,
  textsOf,
  until,
} from './bus-log.ts';
export { openPlace } from './bus-place.ts';
export { kafkaHarness } from './kafka.ts';
export { type OwnBroker, ownBroker } from './own-broker.ts';
export { eachBus, type MakeBus, whenKafka } from './each-bus.ts';
export { embeddedHarness } from './embedded-log.ts';
