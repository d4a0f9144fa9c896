/** One key to be set, or taken out where the value is absent. */
export interface Change {
  readonly key: string;
  readonly value?: Uint8Array;
}

/** Where a device keeps its keys, sessions, outbox and inbox. Everything that a send or a receive changes is one commit. */
export interface Storage {
  get(key: string): Promise<Uint8Array | undefined>;
  /** Every entry whose key begins so, in the order of the keys. */
  list(prefix: string): Promise<readonly (readonly [key: string, value: Uint8Array])[]>;
  /** All changes or none; durable when it resolves. */
  commit(changes: readonly Change[]): Promise<void>;
}

/** A storage in memory, for tests, and for devices that begin anew with each start. */
export function memoryStorage(entries: Map<string, Uint8Array> = new Map<string, Uint8Array>()): Storage {
  return {
    get: async (key) => entries.get(key),
    list: async (prefix) => entriesUnder(entries, prefix),
    commit: async (changes) => {
      applyChanges(entries, changes);
    },
  };
}

/** Carries changes out on a map. */
export function applyChanges(entries: Map<string, Uint8Array>, changes: readonly Change[]): void {
  for (const { key, value } of changes) {
    if (value === undefined) entries.delete(key);
    else entries.set(key, value);
  }
}

/** The entries of a map whose key begins so, in the order of the keys. */
export const entriesUnder = (
  entries: ReadonlyMap<string, Uint8Array>,
  prefix: string,
): readonly (readonly [string, Uint8Array])[] =>
  [...entries]
    .filter(([key]) => key.startsWith(prefix))
    .sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0));
