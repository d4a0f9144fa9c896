import { sql } from 'kysely';
import type { Store } from '../database.ts';
import type { ReaderPlace, ReceiptState } from './receipts.ts';

/** What authors on an app are told of a reader: how far it came with their messages, in one kind. */
export interface ToldPlace extends ReaderPlace {
  readonly app: string;
  readonly kind: ReceiptState;
}

/** The highest watermark that an app was told, and when it was last told anything; 0 where it was told nothing. */
export interface Told {
  readonly toldMs: number;
  readonly toldAtMs: number;
}

/** What finds a place. */
export const toldPlaceKey = ({ conversationId, readerId, app, kind }: ToldPlace): string =>
  `${conversationId.toString('hex')} ${readerId.toString('hex')} ${app} ${kind}`;

/** What apps were told of readers, by `toldPlaceKey`; a place of which nothing was told is absent. One statement. */
export const toldWatermarks =
  (store: Store) =>
  async (places: readonly ToldPlace[]): Promise<ReadonlyMap<string, Told>> => {
    const { rows } = await sql<{
      conversation_id: Buffer;
      reader_id: Buffer;
      app: string;
      kind: ReceiptState;
      told_ms: bigint;
      told_at_ms: bigint;
    }>`
      select * from told_watermarks
      where (conversation_id, reader_id, app, kind) in (select * from ${placesIn(places)})`.execute(store);
    return new Map(
      rows.map(({ conversation_id: conversationId, reader_id: readerId, app, kind, ...row }) => [
        toldPlaceKey({ conversationId, readerId, app, kind }),
        { toldMs: Number(row.told_ms), toldAtMs: Number(row.told_at_ms) },
      ]),
    );
  };

/** Notes what apps were told; a watermark never falls. Each place at most once. */
export const noteTold =
  (store: Store) =>
  async (places: readonly (ToldPlace & { readonly toldMs: number })[], nowMs: number): Promise<void> => {
    if (places.length === 0) return;
    await sql`
      insert into told_watermarks as t (conversation_id, reader_id, app, kind, told_ms, told_at_ms)
      select conversation_id, reader_id, app, kind, told_ms, ${nowMs}::int8
      from unnest(${places.map((p) => p.conversationId)}::bytea[], ${places.map((p) => p.readerId)}::bytea[],
        ${places.map((p) => p.app)}::text[], ${places.map((p) => p.kind)}::text[], ${places.map((p) => p.toldMs)}::int8[])
        as told (conversation_id, reader_id, app, kind, told_ms)
      order by 1, 2, 3, 4
      on conflict (conversation_id, reader_id, app, kind) do update
        set told_ms = greatest(t.told_ms, excluded.told_ms), told_at_ms = greatest(t.told_at_ms, excluded.told_at_ms)`.execute(
      store,
    );
  };

const placesIn = (places: readonly ToldPlace[]) => sql`
  unnest(${places.map((p) => p.conversationId)}::bytea[], ${places.map((p) => p.readerId)}::bytea[],
    ${places.map((p) => p.app)}::text[], ${places.map((p) => p.kind)}::text[])`;
