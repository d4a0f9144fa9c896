/** What is known of a record that its handler rejected although nothing was away. */
export interface Suspicion {
  /** How often it was rejected on its own. */
  readonly rejections: number;
  /** When its batch came under suspicion. */
  readonly sinceMs: number;
}

/** Rejections on its own before a record can be given up. */
export const rejectionsMax = 5;
/** After this long a record is given up even when nothing else came by to prove that its handler works. */
export const suspicionMsMax = 60_000;

/**
 * Whether the record is the reason: rejected often enough on its own, while the same handler took something else since,
 * or for so long that waiting for such a proof would hold up its key.
 */
export const isGuilty = ({ rejections, sinceMs }: Suspicion, provenMs: number, nowMs: number): boolean =>
  rejections >= rejectionsMax && (provenMs >= sinceMs || nowMs - sinceMs >= suspicionMsMax);
