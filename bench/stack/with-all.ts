interface Closable {
  readonly close: () => Promise<void>;
}

/** Keeps something open until the end of a run. */
export type Keep = <T extends Closable>(opening: Promise<T>) => Promise<T>;

/** Runs work, and closes everything that it kept, the last opened first, also where something fails. */
export const withAll = async <T>(work: (keep: Keep) => Promise<T>): Promise<T> => {
  const open: Closable[] = [];
  const keep: Keep = async (opening) => {
    const opened = await opening;
    open.push(opened);
    return opened;
  };
  try {
    return await work(keep);
  } finally {
    for (const { close } of open.toReversed()) await close();
  }
};
