import { z } from 'zod';
import { platforms, platformToProto, translated } from '#libs/envelope';
import { type AccountRecord, listAccounts as storedAccounts, saveAccount } from '#libs/store';
import { checked } from './checked.ts';
import type { Call, CallPorts } from './ports.ts';
import {
  accountIdRule,
  languageRule,
  platformRule,
  secretRule,
  secretsRule,
  urlRule,
  wordRule,
} from './rules.ts';

const flavours: Readonly<Record<string, readonly string[]>> = {
  whatsapp: [''],
  messenger: [''],
  instagram: ['page', 'login'],
};

const rules = z.object({
  account: z
    .object(
      {
        platform: platformRule,
        accountId: accountIdRule,
        handle: z.string().regex(/^[A-Za-z0-9._-]{1,64}$/, 'is a telephone number in digits or a user name'),
        apiBaseUrl: urlRule,
        flavour: z.string(),
        language: languageRule,
        appId: wordRule,
        templateName: wordRule,
      },
      'is given',
    )
    .refine(({ platform, flavour }) => flavours[platform]?.includes(flavour), {
      path: ['flavour'],
      error: 'is page or login for Instagram, else empty',
    }),
  secrets: z.object(
    { accessToken: secretRule, appSecrets: secretsRule, verifyTokens: secretsRule },
    'is given',
  ),
});

/** Adds one of our accounts, or replaces it with all its secrets. */
export const addAccount =
  ({ store, now }: CallPorts): Call<'addAccount'> =>
  async (request) => {
    const valid = checked(rules, request);
    if (!valid.ok) return valid;
    const { account, secrets } = valid.value;
    await saveAccount(store)(account, secrets, now());
    return translated({ account: accountToProto(account) });
  };

/** Lists our accounts; no secret is among what it reads. */
export const listAccounts =
  ({ store }: CallPorts): Call<'listAccounts'> =>
  async () =>
    translated({ accounts: (await storedAccounts(store)()).map(accountToProto) });

function accountToProto({ platform, ...account }: AccountRecord) {
  const known = platforms.find((name) => name === platform);
  return { ...account, platform: known === undefined ? 0 : platformToProto(known) };
}
