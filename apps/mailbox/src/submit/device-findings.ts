import { deviceSetHash, hexOf, platformToProto } from '#libs/envelope';
import type { Platform } from '#libs/envelope';
import type { SnapshotDevice } from '#libs/store';
import type { DeviceRef, Draft } from './draft.ts';

/** Somebody in a conversation, with the devices of this moment. */
export interface MemberDevices {
  readonly participantId: Buffer;
  readonly platform: Platform;
  readonly devices: readonly SnapshotDevice[];
}

/** What is not as the sender thought. */
export interface DeviceFindings {
  /** There, and not addressed. */
  readonly missing: readonly DeviceRef[];
  /** Addressed, and not there. */
  readonly extra: readonly DeviceRef[];
  /** There under another registration. */
  readonly stale: readonly DeviceRef[];
}

const deviceText = ({ participantId, deviceId }: DeviceRef): string => `${hexOf(participantId)} ${deviceId}`;

/**
 * Compares the devices of a message with those that are there. What is shared by all devices, or is a repair, misses none. The sender's
 * own other devices may be addressed and need not be. A registration that one side does not know is no finding.
 */
export const deviceFindings = (
  { sender, ciphertexts, shared, repairOf }: Pick<Draft, 'sender' | 'ciphertexts' | 'shared' | 'repairOf'>,
  members: readonly MemberDevices[],
): DeviceFindings => {
  const there = new Map(
    devicesOfMembers(members).map((device) => [deviceText(device), device.registrationId]),
  );
  there.delete(deviceText(sender));
  const addressed = new Set(ciphertexts.map(deviceText));
  const isOwn = ({ participantId }: DeviceRef): boolean => participantId.equals(sender.participantId);
  const missesNone = shared !== undefined || repairOf !== undefined;
  return {
    missing: missesNone
      ? []
      : devicesOfMembers(members)
          .filter((device) => !isOwn(device) && !addressed.has(deviceText(device)))
          .map(refOf),
    extra: ciphertexts.filter((device) => !there.has(deviceText(device))).map(refOf),
    stale: ciphertexts
      .filter((device) => {
        const registrationId = there.get(deviceText(device)) ?? 0;
        return registrationId > 0 && device.registrationId > 0 && registrationId !== device.registrationId;
      })
      .map(refOf),
  };
};

/** The hash over all devices of all members, the sending one among them. */
export const setHashOf = (members: readonly MemberDevices[]): Buffer =>
  deviceSetHash(
    members.flatMap(({ participantId, platform, devices }) =>
      devices.map((device) => ({ platform: platformToProto(platform), participantId, ...device })),
    ),
  );

/** Every device of every member. */
export const devicesOfMembers = (
  members: readonly MemberDevices[],
): readonly (DeviceRef & SnapshotDevice)[] =>
  members.flatMap(({ participantId, devices }) => devices.map((device) => ({ participantId, ...device })));

/** Of findings, those that refuse the message under a strategy. */
export const reportedFindings = (
  findings: DeviceFindings,
  { strategy, userIds }: Draft['mismatch'],
): DeviceFindings => {
  const named = new Set(userIds.map((id) => hexOf(id)));
  const isReported: Readonly<Record<typeof strategy, (device: DeviceRef) => boolean>> = {
    report_all: () => true,
    ignore_all: () => false,
    report_only: ({ participantId }) => named.has(hexOf(participantId)),
    ignore_only: ({ participantId }) => !named.has(hexOf(participantId)),
  };
  const reported = (devices: readonly DeviceRef[]) => devices.filter(isReported[strategy]);
  return {
    missing: reported(findings.missing),
    extra: reported(findings.extra),
    stale: reported(findings.stale),
  };
};

/** Whether there is anything. */
export const hasFindings = ({ missing, extra, stale }: DeviceFindings): boolean =>
  missing.length + extra.length + stale.length > 0;

const refOf = ({ participantId, deviceId }: DeviceRef): DeviceRef => ({ participantId, deviceId });
