import type { Expired, OwedReceipt } from '#libs/store';

export interface ExpirePorts {
  readonly expireMessages: (nowMs: number) => Promise<Expired>;
  readonly tell: (owed: readonly OwedReceipt[]) => Promise<void>;
  readonly now: () => number;
}

/** Ends messages that no device took in time, and tells those who wrote them, once for each reader. Returns how many queues they were in. */
export const expire =
  ({ expireMessages, tell, now }: ExpirePorts) =>
  async (): Promise<number> => {
    const { count, receipts } = await expireMessages(now());
    await tell(receipts);
    return count;
  };
