import { sealpost } from '#contracts/gateway';
import { millisOf } from '#libs/contracts';
import type {
  DeliveredMessage,
  NativeCiphertextType,
  NativeDialect,
  NativeThread,
} from '#libs/connector/native';
import { hexOf, type Platform, platformFromProto } from '#libs/envelope';
import type { DeliveredName, QueuedFrame, SnapshotDevice } from '#libs/store';
import { addressOfUser, type AliasedUser } from './native/address-book.ts';

const { CiphertextType, ContentHint, Envelope, QueueRecord, SenderHeader } = sealpost.gateway.v1;

/** A routed envelope on its way to the devices of one target. */
export interface Routed {
  readonly app: Platform;
  readonly originApp: Platform;
  readonly targetId: Buffer;
  readonly senderId: Buffer;
  readonly conversationId: Buffer;
  readonly envelopeId: Buffer;
  readonly repairOf?: Buffer;
  /** For whom it was, where the target are the sender's own other devices. */
  readonly peer?: { readonly app: Platform; readonly participantId: Buffer };
  readonly header: sealpost.gateway.v1.SenderHeader;
  readonly envelope: sealpost.gateway.v1.Envelope;
  readonly threadMs: number;
  readonly expiresAtMs: number;
}

/** An envelope that names no time to live lives so long. */
const ttlSecondsMax = 30 * 86_400;

/** Reads a routed envelope; `undefined` for anything else. */
export const routedOf = (value: Buffer): Routed | undefined => {
  try {
    const envelope = Envelope.decode(value);
    const header = SenderHeader.decode(envelope.senderHeader);
    const target = envelope.gatewayHeader?.target;
    const app = platformFromProto(target?.platform);
    const originApp = platformFromProto(header.sender?.platform);
    const senderId = header.sender?.participantId;
    const hasBody = envelope.deviceCiphertexts ?? envelope.sealedBodies;
    if (!app || !originApp || !target?.participantId || !senderId || !hasBody) return undefined;
    const ttlSeconds = Math.min(header.ttlSeconds || ttlSecondsMax, ttlSecondsMax);
    return {
      app,
      originApp,
      targetId: Buffer.from(target.participantId),
      senderId: Buffer.from(senderId),
      conversationId: Buffer.from(header.conversationId),
      envelopeId: Buffer.from(header.envelopeId),
      ...(header.repairOfEnvelopeId.length === 16
        ? { repairOf: Buffer.from(header.repairOfEnvelopeId) }
        : {}),
      header,
      envelope,
      threadMs: millisOf(envelope.gatewayHeader?.threadMs),
      expiresAtMs: millisOf(envelope.acceptance?.acceptedAtMs) + ttlSeconds * 1_000,
    };
  } catch {
    return undefined;
  }
};

const typeNames: Readonly<Record<number, NativeCiphertextType>> = {
  [CiphertextType.CIPHERTEXT_TYPE_SIGNAL_PREKEY]: 'signal-prekey',
  [CiphertextType.CIPHERTEXT_TYPE_SIGNAL_MESSAGE]: 'signal-message',
  [CiphertextType.CIPHERTEXT_TYPE_SENDER_KEY]: 'sender-key',
};

/** What is known around a routed envelope when its frames are written. */
export interface FrameFacts {
  readonly sender: AliasedUser;
  readonly target: AliasedUser;
  /** For whom it was, where the target are the sender's own other devices. */
  readonly peer?: AliasedUser;
  /** Those of the target that are not revoked. */
  readonly devices: readonly SnapshotDevice[];
  /** As the receiving app names the conversation; absent for one of two people. */
  readonly group?: NativeThread;
  readonly dialect: NativeDialect;
  /** What the message is called in the receiving app, where its own rule for that is not enough. */
  readonly name?: string;
  /** What the repaired message is called at a device. */
  readonly repaired: (deviceId: number) => DeliveredName | undefined;
}

type Body = Pick<DeliveredMessage, 'ciphertext' | 'shared' | 'sealed'>;

/** What goes to one device: its own ciphertext and the one that all share, or the body that its app can open. */
interface Part {
  readonly deviceId: number;
  readonly native?: Body;
  readonly envelope: Pick<sealpost.gateway.v1.Envelope.$Properties, 'deviceCiphertexts' | 'sealedBodies'>;
}

/** One frame and one item for each device of the target; ciphertexts for anybody else's devices are left out. */
export const framesOf = (routed: Routed, facts: FrameFacts): readonly QueuedFrame[] =>
  partsOf(routed, facts).map((part): QueuedFrame => {
    const { app, targetId, senderId, conversationId, envelopeId, threadMs, expiresAtMs } = routed;
    const { nativeId, frame } = frameOf(routed, facts, part);
    return {
      participantId: targetId,
      deviceId: part.deviceId,
      app,
      kind: 'message',
      envelopeId,
      nativeId,
      ...(frame ? { frame } : {}),
      item: itemOf(routed, part),
      conversationId,
      authorId: senderId,
      threadMs,
      expiresAtMs,
    };
  });

