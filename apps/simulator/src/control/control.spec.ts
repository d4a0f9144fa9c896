import { describe, expect, test } from '@jest/globals';
import { benchFor } from '../testing/bench.ts';

const number = '106540352242922';
const bench = benchFor(number);

describe('the control API', () => {
  test('says what is wrong by field, and never repeats the value', async () => {
    const { control, url } = bench.simulator;
    const response = await fetch(`${url}/control/users`, {
      method: 'POST',
      body: JSON.stringify({ platform: 'carrier pigeon', name: '' }),
    });
    expect(response.status).toBe(400);
    const { error } = (await response.json()) as { error: { code: string; detail: string } };
    expect(error.code).toBe('invalid_request');
    expect(error.detail).toContain('platform');
    expect(error.detail).not.toContain('pigeon');
    await expect(control.inbox('nobody')).rejects.toMatchObject({ status: 404, code: 'unknown_user' });
    const ana = await control.addUser({ platform: 'whatsapp', name: 'Ana' });
    await expect(control.act(ana.id, { type: 'postback', title: 'a', payload: 'b' })).rejects.toMatchObject({
      status: 409,
      code: 'not_on_this_platform',
    });
    await expect(
      control.act(ana.id, { type: 'react', message: 'wamid.x', emoji: '👍' }),
    ).rejects.toMatchObject({
      code: 'unknown_message',
    });
  });

  test('keeps several accounts of a platform apart', async () => {
    const { control } = bench.simulator;
    const second = await control.putAccount({
      platform: 'whatsapp',
      id: '106540352242999',
      phone: '15550783999',
      webhookUrl: bench.operator.url,
    });
    const ana = await control.addUser({ platform: 'whatsapp', name: 'Ana' });
    await control.act(ana.id, { type: 'text', text: 'first' });
    await control.act(ana.id, { type: 'text', text: 'second', account: second.id });
    await control.settled();
    const numbers = bench.operator.received.map(
      ({ raw }) => /"phone_number_id":"(\d+)"/.exec(raw)?.[1] ?? '',
    );
    expect(numbers.toSorted()).toEqual([number, second.id]);
    expect((await control.inbox(ana.id)).entries.map(({ account }) => account)).toEqual([number, second.id]);
    const { status } = await bench.send(
      { messaging_product: 'whatsapp', to: ana.phone, text: { body: 'x' } },
      second.logins[0].token,
    );
    expect(status).toBe(400);
  });

  test('sends everybody home on a reset and keeps the accounts', async () => {
    const { control } = bench.simulator;
    const ana = await control.addUser({ platform: 'whatsapp', name: 'Ana' });
    await control.act(ana.id, { type: 'text', text: 'hi' });
    await control.addFault({ kind: 'reset' });
    await control.changeClock({ offsetMs: 1_000 });
    await control.settled();
    await control.reset();
    const state = await control.state();
    expect(state).toMatchObject({ users: [], faults: [], messages: 0, clockOffsetMs: 0 });
    expect(state.accounts.find(({ id }) => id === number)?.subscribed).toBe(true);
  });

  test('opens WhatsApp links with their text, once the person sends it', async () => {
    const { control } = bench.simulator;
    const ana = await control.addUser({ platform: 'whatsapp', name: 'Ana' });
    const url = 'https://wa.me/15550783881?text=join%20abc';
    expect(await control.act(ana.id, { type: 'open_link', url, confirm: false })).toEqual({ ids: [] });
    await control.act(ana.id, { type: 'open_link', url });
    expect((await control.inbox(ana.id)).entries.map(({ text }) => text)).toEqual(['join abc']);
  });
});
