import { sealpost } from '#contracts/gateway';
import { type NewRecord, topics } from '#libs/bus';
import { toLong } from '#libs/contracts';
import { deriveId, formatLabels, hexOf, platformToProto, platforms } from '#libs/envelope';

const { v1 } = sealpost.gateway;

const kindToProto = {
  'low-keys': v1.DeviceNoticeKind.DEVICE_NOTICE_KIND_LOW_KEYS,
  'identity-changed': v1.DeviceNoticeKind.DEVICE_NOTICE_KIND_IDENTITY_CHANGED,
  added: v1.DeviceNoticeKind.DEVICE_NOTICE_KIND_ADDED,
  removed: v1.DeviceNoticeKind.DEVICE_NOTICE_KIND_REMOVED,
  stated: v1.DeviceNoticeKind.DEVICE_NOTICE_KIND_STATED,
} as const;

/** A device, or all of a user's where the number is 0. */
export interface NoticedDevice {
  readonly platform: string;
  readonly participantId: Uint8Array;
  readonly deviceId: number;
}

/** What apps are told of a device. */
export interface DeviceNoticeDraft {
  readonly kind: keyof typeof kindToProto;
  readonly device: NoticedDevice;
  readonly recipients: readonly NoticedDevice[];
  readonly remaining?: number;
  readonly statement?: sealpost.gateway.v1.SignedStatement.$Properties;
  readonly atMs: number;
  /** What tells this occurrence from others of its kind, and not from a repetition. */
  readonly occurrence: string;
}

/** The record of a notice; its key is the user, so that the notices about one user keep their order. */
export function deviceNoticeRecord(draft: DeviceNoticeDraft): NewRecord {
  const { kind, device, recipients, remaining = 0, statement, atMs, occurrence } = draft;
  const user = hexOf(device.participantId);
  const noticeId = deriveId(formatLabels.deviceNotice, [user, device.deviceId, kind, occurrence]);
  return {
    topic: topics.deviceNotice.name,
    key: user,
    value: v1.DeviceNotice.encode({
      noticeId: Buffer.from(noticeId, 'hex'),
      kind: kindToProto[kind],
      device: noticedToProto(device),
      recipients: recipients.map(noticedToProto),
      remaining,
      ...(statement && { statement }),
      atMs: toLong(atMs),
    }).finish(),
    headers: { schema: 'sealpost.gateway.v1.DeviceNotice', 'envelope-id': noticeId },
  };
}

/** A user or device by pseudonym. */
export function noticedToProto({
  platform,
  participantId,
  deviceId,
}: NoticedDevice): sealpost.gateway.v1.Address.$Properties {
  const known = platforms.find((name) => name === platform);
  return {
    platform: known ? platformToProto(known) : v1.Platform.PLATFORM_UNSPECIFIED,
    participantId,
    deviceId,
  };
}
