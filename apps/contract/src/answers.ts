import { randomBytes } from 'node:crypto';
import type {
  NativeAddress,
  NativeClaimedKeys,
  NativeClaimStatus,
  NativeDialect,
  NativeEvent,
  SubmitOutcome,
} from '#libs/connector/native';
import { someBundle } from './some-keys.ts';

/** One of each outcome of a message. One that is added to the dialects' words does not compile without its row. */
const outcomeOf: {
  readonly [K in SubmitOutcome['kind']]: (
    nowMs: number,
    devices: readonly NativeAddress[],
  ) => Extract<SubmitOutcome, { kind: K }>;
} = {
  accepted: (acceptedAtMs) => ({ kind: 'accepted', acceptedAtMs }),
  duplicate: (acceptedAtMs) => ({ kind: 'duplicate', acceptedAtMs }),
  idempotency_conflict: () => ({ kind: 'idempotency_conflict' }),
  device_mismatch: (_, devices) => ({
    kind: 'device_mismatch',
    missing: devices.map((device) => ({ ...device, device: 3 })),
    extra: devices,
    stale: devices,
  }),
  consent_required: () => ({ kind: 'consent_required' }),
  capability_rejected: () => ({ kind: 'capability_rejected', feature: 'inner_format', leg: 'messenger' }),
  security_downgrade: () => ({
    kind: 'security_downgrade',
    offered: 'APP_SEALED',
    required: 'E2EE',
    reason: 'E2EE_REQUIRED_PEER_UNSUPPORTED',
  }),
  stale_epoch: () => ({ kind: 'stale_epoch', epoch: 2n }),
  challenge_required: () => ({
    kind: 'challenge_required',
    challengeKind: 'captcha',
    challenge: randomBytes(16),
  }),
  rate_limited: () => ({ kind: 'rate_limited', retryAfterMs: 1_500 }),
  too_large: () => ({ kind: 'too_large', limit: 98_304, actual: 98_305 }),
  invalid: () => ({ kind: 'invalid', field: 'header', rule: 'signature' }),
};

/** The outcomes, in the order in which messages get them. */
export const outcomeNames: readonly string[] = Object.keys(outcomeOf);

const outcomeRows: readonly ((nowMs: number, devices: readonly NativeAddress[]) => SubmitOutcome)[] =
  Object.values(outcomeOf);

const isClaimed: Readonly<Record<NativeClaimStatus, boolean>> = {
  available: true,
  last_resort: true,
  unavailable: false,
  consent_required: false,
  unsupported: false,
  rate_limited: false,
};
const claimRows = Object.entries(isClaimed);

/** How often each class of frame was answered before. */
export type Turns = Map<NativeEvent['class'], number>;

/**
 * The answer to a frame of a client: each in turn of everything that the gateway may answer to its like, so that a client meets all of it.
 * `undefined` where no answer is due.
 */
export const answerTo = (
  dialect: NativeDialect,
  event: NativeEvent,
  turns: Turns,
  nowMs: number,
): Uint8Array | undefined => {
  const turn = turns.get(event.class) ?? 0;
  turns.set(event.class, turn + 1);
  switch (event.class) {
    case 'message': {
      const devices = event.ciphertexts.slice(0, 1).map(({ device }) => device);
      const row = outcomeRows[turn % outcomeRows.length] ?? outcomeOf.accepted;
      return dialect.writeOutcome(event, row(nowMs, devices));
    }
    case 'key_claim':
      return dialect.writeKeys(
        event,
        event.targets.map((target, index) => claimedOf(target, turn + index)),
      );
    case 'key_upload':
      return turn % 2 === 0
        ? dialect.writeKeysTaken(event)
        : dialect.writeRequestRefused(event, { code: 'try_again', rule: '', field: '' });
    case 'key_count':
      return dialect.writeKeyCount(event, 7);
    case 'device_query':
      return dialect.writeDevices(
        event,
        event.users.map((user) => ({ user, devices: [0, 1] })),
      );
    case 'ephemeral':
    case 'transport_ack':
      return undefined;
    case 'receipt':
    case 'receipt_group':
    case 'own_device':
    case 'nack':
    case 'device_change':
      return dialect.writeTaken(event);
  }
};

const claimedOf = (device: NativeAddress, turn: number): NativeClaimedKeys => {
  const [status = 'unavailable', hasBundle = false] = claimRows[turn % claimRows.length] ?? [];
  const { oneTime, ...lastResort } = someBundle();
  const bundle = status === 'available' ? { ...lastResort, ...(oneTime ? { oneTime } : {}) } : lastResort;
  return { device: { device: 0, ...device }, status: statusOf(status), ...(hasBundle ? { bundle } : {}) };
};

const statusOf = (name: string): NativeClaimStatus =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it is a key of the table above
  name as NativeClaimStatus;
