import { sealpost } from '#contracts/gateway';
import { fromLong } from '#libs/contracts';
import { type HeaderFacts, readHeader } from '../sender-header.ts';
import type { QueueRecord } from '../transport.ts';
import { readFields, writeFields } from './fields.ts';
import { keyspace } from './keyspace.ts';
import type { Change, Storage } from './storage.ts';

const { v1 } = sealpost.gateway;
const none = new Uint8Array();

interface FromEnvelope {
  readonly seq: bigint;
  readonly header: HeaderFacts;
  /** The place in the conversation, by which items are shown in order. */
  readonly conversationSeq: bigint;
}

/** Something that a device received and stored. It stays until the app says that it has it. */
export type InboxItem =
  | (FromEnvelope & {
      readonly kind: 'message';
      readonly messageId: Uint8Array;
      readonly content: Uint8Array;
    })
  | (FromEnvelope & {
      readonly kind: 'opaque';
      readonly type: number;
      readonly payload: Uint8Array;
      /** The exact bytes whose SHA-256 the app's suite has to find inside. */
      readonly senderHeader: Uint8Array;
    })
  /** What stands in the place of a message until its repair comes; for good once no repair is asked for any more. */
  | (FromEnvelope & { readonly kind: 'undecryptable'; readonly repair: 'asked' | 'given up' })
  | {
      readonly kind: 'receipt';
      readonly seq: bigint;
      readonly receipt: sealpost.gateway.v1.Receipt.$Properties;
    }
  | {
      readonly kind: 'statement';
      readonly seq: bigint;
      readonly statement: sealpost.gateway.v1.SignedStatement.$Properties;
      /** Whose key signed it, as this device knows keys. */
      readonly signedBy: 'device' | 'app';
    };

/** What is stored of an item besides its record. */
export type Reading =
  | { readonly kind: 'message'; readonly messageId: Uint8Array; readonly content: Uint8Array }
  | { readonly kind: 'opaque'; readonly type: number; readonly payload: Uint8Array }
  | { readonly kind: 'undecryptable'; readonly repair: 'asked' | 'given up' }
  | { readonly kind: 'receipt' }
  | { readonly kind: 'statement'; readonly signedBy: 'device' | 'app' };

/** The change that stores a record with what was read in it. */
export const inboxChange = (record: QueueRecord, reading: Reading): Change => ({
  key: keyspace.inboxItem(fromLong(record.seq)),
  value: writeFields(v1.QueueRecord.encode(record).finish(), ...fieldsOf(reading)),
});

/** Every item that the app does not have yet, in the order of the queue. */
export async function inboxItems(storage: Storage): Promise<readonly InboxItem[]> {
  const entries = await storage.list(keyspace.inbox);
  return entries.flatMap(([, value]) => itemFrom(readFields(value)) ?? []);
}

const kinds = ['message', 'opaque', 'asked', 'given up', 'receipt', 'device', 'app'] as const;

function fieldsOf(reading: Reading): readonly Uint8Array[] {
  if (reading.kind === 'message') return [tag('message'), reading.messageId, reading.content];
  if (reading.kind === 'opaque') return [tag('opaque'), Uint8Array.of(reading.type), reading.payload];
  if (reading.kind === 'undecryptable') return [tag(reading.repair)];
  return [tag(reading.kind === 'receipt' ? 'receipt' : reading.signedBy)];
}

function tag(kind: (typeof kinds)[number]): Uint8Array {
  return Uint8Array.of(kinds.indexOf(kind));
}

function itemFrom([recordBytes, tagBytes, first, second]: readonly Uint8Array[]): InboxItem | undefined {
  const record = v1.QueueRecord.decode(recordBytes ?? none);
  const seq = fromLong(record.seq);
  const kind = kinds[tagBytes?.[0] ?? 0];
  if (kind === 'receipt') return { kind, seq, receipt: record.receipt ?? {} };
  if (kind === 'device' || kind === 'app')
    return { kind: 'statement', seq, statement: record.statement ?? {}, signedBy: kind };
  const envelope = v1.Envelope.decode(record.envelope ?? none);
  const header = readHeader(envelope.senderHeader);
  if (header === undefined) return undefined;
  const conversationSeq = fromLong(envelope.gatewayHeader?.conversationSeq);
  const from = { seq, header, conversationSeq };
  if (kind === 'asked' || kind === 'given up') return { ...from, kind: 'undecryptable', repair: kind };
  if (kind === 'message') return { ...from, kind, messageId: first ?? none, content: second ?? none };
  const { senderHeader } = envelope;
  return { ...from, kind: 'opaque', type: first?.[0] ?? 0, payload: second ?? none, senderHeader };
}
