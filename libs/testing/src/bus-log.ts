import { setTimeout as sleep } from 'node:timers/promises';
import type { Bus, BusHandler, BusRecord, NewRecord } from '#libs/bus';

/** The topics of the contract suites: one with few partitions, and the dead letters. */
export const contractTopics = [
  { name: 'test.letters.v1', partitions: 4, retentionMs: 3_600_000 },
  { name: 'gateway.dead-letter.v1', partitions: 1, retentionMs: 3_600_000 },
] as const;
export const letters = contractTopics[0].name;

/** Records of the contract's topic whose value counts up within their key. */
export function numbered(keys: readonly string[], each: number): readonly NewRecord[] {
  return Array.from({ length: each }, (_, number) => number).flatMap((number) =>
    keys.map((key) => ({ topic: letters, key, value: Buffer.from(`${key} ${number}`) })),
  );
}

/** The values of records, as text. */
export const textsOf = (records: readonly BusRecord[]): readonly string[] =>
  records.map(({ value }) => String(value));

/** Keeps everything that it is handed. */
export function collector(): { readonly records: BusRecord[]; readonly handler: BusHandler } {
  const records: BusRecord[] = [];
  return { records, handler: async (batch) => void records.push(...batch) };
}

/** Waits until something holds; rejects after a stated time. */
export async function until(holds: () => boolean | Promise<boolean>, timeoutMs = 60_000): Promise<void> {
  const deadlineMs = Date.now() + timeoutMs;
  while (!(await holds())) {
    if (Date.now() > deadlineMs) throw new Error(`it did not come to hold within ${timeoutMs} ms`);
    await sleep(10);
  }
}

/** Everything that a topic holds, over its partitions. */
export async function everythingIn(
  bus: Bus,
  topic: string,
  partitions: number,
): Promise<readonly BusRecord[]> {
  const records: BusRecord[] = [];
  for (let partition = 0; partition < partitions; partition += 1)
    records.push(...(await bus.read({ topic, partition, offset: 0n, max: 10_000 })));
  return records;
}

/** Something that handlers wait for until the test opens it. */
export function gate(): { readonly opened: Promise<void>; readonly open: () => void } {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open };
}
