import { sql } from 'kysely';
import type { Write } from '../write-together.ts';

/** One of our own sends as the platform reported it back. */
export interface Sighting {
  readonly account: string;
  readonly nativeId: string;
  /** To whom it went, as the platform spells it; empty when not said. */
  readonly address: string;
  /** What egress had attached to it; empty when nothing. */
  readonly tag: string;
  /** The platform's time of the send, Unix milliseconds; 0 when not said. */
  readonly sentAtMs: number;
}

/** The write of sightings; a later one of the same message adds what the first did not say. */
export const newSightings = (sightings: readonly Sighting[], nowMs: number): Write => {
  if (sightings.length === 0) return undefined;
  const column = <T>(read: (sighting: Sighting) => T): T[] => sightings.map(read);
  return sql`
      insert into sightings as s (account, native_id, address, tag, sent_at_ms, seen_at_ms)
      select account, native_id, max(address), max(tag), max(sent_at_ms), ${nowMs}
      from unnest(
        ${column((s) => s.account)}::text[], ${column((s) => s.nativeId)}::text[], ${column((s) => s.address)}::text[],
        ${column((s) => s.tag)}::text[], ${column((s) => s.sentAtMs)}::int8[])
        as asked (account, native_id, address, tag, sent_at_ms)
      group by account, native_id
      order by account, native_id
      on conflict (account, native_id) do update set
        address = case when s.address = '' then excluded.address else s.address end,
        tag = case when s.tag = '' then excluded.tag else s.tag end,
        sent_at_ms = case when s.sent_at_ms = 0 then excluded.sent_at_ms else s.sent_at_ms end`;
};
