import { sql } from 'kysely';
import type { ParticipantId } from '#libs/envelope';
import type { Store } from '../database.ts';
import { idBytes, participantIdFrom } from './id-bytes.ts';

/** A person on one of our accounts, or a user of an app backend. */
export interface Participant {
  readonly participantId: ParticipantId;
  readonly platform: string;
  /** `platform:account id`, or `native:platform`. */
  readonly account: string;
  /** The identifier to write to. */
  readonly address: string;
  /** A serialised `SealedBody`; absent when the name is unknown. */
  readonly sealedName?: Buffer;
  /** What `sealedName` is bound to; absent with it. */
  readonly sealedNameAad?: Buffer;
  /** A BCP 47 tag; empty when unknown. */
  readonly language: string;
}

/** A person as somebody first shows up. */
export interface NewParticipant {
  /** Candidates for the id in hex, the first one at attempt 0. */
  readonly participantIdOf: (attempt: number) => string;
  readonly platform: string;
  readonly account: string;
  readonly address: string;
  /** The person's other identifiers on the account. */
  readonly aliases: readonly string[];
  readonly nowMs: number;
}

const idAttemptsMax = 8;

interface ParticipantRow {
  participant_id: Buffer;
  platform: string;
  account: string;
  address: string;
  sealed_name: Buffer | null;
  sealed_name_aad: Buffer | null;
  language: string;
}

/** The participant behind any of the identifiers, the first of them that is known deciding; `undefined` when none is. */
export const findParticipant =
  (store: Store) =>
  async (account: string, identifiers: readonly string[]): Promise<Participant | undefined> => {
    const row = await store
      .selectFrom('participant_addresses as known')
      .innerJoin('participants as p', 'p.participant_id', 'known.participant_id')
      .selectAll('p')
      .where('known.account', '=', account)
      .where('known.address', 'in', [...identifiers])
      .orderBy(sql`array_position(${[...identifiers]}::text[], known.address)`)
      .limit(1)
      .executeTakeFirst();
    return row === undefined ? undefined : participantOf(row);
  };

/**
 * The participant behind the identifiers, made where there is none. Identifiers that nobody has become the participant's; those
 * of somebody else stay where they are.
 */
export const ensureParticipant =
  (store: Store) =>
  async (person: NewParticipant): Promise<Participant> => {
    const identifiers = [person.address, ...person.aliases];
    const known = await findParticipant(store)(person.account, identifiers);
    const participant = known ?? (await insertParticipant(store, person));
    await addAddresses(store)(participant, identifiers);
    return participant;
  };

/** Gives a participant the identifiers that nobody on the account has. */
const addAddresses =
  (store: Store) =>
  async ({ account, participantId }: Participant, identifiers: readonly string[]): Promise<void> => {
    const rows = identifiers.map((address) => ({ account, address, participant_id: idBytes(participantId) }));
    await store
      .insertInto('participant_addresses')
      .values(rows)
      .onConflict((clash) => clash.doNothing())
      .execute();
  };

/** Keeps the newest name and language of a participant; what is not given stays as it is. */
export const updateProfile =
  (store: Store) =>
  async (
    participantId: ParticipantId,
    profile: {
      readonly sealedName?: Uint8Array;
      readonly sealedNameAad?: Uint8Array;
      readonly language?: string;
    },
  ): Promise<void> => {
    const { sealedName, sealedNameAad, language } = profile;
    const changes = {
      ...(sealedName && sealedNameAad ? { sealed_name: sealedName, sealed_name_aad: sealedNameAad } : {}),
      ...(language ? { language } : {}),
    };
    if (Object.keys(changes).length === 0) return;
    await store
      .updateTable('participants')
      .set(changes)
      .where('participant_id', '=', idBytes(participantId))
      .execute();
  };

/** Notes that a participant was told how to begin. False when that happened less than `quietMs` ago. */
export const claimHelp =
  (store: Store) =>
  async (participantId: ParticipantId, nowMs: number, quietMs: number): Promise<boolean> => {
    const { numUpdatedRows } = await store
      .updateTable('participants')
      .set({ helped_at_ms: nowMs })
      .where('participant_id', '=', idBytes(participantId))
      .where('helped_at_ms', '<=', BigInt(nowMs - quietMs))
      .executeTakeFirst();
    return numUpdatedRows > 0n;
  };

/** Turns a row of `participants` into the domain's form. */
export const participantOf = (row: ParticipantRow): Participant => ({
  participantId: participantIdFrom(row.participant_id),
  platform: row.platform,
  account: row.account,
  address: row.address,
  language: row.language,
  ...(row.sealed_name && row.sealed_name_aad
    ? { sealedName: row.sealed_name, sealedNameAad: row.sealed_name_aad }
    : {}),
});

/**
 * A participant that another transaction made meanwhile is taken as it is. An id can belong to somebody who had the address
 * before; then the next candidate is tried.
 */
async function insertParticipant(store: Store, person: NewParticipant): Promise<Participant> {
  const { platform, account, address, nowMs } = person;
  for (let attempt = 0; attempt < idAttemptsMax; attempt += 1) {
    const participant_id = idBytes(person.participantIdOf(attempt));
    await store
      .insertInto('participants')
      .values({ participant_id, platform, account, address, created_at_ms: nowMs })
      .onConflict((clash) => clash.doNothing())
      .execute();
    const row = await store
      .selectFrom('participants')
      .selectAll()
      .where('account', '=', account)
      .where('address', '=', address)
      .executeTakeFirst();
    if (row !== undefined) return participantOf(row);
  }
  throw new Error('no free id for a participant');
}
