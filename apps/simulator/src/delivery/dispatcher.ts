import { Agent } from 'undici';
import type { Faults } from '../faults/faults.ts';
import { seededRandom } from '../wire/seeded-random.ts';
import { escapedJson } from '../wire/escaped-json.ts';
import { type Account, signingLogin } from '../world/account.ts';
import type { WebhookItem } from '../world/event.ts';
import type { World } from '../world/world.ts';
import { makeLanes } from './lanes.ts';
import { postWebhook, wasTaken } from './post-webhook.ts';
import { type WebhookLog, type WebhookRecord, makeWebhookLog } from './webhook-log.ts';

/** Sends updates to the endpoints of the accounts, as the platforms do: signed, again after a failure, at least once. */
export interface Dispatcher {
  readonly log: WebhookLog;
  enqueue(items: readonly WebhookItem[]): void;
  /** Sends a body of the log once more, unchanged; false when the log does not hold it. */
  repeat(id: number): boolean;
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
  const connections = new Agent({ connections: connectionsMax });
  const timers = new Set<NodeJS.Timeout>();
  const batches = new Map<string, WebhookItem[]>();
  const failingSinceMs = new Map<string, number>();
  const draw = seededRandom(settings().seed);

  const later = (delayMs: number, work: () => void): void => {
    const release = lanes.hold();
    const timer = setTimeout(() => {
      timers.delete(timer);
      work();
      release();
    }, delayMs);
    timers.add(timer);
  };

  const attempt = async (record: WebhookRecord, items: readonly WebhookItem[]): Promise<void> => {
    const account = world.accounts.get(record.account);
    if (!account?.webhookUrl || !account.subscribed) {
      record.state = 'unsubscribed';
      return;
    }
    const { timeoutMs, retryDelaysMs } = settings();
    const outcome = await postWebhook(Buffer.from(record.body, 'latin1'), {
      url: account.webhookUrl,
      login: signingLogin(account),
      timeoutMs,
      connections,
    });
    record.attempts.push(outcome);
    if (wasTaken(outcome)) {
      record.state = 'delivered';
      failingSinceMs.delete(account.id);
      for (const { messageId } of items) if (messageId !== undefined) onTaken(messageId);
      return;
    }
    noteFailure(account, outcome.atMs);
    const delayMs = retryDelaysMs[record.attempts.length - 1];
    if (delayMs === undefined) record.state = 'given_up';
    else later(delayMs, () => lanes.run(`retry/${record.id}`, () => attempt(record, items)));
  };

  const noteFailure = (account: Account, atMs: number): void => {
    const since = failingSinceMs.get(account.id) ?? atMs;
    failingSinceMs.set(account.id, since);
    if (account.platform === 'whatsapp' || atMs - since < settings().unsubscribeAfterMs) return;
    world.accounts.set(account.id, { ...account, subscribed: false });
  };

  const send = (
    lane: string,
    account: Account,
    items: readonly WebhookItem[],
    duplicateOf?: number,
  ): void => {
    const body = escapedJson(bodyOf(account, items)).toString('latin1');
    const fields = [...new Set(items.map(({ field }) => field))];
    const record = log.add({
      account: account.id,
      fields,
      body,
      ...(duplicateOf === undefined ? {} : { duplicateOf }),
    });
    const fault = faults.strikeWebhook({
      platform: account.platform,
      account: account.id,
      path: fields.join(','),
      body,
    });
    const { reorderProbability, reorderDelayMs, duplicateProbability, duplicateDelayMs } = settings();
    const post = (): void => lanes.run(lane, () => attempt(record, items));
    const isHeldBack = fault?.kind === 'delayed' || (reorderProbability > 0 && draw() < reorderProbability);
    const isDoubled =
      fault?.kind === 'late_duplicate' || (duplicateProbability > 0 && draw() < duplicateProbability);
    if (fault?.kind === 'lost') {
      record.state = 'lost';
      return;
    }
    if (isHeldBack) later(fault?.delayMs ?? reorderDelayMs, post);
    else post();
    if (isDoubled) later(fault?.delayMs ?? duplicateDelayMs, () => again(record, items));
  };

  const again = (record: WebhookRecord, items: readonly WebhookItem[]): void => {
    const { account, fields, body, id } = record;
    const copy = log.add({ account, fields, body, duplicateOf: id });
    lanes.run(`again/${copy.id}`, () => attempt(copy, items));
  };

  const flush = (accountId: string): void => {
    const items = batches.get(accountId) ?? [];
    batches.delete(accountId);
    const account = world.accounts.get(accountId);
    if (account && items.length > 0) send(accountId, account, items);
  };

  const gather = (item: WebhookItem): void => {
    const { batchMax, batchLingerMs } = settings();
    const batch = batches.get(item.accountId) ?? [];
    batches.set(item.accountId, batch);
    batch.push(item);
    if (batch.length >= batchMax) flush(item.accountId);
    else if (batch.length === 1) later(batchLingerMs, () => flush(item.accountId));
  };

  return {
    log,
    enqueue: (items) => {
      for (const item of items) {
        const account = world.accounts.get(item.accountId);
        if (!account || !isWanted(account, item)) continue;
        if (settings().batchMax > 1) gather(item);
        else send(item.lane, account, [item]);
      }
    },
    repeat: (id) => {
      const record = log.find(id);
      if (record) again(record, []);
      return record !== undefined;
    },
    settled: () => lanes.idle(),
    close: async () => {
      for (const timer of timers) clearTimeout(timer);
      timers.clear();
      await connections.destroy();
    },
  };
};

const isWanted = (account: Account, item: WebhookItem): boolean =>
  account.fields.length === 0 || account.fields.includes(item.field);
