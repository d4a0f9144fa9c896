import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { until } from '#libs/testing';
import { type EgressWorld, egressWorld, tagOf } from './testing/egress-world.ts';
import { answered, type Behaviour } from './testing/fake-platform.ts';

/** Longer than egress waits for an answer. */
const late: Behaviour = { kind: 'late', delayMs: 3_000 };

let world: EgressWorld;
beforeAll(async () => {
  world = await egressWorld();
  await world.start();
});
afterAll(() => world.close());
afterEach(() => world.platform.behave(() => answered));

describe('a send whose outcome nobody knows', () => {
  it('was written down before the call', async () => {
    const ann = await world.person('whatsapp');
    const bob = await world.person('messenger');
    const { say } = await world.talk(ann, bob);
    world.platform.behave(() => ({ kind: 'late', delayMs: 150 }));
    const envelopeId = await say(ann, bob, 'hello');
    await until(() => world.platform.callsTo(bob.address).length === 1);
    expect(await world.delivery(envelopeId, bob)).toMatchObject({ state: 'pending', parts_sent: 0 });
    await world.becomes(envelopeId, bob, 'sent');
  });

  it.each([
    ['answers too late', late],
    ['cuts the connection', { kind: 'cut' }],
    ['has a proxy that fails', { kind: 'refuse', status: 502, body: 'Bad gateway' }],
  ] as const)(
    'is settled by an echo with our tag where the platform %s, and not repeated',
    async (_, how) => {
      const ann = await world.person('whatsapp');
      const bob = await world.person('messenger');
      const { say } = await world.talk(ann, bob);
      world.platform.behaveFirst(bob.address, 1, how);
      const envelopeId = await say(ann, bob, 'hello');
      await world.becomes(envelopeId, bob, 'ambiguous');
      await world.sighted(bob, `m_${bob.address}`, tagOf(envelopeId, bob));
      const { possibly_doubled } = await world.becomes(envelopeId, bob, 'sent');
      expect(possibly_doubled).toBe(false);
      expect(world.platform.callsTo(bob.address)).toHaveLength(1);
      const ids = await world.store
        .selectFrom('sent_native_ids')
        .select('native_id')
        .where('envelope_id', '=', envelopeId)
        .execute();
      expect(ids).toEqual([{ native_id: `m_${bob.address}` }]);
    },
  );

  it('is repeated once without evidence, counted as possibly doubled, and what came after it waits', async () => {
    const ann = await world.person('whatsapp');
    const bob = await world.person('messenger');
    const { say } = await world.talk(ann, bob);
    world.platform.behaveFirst(bob.address, 1, { kind: 'cut' });
    const doubledBefore = await world.metric('sealpost_possibly_doubled_total');
    const startedAtMs = Date.now();
    const envelopeId = await say(ann, bob, 'one');
    const after = await say(ann, bob, 'two');
    await world.becomes(after, bob, 'sent');
    expect(await world.delivery(envelopeId, bob)).toMatchObject({ state: 'sent', possibly_doubled: true });
    expect(Date.now() - startedAtMs).toBeGreaterThanOrEqual(1_500);
    expect(world.platform.textsTo(bob.address)).toEqual(['one', 'one', 'two']);
    expect(await world.metric('sealpost_possibly_doubled_total')).toBe(doubledBefore + 1);
  });

  it('ends as uncertain when the repetition has no evidence either, and its sender reads so', async () => {
    const ann = await world.person('whatsapp');
    const bob = await world.person('messenger');
    const { say } = await world.talk(ann, bob);
    world.platform.behaveFirst(bob.address, 2, { kind: 'cut' });
    const envelopeId = await say(ann, bob, 'one');
    const { reason } = await world.becomes(envelopeId, bob, 'failed');
    expect(reason).toBe('uncertain');
    expect(world.platform.callsTo(bob.address)).toHaveLength(2);
    await until(() => world.platform.textsTo(ann.address).length > 0);
    expect(world.platform.textsTo(ann.address)[0]).toMatch(/did not confirm it; it may have arrived/);
  });

  it('is settled by evidence that comes after the repetition', async () => {
    const ann = await world.person('whatsapp');
    const bob = await world.person('messenger');
    const { say } = await world.talk(ann, bob);
    world.platform.behaveFirst(bob.address, 2, { kind: 'cut' });
    const envelopeId = await say(ann, bob, 'one');
    await until(() => world.platform.callsTo(bob.address).length === 2);
    await world.sighted(bob, `m_late_${bob.address}`, tagOf(envelopeId, bob));
    expect(await world.becomes(envelopeId, bob, 'sent')).toMatchObject({ possibly_doubled: true });
  });

  it('goes on with the next part when one of several was seen', async () => {
    const ann = await world.person('whatsapp');
    const bob = await world.person('instagram');
    const { say } = await world.talk(ann, bob);
    world.platform.behaveFirst(bob.address, 1, { kind: 'cut' });
    const envelopeId = await say(ann, bob, 'word '.repeat(300).trim());
    await world.becomes(envelopeId, bob, 'ambiguous');
    await world.sighted(bob, `mid_${bob.address}`, '');
    await world.becomes(envelopeId, bob, 'sent');
    const parts = await world.store
      .selectFrom('sent_native_ids')
      .select(['part', 'native_id'])
      .where('envelope_id', '=', envelopeId)
      .orderBy('part')
      .execute();
    expect(parts.map(({ part }) => part)).toEqual([0, 1]);
    expect(parts[0]?.native_id).toBe(`mid_${bob.address}`);
    expect(world.platform.callsTo(bob.address)).toHaveLength(2);
  });

  it('that was never connected is simply tried again', async () => {
    const ann = await world.person('whatsapp');
    const bob = await world.person('messenger');
    const { say } = await world.talk(ann, bob);
    await world.platform.goAway();
    const envelopeId = await say(ann, bob, 'hello');
    await until(async () => (await world.delivery(envelopeId, bob))?.reason === 'unreachable');
    await world.platform.comeBack();
    expect(await world.becomes(envelopeId, bob, 'sent')).toMatchObject({ possibly_doubled: false });
    expect(world.platform.textsTo(bob.address)).toEqual(['hello']);
  });

  it('of a reaction is repeated at once: saying it twice does no harm', async () => {
    const ann = await world.person('messenger');
    const bob = await world.person('whatsapp');
    const { say } = await world.talk(ann, bob);
    const original = await say(bob, ann, 'hello');
    await world.store
      .insertInto('inbound_native_ids')
      .values({
        account: bob.account,
        native_id: 'wamid.original',
        envelope_id: original,
        conversation_id: Buffer.alloc(16),
        participant_id: bob.participantId,
        address: bob.address,
        sent_at_ms: Date.now(),
      })
      .execute();
    world.platform.behaveFirst(bob.address, 1, { kind: 'cut' });
    const reaction = await say(
      ann,
      bob,
      { kind: 'reaction', reaction: { emoji: '👍', action: 1 } },
      { refEnvelopeId: original },
    );
    expect(await world.becomes(reaction, bob, 'sent')).toMatchObject({ possibly_doubled: false });
    expect(world.platform.callsTo(bob.address)).toHaveLength(2);
  });
});

