import { sql } from 'kysely';
import { type Platform, platforms, presetLevels } from '#libs/envelope';
import type { Store } from '../database.ts';
import { bufferOf } from './id-sets.ts';

/** What an app can carry, in parts. */
export interface CapabilityFacts {
  readonly platform: Platform;
  readonly sequence: bigint;
  /** Numbers of `Level`. */
  readonly levels: readonly number[];
  readonly innerFormats: readonly string[];
  readonly suites: readonly string[];
  readonly payloadBytesMax: number;
  /** The keys that its users' messages are sealed to, newest first. */
  readonly sealKeys: readonly { readonly keyId: string; readonly publicKey: Buffer }[];
  readonly notBeforeMs: number;
  readonly notAfterMs: number;
}

/** A document as the app signed it, with its parts. */
export interface CapabilityDocument extends CapabilityFacts {
  readonly statement: Buffer;
  readonly keyId: string;
  readonly signature: Buffer;
}

/** `stale` says the sequence of what holds instead. */
export type PublishingOutcome =
  { readonly kind: 'published' | 'repeated' } | { readonly kind: 'stale'; readonly sequence: bigint };

/** Publishes an app's document unless a newer one holds, or another one of the same sequence. */
export const publishCapabilities =
  (store: Store) =>
  async (document: CapabilityDocument, nowMs: number): Promise<PublishingOutcome> => {
    const { platform, sealKeys, statement } = document;
    const { rows } = await sql`
      insert into capability_documents as d (platform, sequence, levels, inner_formats, suites, payload_bytes_max,
        seal_key_ids, seal_keys, not_before_ms, not_after_ms, statement, key_id, signature, published_at_ms)
      values (${platform}, ${String(document.sequence)}::numeric, ${[...document.levels]}::int2[],
        ${[...document.innerFormats]}::text[], ${[...document.suites]}::text[], ${document.payloadBytesMax},
        ${sealKeys.map(({ keyId }) => keyId)}::text[], ${sealKeys.map(({ publicKey }) => bufferOf(publicKey))}::bytea[],
        ${document.notBeforeMs}, ${document.notAfterMs}, ${statement}, ${document.keyId}, ${document.signature}, ${nowMs})
      on conflict (platform) do update set
        sequence = excluded.sequence, levels = excluded.levels, inner_formats = excluded.inner_formats,
        suites = excluded.suites, payload_bytes_max = excluded.payload_bytes_max, seal_key_ids = excluded.seal_key_ids,
        seal_keys = excluded.seal_keys, not_before_ms = excluded.not_before_ms, not_after_ms = excluded.not_after_ms,
        statement = excluded.statement, key_id = excluded.key_id, signature = excluded.signature,
        published_at_ms = excluded.published_at_ms
      where excluded.sequence > d.sequence
      returning 1`.execute(store);
    if (rows.length > 0) return { kind: 'published' };
    const held = (await capabilitiesOf(store)([platform])).get(platform);
    if (held === undefined) throw new Error('a document that holds is there');
    return held.statement.equals(statement)
      ? { kind: 'repeated' }
      : { kind: 'stale', sequence: held.sequence };
  };

/** The documents of apps, expired ones too; an app that has published none is absent. One statement. */
export const capabilitiesOf =
  (store: Store) =>
  async (apps: readonly Platform[] = platforms): Promise<ReadonlyMap<Platform, CapabilityDocument>> => {
    const { rows } = await sql<CapabilityRow>`
      select * from capability_documents where platform = any(${[...apps]}::text[])`.execute(store);
    return new Map(rows.map((row) => [row.platform, documentOf(row)]));
  };

/** The levels that an app has now: those of its document while it holds, and of an app that never published one the preset. */
export const levelsNow = (
  platform: Platform,
  document: Pick<CapabilityFacts, 'levels' | 'notBeforeMs' | 'notAfterMs'> | undefined,
  nowMs: number,
): readonly number[] => {
  if (document === undefined) return presetLevels[platform];
  return nowMs >= document.notBeforeMs && nowMs < document.notAfterMs ? document.levels : [];
};

interface CapabilityRow {
  platform: Platform;
  sequence: string;
  levels: number[];
  inner_formats: string[];
  suites: string[];
  payload_bytes_max: number;
  seal_key_ids: string[];
  seal_keys: Buffer[];
  not_before_ms: bigint;
  not_after_ms: bigint;
  statement: Buffer;
  key_id: string;
  signature: Buffer;
}

const documentOf = (row: CapabilityRow): CapabilityDocument => ({
  platform: row.platform,
  sequence: BigInt(row.sequence),
  levels: row.levels,
  innerFormats: row.inner_formats,
  suites: row.suites,
  payloadBytesMax: row.payload_bytes_max,
  sealKeys: row.seal_keys.map((publicKey, index) => ({ keyId: row.seal_key_ids[index] ?? '', publicKey })),
  notBeforeMs: Number(row.not_before_ms),
  notAfterMs: Number(row.not_after_ms),
  statement: row.statement,
  keyId: row.key_id,
  signature: row.signature,
});
