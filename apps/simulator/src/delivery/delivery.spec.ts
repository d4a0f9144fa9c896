import { describe, expect, test } from '@jest/globals';
import type { UserView } from '../control/users.ts';
import { benchFor } from '../testing/bench.ts';
import { changeValues, whatsappMessages } from '../testing/received.ts';

const number = '106540352242922';
const bench = benchFor(number);
const ana = (): Promise<UserView> => bench.simulator.control.addUser({ platform: 'whatsapp', name: 'Ana' });
const bodies = () =>
  whatsappMessages(bench.operator.received).map(({ text }) => (text as { body: string }).body);

describe('a webhook', () => {
  test('is sent again, byte for byte, until it is answered 200', async () => {
    const { control } = bench.simulator;
    await control.changeSettings({ webhooks: { retryDelaysMs: [5, 5, 5] } });
    const answers = [500, 204, 200];
    bench.operator.answer = () => answers.shift() ?? 200;
    const { id } = await ana();
    await control.act(id, { type: 'text', text: 'hi' });
    await control.settled();
    expect(new Set(bench.operator.received.map(({ raw }) => raw)).size).toBe(1);
    expect((await control.webhooks()).at(-1)).toMatchObject({
      state: 'delivered',
      attempts: [{ status: 500 }, { status: 204 }, { status: 200 }],
    });
  });

  test('is given up in the end, and the person sees one tick only', async () => {
    const { control } = bench.simulator;
    await control.changeSettings({ webhooks: { retryDelaysMs: [1] } });
    bench.operator.answer = () => 503;
    const { id } = await ana();
    await control.act(id, { type: 'text', text: 'hi' });
    await control.settled();
    expect((await control.webhooks()).at(-1)?.state).toBe('given_up');
    expect((await control.inbox(id)).entries[0]?.receipt).toBe('sent');
  });

  test('keeps the order of a thread, also when the endpoint is slow', async () => {
    const { control } = bench.simulator;
    let waitMs = 30;
    bench.operator.answer = async () => {
      waitMs -= 3;
      await new Promise((resolve) => setTimeout(resolve, Math.max(0, waitMs)));
      return 200;
    };
    const { id } = await ana();
    const texts = Array.from({ length: 10 }, (_, index) => `text ${index}`);
    for (const text of texts) await control.act(id, { type: 'text', text });
    await control.settled();
    expect(bodies()).toEqual(texts);
  });

  test('comes in another order, and twice, where chance is let in', async () => {
    const { control } = bench.simulator;
    await control.changeSettings({
      webhooks: { reorderProbability: 0.5, duplicateProbability: 0.5, seed: 3 },
    });
    const { id } = await ana();
    const texts = Array.from({ length: 12 }, (_, index) => `text ${index}`);
    for (const text of texts) await control.act(id, { type: 'text', text });
    await control.settled();
    expect([...new Set(bodies())].toSorted()).toEqual(texts.toSorted());
    expect(bodies().length).toBeGreaterThan(texts.length);
    expect([...new Set(bodies())]).not.toEqual(texts);
  });

  test('holds several updates where batches are wanted', async () => {
    const { control } = bench.simulator;
    await control.changeSettings({ webhooks: { batchMax: 3, batchLingerMs: 50 } });
    const { id } = await ana();
    for (const text of ['a', 'b', 'c', 'd']) await control.act(id, { type: 'text', text });
    await control.settled();
    expect(bench.operator.received.map((delivery) => changeValues([delivery]).length)).toEqual([3, 1]);
  });

  test('is repeated on request, and may hold anything that a test wants to say', async () => {
    const { control } = bench.simulator;
    const value = {
      messages: [{ from: '1', id: 'wamid.x', timestamp: '1', type: 'text', text: { body: 'raw' } }],
    };
    await control.injectWebhook(number, { field: 'messages', body: value });
    await control.settled();
    const [record] = await control.webhooks();
    await control.repeatWebhook(record?.id ?? 0);
    await control.settled();
    expect(bodies()).toEqual(['raw', 'raw']);
    expect((await control.webhooks()).at(-1)?.duplicateOf).toBe(record?.id);
  });

  test('is only sent for the fields that are subscribed, to an endpoint that answered the challenge', async () => {
    const { control } = bench.simulator;
    await control.changeAccount(number, { fields: ['user_preferences'] });
    const { id } = await ana();
    await control.act(id, { type: 'text', text: 'hi' });
    await control.act(id, { type: 'preference', value: 'stop' });
    await control.settled();
    await control.changeAccount(number, { fields: [] });
    expect(changeValues(bench.operator.received)).toMatchObject([{ user_preferences: [{ value: 'stop' }] }]);
    const refused = control.subscribe(number, { url: bench.operator.url, verifyToken: 'wrong' });
    await expect(refused).rejects.toMatchObject({ status: 502, code: 'subscription_refused' });
  });

  test('ends the subscription of a Page whose endpoint has failed for too long', async () => {
    const { control } = bench.simulator;
    const page = '108042031927511';
    await control.changeSettings({ webhooks: { retryDelaysMs: [1, 1], unsubscribeAfterMs: 0 } });
    await control.subscribe(page, { url: bench.operator.url, verifyToken: 'bench-token' });
    bench.operator.answer = () => 500;
    const bo = await control.addUser({ platform: 'messenger', name: 'Bo' });
    await control.act(bo.id, { type: 'text', text: 'hi' });
    await control.settled();
    expect((await control.accounts()).find((account) => account.id === page)?.subscribed).toBe(false);
    expect((await control.webhooks(page)).at(-1)?.state).toBe('unsubscribed');
  });
});
