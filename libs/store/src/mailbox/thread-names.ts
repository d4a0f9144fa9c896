import { sql } from 'kysely';
import type { Store } from '../database.ts';

/** A message that is to get a name in a conversation as an app has it, with the names that would do, best first. */
export interface NamelessMessage {
  readonly app: string;
  readonly conversationId: Buffer;
  readonly envelopeId: Buffer;
  readonly candidates: readonly string[];
}

/**
 * The name that each message has in its app already, else the first that no other message of the conversation has there, in the order of
 * what is asked. Where all are taken it is the last. One statement.
 */
export const namesInThreads =
  (store: Store) =>
  async (wanted: readonly NamelessMessage[]): Promise<readonly string[]> => {
    if (wanted.length === 0) return [];
    const tried = wanted.flatMap(({ candidates }, index) => candidates.map((name) => ({ index, name })));
    const { rows } = await sql<{ position: number; name: string; is_own: boolean }>`
      with asked as (
        select * from unnest(${wanted.map((_, index) => index)}::int4[], ${wanted.map((w) => w.app)}::text[],
          ${wanted.map((w) => w.conversationId)}::bytea[], ${wanted.map((w) => w.envelopeId)}::bytea[])
          as t (position, app, conversation_id, envelope_id)),
      tried as (
        select * from unnest(${tried.map(({ index }) => index)}::int4[], ${tried.map(({ name }) => name)}::text[])
          as t (position, name))
      select a.position, r.native_id as name, true as is_own
      from asked a join members m on m.conversation_id = a.conversation_id
      join devices d on d.participant_id = m.participant_id
      join mailbox_records r on r.participant_id = d.participant_id and r.device_id = d.device_id
        and r.envelope_id = a.envelope_id and r.kind = 'message' and r.app = a.app
      union
      select a.position, t.name, false
      from asked a join tried t using (position)
      join mailbox_records r on r.app = a.app and r.native_id = t.name and r.conversation_id = a.conversation_id
        and r.kind = 'message' and r.envelope_id <> a.envelope_id
      union
      select a.position, t.name, false
      from asked a join tried t using (position) join members m on m.conversation_id = a.conversation_id
      join devices d on d.participant_id = m.participant_id
      join submissions s on s.participant_id = d.participant_id and s.device_id = d.device_id and s.native_id = t.name
        and s.app = a.app and s.conversation_id = a.conversation_id and s.envelope_id <> a.envelope_id`.execute(
      store,
    );
    return wanted.map(({ candidates }, index) => {
      const ours = rows.filter(({ position }) => position === index);
      const taken = new Set(ours.flatMap(({ name, is_own: isOwn }) => (isOwn ? [] : name)));
      const known = ours.find(({ is_own: isOwn }) => isOwn)?.name;
      return known ?? candidates.find((name) => !taken.has(name)) ?? candidates.at(-1) ?? '';
    });
  };
