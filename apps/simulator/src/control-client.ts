import { setTimeout as wait } from 'node:timers/promises';
import type { ActionInput } from './control/action-schema.ts';
import type {
  AccountChange,
  AgentAction,
  ClockChange,
  FaultInput,
  Injection,
  NewAccount,
  NewUser,
  SettingsInput,
  Subscription,
  UserChange,
} from './control/schemas.ts';
import type { StateView } from './control/state.ts';
import type { UserView } from './control/users.ts';
import type { WebhookRecord } from './delivery/webhook-log.ts';
import type { ActiveFault } from './faults/fault.ts';
import type { CallRecord } from './graph/call-log.ts';
import type { ActionOutcome } from './people/actor.ts';
import type { Inbox } from './people/inbox.ts';
import type { Account } from './world/account.ts';
import type { Settings } from './world/settings.ts';

/** The control API as functions. Each rejects with `SimulatorRefusal` when the simulator says no. */
export interface SimulatorClient {
  state(): Promise<StateView>;
  accounts(): Promise<readonly Account[]>;
  putAccount(account: NewAccount): Promise<Account>;
  changeAccount(id: string, change: AccountChange): Promise<Account>;
  /** Subscribes an endpoint after a handshake with it. */
  subscribe(accountId: string, subscription: Subscription): Promise<Account>;
  actAsAgent(accountId: string, action: AgentAction): Promise<ActionOutcome>;
  injectWebhook(accountId: string, injection: Injection): Promise<void>;
  users(): Promise<readonly UserView[]>;
  addUser(user: NewUser): Promise<UserView>;
  changeUser(id: string, change: UserChange): Promise<UserView>;
  /** Lets a person do something; gives the native ids that it made. */
  act(userId: string, action: ActionInput): Promise<ActionOutcome>;
  inbox(userId: string): Promise<Inbox>;
  /** Reads the inbox until it is as wanted; rejects when it is not within the time (10 s when absent). */
  inboxWhen(userId: string, isAsWanted: (inbox: Inbox) => boolean, timeoutMs?: number): Promise<Inbox>;
  webhooks(accountId?: string): Promise<readonly WebhookRecord[]>;
  repeatWebhook(id: number): Promise<void>;
  calls(accountId?: string): Promise<readonly CallRecord[]>;
  /** Resolves when no webhook is on its way nor waits for a retry. */
  settled(): Promise<void>;
  faults(): Promise<readonly ActiveFault[]>;
  addFault(rule: FaultInput): Promise<ActiveFault>;
  removeFault(id: string): Promise<void>;
  clearFaults(): Promise<void>;
  changeClock(change: ClockChange): Promise<{ readonly nowMs: number; readonly clockOffsetMs: number }>;
  changeSettings(change: SettingsInput): Promise<Settings>;
  reset(): Promise<void>;
}

/** Why the simulator did not do something. */
class SimulatorRefusal extends Error {
  override readonly name = 'SimulatorRefusal';
  constructor(
    readonly status: number,
    readonly code: string,
    detail: string,
  ) {
    super(`${code}: ${detail}`);
  }
}

const pollMs = 25;

/** The control API of a simulator at a base URL. */
export const simulatorClient = (url: string): SimulatorClient => {
  const ask = async <T>(method: string, path: string, body?: unknown): Promise<T> => {
    const response = await fetch(`${url}/control/${path}`, {
      method,
      ...(body === undefined
        ? {}
        : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    });
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the simulator's own answer to its own client
    const answer = (await response.json()) as T & {
      readonly error?: { readonly code: string; readonly detail: string };
    };
    if (response.ok) return answer;
    throw new SimulatorRefusal(response.status, answer.error?.code ?? 'unknown', answer.error?.detail ?? '');
  };
  const tell = async (method: string, path: string, body?: unknown): Promise<void> => {
    await ask<unknown>(method, path, body);
  };
  const at = (id: string): string => encodeURIComponent(id);
  const about = (accountId?: string): string => (accountId === undefined ? '' : `?account=${at(accountId)}`);
  const inbox = (userId: string): Promise<Inbox> => ask('GET', `users/${at(userId)}/inbox`);
  return {
    state: () => ask('GET', 'state'),
    accounts: () => ask('GET', 'accounts'),
    putAccount: (account) => ask('POST', 'accounts', account),
    changeAccount: (id, change) => ask('PATCH', `accounts/${at(id)}`, change),
    subscribe: (id, subscription) => ask('POST', `accounts/${at(id)}/subscribe`, subscription),
    actAsAgent: (id, action) => ask('POST', `accounts/${at(id)}/actions`, action),
    injectWebhook: (id, injection) => tell('POST', `accounts/${at(id)}/webhooks`, injection),
    users: () => ask('GET', 'users'),
    addUser: (user) => ask('POST', 'users', user),
    changeUser: (id, change) => ask('PATCH', `users/${at(id)}`, change),
    act: (id, action) => ask('POST', `users/${at(id)}/actions`, action),
    inbox,
    inboxWhen: async (userId, isAsWanted, timeoutMs = 10_000) => {
      const deadlineMs = Date.now() + timeoutMs;
      for (;;) {
        const seen = await inbox(userId);
        if (isAsWanted(seen)) return seen;
        if (Date.now() > deadlineMs)
          throw new Error(
            `the inbox is not as wanted after ${timeoutMs} ms; it has ${seen.entries.length} entries`,
          );
        await wait(pollMs);
      }
    },
    webhooks: (accountId) => ask('GET', `webhooks${about(accountId)}`),
    repeatWebhook: (id) => tell('POST', `webhooks/${id}/repeat`),
    calls: (accountId) => ask('GET', `calls${about(accountId)}`),
    settled: () => tell('GET', 'settled'),
    faults: () => ask('GET', 'faults'),
    addFault: (rule) => ask('POST', 'faults', rule),
    removeFault: (id) => tell('DELETE', `faults/${at(id)}`),
    clearFaults: () => tell('DELETE', 'faults'),
    changeClock: (change) => ask('POST', 'clock', change),
    changeSettings: (change) => ask('POST', 'settings', change),
    reset: () => tell('POST', 'reset'),
  };
};
