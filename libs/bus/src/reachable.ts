/** For so long an answer is waited for; whoever has gone then, or hangs, may answer the next question at once. */
const patienceMs = 2_000;
/** So many calls may hang; each ends by the client's own limits, which are longer than anybody wants to wait for an answer. */
const hangingMax = 8;

export interface ReachableOptions {
  readonly patienceMs?: number;
  readonly hangingMax?: number;
}

/**
 * Makes a question of a call: it answers whether the call succeeds in time. While one call is under way, all who ask wait for it. A
 * call that hangs, as one does whose connection was lost without a word, answers no, and does not keep the next one from being made.
 */
export function reachableBy(
  call: () => Promise<unknown>,
  { patienceMs: patience = patienceMs, hangingMax: most = hangingMax }: ReachableOptions = {},
): () => Promise<boolean> {
  let underWay: Promise<boolean> | undefined;
  let calls = 0;
  const succeeds = async (): Promise<boolean> => {
    calls += 1;
    try {
      await call();
      return true;
    } catch {
      return false;
    } finally {
      calls -= 1;
    }
  };
  const ask = async (): Promise<boolean> => {
    if (calls >= most) return false;
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<boolean>((resolve) => {
      timer = setTimeout(() => resolve(false), patience);
    });
    return Promise.race([succeeds(), late]).finally(() => clearTimeout(timer));
  };
  return () => {
    underWay ??= ask().finally(() => {
      underWay = undefined;
    });
    return underWay;
  };
}
