import type { Login } from '../world/account.ts';
import type { Account } from '../world/account.ts';
import type { WorldEvent } from '../world/event.ts';
import type { World } from '../world/world.ts';
import { type GraphProblem, type GraphReply, problemReply, succeeded } from './problem.ts';

/** Who calls, in which world, and when. */
export interface SendContext {
  readonly world: World;
  readonly account: Account;
  readonly login: Login;
  readonly nowMs: number;
  /** Whether a further message to this person is within the account's rates; counts it. */
  readonly takeTurn: (recipient: string) => 'ok' | 'throughput' | 'pair';
}

/** What a call came to: the answer, and what happened by it. */
export interface SendResult {
  readonly reply: GraphReply;
  readonly events: readonly WorldEvent[];
}

/** A refusal, by which nothing happened. */
export const refused = (problem: GraphProblem): SendResult => ({ reply: problemReply(problem), events: [] });

/** An acceptance, and what it caused. */
export const accepted = (body: unknown, events: readonly WorldEvent[] = []): SendResult => ({
  reply: succeeded(body),
  events,
});
