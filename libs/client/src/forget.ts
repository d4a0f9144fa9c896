import { toHex } from './bytes.ts';
import { keyspace } from './state/keyspace.ts';
import { outboxChange, outboxEntries } from './state/outbox.ts';
import type { Storage } from './state/storage.ts';

/** Takes out what was seen, and what was accepted, before a time. What is pending stays, whatever its age. */
export async function forgetBefore(storage: Storage, timeMs: number): Promise<void> {
  const seen = (await storage.list(keyspace.seen)).filter(
    ([, bytes]) => Number(`0x${toHex(bytes)}`) < timeMs,
  );
  const accepted = (await outboxEntries(storage)).filter(
    ({ state, madeAtMs }) => state === 'accepted' && madeAtMs < timeMs,
  );
  await storage.commit([
    ...seen.map(([key]) => ({ key })),
    ...accepted.map((entry) => ({ key: outboxChange(entry).key })),
  ]);
}
