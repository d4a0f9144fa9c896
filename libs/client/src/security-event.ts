import type { DeviceAddress } from './device-address.ts';

/** What a gateway, or whoever is on the way, can be caught at. */
export type SecurityEventCode =
  /** Bytes that are no envelope, or an envelope that breaks a rule. */
  | 'MALFORMED'
  /** A header that is not the one its author bound. */
  | 'HEADER_MISMATCH'
  /** A header that nothing binds to the ciphertext. */
  | 'UNBOUND_HEADER'
  /** Records are missing from the queue. */
  | 'GAP'
  /** A record, or a place in a conversation, that comes after a later one. */
  | 'REORDERED'
  /** Something that was handed over before, or the device's own. */
  | 'REPLAYED'
  /** Another key than the one that is trusted; held until it is trusted. */
  | 'KEY_CHANGED'
  /** A key that nothing is known of; held until it is trusted. */
  | 'UNKNOWN_SENDER_KEY'
  /** A key was seen for the first time, and is trusted from now on. */
  | 'KEY_FIRST_SEEN'
  /** Another level than the conversation's, which has one for life, or a body that does not fit its level. */
  | 'LEVEL_DOWNGRADE'
  /** The author meant other devices than the ones that this device knows. */
  | 'DEVICE_SET_MISMATCH'
  /** A ciphertext that does not open. */
  | 'UNDECRYPTABLE'
  /** A suite or an inner format that this device does not have. */
  | 'UNKNOWN_SUITE'
  /** A statement that nobody signed who may. */
  | 'STATEMENT_INVALID';

/** One finding. It names places and ids, never what was written. */
export interface SecurityEvent {
  readonly code: SecurityEventCode;
  /** The record's place in the queue; 0 where something was to be sent. */
  readonly seq: bigint;
  readonly from?: DeviceAddress;
  readonly conversationId?: Uint8Array;
  readonly envelopeId?: Uint8Array;
}
