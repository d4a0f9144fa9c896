import { sql } from 'kysely';
import type { Store } from '../database.ts';

/** How an app names a conversation, and how many people are in it now. */
export interface AppThread {
  /** Empty where the app has no name for it. */
  readonly thread: string;
  readonly members: number;
}

/** Conversations as apps name them, by `<app> <conversation id in hex>`. One statement. */
export const appThreadsOf =
  (store: Store) =>
  async (
    wanted: readonly { readonly app: string; readonly conversationId: Buffer }[],
  ): Promise<ReadonlyMap<string, AppThread>> => {
    const { rows } = await sql<{
      app: string;
      conversation_id: Buffer;
      thread: string | null;
      members: bigint;
    }>`
      select asked.app, asked.conversation_id, t.thread,
        (select count(*) from members m where m.conversation_id = asked.conversation_id and m.state = 'active') as members
      from (select distinct * from unnest(${wanted.map((w) => w.app)}::text[], ${wanted.map((w) => w.conversationId)}::bytea[])
        as t (app, conversation_id)) asked
      left join native_threads t on t.platform = asked.app and t.conversation_id = asked.conversation_id`.execute(
      store,
    );
    return new Map(
      rows.map((row) => [
        `${row.app} ${row.conversation_id.toString('hex')}`,
        { thread: row.thread ?? '', members: Number(row.members) },
      ]),
    );
  };
