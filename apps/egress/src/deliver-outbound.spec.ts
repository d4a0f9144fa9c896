import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sealpost } from '#contracts/gateway';
import { topics } from '#libs/bus';
import { contentOf } from '#libs/connector/content';
import { until } from '#libs/testing';
import { type EgressWorld, egressWorld, platformNames, tagOf } from './testing/egress-world.ts';
import { hex } from './testing/people.ts';
import { notice } from './testing/routed.ts';

const { NoticeKind } = sealpost.gateway.v1;

let world: EgressWorld;
beforeAll(async () => {
  world = await egressWorld();
  await world.start();
});
afterAll(() => world.close());

describe('a delivery', () => {
  it.each(platformNames)(
    'reaches a person on %s, with the account’s token, and is recorded',
    async (name) => {
      const ann = await world.person('messenger');
      const bob = await world.person(name);
      const { say } = await world.talk(ann, bob);
      const envelopeId = await say(ann, bob, 'hello');
      const { state, parts_sent, sent_at_ms, value } = await world.becomes(envelopeId, bob, 'sent');
      expect({ state, parts_sent, value }).toEqual({ state: 'sent', parts_sent: 1, value: null });
      expect(Number(sent_at_ms)).toBeGreaterThan(0);
      const calls = world.platform.calls.filter(({ recipient }) => recipient === bob.address);
      expect(calls).toMatchObject([
        {
          authorization: `Bearer token-of-${bob.account.split(':')[1]}`,
          text: 'hello',
          tag: name === 'instagram' ? '' : tagOf(envelopeId, bob),
        },
      ]);
      const ids = await world.store
        .selectFrom('sent_native_ids')
        .selectAll()
        .where('envelope_id', '=', envelopeId)
        .execute();
      expect(ids).toMatchObject([{ account: bob.account, address: bob.address, part: 0 }]);
    },
  );

  it('keeps the order of its conversation', async () => {
    const ann = await world.person('whatsapp');
    const bob = await world.person('messenger');
    const { say } = await world.talk(ann, bob);
    const texts = Array.from({ length: 30 }, (_, index) => `number ${index}`);
    for (const text of texts) await say(ann, bob, text);
    await until(() => world.platform.textsTo(bob.address).length === texts.length);
    expect(world.platform.textsTo(bob.address)).toEqual(texts);
  });

  it('happens once, however often its record is read, even twice in one batch', async () => {
    const ann = await world.person('whatsapp');
    const bob = await world.person('messenger');
    const { conversationId } = await world.talk(ann, bob);
    const { envelopeId, ...record } = world.record({ conversationId, from: ann, to: bob, content: 'once' });
    await world.bus.publish([record, record, record]);
    await world.becomes(envelopeId, bob, 'sent');
    await world.bus.publish([record]);
    const { envelopeId: last, ...after } = world.record({
      conversationId,
      from: ann,
      to: bob,
      content: 'after',
    });
    await world.bus.publish([after]);
    await world.becomes(last, bob, 'sent');
    expect(world.platform.textsTo(bob.address)).toEqual(['once', 'after']);
  });

  it('names the author from three people on', async () => {
    const ann = await world.person('whatsapp');
    const bob = await world.person('messenger');
    const { say } = await world.talk(ann, bob, await world.person('instagram'));
    const content = contentOf('text', { body: 'hello' }, { authorName: 'Ann' });
    await world.becomes(await say(ann, bob, content), bob, 'sent');
    expect(world.platform.textsTo(bob.address)).toEqual(['Ann:\nhello']);
  });

  it('of a notice says it in the person’s language', async () => {
    const ann = await world.person('whatsapp');
    await world.store
      .updateTable('participants')
      .set({ language: 'de' })
      .where('participant_id', '=', ann.participantId)
      .execute();
    const { conversationId } = await world.talk(ann, await world.person('messenger'));
    const { envelopeId, ...record } = notice('NOTICE_KIND_HELP', ann, conversationId);
    await world.bus.publish([record]);
    await world.becomes(envelopeId, ann, 'sent');
    expect(world.platform.textsTo(ann.address)).toEqual([expect.stringMatching(/^Hier ist Sealpost/)]);
  });

  it('of bytes that are no envelope is a dead letter, unchanged, and holds up nothing', async () => {
    const ann = await world.person('whatsapp');
    const bob = await world.person('messenger');
    const { conversationId, say } = await world.talk(ann, bob);
    const value = Buffer.from('this is no envelope');
    await world.bus.publish([{ topic: topics.outboundMessenger.name, key: hex(conversationId), value }]);
    await world.becomes(await say(ann, bob, 'goes on'), bob, 'sent');
    const [letter] = (await world.letters()).filter(({ topic }) => topic === topics.outboundMessenger.name);
    expect(letter).toMatchObject({ stage: 'egress', failureCode: 'malformed' });
    expect(Buffer.from(letter?.value ?? [])).toEqual(value);
  });
});

describe('a delivery that the platform refuses', () => {
  it('ends with its reason, and its sender reads of it once', async () => {
    const ann = await world.person('whatsapp');
    const bob = await world.person('messenger');
    const { say } = await world.talk(ann, bob);
    world.platform.behave(({ recipient }) =>
      recipient === bob.address
        ? { kind: 'refuse', status: 400, body: { error: { code: 551, message: 'x' } } }
        : { kind: 'answer' },
    );
    const envelopeId = await say(ann, bob, 'hello');
    const { reason, platform_code } = await world.becomes(envelopeId, bob, 'failed');
    expect({ reason, platform_code }).toEqual({ reason: 'recipient_unavailable', platform_code: '551' });
    await until(() => world.platform.textsTo(ann.address).length > 0);
    expect(world.platform.textsTo(ann.address)).toEqual(['Not delivered: they cannot be reached.']);
    const told = (await world.notices()).filter(({ envelopeId: about }) => envelopeId.equals(about));
    expect(told).toMatchObject([
      { kind: NoticeKind.NOTICE_KIND_NOT_DELIVERED, failureCode: 'recipient_unavailable' },
    ]);
    world.platform.behave(() => ({ kind: 'answer' }));
  });
});
