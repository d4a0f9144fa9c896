import { createHash } from 'node:crypto';
import type { Account, Login } from './account.ts';

/** What an account needs to be told; everything else has a default. */
export type AccountSettings = Pick<Account, 'platform' | 'id'> & Partial<Account>;

/** One account of each platform; the Instagram one can be reached through its Page and through Instagram Login. */
export const defaultAccounts: readonly AccountSettings[] = [
  {
    platform: 'whatsapp',
    id: '106540352242922',
    name: 'Sealpost Demo',
    phone: '15550783881',
    businessId: '102290129340398',
  },
  { platform: 'messenger', id: '108042031927511', name: 'Sealpost Demo', username: 'sealpostdemo' },
  {
    platform: 'instagram',
    id: '17841405822304914',
    name: 'Sealpost Demo',
    username: 'sealpost.demo',
    businessId: '108042031927511',
  },
];

/** A whole account out of what was told about it. Tokens and secrets are made from its id, so that they are the same at each start. */
export const accountFrom = (told: AccountSettings): Account => ({
  name: `Account ${told.id}`,
  username: `account${told.id}`,
  phone: told.platform === 'whatsapp' ? `1555${told.id.slice(-7)}` : '',
  businessId: `9${told.id}`.slice(0, 15),
  logins: defaultLogins(told),
  verifyToken: `verify-${told.id}`,
  subscribed: told.webhookUrl !== undefined,
  fields: [],
  coexistence: false,
  refusals: 'status',
  stickers: 'dual',
  deliveryMids: 'listed',
  templates: [
    {
      name: 'hello_world',
      language: 'en_US',
      body: 'Welcome and congratulations!!',
      category: 'UTILITY',
      quickReplies: [],
    },
    {
      name: 'reopen_conversation',
      language: 'en',
      body: '{{1}} wrote to you. Answer to go on talking.',
      category: 'UTILITY',
      quickReplies: ['Go on', 'Stop'],
    },
  ],
  rateLimits: {},
  ...told,
});

/** The app that each flavour of token belongs to. */
const appIdByFlavour: Readonly<Record<Login['flavour'], string>> = {
  cloud: '1517776481860112',
  page: '1517776481860111',
  login: '1517776481860113',
};

function defaultLogins({ platform, id }: AccountSettings): readonly [Login, ...Login[]] {
  if (platform === 'whatsapp') return [login('cloud', id)];
  if (platform === 'messenger') return [login('page', id)];
  return [login('page', id), login('login', id)];
}

/** A token that looks like the platform's, and the secret of its app, which has but one. */
function login(flavour: Login['flavour'], accountId: string): Login {
  const appId = appIdByFlavour[flavour];
  return {
    flavour,
    token: `${flavour === 'login' ? 'IGAA' : 'EAAG'}simulated${flavour}${accountId}`,
    appId,
    appSecret: createHash('sha256').update(`simulated app ${appId}`).digest('hex').slice(0, 32),
  };
}
