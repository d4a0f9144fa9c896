/** A way for messages into something, and out of it again. */
export interface Door {
  /** Opens what messages arrive by, and whatever those who send have to show. */
  readonly open: () => Promise<void>;
  /** Makes a message ready; the call sends it, and rejects unless it was taken. */
  readonly prepare: (number: number) => () => Promise<void>;
  /** Ends what was opened; it can be opened again. */
  readonly close: () => Promise<void>;
}

/** The one whose turn it is. */
export const inTurn = <T>(list: readonly T[], number: number): T => {
  const one = list[number % list.length];
  if (one === undefined) throw new Error('a list has somebody whose turn it is');
  return one;
};
