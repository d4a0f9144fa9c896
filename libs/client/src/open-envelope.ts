import { sealpost } from '#contracts/gateway';
import { fromLong } from '#libs/contracts';
import { equalBytes, sha256, toHex } from './bytes.ts';
import { addressFrom, addressKey } from './device-address.ts';
import { deviceSetHashOf } from './device-set.ts';
import { type InnerFrame, readInnerFrame } from './inner-frame.ts';
import { peerOf, trustChange } from './peers.ts';
import type { Device } from './ports.ts';
import { type HeaderFacts, readHeader } from './sender-header.ts';
import { conversationChange, readConversation } from './state/conversation-memory.ts';
import { counterChange } from './state/counter.ts';
import { keyspace } from './state/keyspace.ts';
import type { Change } from './state/storage.ts';
import type { Opened, Suite } from './suites/suite.ts';
import { finding, type Taken } from './taken.ts';
import { undecryptable } from './undecryptable.ts';

const { v1 } = sealpost.gateway;
const { Level, NackReason } = v1;
const boundInCiphertext: number = v1.HeaderBinding.HEADER_BINDING_IN_CIPHERTEXT;

/** Reads an envelope of the queue: what it says of itself is checked against what is remembered, then it is opened. */
export async function openEnvelope(device: Device, bytes: Uint8Array): Promise<Taken> {
  const envelope = decoded(bytes);
  const header = envelope === undefined ? undefined : readHeader(envelope.senderHeader);
  if (envelope === undefined || header === undefined) return finding('MALFORMED');
  const facts = factsOf(header);
  if (await wasSeen(device, header)) return finding('REPLAYED', facts);
  const memory = await readConversation(device.storage, header.conversationId);
  const isOtherLevel = memory.level !== 0 && header.level !== memory.level;
  if (isOtherLevel || header.level !== levelOfBody(envelope)) return finding('LEVEL_DOWNGRADE', facts);
  const seq = fromLong(envelope.gatewayHeader?.conversationSeq);
  const isLate = seq <= memory.seq;
  const opened = await openBody(device, envelope, header);
  if (opened.reading === undefined || opened.reading.kind === 'undecryptable') return opened;
  const remembered = { level: header.level, seq: isLate ? memory.seq : seq };
  return {
    ...opened,
    events: [...(isLate ? finding('REORDERED', facts).events : []), ...opened.events],
    changes: [
      ...opened.changes,
      conversationChange(header.conversationId, remembered),
      counterChange(keyspace.seenEnvelope(toHex(header.envelopeId)), device.now()),
    ],
  };
}

async function openBody(
  device: Device,
  envelope: sealpost.gateway.v1.Envelope,
  header: HeaderFacts,
): Promise<Taken> {
  const facts = factsOf(header);
  const own = addressKey(device.keys.address);
  const devices = envelope.deviceCiphertexts?.devices ?? [];
  const mine =
    devices.find((each) => addressKey(addressFrom(each.device)) === own) ??
    envelope.deviceCiphertexts?.shared;
  const type: number = mine?.type ?? 0;
  const payload = mine?.payload ?? new Uint8Array();
  if (device.opaqueTypes?.includes(type) === true)
    return { events: [], changes: [], reading: { kind: 'opaque', type, payload } };
  if (header.headerBinding !== boundInCiphertext) return finding('UNBOUND_HEADER', facts);
  const suite = device.suites.find(({ ciphertextType }) => ciphertextType === type);
  if (suite === undefined)
    return {
      ...finding('UNKNOWN_SUITE', facts),
      nack: { reason: NackReason.NACK_REASON_UNKNOWN_SUITE, count: 1 },
    };
  const sessionKey = keyspace.session(suite.name, addressKey(header.sender));
  const headerHash = await sha256(envelope.senderHeader);
  const peer = await peerOf(device, header.sender);
  const opened = await suite.open({
    own: device.keys,
    peer,
    session: await device.storage.get(sessionKey),
    secretOf: async (id) => device.storage.get(keyspace.bundle(suite.name, id)),
    payload,
    headerHash,
    nowMs: device.now(),
  });
  if (!opened.ok) return refused(device, header, suite, opened.flaw);
  const frame = readInnerFrame(opened.frame);
  if (frame === undefined) return refused(device, header, suite, 'undecryptable');
  if (!equalBytes(frame.headerHash, headerHash)) return refused(device, header, suite, 'header_mismatch');
  const firstSeen = peer.trustedKey === undefined ? finding('KEY_FIRST_SEEN', facts).events : [];
  const changes: Change[] = [
    ...(opened.session === undefined ? [] : [{ key: sessionKey, value: opened.session }]),
    ...opened.spentBundleIds.map((id) => ({ key: keyspace.bundle(suite.name, id) })),
    ...(peer.trustedKey === undefined ? [trustChange(header.sender, opened.peerKey)] : []),
  ];
  return readFrame(device, header, { frame, changes, events: firstSeen });
}

async function readFrame(
  device: Device,
  header: HeaderFacts,
  { frame, changes, events }: Pick<Taken, 'changes' | 'events'> & { readonly frame: InnerFrame },
): Promise<Taken> {
  const messageKey = keyspace.seenMessage(`${addressKey(header.sender)}/${toHex(frame.messageId)}`);
  if ((await device.storage.get(messageKey)) !== undefined) return { changes, events };
  const others = (await isOtherDeviceSet(device, header, frame))
    ? finding('DEVICE_SET_MISMATCH', factsOf(header)).events
    : [];
  const { messageId, content } = frame;
  return {
    events: [...events, ...others],
    changes: [...changes, counterChange(messageKey, device.now())],
    reading: { kind: 'message', messageId, content },
  };
}

async function refused(
  device: Device,
  header: HeaderFacts,
  suite: Suite,
  flaw: Extract<Opened, { ok: false }>['flaw'],
): Promise<Taken> {
  const facts = factsOf(header);
  if (flaw === 'key_changed') return { ...finding('KEY_CHANGED', facts), held: true };
  if (flaw === 'unknown_sender_key') return { ...finding('UNKNOWN_SENDER_KEY', facts), held: true };
  if (flaw === 'header_mismatch')
    return {
      ...finding('HEADER_MISMATCH', facts),
      nack: { reason: NackReason.NACK_REASON_HEADER_MISMATCH, count: 1 },
    };
  return undecryptable(device, header, suite);
}

async function isOtherDeviceSet(
  device: Device,
  { conversationId }: HeaderFacts,
  { deviceSetHash }: InnerFrame,
): Promise<boolean> {
  const devices = await device.devicesOf?.(conversationId);
  return devices !== undefined && !equalBytes(await deviceSetHashOf(devices), deviceSetHash);
}

async function wasSeen({ storage, keys }: Device, { envelopeId, sender }: HeaderFacts): Promise<boolean> {
  if (addressKey(sender) === addressKey(keys.address)) return true;
  return (await storage.get(keyspace.seenEnvelope(toHex(envelopeId)))) !== undefined;
}

function levelOfBody({ deviceCiphertexts }: sealpost.gateway.v1.Envelope): number {
  return deviceCiphertexts == null ? Level.LEVEL_APP_SEALED : Level.LEVEL_E2EE;
}

function factsOf({ sender, conversationId, envelopeId }: HeaderFacts) {
  return { from: sender, conversationId, envelopeId };
}

function decoded(bytes: Uint8Array): sealpost.gateway.v1.Envelope | undefined {
  try {
    return v1.Envelope.decode(bytes);
  } catch {
    return undefined;
  }
}
