import type { Platform } from '#libs/envelope';
import type { DeviceRef } from './draft.ts';

/** The twelve answers to a submission, whichever door it came by. Only the first two are promises to deliver. */
export type Outcome =
  | {
      readonly kind: 'accepted';
      readonly acceptedAtMs: number;
      /** The gateway's hash where the app's own differed and the strategy ignores that. */
      readonly phash?: string;
      /** Devices whose app cannot be reached now; the message waits for them. */
      readonly parked: readonly DeviceRef[];
      readonly unconfirmed: readonly DeviceRef[];
    }
  | { readonly kind: 'duplicate'; readonly acceptedAtMs: number }
  | { readonly kind: 'idempotency_conflict'; readonly storedDigest: Buffer }
  | DeviceMismatch
  | { readonly kind: 'consent_required' }
  | {
      readonly kind: 'capability_rejected';
      readonly app: Platform;
      readonly feature: string;
      readonly limit?: number;
    }
  | {
      readonly kind: 'security_downgrade';
      readonly app?: Platform;
      /** Numbers of `Level`. */
      readonly offered: number;
      readonly required: number;
      readonly reason: string;
    }
  | { readonly kind: 'stale_epoch'; readonly epoch: bigint }
  | Challenge
  | { readonly kind: 'rate_limited'; readonly retryAfterMs: number }
  | { readonly kind: 'too_large'; readonly limit: number; readonly actual: number }
  | { readonly kind: 'invalid'; readonly field: string; readonly rule: string };

/** Every outcome that stores nothing. */
export type Refusal = Exclude<Outcome, { readonly kind: 'accepted' | 'duplicate' }>;

/** Devices that do not match, and the gateway's own view. */
export interface DeviceMismatch {
  readonly kind: 'device_mismatch';
  readonly missing: readonly DeviceRef[];
  readonly extra: readonly DeviceRef[];
  readonly stale: readonly DeviceRef[];
  readonly deviceSetHash: Buffer;
  readonly phash?: string;
}

/** Something that a device has to prove first. */
export interface Challenge {
  readonly kind: 'challenge_required';
  readonly challengeKind: string;
  readonly challenge: Uint8Array;
}
