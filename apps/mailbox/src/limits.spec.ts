import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { askForRepair, leaseApp, takeSendTokens } from '#libs/store';
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

it('a repair is asked for five times by one device, and ten times by all of them together', async () => {
  const envelopeId = randomBytes(16);
  const devices = [1, 2, 3].map((deviceId) => ({ participantId: randomBytes(16), deviceId, envelopeId }));
  const ask = askForRepair(database.store);
  const times = [];
  for (const device of devices)
    for (let count = 1; count <= 6; count += 1)
      times.push(await ask(device, { perDevice: 5, perMessage: 10 }, 0));
  const five = [1, 2, 3, 4, 5, undefined];
  expect(times).toEqual([...five, ...five, ...five.map(() => undefined)]);
});
