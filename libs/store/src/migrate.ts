import { type Migration, Migrator } from 'kysely';
import type { Store } from './database.ts';
import { up as initial } from './migrations/0001-initial.ts';
import { up as native } from './migrations/0002-native.ts';
import { up as mailbox } from './migrations/0003-mailbox.ts';

/** In order; a name that was released is never changed. */
const migrations: Record<string, Migration> = {
  '0001-initial': { up: initial },
  '0002-native': { up: native },
  '0003-mailbox': { up: mailbox },
};

/** Brings the schema up to date. Two at once wait for each other; a failing migration leaves nothing behind and rejects. */
export async function migrate(store: Store): Promise<void> {
  const provider = { getMigrations: () => Promise.resolve(migrations) };
  const { error } = await new Migrator({ db: store, provider }).migrateToLatest();
  if (error !== undefined)
    throw new Error('the database schema cannot be brought up to date', { cause: error });
}
