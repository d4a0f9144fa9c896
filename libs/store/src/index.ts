export {
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
  startEmbeddedPostgres,
} from './embedded-postgres.ts';
export { createStore, isReachable, type Store, type StoreOptions } from './database.ts';
export { countedStore } from './counted-store.ts';
export { createPruner, type Prune, type Pruned } from './retention/pruner.ts';
export { migrate } from './migrate.ts';
export { listenForSignals, sendSignal, type SignalListener } from './signals.ts';
export type { Database } from './schema.ts';
export { makeScratchDatabase, type ScratchDatabase } from './scratch-database.ts';
export * from './directory/index.ts';
export * from './egress/index.ts';
export * from './ingress/index.ts';
export * from './mailbox/index.ts';
export * from './native/index.ts';
export * from './router/index.ts';
export { type Write, writeTogether } from './write-together.ts';
