import type { Account } from './world/account.ts';

/** What somebody must know to use a simulator that has just started: addresses, tokens, secrets and a first call. */
export const startNotice = (url: string, accounts: readonly Account[]): string => {
  const lines = accounts.flatMap((account) => [
    `${account.platform}  ${account.name}  id ${account.id}${account.phone === '' ? '' : `  number +${account.phone}`}`,
    ...account.logins.flatMap(({ flavour, token, appId, appSecret }) => [
      `  ${flavour} token   ${token}`,
      `  app ${appId}  secret ${appSecret}`,
    ]),
    `  verify token   ${account.verifyToken}`,
    '',
  ]);
  const [first] = accounts;
  return [
    'The simulated platforms are ready.',
    '',
    `Send APIs     ${url}   (also ${url}/graph.facebook.com and ${url}/graph.instagram.com)`,
    `Control API   ${url}/control`,
    '',
    ...lines,
    'Let a person in and let them write:',
    '',
    `  curl -s ${url}/control/users -H 'content-type: application/json' \\`,
    `    -d '{"id":"ana","platform":"${first?.platform ?? 'whatsapp'}","name":"Ana"}'`,
    `  curl -s ${url}/control/users/ana/actions -H 'content-type: application/json' -d '{"type":"text","text":"hi"}'`,
    `  curl -s ${url}/control/users/ana/inbox`,
    '',
    '',
  ].join('\n');
};