describe('where a platform has no tag', () => {
  it('one open send to a person is all that two egresses have, whichever lane it is in', async () => {
    await world.start();
    const bob = await world.person('instagram');
    const open = { now: 0, max: 0 };
    world.platform.behave((call) => {
      if (call.recipient !== bob.address) return answered;
      open.now += 1;
      open.max = Math.max(open.max, open.now);
      setTimeout(() => (open.now -= 1), 60);
      return { kind: 'late', delayMs: 60 };
    });
    const said: Buffer[] = [];
    for (let lane = 0; lane < 4; lane += 1) {
      const ann = await world.person('whatsapp');
      const { say } = await world.talk(ann, bob);
      said.push(await say(ann, bob, `lane ${lane}, one`), await say(ann, bob, `lane ${lane}, two`));
    }
    for (const envelopeId of said) await world.becomes(envelopeId, bob, 'sent', 20_000);
    expect(open.max).toBe(1);
    expect(world.platform.textsTo(bob.address)).toHaveLength(8);
    expect(await world.store.selectFrom('ambiguous_sends').selectAll().execute()).toEqual([]);
  });

  it('other lanes to the person wait until it is settled', async () => {
    const bob = await world.person('instagram');
    const one = await world.person('whatsapp');
    const other = await world.person('whatsapp');
    const talks = [await world.talk(one, bob), await world.talk(other, bob)] as const;
    world.platform.behaveFirst(bob.address, 1, { kind: 'cut' });
    const ambiguous = await talks[0].say(one, bob, 'one');
    await world.becomes(ambiguous, bob, 'ambiguous');
    const waiting = await talks[1].say(other, bob, 'other');
    await sleep(200);
    expect(world.platform.callsTo(bob.address)).toHaveLength(1);
    await world.sighted(bob, `mid_${bob.address}`, '');
    await world.becomes(ambiguous, bob, 'sent');
    await world.becomes(waiting, bob, 'sent');
    expect(world.platform.textsTo(bob.address)).toEqual(['one', 'other']);
  });
});
