import type { FrameLoss } from './native-dialect.ts';
import type { FrameLossCode } from './native-words.ts';

/** Counts what a frame loses while it is read. */
export const createLossCounter = () => {
  const counts = new Map<string, FrameLoss>();
  return {
    add: (code: FrameLossCode, field: string, count = 1): void => {
      const key = `${code} ${field}`;
      if (count > 0) counts.set(key, { code, field, count: (counts.get(key)?.count ?? 0) + count });
    },
    losses: (): readonly FrameLoss[] => [...counts.values()],
  };
};

export type LossCounter = ReturnType<typeof createLossCounter>;
