import type { Store } from '../database.ts';

/** One of our accounts, as others may see it. */
export interface AccountRecord {
  readonly platform: string;
  readonly accountId: string;
  readonly handle: string;
  readonly apiBaseUrl: string;
  readonly flavour: string;
  readonly language: string;
  readonly appId: string;
  readonly templateName: string;
}

/** What never leaves the database but to sign and send. */
export interface AccountSecrets {
  readonly accessToken: string;
  /** Newest first. */
  readonly appSecrets: readonly string[];
  readonly verifyTokens: readonly string[];
}

/** Adds an account, or replaces all of one. */
export const saveAccount =
  (store: Store) =>
  async (account: AccountRecord, secrets: AccountSecrets, nowMs: number): Promise<void> => {
    const facts = {
      platform: account.platform,
      account_id: account.accountId,
      handle: account.handle,
      api_base_url: account.apiBaseUrl,
      flavour: account.flavour,
      language: account.language,
      app_id: account.appId,
      template_name: account.templateName,
      access_token: secrets.accessToken,
      app_secrets: [...secrets.appSecrets],
      verify_tokens: [...secrets.verifyTokens],
      updated_at_ms: nowMs,
    };
    await store
      .insertInto('accounts')
      .values({ account: `${account.platform}:${account.accountId}`, ...facts })
      .onConflict((clash) => clash.column('account').doUpdateSet(facts))
      .execute();
  };

/** All accounts by platform and id, without their secrets. */
export const listAccounts = (store: Store) => async (): Promise<readonly AccountRecord[]> => {
  const rows = await store
    .selectFrom('accounts')
    .select([
      'platform',
      'account_id',
      'handle',
      'api_base_url',
      'flavour',
      'language',
      'app_id',
      'template_name',
    ])
    .orderBy('platform')
    .orderBy('account_id')
    .execute();
  return rows.map((row) => ({
    platform: row.platform,
    accountId: row.account_id,
    handle: row.handle,
    apiBaseUrl: row.api_base_url,
    flavour: row.flavour,
    language: row.language,
    appId: row.app_id,
    templateName: row.template_name,
  }));
};
