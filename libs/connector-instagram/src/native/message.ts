import {
  decimalOf,
  type DeliveredMessage,
  frameFlaw,
  type FrameProgress,
  innerFormatOf,
  type LossCounter,
  nativeLimits,
  type NativeMessage,
  rowOf,
} from '#libs/connector/native';
import { hexOf } from '#libs/envelope';
import { ownUserOf, userText } from './address.ts';
import { countUnknown, microsText, optionalTextOf, textOf, threadOf, timestampOf } from './fields.ts';
import type { Members } from './frame.ts';
import { sealedBodiesOf, writeSealed } from './message-body.ts';
import { originProofOf, writeOriginProof } from './message-companions.ts';

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
    origin_proof: originProof && writeOriginProof(originProof),
    origin_app: message.originApp,
    origin_id: message.originId,
  };
};

/** The item id of a message: its envelope id as a decimal number. */
export const mintItemId = (envelopeId: Uint8Array): string => String(BigInt(`0x${hexOf(envelopeId)}`));

/** A number or a UUID, which is the native id. */
const clientContextOf = (members: Members): string => {
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
