import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { until } from '#libs/testing';
import { type EgressWorld, egressWorld } from './testing/egress-world.ts';
import type { Person } from './testing/people.ts';
import { receipt, type ReceiptFields } from './testing/routed.ts';

let world: EgressWorld;
beforeAll(async () => {
  world = await egressWorld();
  await world.start();
});
afterAll(() => world.close());

const received = (fields: ReceiptFields): Promise<void> => world.bus.publish([receipt(fields)]);

/** Ann on WhatsApp says something to others; her own app knows it by an id. */
const said = async (to: readonly Person[], texts: readonly string[]) => {
  const ann = await world.person('whatsapp');
  const { conversationId, say } = await world.talk(ann, ...to);
  const messages: { envelopeId: Buffer; nativeId: string }[] = [];
  for (const [index, text] of texts.entries()) {
    const envelopeId = randomBytes(16);
    for (const person of to) await say(ann, person, text, { envelopeId });
    for (const person of to) await world.becomes(envelopeId, person, 'sent');
    const nativeId = `wamid.${ann.address}.${index}`;
    messages.push({ envelopeId, nativeId });
    await world.store
      .insertInto('inbound_native_ids')
      .values({
        account: ann.account,
        native_id: nativeId,
        envelope_id: envelopeId,
        conversation_id: conversationId,
        participant_id: ann.participantId,
        address: ann.address,
        sent_at_ms: Date.now(),
      })
      .execute();
  }
  const marks = () =>
    world.platform.calls.flatMap(({ body }) => (body['status'] === 'read' ? [body['message_id']] : []));
  const marksOfAnn = () => marks().filter((id) => messages.some(({ nativeId }) => nativeId === id));
  return { ann, conversationId, messages, marksOfAnn };
};

describe('a receipt', () => {
  it('raises a delivery and never lowers it; the author sees the read mark once', async () => {
    const bob = await world.person('messenger');
    const { conversationId, messages, marksOfAnn } = await said([bob], ['hello']);
    const [{ envelopeId, nativeId } = { envelopeId: Buffer.of(), nativeId: '' }] = messages;
    const of = { conversationId, by: bob, envelopeId };
    await received({ ...of, kind: 'READ' });
    await until(async () => Number((await world.delivery(envelopeId, bob))?.read_at_ms) > 0);
    const before = await world.delivery(envelopeId, bob);
    await received({ ...of, kind: 'DELIVERED' });
    await received({ ...of, kind: 'READ' });
    await received({ ...of, kind: 'FAILED', failureCode: 'recipient_unavailable' });
    await until(async () => (await world.metric('sealpost_receipts_total', { kind: 'failed' })) > 0);
    await sleep(50);
    expect(await world.delivery(envelopeId, bob)).toEqual(before);
    expect(Number(before?.delivered_at_ms)).toBeGreaterThan(0);
    expect(marksOfAnn()).toEqual([nativeId]);
  });

  it('of a part says nothing of the whole before the last part', async () => {
    const bob = await world.person('instagram');
    const { conversationId, messages, marksOfAnn } = await said([bob], ['word '.repeat(300).trim()]);
    const [{ envelopeId, nativeId } = { envelopeId: Buffer.of(), nativeId: '' }] = messages;
    expect(await world.delivery(envelopeId, bob)).toMatchObject({ parts: 2, parts_sent: 2 });
    const of = { conversationId, by: bob, envelopeId, kind: 'READ' } as const;
    await received({ ...of, part: 0 });
    await sleep(150);
    expect(Number((await world.delivery(envelopeId, bob))?.read_at_ms)).toBe(0);
    await received({ ...of, part: 1 });
    await until(() => marksOfAnn().length > 0);
    expect(marksOfAnn()).toEqual([nativeId]);
  });

  it('with a watermark covers everything sent by then, and shows the newest alone', async () => {
    const bob = await world.person('messenger');
    const { conversationId, messages, marksOfAnn } = await said([bob], ['one', 'two', 'three']);
    const rows = await world.store
      .selectFrom('sent_native_ids')
      .select('sent_at_ms')
      .where('conversation_id', '=', conversationId)
      .orderBy('sent_at_ms')
      .execute();
    await received({ conversationId, by: bob, kind: 'READ', watermarkMs: Number(rows[1]?.sent_at_ms) });
    await until(() => marksOfAnn().length > 0);
    await sleep(50);
    expect(marksOfAnn()).toEqual([messages[1]?.nativeId]);
    const read = await Promise.all(messages.map(({ envelopeId }) => world.delivery(envelopeId, bob)));
    expect(read.map((row) => Number(row?.read_at_ms) > 0)).toEqual([true, true, false]);
  });

  it('is shown to the author only when everybody has read', async () => {
    const bob = await world.person('messenger');
    const cara = await world.person('instagram');
    const { conversationId, messages, marksOfAnn } = await said([bob, cara], ['hello']);
    const [{ envelopeId, nativeId } = { envelopeId: Buffer.of(), nativeId: '' }] = messages;
    await received({ conversationId, by: bob, envelopeId, kind: 'READ' });
    await sleep(150);
    expect(marksOfAnn()).toEqual([]);
    await received({ conversationId, by: cara, envelopeId, kind: 'READ' });
    await until(() => marksOfAnn().length > 0);
    expect(marksOfAnn()).toEqual([nativeId]);
  });

  it('of somebody who has left is shown to nobody', async () => {
    const bob = await world.person('messenger');
    const { conversationId, messages, marksOfAnn } = await said([bob], ['hello']);
    await world.leave(conversationId, bob);
    const envelopeId = messages[0]?.envelopeId ?? Buffer.of();
    await received({ conversationId, by: bob, envelopeId, kind: 'READ' });
    await until(async () => Number((await world.delivery(envelopeId, bob))?.read_at_ms) > 0);
    await sleep(100);
    expect(marksOfAnn()).toEqual([]);
  });

  it('that fails after acceptance tells the author why, in words, once', async () => {
    const bob = await world.person('messenger');
    const { ann, conversationId, messages } = await said([bob], ['hello']);
    const envelopeId = messages[0]?.envelopeId ?? Buffer.of();
    const failed = {
      conversationId,
      by: bob,
      envelopeId,
      kind: 'FAILED',
      failureCode: 'policy_refused',
    } as const;
    await received(failed);
    await world.becomes(envelopeId, bob, 'failed');
    await received(failed);
    await until(() => world.platform.textsTo(ann.address).length > 0);
    await sleep(100);
    expect(world.platform.textsTo(ann.address)).toEqual(['Not delivered: their app refused it.']);
  });
});
