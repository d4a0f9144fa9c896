import { numberBytes, numberFrom, toHex } from '../bytes.ts';
import { readFields, writeFields } from './fields.ts';
import { keyspace } from './keyspace.ts';
import type { Change, Storage } from './storage.ts';

/** `pending`: not yet known to be accepted, submitted again with the same bytes. `accepted`: kept for repairs. */
export type OutboxState = 'pending' | 'accepted';

/** An envelope as it was made, and what its repairs need. It is stored before it is submitted for the first time. */
export interface OutboxEntry {
  readonly state: OutboxState;
  readonly madeAtMs: number;
  readonly envelopeId: Uint8Array;
  readonly envelope: Uint8Array;
  readonly messageId: Uint8Array;
  readonly content: Uint8Array;
  readonly deviceSetHash: Uint8Array;
}

const states = ['pending', 'accepted'] as const satisfies readonly OutboxState[];

/** The change that stores an entry. */
export const outboxChange = (entry: OutboxEntry): Change => ({
  key: keyspace.outboxEntry(toHex(entry.envelopeId)),
  value: writeFields(
    numberBytes(states.indexOf(entry.state), 1),
    numberBytes(entry.madeAtMs, 8).slice(2),
    entry.envelopeId,
    entry.envelope,
    entry.messageId,
    entry.content,
    entry.deviceSetHash,
  ),
});

/** The entry of an envelope; `undefined` for one that this device did not make, or no longer has. */
export async function outboxEntryOf(
  storage: Storage,
  envelopeId: Uint8Array,
): Promise<OutboxEntry | undefined> {
  const bytes = await storage.get(keyspace.outboxEntry(toHex(envelopeId)));
  return bytes === undefined ? undefined : entryFrom(bytes);
}

/** Every entry, oldest first. */
export async function outboxEntries(storage: Storage): Promise<readonly OutboxEntry[]> {
  const entries = (await storage.list(keyspace.outbox)).map(([, bytes]) => entryFrom(bytes));
  return entries.sort((one, other) => one.madeAtMs - other.madeAtMs);
}

function entryFrom(bytes: Uint8Array): OutboxEntry {
  const [state, madeAt, ...fields] = readFields(bytes);
  const [envelopeId, envelope, messageId, content, deviceSetHash] = fields;
  return {
    state: states[state?.[0] ?? 0] ?? 'pending',
    madeAtMs: numberFrom(madeAt ?? none),
    envelopeId: envelopeId ?? none,
    envelope: envelope ?? none,
    messageId: messageId ?? none,
    content: content ?? none,
    deviceSetHash: deviceSetHash ?? none,
  };
}

const none = new Uint8Array();
