import { createHash } from 'node:crypto';
import { sealpost } from '#contracts/gateway';
import { type Bus, type BusRecord, topics } from '#libs/bus';
import { fromLong } from '#libs/contracts';
import { hexOf, platformFromProto } from '#libs/envelope';

const { CiphertextType, Envelope, Level, Receipt, ReceiptKind, SenderHeader } = sealpost.gateway.v1;

/** A message as it stands on the bus: everything that the gateway knows of it. */
export interface SeenEnvelope {
  readonly envelopeId: string;
  readonly seq: string;
  readonly level: string;
  /** The ciphertext's type; empty where the body is sealed to an app. */
  readonly type: string;
  /** The device that it is for, or the key that it is sealed to. */
  readonly readable: string;
  readonly sender: string;
  readonly recipient: string;
  readonly payloadBytes: number;
  readonly sha256: string;
  /** The whole record, to be searched for what it must not hold. */
  readonly record: Buffer;
}

/** What the gateway saw of one conversation. */
export interface GatewayView {
  readonly envelopes: ReadonlyMap<string, SeenEnvelope>;
  /** Envelopes that were read, each with its reader. */
  readonly readBy: ReadonlyMap<string, string>;
}

const pageSize = 1_000;

/** Reads a conversation as it stands on the bus, as an operator could. */
export const gatewayViewOf = async (
  bus: Pick<Bus, 'read'>,
  conversationId: Uint8Array,
): Promise<GatewayView> => {
  const key = hexOf(conversationId);
  const [messages, receipts] = await Promise.all([
    recordsOf(bus, topics.mailbox, key),
    recordsOf(bus, topics.receipt, key),
  ]);
  return {
    envelopes: new Map(messages.map(({ value }) => seenIn(value)).map((seen) => [seen.envelopeId, seen])),
    readBy: new Map(
      receipts
        .map(({ value }) => Receipt.decode(value))
        .filter(({ kind }) => kind === ReceiptKind.RECEIPT_KIND_READ)
        .map(({ envelopeId, recipient }) => [hexOf(envelopeId), shortOf(recipient?.participantId)]),
    ),
  };
};

/** A conversation is one key, and a key is in one partition. */
const recordsOf = async (
  bus: Pick<Bus, 'read'>,
  { name, partitions }: { readonly name: string; readonly partitions: number },
  key: string,
): Promise<readonly BusRecord[]> => {
  for (let partition = 0; partition < partitions; partition += 1) {
    const records = await recordsIn(bus, { topic: name, partition }, key);
    if (records.length > 0) return records;
  }
  return [];
};

const recordsIn = async (
  bus: Pick<Bus, 'read'>,
  place: { readonly topic: string; readonly partition: number },
  key: string,
): Promise<readonly BusRecord[]> => {
  const found: BusRecord[] = [];
  for (let offset = 0n; ;) {
    const page = await bus.read({ ...place, offset, max: pageSize });
    found.push(...page.filter((record) => record.key.toString() === key));
    const last = page.at(-1);
    if (!last || page.length < pageSize) return found;
    offset = last.offset + 1n;
  }
};

const seenIn = (record: Buffer): SeenEnvelope => {
  const { senderHeader, gatewayHeader, deviceCiphertexts, sealedBodies } = Envelope.decode(record);
  const header = SenderHeader.decode(senderHeader);
  const target = gatewayHeader?.target;
  const [device] = deviceCiphertexts?.devices ?? [];
  const sealed = sealedBodies?.bodies?.find(({ reader }) => reader === platformFromProto(target?.platform));
  const payload = device?.payload ?? sealed?.ciphertext ?? new Uint8Array();
  return {
    envelopeId: hexOf(header.envelopeId),
    seq: String(fromLong(gatewayHeader?.conversationSeq)),
    level: (Level[header.level] ?? '').replace('LEVEL_', ''),
    type: device ? wordOf(CiphertextType[device.type ?? 0]) : '',
    readable: device ? `device ${device.device?.deviceId ?? 0}` : (sealed?.keyId ?? ''),
    sender: shortOf(header.sender?.participantId),
    recipient: shortOf(target?.participantId),
    payloadBytes: payload.length,
    sha256: createHash('sha256').update(payload).digest('hex'),
    record,
  };
};

const shortOf = (id: Uint8Array | null | undefined): string => hexOf(id ?? new Uint8Array()).slice(0, 8);

const wordOf = (name = ''): string => name.replace('CIPHERTEXT_TYPE_', '').toLowerCase().replaceAll('_', ' ');
