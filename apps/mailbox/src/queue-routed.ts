import { sealpost } from '#contracts/gateway';
import type { BusRecord } from '#libs/bus';
import { fromLong, millisOf } from '#libs/contracts';
import type { NativeDialect } from '#libs/connector/native';
import { type Failure, failure, hexOf, type Platform, platforms } from '#libs/envelope';
import type { QueuedFrame, Submission } from '#libs/store';
import { type AliasedUser, framesOf, type RoutedCiphertexts, routedCiphertextsOf } from './to-frames.ts';

const { Receipt, ReceiptKind } = sealpost.gateway.v1;

export interface QueueRoutedPorts {
  readonly dialectOf: (app: Platform) => NativeDialect | undefined;
  /** Users by `<viewing app> <participant id>`, with their alias there. */
  readonly usersWithAliases: (
    wanted: readonly { readonly participantId: Buffer; readonly viewerPlatform: string }[],
  ) => Promise<ReadonlyMap<string, AliasedUser>>;
  readonly submissionsOf: (envelopeIds: readonly Buffer[]) => Promise<ReadonlyMap<string, Submission>>;
  readonly queue: (frames: readonly QueuedFrame[]) => Promise<void>;
  /** What cannot be delivered is kept with its bytes. */
  readonly bury: (
    letters: readonly { readonly record: BusRecord; readonly failure: Failure }[],
  ) => Promise<void>;
}

/** Turns routed envelopes into one frame for each device of their target, and puts them into the devices' queues. */
export const queueRouted =
  (ports: QueueRoutedPorts) =>
  async (batch: readonly BusRecord[]): Promise<void> => {
    const routed = batch.map((record) => ({ record, read: routedCiphertextsOf(record.value) }));
    const users = await ports.usersWithAliases(
      routed.flatMap(({ read }) =>
        read
          ? [read.targetId, read.senderId].map((id) => ({ participantId: id, viewerPlatform: read.app }))
          : [],
      ),
    );
    const framed = routed.map(({ record, read }) => ({ record, frames: framesFor(read, users, ports) }));
    await ports.bury(
      framed.flatMap(({ record, frames }) => ('code' in frames ? [{ record, failure: frames }] : [])),
    );
    const frames = framed.flatMap(({ frames: one }) => ('code' in one ? [] : one));
    if (frames.length > 0) await ports.queue(frames);
  };

const framesFor = (
  routed: RoutedCiphertexts | undefined,
  users: ReadonlyMap<string, AliasedUser>,
  { dialectOf }: QueueRoutedPorts,
): readonly QueuedFrame[] | Failure => {
  if (!routed) return failure('malformed', { field: 'value', rule: 'a routed envelope for devices' });
  const dialect = dialectOf(routed.app);
  if (!dialect) return failure('unsupported', { field: 'target', rule: 'an app with a dialect' });
  const target = users.get(`${routed.app} ${hexOf(routed.targetId)}`);
  const sender = users.get(`${routed.app} ${hexOf(routed.senderId)}`);
  if (!target || !sender) return failure('not_a_member', { field: 'target', rule: 'a known participant' });
  return framesOf(routed, { sender, target }, dialect);
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
      const app = platforms.find((name) => name === submission?.app);
      const dialect = app && ports.dialectOf(app);
      if (!submission || !dialect) return [];
      const { participantId, deviceId, nativeId } = submission;
      const frame = dialect.writeLater(nativeId, {
        kind: 'routed',
        threadMs: millisOf(threadMs),
        seq: fromLong(conversationSeq),
      });
      return [
        { participantId, deviceId, app, kind: 'routed', envelopeId: submission.envelopeId, nativeId, frame },
      ];
    });
    if (frames.length > 0) await ports.queue(frames);
  };

const routedReceiptOf = (value: Buffer): readonly sealpost.gateway.v1.Receipt[] => {
  try {
    const receipt = Receipt.decode(value);
    return receipt.kind === ReceiptKind.RECEIPT_KIND_ROUTED ? [receipt] : [];
  } catch {
    return [];
  }
};
