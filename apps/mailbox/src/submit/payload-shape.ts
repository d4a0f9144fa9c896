import { sealpost } from '#contracts/gateway';

const { CiphertextType } = sealpost.gateway.v1;

/** Versions of Signal's messages that are spoken: 3, and 4 with a post-quantum prekey. */
const signalVersions: ReadonlySet<number> = new Set([3, 4]);
const signalMacBytes = 8;
const senderKeySignatureBytes = 64;
const mlsVersion = 1;
const mlsPrivateMessage = 2;
const mlsWelcome = 3;
/** Version, wire format, an empty group id, epoch, content type. */
const mlsHeaderBytesMin = 2 + 2 + 1 + 8 + 1;
/** An ephemeral X25519 key, a Poly1305 tag and one byte. */
const sealedBoxBytesMin = 32 + 16 + 1;

/** A protobuf field as it stands in a message: its number, and whether it is a number or has a length. */
type FieldKind = 'number' | 'bytes';

/**
 * Whether bytes look like what they are said to be: the version, the outer structure, the least length. It refuses what cannot be
 * opened by anybody, and reads nothing: no value of a field is looked at. A type without a row is refused.
 */
export const hasShapeOf = (type: number, payload: Uint8Array): boolean => shapes[type]?.(payload) ?? false;

/** Whether bytes can be a body that is sealed to an app's key. */
export const canBeSealed = (payload: Uint8Array): boolean => payload.length >= sealedBoxBytesMin;

const shapes: Readonly<Record<number, (payload: Uint8Array) => boolean>> = {
  [CiphertextType.CIPHERTEXT_TYPE_SIGNAL_PREKEY]: (payload) =>
    isSignal(payload, 0, { 2: 'bytes', 3: 'bytes', 4: 'bytes' }),
  [CiphertextType.CIPHERTEXT_TYPE_SIGNAL_MESSAGE]: (payload) =>
    isSignal(payload, signalMacBytes, { 1: 'bytes', 4: 'bytes' }),
  [CiphertextType.CIPHERTEXT_TYPE_SENDER_KEY]: (payload) => isSignal(payload, senderKeySignatureBytes, {}),
  [CiphertextType.CIPHERTEXT_TYPE_MLS_MESSAGE]: (payload) => {
    if (payload.length < mlsHeaderBytesMin) return false;
    const view = Buffer.from(payload.buffer, payload.byteOffset, payload.length);
    const wireFormat = view.readUInt16BE(2);
    return (
      view.readUInt16BE(0) === mlsVersion && (wireFormat === mlsPrivateMessage || wireFormat === mlsWelcome)
    );
  },
  [CiphertextType.CIPHERTEXT_TYPE_SEALED_BOX]: canBeSealed,
};

/** A version in the upper half of the first byte, a protobuf with these fields, and a check of so many bytes. */
function isSignal(
  payload: Uint8Array,
  checkBytes: number,
  wanted: Readonly<Record<number, FieldKind>>,
): boolean {
  const end = payload.length - checkBytes;
  if (end < 2 || !signalVersions.has((payload[0] ?? 0) >> 4)) return false;
  const kinds = fieldKindsOf(payload.subarray(1, end));
  return (
    kinds !== undefined &&
    kinds.size > 0 &&
    Object.entries(wanted).every(([number, kind]) => kinds.get(Number(number)) === kind)
  );
}

/** The fields of a protobuf by their tags; `undefined` when it is none. */
function fieldKindsOf(bytes: Uint8Array): ReadonlyMap<number, FieldKind> | undefined {
  const kinds = new Map<number, FieldKind>();
  let at = 0;
  while (at < bytes.length) {
    const tag = varintAt(bytes, at);
    if (!tag || tag.value < 8) return undefined;
    const next = varintAt(bytes, tag.end);
    const wireType = tag.value % 8;
    if (!next || (wireType !== 0 && wireType !== 2)) return undefined;
    kinds.set(Math.floor(tag.value / 8), wireType === 0 ? 'number' : 'bytes');
    at = wireType === 0 ? next.end : next.end + next.value;
  }
  return at === bytes.length ? kinds : undefined;
}

const varintBytesMax = 10;

function varintAt(
  bytes: Uint8Array,
  start: number,
): { readonly value: number; readonly end: number } | undefined {
  let value = 0;
  for (let index = 0; index < varintBytesMax; index += 1) {
    const byte = bytes[start + index];
    if (byte === undefined) return undefined;
    value += (byte % 128) * 128 ** index;
    if (byte < 128) return { value, end: start + index + 1 };
  }
  return undefined;
}
