import { BusUnavailable } from './bus-unavailable.ts';

export interface CoalescerOptions<T> {
  /** Writes items in their order; one call at a time. Its rejection is the callers'. */
  readonly write: (items: readonly T[]) => Promise<void>;
  /** How long the first item waits for others; 0 gathers only what arrives while a write is under way. */
  readonly lingerMs: number;
  readonly itemsMax: number;
  readonly bytesMax: number;
  /** Items and bytes that wait, at most; beyond it `add` rejects at once. */
  readonly queuedBytesMax: number;
  /** How long `add` waits. */
  readonly timeoutMs: number;
}

/** Gathers what concurrent callers write into few large writes that keep the order of the calls. */
export interface Coalescer<T> {
  /** Resolves once all items of the call are written. */
  readonly add: (items: readonly T[], sizeBytes: number) => Promise<void>;
  /** Resolves when nothing is waiting or under way. */
  readonly drained: () => Promise<void>;
}

interface Entry<T> {
  readonly items: readonly T[];
  readonly sizeBytes: number;
  readonly settle: (error?: unknown) => void;
  settled: boolean;
}

/** Builds a coalescer. A write that fails is split, so that one caller's bad item does not fail the others'. */
export function createCoalescer<T>(options: CoalescerOptions<T>): Coalescer<T> {
  const queue: Entry<T>[] = [];
  const idle: (() => void)[] = [];
  let queuedBytes = 0;
  let state: 'idle' | 'lingering' | 'writing' = 'idle';

  const add = (items: readonly T[], sizeBytes: number): Promise<void> => {
    if (items.length === 0) return Promise.resolve();
    if (queuedBytes + sizeBytes > options.queuedBytesMax)
      return Promise.reject(new BusUnavailable('too much is waiting to be written'));
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        entry.settle(new BusUnavailable(`not confirmed within ${options.timeoutMs} ms`));
      }, options.timeoutMs);
      const entry: Entry<T> = {
        items,
        sizeBytes,
        settled: false,
        settle: (error) => {
          clearTimeout(timer);
          entry.settled = true;
          if (error === undefined) resolve();
          else reject(error instanceof Error ? error : new Error('the write failed'));
        },
      };
      queue.push(entry);
      queuedBytes += sizeBytes;
      if (state === 'idle') linger();
    });
  };

  const linger = (): void => {
    state = 'lingering';
    if (options.lingerMs === 0) setImmediate(() => void work());
    else setTimeout(() => void work(), options.lingerMs);
  };

  const work = async (): Promise<void> => {
    state = 'writing';
    for (let entries = take(); entries.length > 0; entries = take()) await writeAll(entries);
    state = 'idle';
    for (const resolve of idle.splice(0)) resolve();
  };

  /** The next write's worth of entries; those whose caller has given up are left out. */
  const take = (): readonly Entry<T>[] => {
    const taken: Entry<T>[] = [];
    let [count, bytes] = [0, 0];
    let used = 0;
    for (const entry of queue) {
      if (taken.length > 0 && count + entry.items.length > options.itemsMax) break;
      if (taken.length > 0 && bytes + entry.sizeBytes > options.bytesMax) break;
      used += 1;
      queuedBytes -= entry.sizeBytes;
      if (entry.settled) continue;
      taken.push(entry);
      count += entry.items.length;
      bytes += entry.sizeBytes;
    }
    queue.splice(0, used);
    return taken;
  };

  const writeAll = async (entries: readonly Entry<T>[]): Promise<void> => {
    try {
      await options.write(entries.flatMap(({ items }) => items));
      for (const entry of entries) entry.settle();
    } catch (error) {
      if (entries.length === 1 || error instanceof BusUnavailable)
        for (const entry of entries) entry.settle(error);
      else for (const entry of entries) await writeAll([entry]);
    }
  };

  const drained = (): Promise<void> =>
    state === 'idle' ? Promise.resolve() : new Promise((resolve) => idle.push(resolve));

  return { add, drained };
}
