import { Agent } from 'undici';
import type { Faults } from '../faults/faults.ts';
import { escapedJson } from '../wire/escaped-json.ts';
import { seededRandom } from '../wire/seeded-random.ts';
import type { Account } from '../world/account.ts';
import type { WebhookItem } from '../world/event.ts';
import type { World } from '../world/world.ts';
import { makeAttempts } from './attempt.ts';
import { makeBatches } from './batches.ts';
import { makeLanes } from './lanes.ts';
import { makeTimers } from './timers.ts';
import { type WebhookLog, type WebhookRecord, makeWebhookLog } from './webhook-log.ts';

/** Sends updates to the endpoints of the accounts, as the platforms do: signed, again after a failure, at least once. */
export interface Dispatcher {
  readonly log: WebhookLog;
  enqueue(items: readonly WebhookItem[]): void;
  /** Sends a body of the log once more, unchanged; false when the log does not hold it. */
  repeat(id: number): boolean;
  /** Starts the draws for duplicates and reordering anew, from the seed of the settings. */
  reseed(): void;
  /** Forgets what waits for its time. */
  callOff(): void;
  /** Resolves when nothing is on its way and nothing waits for a retry. */
  settled(): Promise<void>;
  /** Cuts what is under way and forgets what waits. */
  close(): Promise<void>;
}

export interface DispatcherPorts {
  readonly world: World;
  readonly faults: Faults;
  /** Puts updates of one account into the platform's envelope. */
  readonly bodyOf: (account: Account, items: readonly WebhookItem[]) => unknown;
  /** Told when the operator has taken a person's message. */
  readonly onTaken: (messageId: string) => void;
}

const connectionsMax = 64;

/** A dispatcher with nothing to send yet. */
export const makeDispatcher = ({ world, faults, bodyOf, onTaken }: DispatcherPorts): Dispatcher => {
  const settings = () => world.settings.webhooks;
  const log = makeWebhookLog();
  const lanes = makeLanes(() => settings().concurrencyMax);
  const timers = makeTimers();
  const connections = new Agent({ connections: connectionsMax });
  const attempt = makeAttempts(world, connections);
  let draw = seededRandom(settings().seed);
  const happens = (probability: number): boolean => probability > 0 && draw() < probability;
  const later = (delayMs: number, work: () => void): void => timers.later(delayMs, work, lanes.hold());

  const deliver = async (record: WebhookRecord, items: readonly WebhookItem[]): Promise<void> => {
    const outcome = await attempt(record);
    if (outcome.kind === 'taken') {
      for (const { messageId } of items) if (messageId !== undefined) onTaken(messageId);
      return;
    }
    if (outcome.kind === 'failed')
      later(outcome.retryAfterMs, () => lanes.run(`retry/${record.id}`, () => deliver(record, items)));
  };

  const again = ({ account, fields, body, id }: WebhookRecord): void => {
    const copy = log.add({ account, fields, body, duplicateOf: id });
    lanes.run(`again/${copy.id}`, () => deliver(copy, []));
  };

  const send = (lane: string, account: Account, items: readonly WebhookItem[]): void => {
    const body = escapedJson(bodyOf(account, items)).toString('latin1');
    const fields = [...new Set(items.map(({ field }) => field))];
    const record = log.add({ account: account.id, fields, body });
    const { platform, id } = account;
    const fault = faults.strikeWebhook({ platform, account: id, path: fields.join(','), body });
    if (fault?.kind === 'lost') {
      record.state = 'lost';
      return;
    }
    const { reorderProbability, reorderDelayMs, duplicateProbability, duplicateDelayMs } = settings();
    const post = (): void => lanes.run(lane, () => deliver(record, items));
    if (fault?.kind === 'delayed' || happens(reorderProbability))
      later(fault?.delayMs ?? reorderDelayMs, post);
    else post();
    if (fault?.kind === 'late_duplicate' || happens(duplicateProbability))
      later(fault?.delayMs ?? duplicateDelayMs, () => again(record));
  };

  const batches = makeBatches((accountId, items) => {
    const account = world.accounts.get(accountId);
    if (account) send(accountId, account, items);
  }, later);

  return {
    log,
    enqueue: (items) => {
      for (const item of items) {
        const account = world.accounts.get(item.accountId);
        if (!account || !isWanted(account, item)) continue;
        if (settings().batchMax > 1) batches.add(item, settings());
        else send(item.lane, account, [item]);
      }
    },
    repeat: (id) => {
      const record = log.find(id);
      if (record) again(record);
      return record !== undefined;
    },
    reseed: () => {
      draw = seededRandom(settings().seed);
    },
    callOff: () => {
      timers.callOff();
      batches.clear();
    },
    settled: () => lanes.idle(),
    close: async () => {
      timers.close();
      await connections.destroy();
    },
  };
};

const isWanted = (account: Account, item: WebhookItem): boolean =>
  account.fields.length === 0 || account.fields.includes(item.field);
