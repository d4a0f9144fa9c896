import { type KeyPurpose, type PrivateKey, privateKeyOf, type PublicKey } from './key-purpose.ts';
import { sizes } from './sealed-body.ts';

/** When a key may be used, in Unix milliseconds. */
export interface KeyTimes {
  readonly createdAtMs: number;
  /** From when on others seal to it or it signs: later than its making, so that every reader knows it by then. */
  readonly activeFromMs: number;
  /** When it stops opening and verifying; absent while it is the newest. */
  readonly retiresAtMs?: number;
}

export type RingKey = PrivateKey & KeyTimes;
export type PublicRingKey = PublicKey & KeyTimes;

/** Keys of one purpose, newest first. `K` is what it holds of each: everything, or the public half. */
export interface KeyRing<K extends PublicRingKey = RingKey> {
  readonly purpose: KeyPurpose;
  readonly keys: readonly K[];
}

export interface RotationPorts {
  readonly nowMs: number;
  /** Bytes from the system's random source. */
  readonly randomBytes: (sizeBytes: number) => Uint8Array;
}

export interface RotationTimes {
  /** How long the new key waits before it is used. */
  readonly leadMs: number;
  /** How long the earlier keys still open, counted from the new key's first use. */
  readonly overlapMs: number;
}

/** Longer than a reader takes to see a changed file; longer than an envelope may live (30 days) and wait to be looked at. */
const rotationTimes: RotationTimes = { leadMs: 60_000, overlapMs: 45 * 86_400_000 };

/** A ring with its first X25519 key, active at once: egress opens with it, and to its public half ingress seals. */
export const generateEgressKeys = (ports: RotationPorts): KeyRing => firstKey('egress', ports);

/** A ring with its first Ed25519 key, active at once, with which the directory signs rosters. */
export const generateRosterKeys = (ports: RotationPorts): KeyRing => firstKey('roster', ports);

/** The ring with a new key in front. Earlier keys retire after the overlap; keys whose time is over are left out. */
export const rotate = (
  { purpose, keys }: KeyRing,
  ports: RotationPorts,
  { leadMs, overlapMs }: RotationTimes = rotationTimes,
): KeyRing => {
  const activeFromMs = ports.nowMs + leadMs;
  const earlier = openingKeysOf({ purpose, keys }, ports.nowMs).map((key) => ({
    ...key,
    retiresAtMs: key.retiresAtMs ?? activeFromMs + overlapMs,
  }));
  return { purpose, keys: [newKey(purpose, ports, activeFromMs), ...earlier] };
};

/** The keys that may open or verify now, newest first; one that is not active yet may, should it be used early. */
export const openingKeysOf = <K extends PublicRingKey>({ keys }: KeyRing<K>, nowMs: number): readonly K[] =>
  keys.filter(({ retiresAtMs }) => retiresAtMs === undefined || nowMs < retiresAtMs);

/** The keys to seal to or sign with now, newest first. */
export const activeKeysOf = <K extends PublicRingKey>(ring: KeyRing<K>, nowMs: number): readonly K[] =>
  openingKeysOf(ring, nowMs).filter(({ activeFromMs }) => activeFromMs <= nowMs);

/** The public half of a ring, for the processes that only seal or verify. */
export const publicRingOf = ({ purpose, keys }: KeyRing): KeyRing<PublicRingKey> => ({
  purpose,
  keys: keys.map(({ privateKey: _, ...publicHalf }) => publicHalf),
});

function firstKey(purpose: KeyPurpose, ports: RotationPorts): KeyRing {
  return { purpose, keys: [newKey(purpose, ports, ports.nowMs)] };
}

function newKey(purpose: KeyPurpose, { nowMs, randomBytes }: RotationPorts, activeFromMs: number): RingKey {
  const key = privateKeyOf(purpose, Uint8Array.from(randomBytes(sizes.keyBytes)));
  if (!key) throw new Error('the random source gave too few bytes');
  return { ...key, createdAtMs: nowMs, activeFromMs };
}
