/** What is known of a record that its handler rejected although nothing was away. */
export interface Suspicion {
  /** How often it was rejected on its own. */
  readonly rejections: number;
  /** When its batch came under suspicion. */
  readonly sinceMs: number;
  /** What its last rejection says: that the record is to blame, or nothing that is known. */
  readonly kind: 'defect' | 'unknown';
}

/** Rejections on its own before a record can be given up. */
const rejectionsMax = 5;
/** After this long a record that is to blame by the kind of its error is given up without further proof. */
export const suspicionMsMax = 60_000;

/**
 * Whether the record is the reason: rejected often enough on its own, while the same handler took something else since.
 * Where nothing else comes by to prove that, a defect counts after a while, so that its key is not held up for ever.
 */
export const isGuilty = (
  { rejections, sinceMs, kind }: Suspicion,
  provenMs: number,
  nowMs: number,
): boolean =>
  rejections >= rejectionsMax &&
  (provenMs >= sinceMs || (kind === 'defect' && nowMs - sinceMs >= suspicionMsMax));
