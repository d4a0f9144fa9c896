import { sealpost } from '#contracts/gateway';
import { millisOf } from '#libs/contracts';
import type { NativeAddress, NativeCiphertextType, NativeDialect } from '#libs/connector/native';
import { hexOf, type Platform, platformFromProto } from '#libs/envelope';
import type { NativeUser, QueuedFrame } from '#libs/store';

const { CiphertextType, ContentHint, Envelope, SenderHeader } = sealpost.gateway.v1;

/** A user with the alias by which another app knows it. */
export type AliasedUser = NativeUser & { readonly alias?: bigint };

/** A routed envelope with ciphertexts for the devices of one target. */
export interface RoutedCiphertexts {
  readonly app: Platform;
  readonly originApp: Platform;
  readonly targetId: Buffer;
  readonly senderId: Buffer;
  readonly header: sealpost.gateway.v1.SenderHeader;
  readonly threadMs: number;
  readonly ciphertexts: sealpost.gateway.v1.DeviceCiphertexts.$Properties;
}

/** Reads a routed envelope; `undefined` for anything else. */
export const routedCiphertextsOf = (value: Buffer): RoutedCiphertexts | undefined => {
  try {
    const envelope = Envelope.decode(value);
    const header = SenderHeader.decode(envelope.senderHeader);
    const target = envelope.gatewayHeader?.target;
    const app = platformFromProto(target?.platform);
    const originApp = platformFromProto(header.sender?.platform);
    const senderId = header.sender?.participantId;
    if (!app || !originApp || !target?.participantId || !senderId || !envelope.deviceCiphertexts)
      return undefined;
    return {
      app,
      originApp,
      targetId: Buffer.from(target.participantId),
      senderId: Buffer.from(senderId),
      header,
      threadMs: millisOf(envelope.gatewayHeader?.threadMs),
      ciphertexts: envelope.deviceCiphertexts,
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

/** One frame for each device of the target; ciphertexts for anybody else's devices are left out. */
export const framesOf = (
  routed: RoutedCiphertexts,
  { sender, target }: { readonly sender: AliasedUser; readonly target: AliasedUser },
  dialect: NativeDialect,
): readonly QueuedFrame[] => {
  const { app, header, originApp, targetId, threadMs, ciphertexts } = routed;
  const nativeId = dialect.mintNativeId(header.envelopeId, threadMs);
  return (ciphertexts.devices ?? []).flatMap(
    ({ device, payload, type, registrationId }): readonly QueuedFrame[] => {
      const typeName = typeNames[type ?? 0];
      const deviceId = device?.deviceId ?? 0;
      const isTargets = hexOf(device?.participantId ?? targetId) === hexOf(targetId);
      if (!typeName || !payload || deviceId === 0 || !isTargets) return [];
      const frame = dialect.writeMessage({
        envelopeId: header.envelopeId,
        nativeId,
        sender: senderAddress(sender, app, header.sender?.deviceId ?? 0),
        recipient: { kind: 'own', user: target.user, device: deviceId - 1 },
        threadMs,
        innerFormat: header.innerFormat,
        featureBits: header.featureBits,
        contentHint: header.contentHint === ContentHint.CONTENT_HINT_IMPLICIT ? 'implicit' : 'resendable',
        ciphertext: { type: typeName, payload, ...(registrationId ? { registrationId } : {}) },
        ...(header.frankingTag.length > 0 ? { frankingTag: header.frankingTag } : {}),
        attachments: app === originApp ? attachmentsOf(ciphertexts) : [],
        originApp,
        originId: header.originId,
      });
      const envelopeId = Buffer.from(header.envelopeId);
      return [{ participantId: targetId, deviceId, app, kind: 'message', envelopeId, nativeId, frame }];
    },
  );
};

/** Opaque companions belong to the app that made them, and go to no other. */
const attachmentsOf = ({ attachments }: RoutedCiphertexts['ciphertexts']) =>
  (attachments ?? []).map(({ label, bytes }) => ({ label: label ?? '', bytes: bytes ?? new Uint8Array() }));

/** The sender as the receiving app knows it: by its own spelling within one app, by an alias across apps. */
const senderAddress = (
  { user, alias, platform }: AliasedUser,
  app: Platform,
  deviceId: number,
): NativeAddress => ({
  ...(platform === app || alias === undefined ? { kind: 'own', user } : { kind: 'foreign', user, alias }),
  ...(deviceId === 0 ? {} : { device: deviceId - 1 }),
});
