import type { BusRecord } from '#libs/bus';
import { type FrameLoss, messageLosses, type NativeDialect } from '#libs/connector/native';
import { type Failure, failure, hexOf, type Platform } from '#libs/envelope';
import {
  type AppThread,
  type DeliveredName,
  deliveredNameKey,
  type NamelessMessage,
  type QueuedFrame,
  type SnapshotDevice,
} from '#libs/store';
import { groupOf } from './native-thread.ts';
import type { AliasedUser } from './native/address-book.ts';
import { ownCopyOf } from './own-copies.ts';
import { framesOf, type Routed, routedOf } from './to-frames.ts';

export interface QueueRoutedPorts {
  readonly dialectOf: (app: Platform) => NativeDialect | undefined;
  /** Users by `<viewing app> <participant id>`, with their alias there. */
  readonly usersWithAliases: (
    wanted: readonly { readonly participantId: Buffer; readonly viewerPlatform: string }[],
  ) => Promise<ReadonlyMap<string, AliasedUser>>;
  readonly devicesOf: (
    participantIds: readonly Buffer[],
  ) => Promise<ReadonlyMap<string, readonly SnapshotDevice[]>>;
  readonly appThreadsOf: (
    wanted: readonly { readonly app: string; readonly conversationId: Buffer }[],
  ) => Promise<ReadonlyMap<string, AppThread>>;
  readonly deliveredNamesOf: (
    wanted: readonly {
      readonly participantId: Buffer;
      readonly deviceId: number;
      readonly envelopeId: Buffer;
    }[],
  ) => Promise<ReadonlyMap<string, DeliveredName>>;
  /** What messages are called in an app in which two could get the same name, in their order. */
  readonly namesInThreads: (wanted: readonly NamelessMessage[]) => Promise<readonly string[]>;
  readonly queue: (frames: readonly QueuedFrame[]) => Promise<void>;
  /** Counts what messages lose in the dialect that they are written in. */
  readonly countLosses: (app: Platform, losses: readonly FrameLoss[]) => void;
  /** What cannot be delivered is kept with its bytes. */
  readonly bury: (
    letters: readonly { readonly record: BusRecord; readonly failure: Failure }[],
  ) => Promise<void>;
}

interface Around {
  readonly users: ReadonlyMap<string, AliasedUser>;
  readonly devices: ReadonlyMap<string, readonly SnapshotDevice[]>;
  readonly threads: ReadonlyMap<string, AppThread>;
  readonly names: ReadonlyMap<string, DeliveredName>;
  /** By the message. */
  readonly minted: ReadonlyMap<Routed, string>;
}

/** So many names are tried for a message. */
const namesMax = 16;

/**
 * Turns routed envelopes into one frame for each device of their target, and each other device of their sender for which there is something
 * in them, that is not revoked at this moment, and puts them into the devices' queues. A stated few statements a batch.
 */
export const queueRouted =
  (ports: QueueRoutedPorts) =>
  async (batch: readonly BusRecord[]): Promise<void> => {
    const routed = batch.map((record) => ({ record, read: routedOf(record.value) }));
    const reads = routed.flatMap(({ read }) => read ?? []);
    const copies = reads.flatMap((read) => ownCopyOf(read) ?? []);
    const around = await aroundOf(ports, [...reads, ...copies]);
    const framed = routed.map(({ record, read }) => ({ record, frames: framesFor(read, around, ports) }));
    await ports.bury(
      framed.flatMap(({ record, frames }) => ('code' in frames ? [{ record, failure: frames }] : [])),
    );
    const frames = [
      ...framed.map(({ frames: one }) => one),
      ...copies.map((copy) => framesFor(copy, around, ports)),
    ].flatMap((one) => ('code' in one ? [] : one));
    if (frames.length > 0) await ports.queue(frames);
    for (const { read } of routed) if (read) ports.countLosses(read.app, lossesOf(read));
  };

const lossesOf = ({ app, threadMs, header: { featureBits } }: Routed): readonly FrameLoss[] =>
  messageLosses(app, { threadMs, featureBits }).map((code) => ({ code, field: '', count: 1 }));

const aroundOf = async (ports: QueueRoutedPorts, routed: readonly Routed[]): Promise<Around> => {
  const [users, devices, threads] = await Promise.all([
    ports.usersWithAliases(
      routed.flatMap(({ app, targetId, senderId, peer }) =>
        [targetId, senderId, ...(peer ? [peer.participantId] : [])].map((participantId) => ({
          participantId,
          viewerPlatform: app,
        })),
      ),
    ),
    ports.devicesOf(routed.map(({ targetId }) => targetId)),
    ports.appThreadsOf(routed.map(({ app, conversationId }) => ({ app, conversationId }))),
  ]);
  const names = await ports.deliveredNamesOf(
    routed.flatMap(({ repairOf, targetId }) =>
      repairOf
        ? (devices.get(hexOf(targetId)) ?? []).map(({ deviceId }) => ({
            participantId: targetId,
            deviceId,
            envelopeId: repairOf,
          }))
        : [],
    ),
  );
  return { users, devices, threads, names, minted: await mintedNames(ports, routed) };
};

/** Names for the messages of apps that find them by their own rule, and might find one that is taken. */
const mintedNames = async (
  { dialectOf, namesInThreads }: QueueRoutedPorts,
  routed: readonly Routed[],
): Promise<ReadonlyMap<Routed, string>> => {
  const nameless = routed.flatMap((one) => {
    const dialect = dialectOf(one.app);
    if (one.repairOf || !dialect?.nextNativeId) return [];
    const candidates = [dialect.mintNativeId(one.envelopeId, one.threadMs)];
    while (candidates.length < namesMax) candidates.push(dialect.nextNativeId(candidates.at(-1) ?? ''));
    return [{ one, wanted: { ...one, candidates } }];
  });
  const names = await namesInThreads(nameless.map(({ wanted }) => wanted));
  return new Map(nameless.map(({ one }, index) => [one, names[index] ?? '']));
};

const framesFor = (
  routed: Routed | undefined,
  { users, devices, threads, names, minted }: Around,
  { dialectOf }: QueueRoutedPorts,
): readonly QueuedFrame[] | Failure => {
  if (!routed) return failure('malformed', { field: 'value', rule: 'a routed envelope for devices' });
  const { app, targetId, senderId, conversationId, repairOf } = routed;
  const dialect = dialectOf(app);
  if (!dialect) return failure('unsupported', { field: 'target', rule: 'an app with a dialect' });
  const target = users.get(`${app} ${hexOf(targetId)}`);
  const sender = users.get(`${app} ${hexOf(senderId)}`);
  if (!target || !sender) return failure('not_a_member', { field: 'target', rule: 'a known participant' });
  const name = minted.get(routed);
  const peer = routed.peer && users.get(`${app} ${hexOf(routed.peer.participantId)}`);
  const group = groupOf(app, threads.get(`${app} ${hexOf(conversationId)}`));
  return framesOf(routed, {
    sender,
    target,
    ...(peer ? { peer } : {}),
    devices: devices.get(hexOf(targetId)) ?? [],
    ...(group ? { group } : {}),
    dialect,
    ...(name === undefined ? {} : { name }),
    repaired: (deviceId) => repairOf && names.get(deliveredNameKey(targetId, deviceId, repairOf)),
  });
};
