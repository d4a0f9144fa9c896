import type { KyselyPlugin } from 'kysely';
import type { Store } from './database.ts';

/** The same database, with every statement told before it runs; for tests that hold a stage to its number of statements. */
export const countedStore = (store: Store, onStatement: () => void): Store => {
  const plugin: KyselyPlugin = {
    transformQuery: ({ node }) => {
      onStatement();
      return node;
    },
    transformResult: ({ result }) => Promise.resolve(result),
  };
  return store.withPlugin(plugin);
};
