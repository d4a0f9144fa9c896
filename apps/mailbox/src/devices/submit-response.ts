import type { sealpost } from '#contracts/gateway';
import { toLong } from '#libs/contracts';
import { type Platform, platformToProto } from '#libs/envelope';
import type { DeviceRef } from '../submit/draft.ts';
import type { Outcome } from '../submit/outcome.ts';

type Response = sealpost.gateway.v1.SubmitResponse.$Properties;
type Address = sealpost.gateway.v1.Address.$Properties;

/** An outcome as the answer of `Delivery.Submit`. */
export const submitResponse = (
  outcome: Outcome,
  envelopeId: Uint8Array,
  platformOf: (participantId: Buffer) => Platform | undefined,
): Response => {
  const addresses = (devices: readonly DeviceRef[]): Address[] =>
    devices.map(({ participantId, deviceId }) => {
      const platform = platformOf(participantId);
      return { platform: platform ? platformToProto(platform) : 0, participantId, deviceId };
    });
  switch (outcome.kind) {
    case 'accepted':
      return {
        accepted: {
          envelopeId,
          acceptedAtMs: toLong(outcome.acceptedAtMs),
          parked: addresses(outcome.parked),
          unconfirmed: addresses(outcome.unconfirmed),
        },
      };
    case 'duplicate':
      return { duplicate: { envelopeId, acceptedAtMs: toLong(outcome.acceptedAtMs) } };
    case 'idempotency_conflict':
      return { idempotencyConflict: { envelopeId, storedDigest: outcome.storedDigest } };
    case 'device_mismatch': {
      const { missing, extra, stale, deviceSetHash } = outcome;
      return {
        deviceMismatch: {
          missing: addresses(missing),
          extra: addresses(extra),
          stale: addresses(stale),
          deviceSetHash,
        },
      };
    }
    case 'consent_required':
      return { consentRequired: {} };
    case 'capability_rejected':
      return {
        capabilityRejected: {
          app: platformToProto(outcome.app),
          feature: outcome.feature,
          limit: toLong(outcome.limit ?? 0),
        },
      };
    case 'security_downgrade': {
      const { app, offered, required, reason } = outcome;
      return {
        securityDowngrade: { ...(app ? { app: platformToProto(app) } : {}), offered, required, reason },
      };
    }
    case 'stale_epoch':
      return { staleEpoch: { currentEpoch: toLong(outcome.epoch) } };
    case 'challenge_required':
      return { challengeRequired: { kind: outcome.challengeKind, token: outcome.challenge } };
    case 'rate_limited':
      return { rateLimited: { retryAfterMs: outcome.retryAfterMs } };
    case 'too_large':
      return { tooLarge: { limit: toLong(outcome.limit), actual: toLong(outcome.actual) } };
    case 'invalid':
      return { invalid: { field: outcome.field, rule: outcome.rule } };
  }
};
