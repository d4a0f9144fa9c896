import { sealpost } from '#contracts/gateway';
import type { BusRecord } from '#libs/bus';
import { fromLong, millisOf } from '#libs/contracts';
import type { NativeAddress, NativeCiphertextType, NativeDialect } from '#libs/connector/native';
import { hexOf, type Platform, platformFromProto } from '#libs/envelope';
import type { NativeUser, QueuedFrame, Submission } from '#libs/store';

const { CiphertextType, ContentHint, Envelope, Receipt, ReceiptKind, SenderHeader } = sealpost.gateway.v1;

export interface QueueRoutedPorts {
  readonly dialectOf: (app: Platform) => NativeDialect | undefined;
  /** Users by `<viewing app> <participant id>`, with their alias there. */
  readonly usersWithAliases: (
    wanted: readonly { readonly participantId: Buffer; readonly viewerPlatform: string }[],
  ) => Promise<ReadonlyMap<string, NativeUser & { readonly alias?: bigint }>>;
  readonly submissionsOf: (envelopeIds: readonly Buffer[]) => Promise<ReadonlyMap<string, Submission>>;
  readonly queue: (frames: readonly QueuedFrame[]) => Promise<void>;
  /** What cannot be delivered is kept with its bytes. */
  readonly bury: (record: BusRecord) => Promise<void>;
}

/** Turns routed envelopes into one frame for each device of their target, and puts them into the devices' queues. */
export const queueRouted =
  (ports: QueueRoutedPorts) =>
  async (batch: readonly BusRecord[]): Promise<void> => {
    const routed = batch.map((record) => ({ record, read: routedOf(record.value) }));
    for (const { record, read } of routed) if (!read) await ports.bury(record);
    const readable = routed.flatMap(({ read }) => (read ? [read] : []));
    if (readable.length === 0) return;
    const users = await ports.usersWithAliases(
      readable.flatMap(({ app, targetId, senderId }) => [
        { participantId: targetId, viewerPlatform: app },
        { participantId: senderId, viewerPlatform: app },
      ]),
    );
    const frames = readable.flatMap((one) => framesOf(one, users, ports));
    if (frames.length > 0) await ports.queue(frames);
  };

/** Tells the sending device of an app where its message stands. */
export const queueRoutedReceipts =
  (ports: Pick<QueueRoutedPorts, 'dialectOf' | 'submissionsOf' | 'queue'>) =>
  async (batch: readonly BusRecord[]): Promise<void> => {
    const receipts = batch.flatMap(({ value }) => routedReceiptOf(value));
    if (receipts.length === 0) return;
    const submissions = await ports.submissionsOf(receipts.map(({ envelopeId }) => Buffer.from(envelopeId)));
    const frames = receipts.flatMap(({ envelopeId, threadMs, conversationSeq }): readonly QueuedFrame[] => {
      const submission = submissions.get(hexOf(envelopeId));
      const dialect = submission && ports.dialectOf(submission.app as Platform);
      if (!dialect) return [];
      const { participantId, deviceId, app, nativeId } = submission;
      const frame = dialect.writeRouted(nativeId, millisOf(threadMs), fromLong(conversationSeq));
      return [
        { participantId, deviceId, app, kind: 'routed', envelopeId: submission.envelopeId, nativeId, frame },
      ];
    });
    if (frames.length > 0) await ports.queue(frames);
  };

interface Routed {
  readonly app: Platform;
  readonly originApp: Platform;
  readonly targetId: Buffer;
  readonly senderId: Buffer;
  readonly header: sealpost.gateway.v1.SenderHeader;
  readonly threadMs: number;
  readonly ciphertexts: sealpost.gateway.v1.DeviceCiphertexts.$Properties;
}

