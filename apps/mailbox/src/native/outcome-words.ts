import { sealpost } from '#contracts/gateway';
import type { SubmitOutcome } from '#libs/connector/native';
import type { Outcome } from '../submit/outcome.ts';
import type { AddressBook } from './address-book.ts';

const { Level } = sealpost.gateway.v1;

/** How frames call the levels. */
const levelWords: Readonly<Record<number, string>> = {
  [Level.LEVEL_E2EE]: 'E2EE',
  [Level.LEVEL_APP_SEALED]: 'APP_SEALED',
  [Level.LEVEL_CONNECTOR_SEALED]: 'CONNECTOR_SEALED',
};

/** An outcome in the words of dialects, with devices as the app calls them. */
export const outcomeWords = async (outcome: Outcome, { named }: AddressBook): Promise<SubmitOutcome> => {
  switch (outcome.kind) {
    case 'accepted': {
      const { acceptedAtMs, phash, parked, unconfirmed } = outcome;
      return {
        kind: 'accepted',
        acceptedAtMs,
        ...(phash === undefined ? {} : { phash }),
        ...(parked.length > 0 ? { parked: await named(parked) } : {}),
        ...(unconfirmed.length > 0 ? { unconfirmed: await named(unconfirmed) } : {}),
      };
    }
    case 'device_mismatch': {
      const [missing, extra, stale] = await Promise.all([
        named(outcome.missing),
        named(outcome.extra),
        named(outcome.stale),
      ]);
      const { phash } = outcome;
      return { kind: 'device_mismatch', missing, extra, stale, ...(phash === undefined ? {} : { phash }) };
    }
    case 'idempotency_conflict':
      return { kind: 'idempotency_conflict' };
    case 'capability_rejected': {
      const { app, feature, limit } = outcome;
      return { kind: 'capability_rejected', leg: app, feature, ...(limit === undefined ? {} : { limit }) };
    }
    case 'security_downgrade':
      return {
        kind: 'security_downgrade',
        offered: levelWords[outcome.offered] ?? '',
        required: levelWords[outcome.required] ?? '',
        reason: outcome.reason,
      };
    case 'duplicate':
    case 'consent_required':
    case 'stale_epoch':
    case 'challenge_required':
    case 'rate_limited':
    case 'too_large':
    case 'invalid':
      return outcome;
  }
};
