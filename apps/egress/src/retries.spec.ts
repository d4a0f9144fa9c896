import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { until } from '#libs/testing';
import { type EgressWorld, egressWorld } from './testing/egress-world.ts';
import { answered, refused } from './testing/fake-platform.ts';

const hourMs = 3_600_000;

let world: EgressWorld;
beforeAll(async () => {
  world = await egressWorld();
  await world.start({ circuitFailuresMax: 3 });
});
afterAll(() => world.close());
afterEach(async () => {
  world.platform.behave(() => answered);
  await world.store.deleteFrom('account_pauses').execute();
});

const pair = async () => {
  const ann = await world.person('whatsapp');
  const bob = await world.person('messenger');
  return { ann, bob, ...(await world.talk(ann, bob)) };
};

describe('a retry', () => {
  it('comes after a pause, in its turn, and what came later keeps its place', async () => {
    const { ann, bob, say } = await pair();
    world.platform.behaveFirst(bob.address, 3, refused(2));
    await say(ann, bob, 'one');
    const last = await say(ann, bob, 'two');
    await world.becomes(last, bob, 'sent');
    expect(world.platform.textsTo(bob.address)).toEqual(['one', 'one', 'one', 'one', 'two']);
  });

  it('waits as long as the platform asks, and so does everything else of the account', async () => {
    const { ann, bob, say } = await pair();
    const other = await pair();
    world.platform.behaveFirst(bob.address, 1, refused(4, { status: 429, headers: { 'retry-after': '1' } }));
    const envelopeId = await say(ann, bob, 'one');
    await until(async () => (await world.delivery(envelopeId, bob))?.reason === 'throttled');
    const waiting = await other.say(other.ann, other.bob, 'another conversation');
    await world.becomes(envelopeId, bob, 'sent');
    await world.becomes(waiting, other.bob, 'sent');
    const [refusal, repeated] = world.platform.callsTo(bob.address).map(({ atMs }) => atMs);
    const [unrelated] = world.platform.callsTo(other.bob.address).map(({ atMs }) => atMs);
    expect((repeated ?? 0) - (refusal ?? 0)).toBeGreaterThanOrEqual(990);
    expect((unrelated ?? 0) - (refusal ?? 0)).toBeGreaterThanOrEqual(990);
  });

  it('of one person’s limit does not hold up the account', async () => {
    const ann = await world.person('messenger');
    const [bob, cara] = [await world.person('whatsapp'), await world.person('whatsapp')];
    const talks = [await world.talk(ann, bob), await world.talk(ann, cara)] as const;
    world.platform.behaveFirst(bob.address, 1, refused(131_056, { headers: { 'retry-after': '5' } }));
    const limited = await talks[0].say(ann, bob, 'one');
    await until(async () => (await world.delivery(limited, bob))?.reason === 'throttled');
    const startedAtMs = Date.now();
    await world.becomes(await talks[1].say(ann, cara, 'other'), cara, 'sent');
    expect(Date.now() - startedAtMs).toBeLessThan(4_500);
    await world.becomes(limited, bob, 'sent');
  });

  it('ends with the delivery’s time, and the sender reads that it came too late', async () => {
    const { ann, bob, say } = await pair();
    world.platform.behaveFirst(bob.address, 1_000, refused(2));
    const envelopeId = await say(ann, bob, 'one', { ttlSeconds: 1 });
    expect(await world.becomes(envelopeId, bob, 'failed')).toMatchObject({ reason: 'expired' });
    await until(() => world.platform.textsTo(ann.address).length > 0);
    expect(world.platform.textsTo(ann.address)).toEqual(['Not delivered: it could not be sent in time.']);
  });

  it('is not even begun for what is older than its time when it is read', async () => {
    const { ann, bob, say } = await pair();
    const envelopeId = await say(ann, bob, 'old', { acceptedAtMs: Date.now() - 25 * hourMs });
    expect(await world.becomes(envelopeId, bob, 'failed')).toMatchObject({ reason: 'expired' });
    expect(world.platform.callsTo(bob.address)).toEqual([]);
  });

  it('is left to a circuit that opens when an account gets no answers, and closes by itself', async () => {
    await world.platform.goAway();
    const talks = await Promise.all(Array.from({ length: 8 }, pair));
    const said = await Promise.all(talks.map(({ ann, bob, say }) => say(ann, bob, 'hello')));
    await sleep(250);
    await world.platform.comeBack();
    const calls = world.platform.calls.length;
    await sleep(20);
    expect(world.platform.calls.length).toBe(calls);
    for (const [index, { bob }] of talks.entries())
      await world.becomes(said[index] ?? Buffer.of(), bob, 'sent');
    for (const { bob } of talks) expect(world.platform.textsTo(bob.address)).toEqual(['hello']);
  });
});

