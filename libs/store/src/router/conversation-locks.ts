import { sql } from 'kysely';
import type { Store } from '../database.ts';
import { withSessionLocks } from '../session-locks.ts';

/**
 * Runs work while no other router, and no other work of this one, gives out positions in the same conversations; it also covers
 * the publishing that follows, so that the order of the topics is the order of the positions. Ids are 16 bytes.
 */
export const withConversationLocks =
  (store: Store) =>
  <T>(conversationIds: readonly Buffer[], work: (session: Store) => Promise<T>): Promise<T> =>
    withSessionLocks(store, keysOf(conversationIds), work);

const keysOf = (conversationIds: readonly Buffer[]) => sql`
  select distinct hashtextextended(encode(id, 'hex'), 2) as key
  from unnest(${conversationIds}::bytea[]) as asked (id) order by key`;
