import { sql } from 'kysely';
import type { Platform } from '#libs/envelope';
import type { Store } from '../database.ts';

/** One of our accounts, with what receiving needs. */
export interface ReceivingAccount {
  /** `platform:account id`. */
  readonly account: string;
  readonly accountId: string;
  readonly appSecrets: readonly string[];
  /** The id of our own app there; empty when not configured. */
  readonly appId: string;
}

/** The accounts among the given ones (`platform:account id`) that are ours; unknown ones are missing. One statement. */
export const receivingAccounts =
  (store: Store) =>
  async (accounts: readonly string[]): Promise<readonly ReceivingAccount[]> => {
    if (accounts.length === 0) return [];
    const { rows } = await sql<{
      account: string;
      account_id: string;
      app_secrets: string[];
      app_id: string;
    }>`
      select account, account_id, app_secrets, app_id from accounts
      where account = any(${accounts}::text[])`.execute(store);
    return rows.map((row) => ({
      account: row.account,
      accountId: row.account_id,
      appSecrets: row.app_secrets,
      appId: row.app_id,
    }));
  };

/** What a platform's accounts may sign with, and what its verification handshake may say. */
export interface PlatformSecrets {
  readonly appSecrets: readonly string[];
  readonly verifyTokens: readonly string[];
}

/** The secrets of all accounts of a platform, each once. One statement. */
export const platformSecrets =
  (store: Store) =>
  async (platform: Platform): Promise<PlatformSecrets> => {
    const rows = await store
      .selectFrom('accounts')
      .select(['app_secrets', 'verify_tokens'])
      .where('platform', '=', platform)
      .execute();
    return {
      appSecrets: [...new Set(rows.flatMap((row) => row.app_secrets))],
      verifyTokens: [...new Set(rows.flatMap((row) => row.verify_tokens))],
    };
  };
