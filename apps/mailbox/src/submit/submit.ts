import { type Bus, topics } from '#libs/bus';
import { hexOf, type Platform } from '#libs/envelope';
import type {
  CapabilityFacts,
  SendPace,
  SnapshotDevice,
  Submission,
  TalkQuestion,
  TalkRecipient,
  TalkStanding,
} from '#libs/store';
import {
  deviceFindings,
  devicesOfMembers,
  hasFindings,
  type MemberDevices,
  reportedFindings,
  setHashOf,
} from './device-findings.ts';
import type { DeviceRef, Draft } from './draft.ts';
import type { Challenge, DeviceMismatch, Outcome } from './outcome.ts';
import { capabilityRefusalOf, formRefusalOf, sealRefusalOf, submitLimits } from './size-check.ts';

/** A conversation in which a message may be carried. */
type Standing = Extract<TalkStanding, { kind: 'conversation' }>;
type Place = Omit<Submission, 'acceptedAtMs' | 'digest' | 'app' | 'conversationId'>;

export interface SubmitPorts {
  readonly submissionBy: (wanted: Place) => Promise<Submission | undefined>;
  readonly conversationFor: (
    question: TalkQuestion & { readonly recipientIds: readonly Buffer[] },
  ) => Promise<TalkStanding>;
  readonly conversationNamed: (
    question: TalkQuestion & { readonly conversationId: Buffer },
  ) => Promise<TalkStanding>;
  readonly devicesOf: (
    participantIds: readonly Buffer[],
  ) => Promise<ReadonlyMap<string, readonly SnapshotDevice[]>>;
  readonly capabilitiesOf: () => Promise<ReadonlyMap<Platform, CapabilityFacts>>;
  /** How long a sender has to wait before it may write to all of these; 0 when it may. */
  readonly takeTokens: (
    senderId: Buffer,
    recipientIds: readonly Buffer[],
    pace: SendPace,
    nowMs: number,
  ) => Promise<number>;
  /** What a device has to prove before it may go on; usually nothing. */
  readonly challengeFor: (sender: DeviceRef) => Promise<Challenge | undefined>;
  /** Whether an operator lets an app use suites that the gateway does not know by their form. */
  readonly suitesOf: (app: Platform) => 'known' | 'any';
  /** Of the recipients' devices, those whose app cannot be reached now. */
  readonly parkedAmong: (
    recipients: readonly TalkRecipient[],
    level: 'devices' | 'apps',
  ) => Promise<readonly DeviceRef[]>;
  readonly prepare: (submission: Omit<Submission, 'acceptedAtMs'>, nowMs: number) => Promise<boolean>;
  readonly accept: (submission: Place, acceptedAtMs: number) => Promise<void>;
  readonly bus: Pick<Bus, 'publish'>;
  readonly now: () => number;
}

/**
 * Takes what a device wants to be carried, whichever door it came by. `accepted` is said once it is durable on the bus, and only then
 * is anything kept of it; a repetition gets the same answer. Cheap checks come before those that ask the database, and what costs the
 * sender something, a token, comes last.
 */
export const submit =
  (ports: SubmitPorts) =>
  async (draft: Draft): Promise<Outcome> => {
    const known = await ports.submissionBy(placeOf(draft));
    if (known && known.acceptedAtMs > 0)
      return known.digest.equals(draft.digest)
        ? { kind: 'duplicate', acceptedAtMs: known.acceptedAtMs }
        : { kind: 'idempotency_conflict', storedDigest: known.digest };

    const form = formRefusalOf(draft, ports.suitesOf(draft.app));
    if (form) return form;
    const nowMs = ports.now();
    const standing = await standingOf(ports, draft, nowMs);
    if (standing.kind !== 'conversation') return standing;
    const header = draft.checkHeader(standing);
    if (header === 'stale') return { kind: 'stale_epoch', epoch: standing.epoch };
    if (header !== 'right') return { kind: 'invalid', field: 'header', rule: header.rule };
    const readers = await readersOf(ports, draft);
    const capability =
      capabilityRefusalOf(draft, standing.recipients, nowMs) ??
      sealRefusalOf(draft, standing.recipients, readers);
    if (capability) return capability;
    if (draft.repairOf && !(await isOwnMessage(ports, draft, draft.repairOf)))
      return { kind: 'invalid', field: 'repair', rule: 'conflict' };
    const devices = await devicesCheck(ports, draft, standing);
    if (devices.kind === 'device_mismatch') return devices;
    const challenge = await ports.challengeFor(draft.sender);
    if (challenge) return challenge;

    const { conversationId, epoch, recipients } = standing;
    const value = draft.envelope({ conversationId, epoch, acceptedAtMs: nowMs, readers });
    if (value.length > submitLimits.envelopeBytesMax)
      return { kind: 'too_large', limit: submitLimits.envelopeBytesMax, actual: value.length };
    const retryAfterMs = await ports.takeTokens(
      draft.sender.participantId,
      recipients.map(({ participantId }) => participantId),
      submitLimits,
      nowMs,
    );
    if (retryAfterMs > 0) return { kind: 'rate_limited', retryAfterMs };

    const { app, digest } = draft;
    const place = placeOf(draft);
    const parked = await ports.parkedAmong(recipients, draft.sealed.length > 0 ? 'apps' : 'devices');
    if (!(await ports.prepare({ ...place, app, digest, conversationId }, nowMs)))
      return { kind: 'idempotency_conflict', storedDigest: known?.digest ?? digest };
    await ports.bus.publish([
      {
        topic: topics.inbound.name,
        key: hexOf(conversationId),
        value,
        headers: { schema: 'sealpost.gateway.v1.Envelope', 'envelope-id': hexOf(draft.envelopeId) },
      },
    ]);
    await ports.accept(place, nowMs);
    return { ...devices, parked, acceptedAtMs: nowMs };
  };

