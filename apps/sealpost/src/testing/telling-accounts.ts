import type { AccountSettings } from '../../../simulator/src/world/default-accounts.ts';

const instagramId = '17841405822304914';

const instagramLogin = (flavour: 'page' | 'login') => ({
  flavour,
  token: `token-${flavour}`,
  appId: `15177764818601${flavour === 'page' ? '11' : '13'}`,
  appSecret: `secret-${flavour}`,
});

/**
 * One account a platform, each of the kind that tells most: a WhatsApp number that is used in the phone app too, and an
 * Instagram account by Instagram Login. They report edits and deletions.
 */
export const accountsThatTellEverything: readonly AccountSettings[] = [
  {
    platform: 'whatsapp',
    id: '106540352242922',
    phone: '15550783881',
    businessId: '102290129340398',
    coexistence: true,
  },
  { platform: 'messenger', id: '108042031927511', username: 'sealpostdemo' },
  {
    platform: 'instagram',
    id: instagramId,
    username: 'sealpost.demo',
    businessId: '108042031927511',
    logins: [instagramLogin('login'), instagramLogin('page')],
  },
];
