import { createHash } from 'node:crypto';
import { z } from 'zod';
import { sealpost } from '#contracts/gateway';
import type { keysMethods, Response } from '#libs/contracts';
import { hexOf, nativeBounds, nativeLevels, type Platform, translated } from '#libs/envelope';
import {
  capabilitiesOf,
  claimableUsers,
  devicesOf,
  type KeyClaim,
  levelsNow,
  nativePlatformsOf,
  openClaim,
  settleClaim,
  type Store,
  takeClaimTokens,
} from '#libs/store';
import type { NewRecord } from '#libs/bus';
import { checked } from '../calls/checked.ts';
import type { CallPorts } from '../calls/ports.ts';
import { noticedToProto } from '../device-notice.ts';
import { claimBundles, type ClaimedUser } from './claim-bundles.ts';
import { mustBeOwnUsers } from './own-users.ts';
import type { AppCall } from './ports.ts';
import { addressRule, bytesRule, type CheckedAddress, deviceRule } from './rules.ts';

const { v1 } = sealpost.gateway;
const { claimIdBytes, claimTargetsMax, claimBurst, claimEveryMs } = nativeBounds;

/** The suites by their numbers. */
const suiteNames: Readonly<Record<number, 'signal' | 'mls'>> = {
  [v1.KeySuite.KEY_SUITE_SIGNAL]: 'signal',
  [v1.KeySuite.KEY_SUITE_MLS]: 'mls',
};
const suiteRule = z
  .number()
  .transform((value) => suiteNames[value])
  .pipe(z.enum(['signal', 'mls'], 'is known'));

const rules = z.object({
  claimId: bytesRule(claimIdBytes),
  requester: deviceRule,
  targets: z
    .array(addressRule)
    .min(1, 'has at least 1 entry')
    .max(claimTargetsMax, `has at most ${claimTargetsMax} entries`)
    .refine((targets) => new Set(targets.map(nameOf)).size === targets.length, 'has each entry once'),
  suite: suiteRule,
});

type Checked = z.output<typeof rules>;
type Claimed = Response<(typeof keysMethods)['claimKeys']>;
type ClaimedTarget = sealpost.gateway.v1.ClaimedTarget.$Properties;

/**
 * Hands out keys. The same claim id of the same device gets the same answer; a claim that hands out nothing is not kept, so that it
 * can be repeated. A user who has not agreed and one who does not exist get one answer, and neither costs the requester anything.
 */
export const claimKeys =
  (ports: CallPorts): AppCall<(typeof keysMethods)['claimKeys']> =>
  async (request, caller) => {
    const { store, now, publish } = ports;
    const valid = checked(rules, request);
    if (!valid.ok) return valid;
    const { requester, claimId } = valid.value;
    const own = await mustBeOwnUsers(store, caller, 'requester', requester);
    if (!own.ok) return own;
    const claim = {
      requesterId: requester.participantId,
      requesterDeviceId: requester.deviceId,
      claimId,
      digest: digestOf(valid.value),
    };
    const { answer, notices } = await store
      .transaction()
      .execute((open) => claimIn(open, claim, valid.value, now()));
    if (notices.length > 0) await publish(notices);
    return translated(answer);
  };

async function claimIn(
  store: Store,
  claim: KeyClaim,
  asked: Checked,
  nowMs: number,
): Promise<{ readonly answer: Claimed; readonly notices: readonly NewRecord[] }> {
  const earlier = await openClaim(store)(claim, nowMs);
  if (earlier !== undefined) {
    const isSame = earlier.digest.equals(claim.digest);
    const answer = isSame ? v1.ClaimKeysResponse.decode(earlier.answer) : { claimIdReused: {} };
    return { answer, notices: [] };
  }
  const mine = await devicesOf(store)([claim.requesterId]);
  const devices = mine.get(hexOf(claim.requesterId)) ?? [];
  if (!devices.some(({ deviceId }) => deviceId === claim.requesterDeviceId)) {
    await settleClaim(store)(claim, undefined);
    return { answer: { deviceUnknown: {} }, notices: [] };
  }
  const verdicts = await verdictsOn(store, asked, nowMs);
  const open = asked.targets.filter((target) => verdicts.get(nameOf(target)) === 'open');
  const { users, notices } = await claimBundles(store, asked, open, nowMs);
  const targets = asked.targets.map((target) => answerFor(target, verdicts, users));
  const answer = { answers: { targets } };
  const isWorthKeeping = users.some(({ hasKeys }) => hasKeys);
  await settleClaim(store)(claim, isWorthKeeping ? v1.ClaimKeysResponse.encode(answer).finish() : undefined);
  return { answer, notices };
}

/** `open`, how long to wait, or why there is nothing to hand out. */
type Verdict = 'open' | 'no-consent' | 'unsupported' | number;

async function verdictsOn(
  store: Store,
  { targets, requester }: Checked,
  nowMs: number,
): Promise<ReadonlyMap<string, Verdict>> {
  const ids = targets.map(({ participantId }) => participantId);
  const documents = await capabilitiesOf(store)();
  const known = await nativePlatformsOf(store)(ids);
  const willing = await claimableUsers(store)(requester.participantId, ids, nativeLevels.e2ee, nowMs);
  const isCapable = (platform: Platform): boolean =>
    levelsNow(platform, documents.get(platform), nowMs).includes(nativeLevels.e2ee);
  const before = new Map<string, Verdict>(
    targets.map((target) => {
      const id = hexOf(target.participantId);
      if (!isCapable(target.platform)) return [nameOf(target), 'unsupported'];
      return [nameOf(target), known.get(id) === target.platform && willing.has(id) ? 'open' : 'no-consent'];
    }),
  );
  const limited = targets.filter(
    (target) =>
      before.get(nameOf(target)) === 'open' && hexOf(target.participantId) !== hexOf(requester.participantId),
  );
  const pace = { burst: claimBurst, everyMs: claimEveryMs };
  const waits = await takeClaimTokens(store)(
    requester.participantId,
    limited.map(({ participantId }) => participantId),
    pace,
    nowMs,
  );
  for (const target of limited) {
    const waitMs = waits.get(hexOf(target.participantId)) ?? claimEveryMs;
    if (waitMs > 0) before.set(nameOf(target), waitMs);
  }
  return before;
}

function answerFor(
  target: CheckedAddress,
  verdicts: ReadonlyMap<string, Verdict>,
  users: readonly ClaimedUser[],
): ClaimedTarget {
  const verdict = verdicts.get(nameOf(target));
  const asked = { target: noticedToProto(target) };
  if (typeof verdict === 'number') return { ...asked, limited: { retryAfterMs: verdict } };
  if (verdict === 'unsupported') return { ...asked, unsupported: {} };
  const found = users.find((user) => nameOf(user.target) === nameOf(target));
  return found === undefined || verdict !== 'open'
    ? { ...asked, noConsent: {} }
    : { ...asked, devices: found.devices };
}

/** A target's name among others: its id and its device. */
function nameOf({ platform, participantId, deviceId }: CheckedAddress): string {
  return `${platform} ${hexOf(participantId)} ${deviceId}`;
}

function digestOf({ suite, targets }: Checked): Buffer {
  const hash = createHash('sha256').update(suite);
  for (const target of targets) hash.update(`|${nameOf(target)}`);
  return hash.digest();
}
