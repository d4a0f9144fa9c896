import { sql } from 'kysely';
import type { ConversationId, EnvelopeId, ParticipantId } from '#libs/envelope';
import type { Store } from '../database.ts';
import type { Write } from '../write-together.ts';
import type { Spelling } from './address-locks.ts';
import {
  bytesOf,
  conversationIdFrom,
  envelopeIdFrom,
  optionalBytesOf,
  optionally,
  participantIdFrom,
} from './columns.ts';

/** Where an envelope id was sent, once and for all. */
export interface StoredResolution extends Spelling {
  readonly envelopeId: EnvelopeId;
  readonly disposition: string;
  readonly conversationId?: ConversationId;
  readonly rosterEpoch: bigint;
  readonly senderId?: ParticipantId;
  readonly refEnvelopeId?: EnvelopeId;
  /** The control record that it became, as it was published. */
  readonly control?: Buffer;
}

/** What was resolved before among the given ids. One statement. */
export const storedResolutions =
  (store: Store) =>
  async (envelopeIds: readonly EnvelopeId[]): Promise<ReadonlyMap<EnvelopeId, StoredResolution>> => {
    if (envelopeIds.length === 0) return new Map();
    const { rows } = await sql<ResolutionRow>`
      select envelope_id, disposition, conversation_id, account, address, roster_epoch, sender_id, ref_envelope_id, control
      from resolutions where envelope_id = any(${envelopeIds.map(bytesOf)}::bytea[])`.execute(store);
    return new Map(rows.map(resolutionOf).map((resolution) => [resolution.envelopeId, resolution]));
  };

/** The write of resolutions in the order given, which becomes their `resolution_order`. */
export const newResolutions = (resolutions: readonly StoredResolution[], nowMs: number): Write => {
  if (resolutions.length === 0) return undefined;
  const column = <T>(read: (resolution: StoredResolution) => T): T[] => resolutions.map(read);
  return sql`
      insert into resolutions (envelope_id, disposition, conversation_id, account, address, roster_epoch, sender_id,
        ref_envelope_id, control, resolved_at_ms)
      select envelope_id, disposition, conversation_id, account, address, roster_epoch, sender_id, ref_envelope_id, control,
        ${nowMs}
      from unnest(
        ${column((r) => bytesOf(r.envelopeId))}::bytea[], ${column((r) => r.disposition)}::text[],
        ${column((r) => optionalBytesOf(r.conversationId))}::bytea[], ${column((r) => r.account)}::text[],
        ${column((r) => r.address)}::text[], ${column((r) => r.rosterEpoch)}::int8[],
        ${column((r) => optionalBytesOf(r.senderId))}::bytea[], ${column((r) => optionalBytesOf(r.refEnvelopeId))}::bytea[],
        ${column((r) => r.control ?? null)}::bytea[])
        with ordinality as asked (envelope_id, disposition, conversation_id, account, address, roster_epoch, sender_id,
          ref_envelope_id, control, position)
      order by position
      on conflict do nothing`;
};

interface ResolutionRow {
  envelope_id: Buffer;
  disposition: string;
  conversation_id: Buffer | null;
  account: string;
  address: string;
  roster_epoch: bigint;
  sender_id: Buffer | null;
  ref_envelope_id: Buffer | null;
  control: Buffer | null;
}

const resolutionOf = (row: ResolutionRow): StoredResolution => {
  const conversationId = optionally(conversationIdFrom, row.conversation_id);
  const senderId = optionally(participantIdFrom, row.sender_id);
  const refEnvelopeId = optionally(envelopeIdFrom, row.ref_envelope_id);
  return {
    envelopeId: envelopeIdFrom(row.envelope_id),
    disposition: row.disposition,
    account: row.account,
    address: row.address,
    rosterEpoch: row.roster_epoch,
    ...(conversationId !== undefined && { conversationId }),
    ...(senderId !== undefined && { senderId }),
    ...(refEnvelopeId !== undefined && { refEnvelopeId }),
    ...(row.control !== null && { control: row.control }),
  };
};
