import { describe, expect, test } from '@jest/globals';
import type { UserView } from '../control/users.ts';
import { benchFor } from '../testing/bench.ts';
import { makeFaults } from './faults.ts';

const page = '108042031927511';
const bench = benchFor(page);

const personWhoWrote = async (): Promise<{ ana: UserView; body: object }> => {
  const { control } = bench.simulator;
  const ana = await control.addUser({ platform: 'messenger', name: 'Ana' });
  await control.act(ana.id, { type: 'text', text: 'hi' });
  await control.settled();
  bench.operator.received.splice(0);
  return {
    ana,
    body: { recipient: { id: ana.addresses[page] }, message: { text: 'hello', metadata: 'gw:7' } },
  };
};

describe('a fault', () => {
  test('refuses a call with 429 and a time to wait, as often as it was told', async () => {
    const { body } = await personWhoWrote();
    await bench.simulator.control.addFault({
      kind: 'rate_limited',
      times: 1,
      retryAfterS: 3,
      platform: 'messenger',
    });
    const refused = await bench.send(body);
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '3']);
    expect(refused.body['error']).toMatchObject({ code: 613 });
    expect((await bench.send(body)).status).toBe(200);
  });

  test('answers with server errors, any Graph error, or something that is no JSON', async () => {
    const { control } = bench.simulator;
    const { ana, body } = await personWhoWrote();
    await control.addFault({ kind: 'server_error', status: 503, times: 1 });
    await control.addFault({ kind: 'graph_error', code: 368, status: 403, times: 1 });
    await control.addFault({ kind: 'garbage', times: 1 });
    const answers = [await bench.send(body), await bench.send(body), await bench.send(body)];
    expect(answers.map(({ status }) => status)).toEqual([503, 403, 502]);
    expect(answers[2]?.body['text']).toContain('<html>');
    expect((await control.inbox(ana.id)).entries).toHaveLength(1);
  });

  test('cuts a call before anything has happened', async () => {
    const { control } = bench.simulator;
    const { ana, body } = await personWhoWrote();
    await control.addFault({ kind: 'reset', times: 1 });
    await expect(bench.send(body)).rejects.toThrow('fetch failed');
    expect((await control.inbox(ana.id)).entries).toHaveLength(1);
  });

  test('drops the answer to a message that has been sent, which only its echo tells', async () => {
    const { control } = bench.simulator;
    const { ana, body } = await personWhoWrote();
    await control.addFault({ kind: 'drop_response', times: 1, body: 'hello' });
    await expect(bench.send(body)).rejects.toThrow('fetch failed');
    await control.settled();
    expect((await control.inbox(ana.id)).entries.at(-1)?.text).toBe('hello');
    expect(bench.operator.received.some(({ raw }) => raw.includes('"metadata":"gw:7"'))).toBe(true);
    expect((await control.calls(page)).at(-1)).toMatchObject({ fault: 'drop_response', status: 0 });
  });

  test('holds the answer back longer than a caller waits', async () => {
    const { control, url } = bench.simulator;
    const { ana, body } = await personWhoWrote();
    await control.addFault({ kind: 'timeout_after_acceptance', delayMs: 5_000, times: 1 });
    const token = (await control.accounts()).find(({ id }) => id === page)?.logins[0].token ?? '';
    const call = fetch(`${url}/me/messages?access_token=${token}`, {
      method: 'POST',
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(200),
    });
    await expect(call).rejects.toThrow();
    expect((await control.inbox(ana.id)).entries).toHaveLength(2);
  });

  test('doubles, holds back and loses webhooks', async () => {
    const { control } = bench.simulator;
    const { ana } = await personWhoWrote();
    await control.addFault({ kind: 'late_duplicate', body: 'twice', delayMs: 20 });
    await control.addFault({ kind: 'delayed', body: 'late', delayMs: 100 });
    await control.addFault({ kind: 'lost', body: 'never' });
    for (const text of ['twice', 'late', 'never', 'plain']) await control.act(ana.id, { type: 'text', text });
    await control.settled();
    const texts = bench.operator.received.map(({ raw }) => /"text":"(\w+)"/.exec(raw)?.[1] ?? '');
    expect(texts.toSorted()).toEqual(['late', 'plain', 'twice', 'twice']);
    expect(texts.at(-1)).toBe('late');
    expect((await control.webhooks(page)).map(({ state }) => state)).toContain('lost');
  });

  test('strikes by chance, and the same way for the same seed', () => {
    const strikes = (seed: number) => {
      const faults = makeFaults();
      faults.add({ kind: 'reset', probability: 0.5, seed });
      const occasion = { platform: 'messenger', account: page, path: '/', body: '{}' } as const;
      return Array.from({ length: 20 }, () => faults.strikeCall(occasion) !== undefined);
    };
    expect(strikes(7)).toEqual(strikes(7));
    expect(strikes(7)).not.toEqual(strikes(8));
    expect(new Set(strikes(7)).size).toBe(2);
  });
});
