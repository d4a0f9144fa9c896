import { sql } from 'kysely';
import type { Store } from '../database.ts';
import { type DeliveryKey, deliveryText } from './delivery-key.ts';

/** The native id under which the platform showed a call with this tag; `undefined` when none was seen yet. */
export const sightingOfTag =
  (store: Store) =>
  async (account: string, tag: string): Promise<string | undefined> => {
    const { rows } = await sql<{ native_id: string }>`
      select native_id from sightings where tag = ${tag} and tag <> '' and account = ${account} limit 1`.execute(
      store,
    );
    return rows[0]?.native_id;
  };

/**
 * The native id of something sent to an address since a time that no delivery claims; for platforms without tags, where
 * one open send to a person at a time makes the answer unambiguous.
 */
export const unclaimedSighting =
  (store: Store) =>
  async (account: string, address: string, sinceMs: number): Promise<string | undefined> => {
    const { rows } = await sql<{ native_id: string }>`
      select s.native_id from sightings s
      where s.account = ${account} and s.address = ${address} and s.seen_at_ms >= ${sinceMs}
        and not exists (select 1 from sent_native_ids n where n.account = s.account and n.native_id = s.native_id)
      order by s.seen_at_ms limit 1`.execute(store);
    return rows[0]?.native_id;
  };

/** A send of which it must be possible to say, later on, that it was the only one. */
export interface OpenSend extends DeliveryKey {
  readonly account: string;
}

/**
 * Opens, for each person, the one send that may be ambiguous; `false` for a send while another envelope's is open, and for
 * all but one of the same call that go to one person. One statement.
 */
export const openSends =
  (store: Store) =>
  async (sends: readonly OpenSend[], nowMs: number): Promise<readonly boolean[]> => {
    const column = <T>(read: (send: OpenSend) => T): T[] => sends.map(read);
    const { rows } = await sql<{ account: string; participant_id: Buffer; envelope_id: Buffer }>`
      insert into ambiguous_sends as s (account, participant_id, envelope_id, since_ms)
      select distinct on (account, participant_id) account, participant_id, envelope_id, ${nowMs}::int8
      from unnest(${column((s) => s.account)}::text[], ${column((s) => s.participantId)}::bytea[], ${column((s) => s.envelopeId)}::bytea[])
        with ordinality as t (account, participant_id, envelope_id, position)
      order by account, participant_id, position
      on conflict (account, participant_id) do update set since_ms = s.since_ms
      returning account, participant_id, envelope_id`.execute(store);
    const open = new Set(
      rows.map((row) => openText(row.account, row.participant_id, row.envelope_id.toString('hex'))),
    );
    const firsts = new Map(sends.toReversed().map((send) => [deliveryText(send), send]));
    return sends.map(
      (send) =>
        firsts.get(deliveryText(send)) === send &&
        open.has(openText(send.account, send.participantId, send.envelopeId.toString('hex'))),
    );
  };

const openText = (account: string, participantId: Buffer, envelopeId: string): string =>
  `${account} ${participantId.toString('hex')} ${envelopeId}`;
