import type { Simulation } from '../simulation.ts';
import type { Account, Login } from '../world/account.ts';
import { type GraphReply, commonProblems, problemReply } from './problem.ts';
import type { GraphRequest } from './request.ts';

/** A call of somebody whose token is known. */
export interface Call {
  readonly simulation: Simulation;
  readonly request: GraphRequest;
  readonly account: Account;
  readonly login: Login;
  readonly nowMs: number;
}

/** Answers calls of one kind. */
export type CallHandler = (call: Call) => GraphReply | Promise<GraphReply>;

/** Whether a path segment means the caller's own account: its id, `me`, or for Instagram the Page that it is linked to. */
export const isOwnNode = (node: string | undefined, { account, login }: Call): boolean =>
  node === account.id ||
  (account.platform !== 'whatsapp' && node === 'me') ||
  (account.platform === 'instagram' && login.flavour === 'page' && node === account.businessId);

/** The answer about something that is not there, or not for this caller. */
export const unknownObject = (): GraphReply => problemReply(commonProblems.objectUnknown);
