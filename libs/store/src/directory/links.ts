import type { Store } from '../database.ts';

/** An app backend that speaks its native dialect. */
export interface LinkRecord {
  readonly platform: string;
  /** The app's Ed25519 public key, 32 bytes. */
  readonly publicKey: Uint8Array;
  readonly keyId: string;
  readonly allowUnboundHeaders: boolean;
  readonly deliveryUrl: string;
}

/** Adds a platform's link, or replaces all of it. */
export const saveLink =
  (store: Store) =>
  async (link: LinkRecord, nowMs: number): Promise<void> => {
    const facts = {
      key_id: link.keyId,
      public_key: link.publicKey,
      allow_unbound_headers: link.allowUnboundHeaders,
      delivery_url: link.deliveryUrl,
      updated_at_ms: nowMs,
    };
    await store
      .insertInto('links')
      .values({ platform: link.platform, ...facts })
      .onConflict((clash) => clash.column('platform').doUpdateSet(facts))
      .execute();
  };
