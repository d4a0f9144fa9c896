import type { SecurityEvent, SecurityEventCode } from './security-event.ts';
import type { Reading } from './state/inbox.ts';
import type { Change } from './state/storage.ts';

/** What is said of a record that cannot be used. */
export interface Nack {
  /** A number of `NackReason`. */
  readonly reason: number;
  /** How often it was asked for. */
  readonly count: number;
  /** What a new session with this device is begun with, from the second time on. */
  readonly freshKeyPackage?: { readonly keyPackage: Uint8Array; readonly notAfterMs: number };
}

/** What is to be done about a record, before any of it is done. */
export interface Taken {
  readonly events: readonly Omit<SecurityEvent, 'seq'>[];
  readonly changes: readonly Change[];
  readonly reading?: Reading;
  /** Set where the record cannot be used. */
  readonly nack?: Nack;
  /** The record is kept until a key is trusted. */
  readonly held?: true;
}

/** A record of which nothing is kept but a finding. */
export const finding = (code: SecurityEventCode, facts: Omit<SecurityEvent, 'seq' | 'code'> = {}): Taken => ({
  events: [{ code, ...facts }],
  changes: [],
});
