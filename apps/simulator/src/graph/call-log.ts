/** A call of the Graph API and its answer. */
export interface CallRecord {
  readonly id: number;
  readonly atMs: number;
  readonly account: string;
  readonly method: string;
  /** Without host and version. */
  readonly path: string;
  readonly body: unknown;
  readonly status: number;
  readonly response: unknown;
  /** The fault that struck it; absent for none. */
  readonly fault?: string;
}

/** The latest calls, oldest first. */
export interface CallLog {
  add(call: Omit<CallRecord, 'id'>): void;
  list(): readonly CallRecord[];
  clear(): void;
}

const callsMax = 5_000;

/** A log that forgets its oldest calls. */
export const makeCallLog = (): CallLog => {
  const calls = new Map<number, CallRecord>();
  let lastId = 0;
  return {
    add: (call) => {
      lastId += 1;
      calls.set(lastId, { ...call, id: lastId });
      calls.delete(lastId - callsMax);
    },
    list: () => [...calls.values()],
    clear: () => calls.clear(),
  };
};