const placeOf = ({ envelopeId, sender, nativeId, repairOf }: Draft): Place => ({
  envelopeId,
  ...sender,
  nativeId,
  isRepair: repairOf !== undefined,
});

const standingOf = (
  ports: SubmitPorts,
  { sender, level, target }: Draft,
  nowMs: number,
): Promise<TalkStanding> => {
  const question = { senderId: sender.participantId, level, nowMs };
  return target.kind === 'people'
    ? ports.conversationFor({ ...question, recipientIds: target.participantIds })
    : ports.conversationNamed({ ...question, conversationId: target.conversationId });
};

const readersOf = async (
  { capabilitiesOf }: SubmitPorts,
  { sealed }: Draft,
): Promise<ReadonlyMap<string, Platform>> => {
  if (sealed.length === 0) return new Map();
  const documents = [...(await capabilitiesOf()).values()];
  return new Map(
    documents.flatMap(({ platform, sealKeys }) => sealKeys.map(({ keyId }) => [keyId, platform] as const)),
  );
};

const isOwnMessage = async (ports: SubmitPorts, draft: Draft, repairOf: Buffer): Promise<boolean> => {
  const repaired = await ports.submissionBy({
    ...draft.sender,
    envelopeId: repairOf,
    nativeId: '',
    isRepair: false,
  });
  return repaired !== undefined && repaired.acceptedAtMs > 0;
};

/**
 * Compares the sender's view of devices with the gateway's. An equal hash of the set spares the lists; an equal short hash does not,
 * since it tells nothing of registrations, and a different one is a mismatch by itself.
 */
const devicesCheck = async (
  { devicesOf }: SubmitPorts,
  draft: Draft,
  { recipients }: Standing,
): Promise<
  DeviceMismatch | Pick<Extract<Outcome, { kind: 'accepted' }>, 'kind' | 'unconfirmed' | 'phash'>
> => {
  if (draft.sealed.length > 0) return { kind: 'accepted', unconfirmed: [] };
  const people = [
    { participantId: draft.sender.participantId, platform: draft.app },
    ...recipients.map(({ participantId, platform }) => ({ participantId, platform })),
  ];
  const lists = await devicesOf(people.map(({ participantId }) => participantId));
  const members: readonly MemberDevices[] = people.map((person) => ({
    ...person,
    devices: lists.get(hexOf(person.participantId)) ?? [],
  }));
  const setHash = setHashOf(members);
  if (draft.deviceSetHash?.equals(setHash) && draft.ciphertexts.length === 0)
    return { kind: 'accepted', unconfirmed: [] };
  const findings = deviceFindings(draft, members);
  const phash = await draft.phash?.of(devicesOfMembers(members));
  const isOtherHash =
    (draft.phash !== undefined && draft.phash.given !== phash) ||
    (draft.deviceSetHash !== undefined && draft.shared !== undefined && !draft.deviceSetHash.equals(setHash));
  const reported = reportedFindings(findings, draft.mismatch);
  const refusesHash = isOtherHash && draft.mismatch.strategy === 'report_all';
  if (hasFindings(reported) || refusesHash)
    return { kind: 'device_mismatch', ...reported, deviceSetHash: setHash, ...(phash ? { phash } : {}) };
  return {
    kind: 'accepted',
    unconfirmed: [...findings.missing, ...findings.extra],
    ...(isOtherHash && phash ? { phash } : {}),
  };
};
