/** One message as a backend was given it. */
export interface ReceivedFrame {
  /** The id by which the backend knows a message that it is given again. */
  readonly id: string;
  readonly digest: string;
}

/** How native messages came; a message that comes again by its own id is the same, and is not counted. */
export interface FrameReport {
  readonly sent: number;
  readonly received: number;
  readonly lost: number;
  /** Came under two ids. */
  readonly doubled: number;
  readonly outOfOrder: number;
}

/** Compares what was posted with what was given, both in their order. */
export const frameReportOf = (sent: readonly string[], given: readonly ReceivedFrame[]): FrameReport => {
  const firsts = given
    .filter(({ id }, index) => given.findIndex((other) => other.id === id) === index)
    .map(({ digest }) => digest);
  const expected = new Set(sent);
  const came = firsts.filter((digest) => expected.has(digest));
  const order = [...new Set(came)].map((digest) => sent.indexOf(digest));
  return {
    sent: sent.length,
    received: order.length,
    lost: sent.length - order.length,
    doubled: came.length - order.length,
    outOfOrder: order.filter((place, index) => place < (order[index - 1] ?? 0)).length,
  };
};
