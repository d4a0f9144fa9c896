import type { NativeAddress } from './native-address.ts';

/** The twelve answers to a message. Exactly the first is a promise to deliver. */
export type SubmitOutcome =
  | {
      readonly kind: 'accepted';
      readonly acceptedAtMs: number;
      /** The gateway's own device hash where the sender's differed and the link's strategy ignores that. */
      readonly phash?: string;
      /** Devices for which the message waits, and those that could not be asked. */
      readonly parked?: readonly NativeAddress[];
      readonly unconfirmed?: readonly NativeAddress[];
    }
  | { readonly kind: 'duplicate'; readonly acceptedAtMs: number }
  | { readonly kind: 'idempotency_conflict' }
  | {
      readonly kind: 'device_mismatch';
      readonly phash?: string;
      readonly missing: readonly NativeAddress[];
      readonly extra: readonly NativeAddress[];
      readonly stale: readonly NativeAddress[];
    }
  | { readonly kind: 'consent_required' }
  | {
      readonly kind: 'capability_rejected';
      /** What the recipient's app does not have. */
      readonly feature: string;
      /** The app that does not have it. */
      readonly leg?: string;
      readonly limit?: number;
    }
  | {
      readonly kind: 'security_downgrade';
      readonly offered: string;
      readonly required: string;
      readonly reason?: string;
      readonly challenge?: Uint8Array;
    }
  | { readonly kind: 'stale_epoch'; readonly epoch: bigint }
  | { readonly kind: 'challenge_required'; readonly challengeKind: string; readonly challenge?: Uint8Array }
  | { readonly kind: 'rate_limited'; readonly retryAfterMs: number }
  | { readonly kind: 'too_large'; readonly limit: number; readonly actual: number }
  | { readonly kind: 'invalid'; readonly field: string; readonly rule: string };

/** Where an accepted message stands later. */
export type LaterOutcome =
  | { readonly kind: 'routed'; readonly threadMs: number; readonly seq: bigint }
  | { readonly kind: 'failed' | 'expired'; readonly reason: string; readonly atMs: number };