describe('a closed window', () => {
  const closed = async (platform: 'whatsapp' | 'messenger' | 'instagram' = 'messenger') => {
    const ann = await world.person('whatsapp');
    const bob = await world.person(platform);
    await world.wrote(bob, Date.now() - 25 * hourMs);
    return { ann, bob, ...(await world.talk(ann, bob)) };
  };

  it('holds everything back until the person writes again, then lets it go in its order', async () => {
    const { ann, bob, say } = await closed();
    await say(ann, bob, 'one');
    const last = await say(ann, bob, 'two');
    await world.becomes(last, bob, 'parked');
    await sleep(200);
    expect(world.platform.callsTo(bob.address)).toEqual([]);
    await world.wrote(bob, Date.now());
    await world.becomes(last, bob, 'sent', 2_000);
    expect(world.platform.textsTo(bob.address)).toEqual(['one', 'two']);
  });

  it('of which only the platform knows is asked about once', async () => {
    const { ann, bob, say } = await pair();
    world.platform.behaveFirst(bob.address, 1_000, refused(10, { subcode: 2_018_278 }));
    const envelopeId = await say(ann, bob, 'one');
    await world.becomes(envelopeId, bob, 'parked');
    await sleep(250);
    expect(world.platform.callsTo(bob.address)).toHaveLength(1);
    world.platform.behave(() => answered);
    await world.wrote(bob, Date.now() + 1);
    await world.becomes(envelopeId, bob, 'sent', 2_000);
  });

  it('that stays closed ends each message in its own time, with that reason for all', async () => {
    const { ann, bob, say } = await closed();
    const long = await say(ann, bob, 'one', { ttlSeconds: 2 });
    const short = await say(ann, bob, 'two', { ttlSeconds: 1 });
    expect(await world.becomes(short, bob, 'failed')).toMatchObject({ reason: 'window_closed' });
    expect(await world.delivery(long, bob)).toMatchObject({ state: 'parked' });
    expect(await world.becomes(long, bob, 'failed')).toMatchObject({ reason: 'window_closed' });
    await until(() => world.platform.textsTo(ann.address).length === 2);
    expect(world.platform.textsTo(ann.address)[0]).toBe(
      'Not delivered: they have not written for more than 24 hours.',
    );
    const failed = (await world.receipts()).filter(({ envelopeId }) => short.equals(envelopeId));
    expect(failed).toMatchObject([{ failureCode: 'window_closed' }]);
  });

  it('on WhatsApp is answered by the approved template, once each time that it closes', async () => {
    await world.store
      .updateTable('accounts')
      .set({ template_name: 'come_back', language: 'de' })
      .where('platform', '=', 'whatsapp')
      .execute();
    const bob = await world.person('whatsapp');
    await world.wrote(bob, Date.now() - 25 * hourMs);
    const authors = [await world.person('messenger'), await world.person('instagram')] as const;
    const talks = [await world.talk(authors[0], bob), await world.talk(authors[1], bob)] as const;
    const said = [await talks[0].say(authors[0], bob, 'one'), await talks[1].say(authors[1], bob, 'two')];
    for (const envelopeId of said) await world.becomes(envelopeId, bob, 'parked');
    await until(() => world.platform.callsTo(bob.address).length > 0);
    await sleep(150);
    expect(world.platform.callsTo(bob.address).map(({ body }) => body)).toMatchObject([
      { type: 'template', template: { name: 'come_back', language: { code: 'de' } } },
    ]);
    await world.wrote(bob, Date.now());
    for (const envelopeId of said) await world.becomes(envelopeId, bob, 'sent', 2_000);
    expect([...world.platform.textsTo(bob.address)].toSorted()).toEqual(['one', 'two']);

    await world.wrote(bob, Date.now() - 24.5 * hourMs);
    await world.becomes(await talks[0].say(authors[0], bob, 'three'), bob, 'parked');
    await until(
      () =>
        world.platform.callsTo(bob.address).filter(({ body }) => body['type'] === 'template').length === 2,
    );
  });
});