const partsOf = (
  { app, targetId, peer, header, envelope }: Routed,
  { devices }: FrameFacts,
): readonly Part[] => {
  const { deviceCiphertexts, sealedBodies } = envelope;
  const sealed = sealedBodies?.bodies?.find(({ reader }) => reader === app);
  if (sealedBodies)
    return sealed?.ciphertext
      ? [
          {
            deviceId: 0,
            native: { sealed: { keyId: sealed.keyId ?? '', payload: sealed.ciphertext } },
            envelope: { sealedBodies: { bodies: [sealed] } },
          },
        ]
      : [];
  const shared = deviceCiphertexts?.shared;
  return devices.flatMap(({ deviceId }): readonly Part[] => {
    const own = deviceCiphertexts?.devices?.find(
      ({ device }) =>
        device?.deviceId === deviceId && hexOf(device.participantId ?? targetId) === hexOf(targetId),
    );
    const hasSentIt = peer !== undefined && deviceId === header.sender?.deviceId;
    if (hasSentIt || (!own && !shared)) return [];
    const native = nativeBodyOf(own, shared);
    return [
      {
        deviceId,
        ...(native ? { native } : {}),
        envelope: {
          deviceCiphertexts: {
            ...(own ? { devices: [own] } : {}),
            ...(shared ? { shared } : {}),
            attachments: deviceCiphertexts?.attachments ?? [],
          },
        },
      },
    ];
  });
};

/** The body in the words of dialects; `undefined` for a suite that they have no word for. */
const nativeBodyOf = (
  own: sealpost.gateway.v1.DeviceCiphertext.$Properties | undefined,
  shared: sealpost.gateway.v1.SharedCiphertext.$Properties | null | undefined,
): Body | undefined => {
  const ownType = typeNames[own?.type ?? 0];
  const sharedType = typeNames[shared?.type ?? 0];
  if ((own && !ownType) || (shared && !sharedType)) return undefined;
  return {
    ...(own?.payload && ownType
      ? {
          ciphertext: {
            type: ownType,
            payload: own.payload,
            ...(own.registrationId ? { registrationId: own.registrationId } : {}),
          },
        }
      : {}),
    ...(shared?.payload && sharedType ? { shared: { type: sharedType, payload: shared.payload } } : {}),
  };
};

const frameOf = (
  routed: Routed,
  { sender, target, peer, group, dialect, name, repaired }: FrameFacts,
  { deviceId, native }: Part,
): { readonly nativeId: string; readonly frame?: Uint8Array } => {
  const { app, originApp, header, envelope, envelopeId, repairOf, threadMs } = routed;
  const earlier = repairOf ? repaired(deviceId) : undefined;
  const nativeId = earlier?.nativeId ?? name ?? dialect.mintNativeId(repairOf ?? envelopeId, threadMs);
  if (!native) return { nativeId };
  const { originProof } = envelope;
  const frame = dialect.writeMessage({
    ...native,
    envelopeId,
    nativeId,
    ...(group ? { group } : {}),
    sender: addressOfUser(sender, app, header.sender?.deviceId ?? 0),
    recipient: addressOfUser(target, app, deviceId),
    ...(peer ? { peer: addressOfUser(peer, app) } : {}),
    threadMs,
    innerFormat: header.innerFormat,
    featureBits: header.featureBits,
    contentHint: header.contentHint === ContentHint.CONTENT_HINT_IMPLICIT ? 'implicit' : 'resendable',
    ...(header.frankingTag.length > 0 ? { frankingTag: header.frankingTag } : {}),
    attachments: app === originApp ? attachmentsOf(envelope) : [],
    ...(originProof
      ? {
          originProof: {
            keyId: originProof.keyId ?? '',
            header: envelope.senderHeader,
            signature: originProof.signature ?? new Uint8Array(),
            digests: originProof.digests ?? new Uint8Array(),
          },
        }
      : {}),
    originApp,
    originId: header.originId,
    ...(repairOf ? { repairCount: Math.max(1, earlier?.times ?? 1) } : {}),
  });
  return { nativeId, frame };
};

/** Opaque companions belong to the app that made them, and go to no other. */
const attachmentsOf = ({ deviceCiphertexts }: sealpost.gateway.v1.Envelope) =>
  (deviceCiphertexts?.attachments ?? []).map(({ label, bytes }) => ({
    label: label ?? '',
    bytes: bytes ?? new Uint8Array(),
  }));

/** The envelope with this device's part only; the header's bytes stay as they are. */
const itemOf = ({ envelope }: Routed, part: Part): Uint8Array =>
  QueueRecord.encode({
    envelope: Envelope.encode({
      senderHeader: envelope.senderHeader,
      ...part.envelope,
      ...(envelope.acceptance ? { acceptance: envelope.acceptance } : {}),
      ...(envelope.gatewayHeader ? { gatewayHeader: envelope.gatewayHeader } : {}),
      ...(envelope.originProof ? { originProof: envelope.originProof } : {}),
    }).finish(),
  }).finish();
