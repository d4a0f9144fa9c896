interface Closable {
  readonly close: () => Promise<void>;
}

/** Keeps something open until the end of a run. */
export type Keep = <T extends Closable>(opening: Promise<T>) => Promise<T>;

/** What is open in any run of this process, the last opened last. */
const open: Closable[] = [];

/** Runs work, and closes everything that it kept, the last opened first, also where something fails. */
export const withAll = async <T>(work: (keep: Keep) => Promise<T>): Promise<T> => {
  const before = open.length;
  const keep: Keep = async (opening) => {
    const opened = await opening;
    open.push(opened);
    return opened;
  };
  try {
    return await work(keep);
  } finally {
    await closeFrom(before);
  }
};

/** Closes whatever is open; for a process that is told to end. */
export const closeAll = (): Promise<void> => closeFrom(0);

const closeFrom = async (first: number): Promise<void> => {
  for (const { close } of open.splice(first).toReversed()) await close().catch(() => undefined);
};
