import type { Attempt } from './post-webhook.ts';

/** What became of a body. */
export type DeliveryState = 'pending' | 'delivered' | 'given_up' | 'lost' | 'unsubscribed';

/** One body with everything that was tried to deliver it. */
export interface WebhookRecord {
  readonly id: number;
  readonly account: string;
  readonly fields: readonly string[];
  /** The exact bytes, which are ASCII. */
  readonly body: string;
  readonly attempts: Attempt[];
  /** The id of the body that this one repeats. */
  readonly duplicateOf?: number;
  state: DeliveryState;
}

/** The latest bodies, oldest first. */
export interface WebhookLog {
  add(record: Omit<WebhookRecord, 'id' | 'attempts' | 'state'>): WebhookRecord;
  find(id: number): WebhookRecord | undefined;
  list(): readonly WebhookRecord[];
  clear(): void;
}

const recordsMax = 5_000;

/** A log that forgets its oldest records. */
export const makeWebhookLog = (): WebhookLog => {
  const records = new Map<number, WebhookRecord>();
  let lastId = 0;
  return {
    add: (told) => {
      lastId += 1;
      const record: WebhookRecord = { ...told, id: lastId, attempts: [], state: 'pending' };
      records.set(record.id, record);
      records.delete(lastId - recordsMax);
      return record;
    },
    find: (id) => records.get(id),
    list: () => [...records.values()],
    clear: () => records.clear(),
  };
};
