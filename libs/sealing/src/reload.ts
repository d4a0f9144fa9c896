import { type Failure, type Result, translated } from '#libs/envelope';

export interface ReloadPorts<T> {
  /** Anything that differs when the source does, such as a file's time of change; `undefined` while it cannot be told. */
  readonly versionOf: () => string | undefined;
  readonly load: () => Result<T>;
  /** Unix milliseconds. */
  readonly now: () => number;
  /** Takes what stopped a reload; the value loaded before stays in use. */
  readonly complain: (failure: Failure) => void;
}

/** How often a source is looked at, at most: well within the lead that a new key has before it is used. */
export const checkEveryMs = 5_000;

/**
 * A value that follows its source without a restart. It is looked at when asked for, and not more often than every five
 * seconds. Fails when there is nothing to begin with.
 */
export const reloading = <T>({ versionOf, load, now, complain }: ReloadPorts<T>): Result<() => T> => {
  let version = versionOf();
  let checkedAtMs = now();
  const first = load();
  if (!first.ok) return first;
  let { value } = first;

  const current = (): T => {
    const elapsedMs = now() - checkedAtMs;
    if (elapsedMs >= 0 && elapsedMs < checkEveryMs) return value;
    checkedAtMs += elapsedMs;
    const found = versionOf();
    if (found === undefined || found === version) return value;
    version = found;
    const loaded = load();
    if (loaded.ok) value = loaded.value;
    else complain(loaded.failure);
    return value;
  };
  return translated(current);
};
