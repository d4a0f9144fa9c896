import type { SimulatorClient } from '../../apps/simulator/src/control-client.ts';
import type { WebhookRecord } from '../../apps/simulator/src/delivery/webhook-log.ts';
import { repeatedly } from './repeatedly.ts';

/** What is known of webhooks, of which the simulator itself remembers only the latest. */
export interface WebhookWatch {
  /** Native ids in bodies that were brought more than once, or had to be. */
  readonly broughtAgain: ReadonlySet<string>;
  /** Bodies that the platform has given up. */
  readonly givenUp: () => number;
  /** Looks once more, and ends. */
  readonly end: () => Promise<void>;
}

const lookEveryMs = 3_000;

/** Looks at the platforms' webhooks from now on. */
export const watchWebhooks = (control: SimulatorClient): WebhookWatch => {
  const broughtAgain = new Set<string>();
  const givenUp = new Set<number>();
  const read = new Set<number>();
  const look = async (): Promise<void> => {
    for (const record of await control.webhooks()) {
      if (record.state === 'given_up' || record.state === 'unsubscribed') givenUp.add(record.id);
      if (read.has(record.id) || !isBroughtAgain(record)) continue;
      read.add(record.id);
      for (const id of nativeIdsIn(record.body)) broughtAgain.add(id);
    }
  };
  const looking = repeatedly(look, lookEveryMs);
  return {
    broughtAgain,
    givenUp: () => givenUp.size,
    end: async () => {
      await looking.end();
      await look();
    },
  };
};

const isBroughtAgain = ({ attempts, duplicateOf, state }: WebhookRecord): boolean =>
  attempts.length > 1 || duplicateOf !== undefined || (attempts.length === 1 && state !== 'delivered');

/** Everything that a body calls an id. */
const nativeIdsIn = (body: string): readonly string[] => {
  const ids: string[] = [];
  JSON.parse(body, (name, value: unknown) => {
    if ((name === 'id' || name === 'mid') && typeof value === 'string') ids.push(value);
    return value;
  });
  return ids;
};
