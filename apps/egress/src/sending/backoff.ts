/** How retries are spread: the ceiling doubles from the base to the maximum, and the wait is anywhere below it. */
export interface BackoffLimits {
  readonly baseMs: number;
  readonly maxMs: number;
}

const defaultBackoff: BackoffLimits = { baseMs: 500, maxMs: 300_000 };

/**
 * How long to wait before attempt `attempt` + 1, in milliseconds: full jitter, but never less than what the other side
 * asked for. `random` is in [0, 1).
 */
export const backoffMs = (
  attempt: number,
  random: number,
  retryAfterMs = 0,
  { baseMs, maxMs }: BackoffLimits = defaultBackoff,
): number => {
  const ceilingMs = Math.min(maxMs, baseMs * 2 ** Math.min(attempt, 30));
  return Math.max(retryAfterMs, Math.round(random * ceilingMs));
};
