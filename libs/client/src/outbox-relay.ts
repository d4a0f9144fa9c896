import { randomBytes } from './bytes.ts';

/** Submits what is pending, for as long as a stream is open. */
export interface OutboxRelay {
  readonly run: () => Promise<void>;
  readonly stop: () => void;
}

const firstWaitMs = 1_000;
const longestWaitMs = 60_000;

/**
 * Submits what is pending, and again after a while that grows, for as long as something stays so: an answer that did not come, or was to
 * wait, does not leave a message where it is until the next one. `submit` says whether something is left.
 */
export const outboxRelay = (submit: () => Promise<boolean>, waitMs = growingWaitMs): OutboxRelay => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let tries = 0;
  let isStopped = false;
  const run = async (): Promise<void> => {
    clearTimeout(timer);
    const isLeft = await submit();
    tries = isLeft ? tries + 1 : 0;
    clearTimeout(timer);
    if (isLeft && !isStopped) timer = setTimeout(() => void run().catch(() => undefined), waitMs(tries));
  };
  return {
    run,
    stop: () => {
      isStopped = true;
      clearTimeout(timer);
    },
  };
};

/** Spread over half of the time, so that devices that were refused together do not come back together. */
const growingWaitMs = (tries: number): number =>
  Math.min(longestWaitMs, firstWaitMs * 2 ** (tries - 1)) * (0.5 + (randomBytes(1)[0] ?? 0) / 512);
