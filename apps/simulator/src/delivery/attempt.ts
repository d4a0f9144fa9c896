import type { Dispatcher as Connections } from 'undici';
import { type Account, signingLogin } from '../world/account.ts';
import type { World } from '../world/world.ts';
import { type Attempt, postWebhook, wasTaken } from './post-webhook.ts';
import type { WebhookRecord } from './webhook-log.ts';

/** What an attempt came to: taken, failed and worth another one after a while, or over. */
export type AttemptOutcome =
  | { readonly kind: 'taken' }
  | { readonly kind: 'failed'; readonly retryAfterMs: number }
  | { readonly kind: 'over' };

/** Attempts to deliver bodies, with the memory of which endpoints keep failing. */
export const makeAttempts = (world: World, connections: Connections) => {
  const failingSinceMs = new Map<string, number>();

  const noteFailure = (account: Account, attempt: Attempt): void => {
    const since = failingSinceMs.get(account.id) ?? attempt.atMs;
    failingSinceMs.set(account.id, since);
    const hasEnded = attempt.atMs - since >= world.settings.webhooks.unsubscribeAfterMs;
    const current = world.accounts.get(account.id);
    if (hasEnded && current && account.platform !== 'whatsapp')
      world.accounts.set(account.id, { ...current, subscribed: false });
  };

  return async (record: WebhookRecord): Promise<AttemptOutcome> => {
    const account = world.accounts.get(record.account);
    if (!account?.webhookUrl || !account.subscribed) {
      record.state = 'unsubscribed';
      return { kind: 'over' };
    }
    const { timeoutMs, retryDelaysMs } = world.settings.webhooks;
    const login = signingLogin(account);
    const target = { url: account.webhookUrl, login, timeoutMs, connections };
    const attempt = await postWebhook(Buffer.from(record.body, 'latin1'), target);
    record.attempts.push(attempt);
    if (wasTaken(attempt)) {
      record.state = 'delivered';
      failingSinceMs.delete(account.id);
      return { kind: 'taken' };
    }
    noteFailure(account, attempt);
    const retryAfterMs = retryDelaysMs[record.attempts.length - 1];
    if (retryAfterMs !== undefined) return { kind: 'failed', retryAfterMs };
    record.state = 'given_up';
    return { kind: 'over' };
  };
};
