import { sealpost } from '#contracts/gateway';
import type { NativeDialect, NativeKeyBundle, NativeNack } from '#libs/connector/native';
import { hexOf, type Platform, platforms, platformToProto } from '#libs/envelope';
import {
  type AppThread,
  type DeliveredMessageFacts,
  type QueuedFrame,
  type RepairBudget,
  type Submission,
  submissionKey,
} from '#libs/store';
import { threadWith } from '../native-thread.ts';
import type { DeviceRef } from '../submit/draft.ts';
import { addressBookOf, type AddressBookPorts, addressOfUser, type AliasedUser } from './address-book.ts';

const { QueueRecord } = sealpost.gateway.v1;

export interface NackFramePorts extends AddressBookPorts {
  readonly dialectOf: (app: Platform) => NativeDialect | undefined;
  readonly deliveredMessage: (
    participantId: Buffer,
    nativeId: string,
  ) => Promise<DeliveredMessageFacts | undefined>;
  readonly submissionsOf: (envelopeIds: readonly Buffer[]) => Promise<ReadonlyMap<string, Submission>>;
  readonly appThreadsOf: (
    wanted: readonly { readonly app: string; readonly conversationId: Buffer }[],
  ) => Promise<ReadonlyMap<string, AppThread>>;
  readonly askForRepair: (
    wanted: DeviceRef & { readonly envelopeId: Buffer },
    budget: RepairBudget,
    nowMs: number,
  ) => Promise<number | undefined>;
  readonly queue: (frames: readonly QueuedFrame[]) => Promise<void>;
  readonly count: (app: Platform, outcome: string) => void;
  readonly now: () => number;
}

/** A device asks again so often at most, and all devices together so often for one message. */
const repairBudget: RepairBudget = { perDevice: 5, perMessage: 10 };

/** A request for a repair, whichever door it came by. */
export interface RepairWish {
  readonly app: Platform;
  readonly device: DeviceRef;
  readonly message: DeliveredMessageFacts;
  readonly registrationId: number;
  readonly bundle?: NativeKeyBundle;
  /** What a new group with the device is made with, for MLS; no dialect has a word for it. */
  readonly keyPackage?: sealpost.gateway.v1.KeyPackage.$Properties;
}

/** Takes a device's word that it cannot decrypt a message. What is not known, or was asked too often, is counted and goes no further. */
export const takeNack =
  (ports: NackFramePorts) =>
  async (app: Platform, { from, ref, registrationId, bundle }: NativeNack): Promise<void> => {
    const user = (await addressBookOf(ports, app, [from])).userOf(from);
    const message = user && (await ports.deliveredMessage(user.participantId, ref));
    if (!user || !message) return ports.count(app, 'unknown_reference');
    const device = { participantId: user.participantId, deviceId: (from.device ?? 0) + 1 };
    await askAuthor(ports)({ app, device, message, registrationId, ...(bundle ? { bundle } : {}) });
  };

/** Tells the device that wrote a message that another one cannot decrypt it, as long as the budget of repairs lasts. */
export const askAuthor =
  (ports: NackFramePorts) =>
  async (wish: RepairWish): Promise<void> => {
    const { app, device, message } = wish;
    const { envelopeId, conversationId } = message;
    const submission = (await ports.submissionsOf([envelopeId])).get(
      submissionKey(conversationId, envelopeId),
    );
    if (!submission) return ports.count(app, 'unknown_reference');
    const times = await ports.askForRepair({ ...device, envelopeId }, repairBudget, ports.now());
    if (times === undefined) return ports.count(app, 'repairs_exhausted');
    await ports.queue([await nackFrame(ports, wish, submission, times)]);
  };

const nackFrame = async (
  ports: NackFramePorts,
  { app, device, message, registrationId, bundle, keyPackage }: RepairWish,
  submission: Submission,
  times: number,
): Promise<QueuedFrame> => {
  const authorApp = platforms.find((name) => name === submission.app) ?? app;
  const { conversationId, envelopeId } = message;
  const people = [device.participantId, submission.participantId];
  const [users, threads] = await Promise.all([
    ports.usersWithAliases(people.map((participantId) => ({ participantId, viewerPlatform: authorApp }))),
    ports.appThreadsOf([{ app: authorApp, conversationId }]),
  ]);
  const [failing, author] = people.map((id) => users.get(`${authorApp} ${hexOf(id)}`));
  const frame = failing && author && ports.dialectOf(authorApp)?.writeNack(nack(failing, author));
  return {
    participantId: submission.participantId,
    deviceId: submission.deviceId,
    app: authorApp,
    kind: `repair ${hexOf(device.participantId)} ${device.deviceId} ${times}`,
    envelopeId,
    nativeId: submission.nativeId,
    ...(frame ? { frame } : {}),
    item: QueueRecord.encode({
      repair: {
        envelopeId,
        device: { platform: platformToProto(app), ...device },
        count: times,
        registrationId,
        ...(bundle ? { freshBundle: bundle } : {}),
        ...(keyPackage ? { freshKeyPackage: keyPackage } : {}),
      },
    }).finish(),
  };

  function nack(from: AliasedUser, to: AliasedUser) {
    const address = addressOfUser(from, authorApp, device.deviceId);
    const { device: _device, ...user } = address;
    return {
      ref: submission.nativeId,
      thread: threadWith(authorApp, threads.get(`${authorApp} ${hexOf(conversationId)}`), user),
      from: address,
      recipient: addressOfUser(to, authorApp, submission.deviceId),
      count: times,
      registrationId,
      atMs: ports.now(),
      ...(bundle ? { bundle } : {}),
    };
  }
};
