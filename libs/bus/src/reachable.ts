/** Makes a question of a call: it answers whether the call succeeds. While one call is under way, all who ask wait for it. */
export function reachableBy(call: () => Promise<unknown>): () => Promise<boolean> {
  let underWay: Promise<boolean> | undefined;
  const ask = async (): Promise<boolean> => {
    try {
      await call();
      return true;
    } catch {
      return false;
    }
  };
  return () => {
    underWay ??= ask().finally(() => {
      underWay = undefined;
    });
    return underWay;
  };
}
