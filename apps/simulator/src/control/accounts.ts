import type { z } from 'zod';
import { shakeHands } from '../delivery/handshake.ts';
import { platformRules } from '../platforms.ts';
import type { Simulation } from '../simulation.ts';
import { defined } from '../wire/readers.ts';
import type { Account } from '../world/account.ts';
import { type Meeting, arrive, eventBase } from '../world/arrival.ts';
import { accountFrom } from '../world/default-accounts.ts';
import type { Message } from '../world/message.ts';
import { keepMessage, nextAtMs, threadOf } from '../world/world.ts';
import { type ControlResult, done, refusal } from './problem.ts';
import type {
  AgentAction,
  accountChangeSchema,
  injectionSchema,
  newAccountSchema,
  subscriptionSchema,
} from './schemas.ts';
import { findUser } from './users.ts';

/** The account with an id. */
export const findAccount = ({ world }: Simulation, id: string): ControlResult<Account> => {
  const account = world.accounts.get(id);
  return account ? done(account) : refusal(404, 'unknown_account', 'There is no such account.');
};

/** Opens an account, or replaces the one with the same id. */
export const putAccount = (
  { world }: Simulation,
  told: z.output<typeof newAccountSchema>,
): ControlResult<Account> => {
  const account = accountFrom({ ...defined(told), platform: told.platform, id: told.id });
  world.accounts.set(account.id, account);
  return done(account);
};

/** Changes an account. */
export const changeAccount = (
  { world }: Simulation,
  account: Account,
  change: z.output<typeof accountChangeSchema>,
): ControlResult<Account> => {
  const changed = { ...account, ...defined(change) };
  world.accounts.set(account.id, changed);
  return done(changed);
};

/** Subscribes an endpoint to an account, if it answers the challenge. */
export const subscribe = async (
  { world }: Simulation,
  account: Account,
  { url, verifyToken = account.verifyToken }: z.output<typeof subscriptionSchema>,
): Promise<ControlResult<Account>> => {
  const reason = await shakeHands(url, verifyToken);
  if (reason)
    return refusal(502, 'subscription_refused', `The endpoint did not answer the challenge: ${reason}.`);
  const current = world.accounts.get(account.id) ?? account;
  const changed = { ...current, webhookUrl: url, verifyToken, subscribed: true };
  world.accounts.set(account.id, changed);
  return done(changed);
};

/** Delivers an update that the caller wrote. */
export const inject = (
  simulation: Simulation,
  account: Account,
  { field, channel, body }: z.output<typeof injectionSchema>,
): ControlResult<{ accepted: true }> => {
  simulation.webhooks.enqueue([
    {
      accountId: account.id,
      lane: `${account.id}/injected`,
      field,
      channel: channel ?? (account.platform === 'whatsapp' ? 'changes' : 'messaging'),
      body,
      atMs: simulation.now(),
    },
  ]);
  return done({ accepted: true });
};

/** Does what a person of the business does in the platform's own inbox; on WhatsApp in the phone app. */
export const actAsAgent = (
  simulation: Simulation,
  account: Account,
  action: AgentAction,
): ControlResult<{ ids: readonly string[] }> => {
  const user = findUser(simulation, action.user);
  if (!user.ok) return user;
  if (user.value.platform !== account.platform)
    return refusal(409, 'not_on_this_platform', 'The person is on another platform.');
  const meeting = { account, user: user.value, thread: threadOf(simulation.world, account, user.value) };
  return action.type === 'text'
    ? answerAsAgent(simulation, meeting, action)
    : handOver(simulation, meeting, action.to);
};

function answerAsAgent(
  simulation: Simulation,
  meeting: Meeting,
  { text, replyTo }: Extract<AgentAction, { type: 'text' }>,
): ControlResult<{ ids: readonly string[] }> {
  const { account, user, thread } = meeting;
  if (account.platform === 'whatsapp' && !account.coexistence)
    return refusal(409, 'not_possible', 'The number is not used in the phone app.');
  const nowMs = simulation.now();
  const message: Message = {
    id: platformRules[account.platform].makeMessageId(account, user, 'account'),
    accountId: account.id,
    userId: user.id,
    from: 'account',
    by: 'agent',
    atMs: nextAtMs(thread, nowMs),
    ...(replyTo === undefined ? {} : { replyTo }),
    content: { kind: 'text', text },
    state: 'accepted',
    edits: 0,
    deleted: false,
    reactions: {},
  };
  keepMessage(simulation.world, thread, message);
  const arrivals = arrive(meeting, message, nowMs);
  simulation.emit([
    { ...eventBase(meeting, message.atMs), kind: 'echo', message },
    ...(account.platform === 'whatsapp' ? [] : arrivals),
  ]);
  return done({ ids: [message.id] });
}

function handOver(
  simulation: Simulation,
  meeting: Meeting,
  to: 'app' | 'other',
): ControlResult<{ ids: readonly string[] }> {
  if (meeting.account.platform === 'whatsapp')
    return refusal(409, 'not_on_this_platform', 'WhatsApp has no handover.');
  meeting.thread.owner = to;
  const atMs = nextAtMs(meeting.thread, simulation.now());
  simulation.emit([{ ...eventBase(meeting, atMs), standby: false, kind: 'handover', newOwner: to }]);
  return done({ ids: [] });
}
