import {
  decimalOf,
  type DeliveredMessage,
  frameFlaw,
  type FrameProgress,
  innerFormatOf,
  keyIdOf,
  type LossCounter,
  nativeLimits,
  type NativeMessage,
  type NativeOriginProof,
  type NativeSealed,
  refuseOpaqueTotal,
  refuseTwice,
  rowOf,
} from '#libs/connector/native';
import { hexOf } from '#libs/envelope';
import { ownUserOf, userText } from './address.ts';
import {
  bytesOf,
  countUnknown,
  listOf,
  microsText,
  optionalMembersOf,
  optionalTextOf,
  textOf,
  threadOf,
  timestampOf,
} from './fields.ts';
import type { Members } from './frame.ts';

/** Each hint with its feature bit; there is none for an edit or a poll. */
const hintBits: Readonly<Record<string, number>> = { text: 1, media: 2, reaction: 4, unsend: 16 };
/** What an item's one hint says: the first of these that is set, and nothing for an edit and a poll. */
const hintNames: readonly (readonly [bit: number, name: string | undefined])[] = [
  [16, 'unsend'],
  [8, undefined],
  [4, 'reaction'],
  [32, undefined],
  [2, 'media'],
  [1, 'text'],
];

const itemMembers = [
  'op',
  'client_context',
  'thread_id',
  'user_id',
  'timestamp',
  'inner_format',
  'item_type',
  'sealed',
  'also_sealed',
  'origin_proof',
] as const;
/** What only end-to-end encrypted apps say. */
const refusedMembers = ['devices', 'participants', 'enc'] as const;
const sealedMembers = ['key_id', 'b64'] as const;
const originProofMembers = ['key_id', 'header_b64', 'signature_b64'] as const;
const alsoSealedMax = 2;
const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Reads `item`. There is no end-to-end encryption on Instagram: its bodies are sealed to apps, and devices are refused. */
export const readMessage = (
  item: Members,
  {
    nowMs,
    losses,
    progress,
  }: {
    readonly nowMs: number;
    readonly losses: LossCounter;
    readonly progress: FrameProgress;
  },
): NativeMessage => {
  const nativeId = clientContextOf(item);
  progress.nativeId = nativeId;
  const refused = refusedMembers.find((name) => Object.hasOwn(item, name));
  if (refused !== undefined) frameFlaw('unsupported', 'refused_by_type', refused);
  const thread = threadOf(item);
  const sender = ownUserOf(item);
  const sentAtMs = timestampOf(item, nowMs, losses);
  const innerFormat = innerFormatOf(textOf(item, 'inner_format'), 'inner_format');
  const featureBits = featureBitsOf(item, losses);
  const sealed = sealedBodiesOf(item, losses);
  const originProof = originProofOf(item, losses);
  countUnknown(item, itemMembers, { name: 'item', losses });
  return {
    class: 'message',
    nativeId,
    thread,
    sender,
    senderDeviceText: sender.user,
    sentAtMs,
    level: 'app-sealed',
    innerFormat,
    featureBits,
    contentHint: 'unspecified',
    ttlSeconds: 0,
    ciphertexts: [],
    sealed,
    attachments: [],
    ...(originProof ? { originProof } : {}),
  };
};

/** Writes `item` with the body that is sealed to this app. A dm is named as its thread is, or else by its sender. */
export const writeMessage = (message: DeliveredMessage): Members => {
  if (!message.sealed) throw new Error('an item without a body that is sealed to its app');
  const { originProof } = message;
  return {
    op: 'item',
    item_id: message.nativeId,
    thread_id: message.group?.id ?? userText(message.sender),
    user_id: userText(message.sender),
    timestamp: microsText(message.threadMs),
    inner_format: message.innerFormat,
    item_type: hintNames.find(([bit]) => (message.featureBits & bit) !== 0)?.[1],
    sealed: writeSealed(message.sealed),
    origin_proof: originProof && {
      key_id: originProof.keyId,
      header_b64: base64(originProof.header),
      signature_b64: base64(originProof.signature),
      digests_b64: base64(originProof.digests),
    },
    origin_app: message.originApp,
    origin_id: message.originId,
  };
};

/** The item id of a message: its envelope id as a decimal number. */
export const mintItemId = (envelopeId: Uint8Array): string => String(BigInt(`0x${hexOf(envelopeId)}`));

/** A number or a UUID, which is the native id. */
export const clientContextOf = (members: Members): string => {
  const text = textOf(members, 'client_context');
  return uuidPattern.test(text)
    ? text
    : String(decimalOf(text, 'client_context', 0n, nativeLimits.numberMax));
};

const featureBitsOf = (item: Members, losses: LossCounter): number => {
  const type = optionalTextOf(item, 'item_type');
  if (type === undefined) return 0;
  const bit = rowOf(hintBits, type);
  if (bit === undefined) losses.add('hint_unknown', 'item_type');
  return bit ?? 0;
};

/** The body for the thread's app, then those for further apps, in order. */
const sealedBodiesOf = (item: Members, losses: LossCounter): readonly NativeSealed[] => {
  const first = optionalMembersOf(item, 'sealed') ?? frameFlaw('invalid', 'missing', 'sealed');
  const more = listOf(item, 'also_sealed');
  if (more.length > alsoSealedMax) frameFlaw('invalid', 'length', 'also_sealed');
  const bodies = [
    sealedOf(first, 'sealed', losses),
    ...more.map((one) => sealedOf(one, 'also_sealed', losses)),
  ];
  refuseTwice(
    bodies.map(({ keyId }) => keyId),
    'also_sealed.key_id',
  );
  refuseOpaqueTotal(
    bodies.map(({ payload }, index) => ({
      field: index === 0 ? 'sealed.b64' : 'also_sealed.b64',
      bytes: payload,
    })),
  );
  return bodies;
};

const sealedOf = (members: Members, name: string, losses: LossCounter): NativeSealed => {
  countUnknown(members, sealedMembers, { name, losses });
  return {
    keyId: keyIdOf(textOf(members, 'key_id', `${name}.key_id`), `${name}.key_id`),
    payload: bytesOf(members, 'b64', { field: `${name}.b64`, min: 1, max: nativeLimits.payloadBytesMax }),
  };
};

const originProofOf = (item: Members, losses: LossCounter): NativeOriginProof | undefined => {
  const name = 'origin_proof';
  const members = optionalMembersOf(item, name);
  if (!members) return undefined;
  countUnknown(members, originProofMembers, { name, losses });
  return {
    keyId: keyIdOf(textOf(members, 'key_id', `${name}.key_id`), `${name}.key_id`),
    header: bytesOf(members, 'header_b64', {
      field: `${name}.header_b64`,
      min: 1,
      max: nativeLimits.originHeaderBytesMax,
    }),
    signature: bytesOf(members, 'signature_b64', {
      field: `${name}.signature_b64`,
      min: nativeLimits.signatureBytes,
      max: nativeLimits.signatureBytes,
    }),
  };
};

const writeSealed = ({ keyId, payload }: NativeSealed): Members => ({ key_id: keyId, b64: base64(payload) });

const base64 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('base64');
