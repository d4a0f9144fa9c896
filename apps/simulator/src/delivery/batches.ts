import type { WebhookItem } from '../world/event.ts';

/** Gathers updates of an account until there are enough of them or they have waited long enough. */
export interface Batches {
  add(item: WebhookItem, limits: { readonly batchMax: number; readonly batchLingerMs: number }): void;
  /** Forgets what was gathered. */
  clear(): void;
}

/** Batches that are handed over by `flush`; `later` starts the wait. */
export const makeBatches = (
  flush: (accountId: string, items: readonly WebhookItem[]) => void,
  later: (delayMs: number, work: () => void) => void,
): Batches => {
  const gathered = new Map<string, WebhookItem[]>();
  const release = (accountId: string): void => {
    const items = gathered.get(accountId) ?? [];
    gathered.delete(accountId);
    if (items.length > 0) flush(accountId, items);
  };
  return {
    clear: () => gathered.clear(),
    add: (item, { batchMax, batchLingerMs }) => {
      const batch = gathered.get(item.accountId) ?? [];
      gathered.set(item.accountId, batch);
      batch.push(item);
      if (batch.length >= batchMax) release(item.accountId);
      else if (batch.length === 1) later(batchLingerMs, () => release(item.accountId));
    },
  };
};
