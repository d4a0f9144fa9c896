import { appSecretProof } from '../wire/signature.ts';
import type { Account, Login } from '../world/account.ts';
import { type World, loginOf } from '../world/world.ts';
import { type GraphProblem, commonProblems } from './problem.ts';
import type { GraphRequest } from './request.ts';

/** Who calls, or why the caller is turned away. */
export type Caller =
  { readonly account: Account; readonly login: Login } | { readonly problem: GraphProblem };

/**
 * Finds the caller by its token: an account's own, or `APP_ID|APP_SECRET`, which is a proof in itself. Otherwise a proof
 * is checked where one is given, and the host where the path names one: tokens of Instagram Login work on graph.instagram.com only, the others not there.
 */
export const callerOf = (world: World, request: GraphRequest): Caller => {
  if (request.token === undefined) return { problem: commonProblems.tokenMissing };
  const app = appLoginOf(world, request.token);
  if (app) return app;
  const found = loginOf(world, request.token);
  if (!found || !isRightHost(found.login, request.host)) return { problem: commonProblems.tokenInvalid };
  const proof = request.query['appsecret_proof'] ?? request.body['appsecret_proof'];
  if (proof !== undefined && proof !== appSecretProof(request.token, found.login.appSecret))
    return { problem: commonProblems.proofInvalid };
  return found;
};

const isRightHost = ({ flavour }: Login, host: GraphRequest['host']): boolean =>
  host === undefined || (host === 'graph.instagram.com') === (flavour === 'login');

function appLoginOf(world: World, token: string): { account: Account; login: Login } | undefined {
  for (const account of world.accounts.values()) {
    const login = account.logins.find(({ appId, appSecret }) => `${appId}|${appSecret}` === token);
    if (login) return { account, login };
  }
  return undefined;
}
