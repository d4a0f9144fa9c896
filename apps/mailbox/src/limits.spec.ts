import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { leaseApp, takeSendTokens } from '#libs/store';
import { testDatabase, type TestDatabase } from '#libs/testing';
import { submitLimits } from './submit/size-check.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

it('sixty messages go at once to one recipient, and then one a second', async () => {
  const [ann, bob] = [randomBytes(16), randomBytes(16)];
  const take = (nowMs: number) => takeSendTokens(database.store)(ann, [bob], submitLimits, nowMs);
  const now = 1_700_000_000_000;
  const waits = await Promise.all(Array.from({ length: 61 }, () => take(now)));
  expect(waits.filter((wait) => wait === 0)).toHaveLength(60);
  expect(await take(now)).toBe(1_000);
  expect(await take(now + 1_000)).toBe(0);
  expect(await take(now + 1_000)).toBeGreaterThan(0);
});

it('a recipient who is written to too fast lets nobody of the message be counted', async () => {
  const [ann, bob, cara] = [randomBytes(16), randomBytes(16), randomBytes(16)];
  const take = takeSendTokens(database.store);
  const now = 1_700_000_000_000;
  for (let count = 0; count < 60; count += 1) await take(ann, [bob], submitLimits, now);
  expect(await take(ann, [bob, cara], submitLimits, now)).toBe(1_000);
  const rows = await database.store
    .selectFrom('send_buckets')
    .selectAll()
    .where('recipient_id', '=', cara)
    .execute();
  expect(rows).toEqual([]);
});

it('one mailbox at a time posts to an app, and another one when it is gone', async () => {
  const [one, two] = [randomBytes(16), randomBytes(16)];
  const lease = leaseApp(database.store);
  expect(await lease('whatsapp', one, 0, 30_000)).toBe(true);
  expect(await lease('whatsapp', two, 10, 30_010)).toBe(false);
  expect(await lease('whatsapp', one, 20_000, 50_000)).toBe(true);
  expect(await lease('whatsapp', two, 50_001, 80_001)).toBe(true);
});
