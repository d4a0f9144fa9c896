import { sealpost } from '#contracts/gateway';
import { fromLong, toLong } from '#libs/contracts';
import { toHex } from './bytes.ts';
import { openEnvelope } from './open-envelope.ts';
import type { Device } from './ports.ts';
import { repairChanges } from './repair.ts';
import type { SecurityEventCode } from './security-event.ts';
import { counterChange, readCounter } from './state/counter.ts';
import { inboxChange } from './state/inbox.ts';
import { keyspace } from './state/keyspace.ts';
import { signerOf } from './statement.ts';
import { finding, type Taken } from './taken.ts';
import type { QueueRecord, StreamRequest } from './transport.ts';

const { v1 } = sealpost.gateway;
const nothing: Taken = { events: [], changes: [] };

/**
 * Takes one record of the queue: everything that it changes is stored in one commit, with its place in the queue. Gives what is to be
 * said to the gateway, which may be said only now.
 */
export async function takeRecord(device: Device, record: QueueRecord): Promise<readonly StreamRequest[]> {
  const seq = fromLong(record.seq);
  const cursor = await readCounter(device.storage, keyspace.cursor);
  const deliveryKey = keyspace.seenDelivery(toHex(record.deliveryId ?? new Uint8Array()));
  const wasHandedOver = (await device.storage.get(deliveryKey)) !== undefined;
  if (seq <= cursor) {
    if (!wasHandedOver) device.onEvent({ code: 'REORDERED', seq });
    return [ackUpTo(cursor)];
  }
  const taken = wasHandedOver ? finding('REPLAYED') : await read(device, record);
  const gap = fromLong(record.prevSeq) === cursor ? [] : [gapCode(record, cursor)];
  await device.storage.commit([
    ...taken.changes,
    ...storedOf(record, taken),
    counterChange(deliveryKey, device.now()),
    counterChange(keyspace.cursor, seq),
  ]);
  for (const code of gap) device.onEvent({ code, seq });
  for (const event of taken.events) device.onEvent({ ...event, seq });
  if (taken.events.some(({ code }) => code === 'KEY_FIRST_SEEN')) await takeHeld(device);
  const { registrationId } = device;
  return [...(taken.nack === undefined ? [] : [nackOf(record, taken.nack, registrationId)]), ackUpTo(seq)];
}

/** Reads again what was held for want of a trusted key; what still cannot be read stays held. */
export async function takeHeld(device: Device): Promise<void> {
  for (const [key, bytes] of await device.storage.list(keyspace.held)) {
    const record = v1.QueueRecord.decode(bytes);
    const taken = await read(device, record);
    if (taken.held === true) continue;
    await device.storage.commit([...taken.changes, ...storedOf(record, taken), { key }]);
    const news = taken.events.filter(({ code }) => code !== 'REORDERED');
    for (const event of news) device.onEvent({ ...event, seq: fromLong(record.seq) });
  }
}

async function read(device: Device, record: QueueRecord): Promise<Taken> {
  if (record.envelope != null) return openEnvelope(device, record.envelope);
  if (record.receipt != null) return { ...nothing, reading: { kind: 'receipt' } };
  if (record.repair != null) return { ...nothing, changes: await repairChanges(device, record.repair) };
  if (record.statement == null) return finding('MALFORMED');
  const signedBy = await signerOf(device, record.statement).catch(() => undefined);
  if (signedBy === 'unknown') return { ...nothing, held: true };
  return signedBy === undefined
    ? finding('STATEMENT_INVALID')
    : { ...nothing, reading: { kind: 'statement', signedBy } };
}

function storedOf(record: QueueRecord, { reading, held }: Taken) {
  if (reading !== undefined) return [inboxChange(record, reading)];
  if (held !== true) return [];
  return [{ key: keyspace.heldRecord(fromLong(record.seq)), value: v1.QueueRecord.encode(record).finish() }];
}

function gapCode(record: QueueRecord, cursor: bigint): SecurityEventCode {
  return fromLong(record.prevSeq) > cursor ? 'GAP' : 'REORDERED';
}

function ackUpTo(seq: bigint): StreamRequest {
  return { ack: { upToSeq: toLong(seq) } };
}

function nackOf(
  { seq }: QueueRecord,
  { reason, count, freshKeyPackage: fresh }: NonNullable<Taken['nack']>,
  registrationId: number,
): StreamRequest {
  const freshKeyPackage = fresh && { ...fresh, notAfterMs: toLong(fresh.notAfterMs) };
  return {
    nack: {
      seq: seq ?? null,
      reason,
      count,
      registrationId,
      ...(freshKeyPackage && { freshKeyPackage }),
    },
  };
}
