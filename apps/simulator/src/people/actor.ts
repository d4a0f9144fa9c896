import { type ControlResult, done, refusal } from '../control/problem.ts';
import type { Simulation } from '../simulation.ts';
import type { Meeting } from '../world/arrival.ts';
import type { Account } from '../world/account.ts';
import type { Message } from '../world/message.ts';
import type { User } from '../world/user.ts';
import { threadOf } from '../world/world.ts';

/** A person who does something with an account. */
export interface Actor extends Meeting {
  readonly simulation: Simulation;
  readonly nowMs: number;
}

/** What an action came to: the native ids that it made. */
export interface ActionOutcome {
  readonly ids: readonly string[];
}

/** The person with the account that they mean: the named one, or the first of their platform. */
export const actorOf = (
  simulation: Simulation,
  user: User,
  accountId: string | undefined,
): ControlResult<Actor> => {
  const account = accountFor(simulation, user, accountId);
  if (!account) return refusal(404, 'unknown_account', 'There is no such account on this platform.');
  const thread = threadOf(simulation.world, account, user);
  return done({ simulation, user, account, thread, nowMs: simulation.now() });
};

/** The person with the account of one of their messages, and that message. */
export const actorAt = (
  simulation: Simulation,
  user: User,
  messageId: string,
): ControlResult<{ readonly actor: Actor; readonly message: Message }> => {
  const message = simulation.world.messages.get(messageId);
  if (message?.userId !== user.id) return refusal(404, 'unknown_message', 'The person has no such message.');
  const actor = actorOf(simulation, user, message.accountId);
  return actor.ok ? done({ actor: actor.value, message }) : actor;
};

/** Does something as the person with the account that they mean. */
export const withActor = (
  simulation: Simulation,
  user: User,
  account: string | undefined,
  deed: (actor: Actor) => ActionOutcome,
): ControlResult<ActionOutcome> => {
  const actor = actorOf(simulation, user, account);
  return actor.ok ? done(deed(actor.value)) : actor;
};

function accountFor({ world }: Simulation, user: User, accountId: string | undefined): Account | undefined {
  if (accountId !== undefined) {
    const named = world.accounts.get(accountId);
    return named?.platform === user.platform ? named : undefined;
  }
  return [...world.accounts.values()].find(({ platform }) => platform === user.platform);
}