const routedOf = (value: Buffer): Routed | undefined => {
  try {
    const envelope = Envelope.decode(value);
    const header = SenderHeader.decode(envelope.senderHeader);
    const target = envelope.gatewayHeader?.target;
    const app = platformFromProto(target?.platform);
    const originApp = platformFromProto(header.sender?.platform);
    if (
      !app ||
      !originApp ||
      !target?.participantId ||
      !header.sender?.participantId ||
      !envelope.deviceCiphertexts
    )
      return undefined;
    return {
      app,
      originApp,
      targetId: Buffer.from(target.participantId),
      senderId: Buffer.from(header.sender.participantId),
      header,
      threadMs: millisOf(envelope.gatewayHeader?.threadMs),
      ciphertexts: envelope.deviceCiphertexts,
    };
  } catch {
    return undefined;
  }
};

const routedReceiptOf = (value: Buffer): readonly sealpost.gateway.v1.Receipt[] => {
  try {
    const receipt = Receipt.decode(value);
    return receipt.kind === ReceiptKind.RECEIPT_KIND_ROUTED ? [receipt] : [];
  } catch {
    return [];
  }
};

const typeNames: Readonly<Record<number, NativeCiphertextType>> = {
  [CiphertextType.CIPHERTEXT_TYPE_SIGNAL_PREKEY]: 'signal-prekey',
  [CiphertextType.CIPHERTEXT_TYPE_SIGNAL_MESSAGE]: 'signal-message',
  [CiphertextType.CIPHERTEXT_TYPE_SENDER_KEY]: 'sender-key',
};

const framesOf = (
  routed: Routed,
  users: ReadonlyMap<string, NativeUser & { readonly alias?: bigint }>,
  { dialectOf }: QueueRoutedPorts,
): readonly QueuedFrame[] => {
  const { app, header, originApp, targetId, senderId, threadMs, ciphertexts } = routed;
  const dialect = dialectOf(app);
  const target = users.get(`${app} ${hexOf(targetId)}`);
  const sender = users.get(`${app} ${hexOf(senderId)}`);
  if (!dialect || !target || !sender) return [];
  const nativeId = dialect.mintNativeId(header.envelopeId, threadMs);
  return (ciphertexts.devices ?? []).flatMap(
    ({ device, payload, type, registrationId }): readonly QueuedFrame[] => {
      const typeName = typeNames[type ?? 0];
      const deviceId = device?.deviceId ?? 0;
      if (
        !typeName ||
        !payload ||
        deviceId === 0 ||
        hexOf(device?.participantId ?? targetId) !== hexOf(targetId)
      )
        return [];
      const frame = dialect.writeMessage({
        envelopeId: header.envelopeId,
        nativeId,
        sender: senderAddress(sender, app, header.sender?.deviceId ?? 0),
        recipient: { kind: 'own', user: target.user, device: deviceId - 1 },
        threadMs,
        innerFormat: header.innerFormat,
        featureBits: header.featureBits,
        contentHint: header.contentHint === ContentHint.CONTENT_HINT_IMPLICIT ? 'implicit' : 'resendable',
        type: typeName,
        payload,
        ...(registrationId ? { registrationId } : {}),
        ...(header.frankingTag.length > 0 ? { frankingTag: header.frankingTag } : {}),
        attachments:
          app === originApp
            ? (ciphertexts.attachments ?? []).map(({ label, bytes }) => ({
                label: label ?? '',
                bytes: bytes ?? new Uint8Array(),
              }))
            : [],
        originApp,
        originId: header.originId,
      });
      return [
        {
          participantId: targetId,
          deviceId,
          app,
          kind: 'message',
          envelopeId: Buffer.from(header.envelopeId),
          nativeId,
          frame,
        },
      ];
    },
  );
};

/** The sender as the receiving app knows it: by its own spelling within one app, by an alias across apps. */
const senderAddress = (
  { user, alias, platform }: NativeUser & { readonly alias?: bigint },
  app: Platform,
  deviceId: number,
): NativeAddress => ({
  ...(platform === app || alias === undefined ? { kind: 'own', user } : { kind: 'foreign', user, alias }),
  ...(deviceId === 0 ? {} : { device: deviceId - 1 }),
});
