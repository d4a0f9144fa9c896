import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { nativeBounds } from '#libs/envelope';
import { sealingReady } from '#libs/sealing';
import { testDatabase, type TestDatabase } from '#libs/testing';
import { type AppUser, type AppWorld, appWorldOn, type Said } from '../testing/app-world.ts';

const { requestBurst, requestEveryMs, newContactBurst, newContactEveryMs } = nativeBounds;
let database: TestDatabase;
let world: AppWorld;
beforeAll(async () => {
  await sealingReady();
  database = await testDatabase();
  world = await appWorldOn(database.store);
});
afterAll(() => database.close());

const pair = async (): Promise<readonly [AppUser, AppUser]> => [
  await world.person('whatsapp'),
  await world.person('messenger'),
];
const outcomesOf = async (count: number, said: () => Said) => {
  const outcomes = [];
  for (let index = 0; index < count; index += 1) outcomes.push((await world.say(said()))?.outcome);
  return outcomes;
};
const logOf = (one: AppUser) =>
  database.store
    .selectFrom('consent_log')
    .selectAll()
    .where('from_id', '=', one.id)
    .orderBy('position')
    .execute();
const nobody = { platform: 'messenger', id: Buffer.alloc(16, 0x42) } as const;

describe('a request for a conversation', () => {
  it.each(['somebody', 'nobody'])(
    'goes to one peer six times at once, and then once in ten minutes: to %s',
    async (peerKind) => {
      const [ann, bob] = await pair();
      const peer = peerKind === 'somebody' ? bob : nobody;
      const ask = (): Said => ({ type: 'request', from: ann, peer });
      expect(await outcomesOf(requestBurst + 1, ask)).toEqual([
        ...Array.from({ length: requestBurst }, () => 'applied'),
        'limited',
      ]);
      expect((await world.say(ask()))?.limited?.retryAfterMs).toBe(requestEveryMs);
      world.clock.nowMs += requestEveryMs;
      expect(await outcomesOf(2, ask)).toEqual(['applied', 'limited']);
    },
  );

  it('goes to ten people who are new in a day, and to those who are known as before', async () => {
    const [ann] = await pair();
    const peers = Array.from({ length: newContactBurst + 1 }, () => ({ ...nobody, id: randomBytes(16) }));
    const outcomes = [];
    for (const peer of peers) outcomes.push((await world.say({ type: 'request', from: ann, peer }))?.outcome);
    expect(outcomes).toEqual([...Array.from({ length: newContactBurst }, () => 'applied'), 'limited']);
    const [known = nobody] = peers;
    expect((await world.say({ type: 'request', from: ann, peer: known }))?.outcome).toBe('applied');
    world.clock.nowMs += newContactEveryMs;
    const last = peers.at(-1) ?? nobody;
    expect((await world.say({ type: 'request', from: ann, peer: last }))?.outcome).toBe('applied');
  });

  it('that came too soon leaves nothing behind, and one that is repeated costs nothing', async () => {
    const [ann, bob] = await pair();
    const first = world.statement({ type: 'request', from: ann, peer: bob });
    const ask = (): Said => ({ type: 'request', from: ann, peer: bob });
    for (let count = 0; count < 9; count += 1)
      expect((await world.say(ask(), first))?.outcome).toBe('applied');
    await outcomesOf(requestBurst - 1, ask);
    const before = await logOf(ann);
    const late = world.statement(ask());
    expect((await world.say(ask(), late))?.outcome).toBe('limited');
    expect(await logOf(ann)).toEqual(before);
    world.clock.nowMs += requestEveryMs;
    expect((await world.say(ask(), late))?.outcome).toBe('applied');
  });

  it('is limited alone: what is granted, revoked or cancelled never is', async () => {
    const [ann, bob] = await pair();
    const types = ['grant', 'revoke', 'cancel'] as const;
    for (const type of types)
      expect(new Set(await outcomesOf(requestBurst + 2, () => ({ type, from: ann, peer: bob })))).toEqual(
        new Set(['applied']),
      );
  });
});

describe('the log of statements', () => {
  it('has each one once, with who, about whom, what and when, in the order in which they came', async () => {
    const [ann, bob] = await pair();
    const atMs = world.clock.nowMs;
    await world.say({ type: 'request', from: ann, peer: bob });
    const grant = world.statement({ type: 'grant', from: ann, peer: bob });
    for (let times = 0; times < 2; times += 1)
      await world.say({ type: 'grant', from: ann, peer: bob }, grant);
    await world.say({ type: 'revoke', from: ann, peer: bob });
    const log = await logOf(ann);
    expect(log.map(({ type }) => type)).toEqual([1, 2, 3]);
    expect(log[0]).toMatchObject({
      peer_platform: 'messenger',
      peer_id: bob.id,
      signed_by: 'device',
      stated_at_ms: BigInt(atMs),
    });
    expect(Object.keys(log[0] ?? {})).not.toContain('statement');
  });

  it('has what came too late for the register, too', async () => {
    const [ann, bob] = await pair();
    await world.say({ type: 'revoke', from: ann, peer: bob, counter: 900n });
    expect((await world.say({ type: 'grant', from: ann, peer: bob, counter: 800n }))?.outcome).toBe('stale');
    expect((await logOf(ann)).map(({ counter }) => counter)).toEqual(['900', '800']);
  });

  it('is never changed and loses no row, whoever tries', async () => {
    const [ann, bob] = await pair();
    await world.say({ type: 'grant', from: ann, peer: bob });
    const { store } = database;
    const changed = store.updateTable('consent_log').set({ level: 0 }).execute();
    await expect(changed).rejects.toThrow('changes none');
    await expect(store.deleteFrom('consent_log').execute()).rejects.toThrow('changes none');
    expect(await logOf(ann)).toHaveLength(1);
  });
});
