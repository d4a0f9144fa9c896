import { setTimeout as sleep } from 'node:timers/promises';

/** Waits for something, but not for longer than stated; what it comes to is not told. */
export async function within(timeoutMs: number, something: Promise<unknown>): Promise<void> {
  const stop = new AbortController();
  const timeout = sleep(timeoutMs, undefined, { signal: stop.signal }).catch(() => undefined);
  await Promise.race([something.catch(() => undefined), timeout]);
  stop.abort();
}
