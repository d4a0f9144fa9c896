import { sealpost } from '#contracts/gateway';
import type { BusRecord } from '#libs/bus';
import { millisOf } from '#libs/contracts';
import type { DeliveredNotice, NativeDialect } from '#libs/connector/native';
import { hexOf, type Platform, platformFromProto } from '#libs/envelope';
import type { QueuedFrame, SnapshotDevice } from '#libs/store';
import { addressOfUser, type AliasedUser } from './native/address-book.ts';
import type { Signal } from './typing.ts';

const { DeviceNotice, DeviceNoticeKind, QueueRecord } = sealpost.gateway.v1;

type Notice = sealpost.gateway.v1.DeviceNotice;

export interface QueueNoticesPorts {
  readonly dialectOf: (app: Platform) => NativeDialect | undefined;
  readonly usersWithAliases: (
    wanted: readonly { readonly participantId: Buffer; readonly viewerPlatform: string }[],
  ) => Promise<ReadonlyMap<string, AliasedUser>>;
  readonly devicesOf: (
    participantIds: readonly Buffer[],
  ) => Promise<ReadonlyMap<string, readonly SnapshotDevice[]>>;
  /** Drops the queue of a device that is gone. */
  readonly dropQueue: (participantId: Buffer, deviceId: number) => Promise<void>;
  readonly signal: (signal: Signal) => Promise<void>;
  readonly queue: (frames: readonly QueuedFrame[]) => Promise<void>;
}

/**
 * Tells apps what happened to devices and keys, each user once a device. The queue of a device that was removed is dropped, and its stream
 * ends, before anybody is told.
 */
export const queueNotices =
  (ports: QueueNoticesPorts) =>
  async (batch: readonly BusRecord[]): Promise<void> => {
    for (const notice of batch.flatMap(({ value }) => noticeOf(value))) {
      const participantId = Buffer.from(notice.device?.participantId ?? []);
      const deviceId = notice.device?.deviceId ?? 0;
      if (notice.kind === DeviceNoticeKind.DEVICE_NOTICE_KIND_REMOVED) {
        await ports.dropQueue(participantId, deviceId);
        await ports.signal({ kind: 'revoked', device: { participantId, deviceId } });
      }
      const frames = await framesOf(ports, notice, { participantId, deviceId });
      if (frames.length > 0) await ports.queue(frames);
    }
  };

const noticeOf = (value: Buffer): readonly Notice[] => {
  try {
    return [DeviceNotice.decode(value)];
  } catch {
    return [];
  }
};

const framesOf = async (
  ports: QueueNoticesPorts,
  notice: Notice,
  device: { readonly participantId: Buffer; readonly deviceId: number },
): Promise<readonly QueuedFrame[]> => {
  const recipients = notice.recipients.flatMap(({ platform, participantId, deviceId }) => {
    const app = platformFromProto(platform);
    return app && participantId
      ? [{ app, participantId: Buffer.from(participantId), deviceId: deviceId ?? 0 }]
      : [];
  });
  const users = await ports.usersWithAliases(
    recipients.flatMap(({ app, participantId }) =>
      [participantId, device.participantId].map((id) => ({ participantId: id, viewerPlatform: app })),
    ),
  );
  const devices = await ports.devicesOf(recipients.map(({ participantId }) => participantId));
  const id = hexOf(notice.noticeId);
  if (notice.statement)
    return recipients.flatMap((recipient) =>
      (devices.get(hexOf(recipient.participantId)) ?? []).map(({ deviceId }) =>
        statedTo({ ...recipient, deviceId }, notice),
      ),
    );
  return recipients.flatMap(({ app, participantId, deviceId }): readonly QueuedFrame[] => {
    const about = users.get(`${app} ${hexOf(device.participantId)}`);
    const recipient = users.get(`${app} ${hexOf(participantId)}`);
    const frame =
      about && recipient && frameFor(ports.dialectOf(app), app, notice, { about, recipient, device });
    if (!frame) return [];
    const ids = deviceId > 0 ? [deviceId] : firstDevices(devices.get(hexOf(participantId)) ?? []);
    return ids.map((place) => ({
      participantId,
      deviceId: place,
      app,
      kind: 'notice',
      envelopeId: Buffer.from(notice.noticeId),
      nativeId: id,
      frame,
    }));
  });
};

/** A statement is an item of each device, which checks it by itself; no dialect has a word for one. */
const statedTo = (
  device: Pick<QueuedFrame, 'app' | 'participantId' | 'deviceId'>,
  { noticeId, statement }: Notice,
): QueuedFrame => ({
  ...device,
  kind: 'statement',
  envelopeId: Buffer.from(noticeId),
  nativeId: hexOf(noticeId),
  item: QueueRecord.encode({ statement: statement ?? null }).finish(),
});

/** An app is told of a user once, not once a device; what it makes of it for the user's devices is its own affair. */
const firstDevices = (devices: readonly SnapshotDevice[]): readonly number[] => [devices[0]?.deviceId ?? 0];

const frameFor = (
  dialect: NativeDialect | undefined,
  app: Platform,
  notice: Notice,
  who: {
    readonly about: AliasedUser;
    readonly recipient: AliasedUser;
    readonly device: { readonly deviceId: number };
  },
): Uint8Array | undefined => {
  const id = hexOf(notice.noticeId);
  const user = addressOfUser(who.about, app);
  const recipient = addressOfUser(who.recipient, app);
  const change = {
    kind: 'devices-changed',
    id,
    user,
    recipient,
    devices: [who.device.deviceId - 1],
    atMs: millisOf(notice.atMs),
  } as const;
  const rows: Readonly<Record<number, DeliveredNotice>> = {
    [DeviceNoticeKind.DEVICE_NOTICE_KIND_LOW_KEYS]: {
      kind: 'low-keys',
      id,
      device: addressOfUser(who.about, app, who.device.deviceId),
      remaining: notice.remaining,
    },
    [DeviceNoticeKind.DEVICE_NOTICE_KIND_IDENTITY_CHANGED]: { kind: 'identity-changed', id, user, recipient },
    [DeviceNoticeKind.DEVICE_NOTICE_KIND_ADDED]: { ...change, change: 'add' },
    [DeviceNoticeKind.DEVICE_NOTICE_KIND_REMOVED]: { ...change, change: 'remove' },
  };
  const row = rows[notice.kind];
  return row && dialect?.writeNotice(row);
};
