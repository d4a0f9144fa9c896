import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testDatabase, type TestDatabase } from '#libs/testing';
import { callsOn, granted, refusal } from '../testing/calls.ts';
import { directoryOn } from '../testing/people.ts';

let database: TestDatabase;
let calls: ReturnType<typeof callsOn>;
beforeAll(async () => {
  database = await testDatabase();
  calls = callsOn(directoryOn(database.store).ports);
});
afterAll(() => database.close());

const account = {
  platform: 1,
  accountId: '1234',
  handle: '15550001',
  apiBaseUrl: 'https://graph.example/v25.0',
  flavour: '',
  language: 'de',
  appId: '',
  templateName: '',
};
const secrets = {
  accessToken: 'marker-token',
  appSecrets: ['marker-secret'],
  verifyTokens: ['marker-verify'],
};

describe('accounts', () => {
  it('are added, replaced and listed by platform and id, and their secrets are never read back', async () => {
    expect((await granted(calls.addAccount({ account, secrets }))).account).toMatchObject(account);
    await granted(calls.addAccount({ account: { ...account, handle: '15550009' }, secrets }));
    await granted(
      calls.addAccount({ account: { ...account, platform: 3, flavour: 'login', language: '' }, secrets }),
    );
    const listed = await granted(calls.listAccounts({}));
    expect(listed.accounts).toEqual([
      expect.objectContaining({ platform: 3, flavour: 'login', language: 'en' }),
      expect.objectContaining({ platform: 1, handle: '15550009', language: 'de' }),
    ]);
    expect(JSON.stringify(listed)).not.toContain('marker');
    const stored = await database.store
      .selectFrom('accounts')
      .selectAll()
      .where('account', '=', 'whatsapp:1234')
      .executeTakeFirst();
    expect(stored).toMatchObject({
      access_token: 'marker-token',
      app_secrets: ['marker-secret'],
      verify_tokens: ['marker-verify'],
    });
  });

  it.each([
    ['account', {}],
    ['account.platform', { account: { ...account, platform: 9 } }],
    ['account.accountId', { account: { ...account, accountId: 'marker/../x' } }],
    ['account.apiBaseUrl', { account: { ...account, apiBaseUrl: 'ftp://marker' } }],
    ['account.apiBaseUrl', { account: { ...account, apiBaseUrl: 'https://marker:marker@graph.example' } }],
    ['account.flavour', { account: { ...account, flavour: 'page' } }],
    ['account.flavour', { account: { ...account, platform: 3, flavour: 'marker' } }],
    ['account.language', { account: { ...account, language: 'marker language' } }],
    ['secrets.appSecrets', { account, secrets: { ...secrets, appSecrets: [] } }],
    ['secrets.verifyTokens.0', { account, secrets: { ...secrets, verifyTokens: [''] } }],
  ])('are refused by the name of the field %s and its rule', async (field, request) => {
    const failure = await refusal(calls.addAccount({ secrets, ...request }));
    expect(failure).toMatchObject({ code: 'malformed', field });
    expect(JSON.stringify(failure)).not.toContain('marker');
  });
});

describe('links', () => {
  it('are added and replaced, with a key of 32 bytes', async () => {
    const link = {
      platform: 1,
      publicKey: randomBytes(32),
      keyId: 'k1',
      allowUnboundHeaders: false,
      deliveryUrl: '',
    };
    await granted(calls.addLink({ link }));
    const replaced = { ...link, keyId: 'k2', deliveryUrl: 'https://backend.example/frames' };
    expect((await granted(calls.addLink({ link: replaced }))).link).toMatchObject(replaced);
    expect(await database.store.selectFrom('links').select('key_id').execute()).toEqual([{ key_id: 'k2' }]);
    const short = await refusal(calls.addLink({ link: { ...link, publicKey: randomBytes(31) } }));
    expect(short).toEqual({ code: 'malformed', field: 'link.publicKey', rule: 'has 32 bytes' });
  });
});
