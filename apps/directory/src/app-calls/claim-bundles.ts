import { sealpost } from '#contracts/gateway';
import type { NewRecord } from '#libs/bus';
import { hexOf, nativeBounds, platformToProto } from '#libs/envelope';
import {
  type ClaimableDevice,
  claimableDevices,
  handOutKeys,
  markLowKeys,
  type OneTimeKind,
  type Store,
  type WantedKey,
  wantedKeyName,
} from '#libs/store';
import { deviceNoticeRecord } from '../device-notice.ts';
import type { CheckedAddress } from './rules.ts';

const { v1 } = sealpost.gateway;
const { lowKeysAt } = nativeBounds;

type UserDevices = sealpost.gateway.v1.ClaimedDevices.$Properties;
type ClaimedDevice = sealpost.gateway.v1.ClaimedDevice.$Properties;

/** The keys of one target's devices. */
export interface ClaimedUser {
  readonly target: CheckedAddress;
  readonly devices: UserDevices;
  /** Whether anything was handed out. */
  readonly hasKeys: boolean;
}

interface Asked {
  readonly requester: CheckedAddress;
  readonly suite: 'signal' | 'mls';
}

/** One device that is asked for; without `found` it is revoked or was never there. */
interface AskedDevice {
  readonly target: CheckedAddress;
  readonly deviceId: number;
  readonly found?: ClaimableDevice;
}

/** What is taken for each suite. */
const kindsOfSuite: Readonly<Record<Asked['suite'], readonly OneTimeKind[]>> = {
  signal: ['prekey', 'post-quantum'],
  mls: ['key-package'],
};

/** Takes keys of every device of the targets, and says which devices have to be told that they run low. */
export async function claimBundles(
  store: Store,
  asked: Asked,
  targets: readonly CheckedAddress[],
  nowMs: number,
): Promise<{ readonly users: readonly ClaimedUser[]; readonly notices: readonly NewRecord[] }> {
  const known = await claimableDevices(store)(targets.map(({ participantId }) => participantId));
  const devices = targets.flatMap((target) => devicesOfTarget(target, known));
  const kinds = kindsOfSuite[asked.suite];
  const wanted = devices.flatMap((device) => kinds.map((kind) => wantedOf(device, kind)));
  const taken = await handOutKeys(store)(wanted, nowMs);
  const claimed = devices.map((device) => ({ device, answer: claimedOf(device, asked, taken, nowMs) }));
  const users = targets.map((target) => {
    const mine = claimed.filter(({ device }) => device.target === target).map(({ answer }) => answer);
    return { target, devices: { devices: mine }, hasKeys: mine.some(({ unavailable }) => !unavailable) };
  });
  const notices = asked.suite === 'signal' ? await lowNotices(store, devices, taken, nowMs) : [];
  return { users, notices };
}

function devicesOfTarget(
  target: CheckedAddress,
  known: ReadonlyMap<string, readonly ClaimableDevice[]>,
): readonly AskedDevice[] {
  const all = known.get(hexOf(target.participantId)) ?? [];
  if (target.deviceId === 0) return all.map((found) => ({ target, deviceId: found.deviceId, found }));
  const found = all.find(({ deviceId }) => deviceId === target.deviceId);
  return [{ target, deviceId: target.deviceId, ...(found && { found }) }];
}

const wantedOf = ({ target, deviceId }: AskedDevice, kind: OneTimeKind): WantedKey => ({
  participantId: target.participantId,
  deviceId,
  kind,
});

function claimedOf(
  device: AskedDevice,
  asked: Asked,
  taken: ReadonlyMap<string, Buffer>,
  nowMs: number,
): ClaimedDevice {
  const { target, deviceId, found } = device;
  const facts = {
    device: {
      platform: platformToProto(target.platform),
      participantId: target.participantId,
      deviceId,
    },
    registrationId: found?.registrationId ?? 0,
  };
  const keys =
    asked.suite === 'mls' ? packageOf(device, taken, nowMs) : bundleOf(device, asked.requester, taken);
  return keys ? { ...facts, ...keys } : { ...facts, unavailable: {} };
}

/** A bundle is of last resort when one of its prekeys is one that others get, too. */
function bundleOf(device: AskedDevice, requester: CheckedAddress, taken: ReadonlyMap<string, Buffer>) {
  const keys = device.found?.keys;
  if (keys?.identityKey === undefined || keys.signedPrekey === undefined) return undefined;
  const oneTime = taken.get(wantedKeyName(wantedOf(device, 'prekey')));
  const fresh = taken.get(wantedKeyName(wantedOf(device, 'post-quantum')));
  const postQuantum = fresh ?? keys.postQuantum;
  const isSameApp = device.target.platform === requester.platform;
  return {
    lastResort: oneTime === undefined || (postQuantum !== undefined && fresh === undefined),
    prekeyBundle: {
      identityKey: keys.identityKey,
      signedPrekey: v1.SignedPrekey.decode(keys.signedPrekey),
      oneTime: oneTime ? v1.OneTimePrekey.decode(oneTime) : null,
      postQuantum: postQuantum ? v1.PostQuantumPrekey.decode(postQuantum) : null,
      deviceIdentity: (isSameApp ? keys.deviceIdentity : undefined) ?? new Uint8Array(),
    },
  };
}

function packageOf(device: AskedDevice, taken: ReadonlyMap<string, Buffer>, nowMs: number) {
  const fresh = taken.get(wantedKeyName(wantedOf(device, 'key-package')));
  const keys = device.found?.keys;
  const last = keys && keys.keyPackageNotAfterMs > nowMs ? keys.keyPackage : undefined;
  const bytes = fresh ?? last;
  return bytes && { lastResort: fresh === undefined, keyPackage: v1.KeyPackage.decode(bytes) };
}

/**
 * A device is told when it has ten one-time prekeys or fewer. The notice is repeated, under the same id, with each of the last ones
 * that goes, so that one that was lost is made up for; without any left it comes once.
 */
async function lowNotices(
  store: Store,
  devices: readonly AskedDevice[],
  taken: ReadonlyMap<string, Buffer>,
  nowMs: number,
): Promise<readonly NewRecord[]> {
  const low = devices.flatMap(({ target, deviceId, found }) => {
    if (found?.keys?.identityKey === undefined) return [];
    const isTaken = taken.has(wantedKeyName(wantedOf({ target, deviceId }, 'prekey')));
    const remaining = isTaken ? found.prekeysLeft - 1 : 0;
    const { participantId, platform } = target;
    const device = { participantId, platform, deviceId };
    return remaining > lowKeysAt ? [] : [{ device, isTaken, remaining, uploads: found.keys.uploads }];
  });
  const fresh = await markLowKeys(store)(low.map(({ device }) => device));
  return low
    .filter(
      ({ device, isTaken }) => isTaken || fresh.has(`${hexOf(device.participantId)} ${device.deviceId}`),
    )
    .map(({ device, remaining, uploads }) =>
      deviceNoticeRecord({
        kind: 'low-keys',
        device,
        recipients: [device],
        remaining,
        atMs: nowMs,
        occurrence: String(uploads),
      }),
    );
}
