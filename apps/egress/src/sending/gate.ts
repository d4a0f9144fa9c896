/** How much goes on at the same time. */
export interface GateLimits {
  readonly atOnce: number;
  readonly ofAccountAtOnce: number;
}

/** Work that waits for room, is under way, or is over. */
export interface Entry {
  /** Settles as the work does; resolves when it was taken back. */
  readonly done: Promise<void>;
  /** Takes the work back if it has not begun; whether it was so. */
  readonly withdraw: () => boolean;
}

/** Lets work of accounts in, so much at once in all and for each account. */
export interface Gate {
  readonly enter: (account: string, work: () => Promise<void>) => Entry;
}

interface Waiting {
  readonly begin: () => void;
}

/** Makes a gate. The work of one account begins in the order in which it came; accounts that wait take turns. */
export const createGate = ({ atOnce, ofAccountAtOnce }: GateLimits): Gate => {
  const queues = new Map<string, Set<Waiting>>();
  const running = new Map<string, number>();
  let total = 0;

  const hasRoom = (account: string): boolean =>
    total < atOnce && (running.get(account) ?? 0) < ofAccountAtOnce;

  const leave = (account: string): void => {
    total -= 1;
    const left = (running.get(account) ?? 1) - 1;
    if (left > 0) running.set(account, left);
    else running.delete(account);
    admit();
  };

  const admit = (): void => {
    for (let next = nextWaiting(); next !== undefined; next = nextWaiting()) next.begin();
  };

  const nextWaiting = (): Waiting | undefined => {
    for (const [account, queue] of queues) {
      const [first] = queue;
      if (first === undefined || !hasRoom(account)) continue;
      remove(account, first);
      const rest = queues.get(account);
      queues.delete(account);
      if (rest) queues.set(account, rest);
      total += 1;
      running.set(account, (running.get(account) ?? 0) + 1);
      return first;
    }
    return undefined;
  };

  const remove = (account: string, waiting: Waiting): boolean => {
    const queue = queues.get(account);
    const was = queue?.delete(waiting) ?? false;
    if (queue?.size === 0) queues.delete(account);
    return was;
  };

  return {
    enter: (account, work) => {
      const { promise, resolve, reject } = deferred();
      const waiting: Waiting = {
        begin: () =>
          void work()
            .then(resolve, reject)
            .finally(() => leave(account)),
      };
      const queue = queues.get(account) ?? new Set();
      queues.set(account, queue.add(waiting));
      admit();
      const withdraw = (): boolean => {
        const was = remove(account, waiting);
        if (was) resolve();
        return was;
      };
      return { done: promise, withdraw };
    },
  };
};

interface Deferred {
  readonly promise: Promise<void>;
  readonly resolve: () => void;
  readonly reject: (reason: unknown) => void;
}

const deferred = (): Deferred => {
  let settle: Omit<Deferred, 'promise'> | undefined;
  const promise = new Promise<void>((resolve, reject) => {
    settle = { resolve, reject };
  });
  if (settle === undefined) throw new Error('a promise runs its executor at once');
  return { promise, ...settle };
};
