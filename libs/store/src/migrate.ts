import { type Migration, Migrator } from 'kysely';
import type { Store } from './database.ts';
import { up as initial } from './migrations/0001-initial.ts';
import { up as retention } from './migrations/0002-retention.ts';
import { up as native } from './migrations/0003-native.ts';
import { up as updatesInPlace } from './migrations/0004-updates-in-place.ts';
import { up as mailbox } from './migrations/0005-mailbox.ts';
import { up as owedReceipts } from './migrations/0006-owed-receipts.ts';
import { up as reach } from './migrations/0007-reach.ts';

/** In order; a name that was released is never changed. */
const migrations: Record<string, Migration> = {
  '0001-initial': { up: initial },
  '0002-retention': { up: retention },
  '0003-native': { up: native },
  '0004-updates-in-place': { up: updatesInPlace },
  '0005-mailbox': { up: mailbox },
  '0006-owed-receipts': { up: owedReceipts },
  '0007-reach': { up: reach },
};

/** Brings the schema up to date. Two at once wait for each other; a failing migration leaves nothing behind and rejects. */
export async function migrate(store: Store): Promise<void> {
  const provider = { getMigrations: () => Promise.resolve(migrations) };
  const { error } = await new Migrator({ db: store, provider }).migrateToLatest();
  if (error !== undefined)
    throw new Error('the database schema cannot be brought up to date', { cause: error });
}
