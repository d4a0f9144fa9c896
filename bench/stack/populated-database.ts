import { createStore, migrate } from '#libs/store';
import type { DatabaseServer } from './database.ts';
import { populate, type PopulationOptions } from './population.ts';

/** Makes a database with the schema, accounts, people and conversations, and gives its address. */
export const populatedDatabase = async (
  server: DatabaseServer,
  population: PopulationOptions,
): Promise<string> => {
  const url = await server.makeDatabase();
  const store = createStore({ url });
  try {
    await migrate(store);
    await populate(store, population);
  } finally {
    await store.destroy();
  }
  return url;
};
