import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type Simulator, createSimulator } from '../create-simulator.ts';
import { type Operator, changeValues, startOperator } from '../testing/operator.ts';

const number = '106540352242922';
let simulator: Simulator;
let operator: Operator;
let token = '';

beforeAll(async () => {
  simulator = await createSimulator();
  operator = await startOperator('a-token');
});
afterAll(async () => {
  await simulator.close();
  await operator.close();
});
beforeEach(async () => {
  const account = await simulator.control.subscribe(number, { url: operator.url, verifyToken: 'a-token' });
  token = account.logins[0].token;
});
afterEach(async () => {
  await simulator.control.settled();
  await simulator.control.reset();
  operator.received.splice(0);
});

const call = async (body: unknown): Promise<{ status: number; body: Record<string, unknown> }> => {
  const response = await fetch(`${simulator.url}/v23.0/${number}/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
};

const text = (to: string, body: string, more: object = {}) => ({
  messaging_product: 'whatsapp',
  to,
  type: 'text',
  text: { body },
  ...more,
});

describe('a WhatsApp number', () => {
  test('reports what a person writes with escaped bytes that are signed', async () => {
    const { control } = simulator;
    const ana = await control.addUser({ platform: 'whatsapp', name: 'Ana Õ' });
    const { ids } = await control.act(ana.id, { type: 'text', text: 'héllo 😀 http://x.example/' });
    await control.settled();
    const [delivery] = operator.received;
    if (!delivery) throw new Error('nothing was delivered');
    expect(delivery.raw).toContain(String.raw`h\u00e9llo \ud83d\ude00 http:\/\/x.example\/`);
    expect(operator.isSigned(delivery, 'simulated-secret-cloud-106540352242922')).toBe(true);
    expect(delivery.headers['x-hub-signature']).toMatch(/^sha1=[0-9a-f]{40}$/);
    const [value] = changeValues(operator.received);
    expect(value).toMatchObject({
      messaging_product: 'whatsapp',
      metadata: { phone_number_id: number },
      contacts: [{ profile: { name: 'Ana Õ' }, wa_id: ana.phone, user_id: ana.bsuid }],
      messages: [{ from: ana.phone, from_user_id: ana.bsuid, id: ids[0], type: 'text' }],
    });
  });

  test('takes an answer and reports how far it comes, with the tag of the sender', async () => {
    const { control } = simulator;
    const ana = await control.addUser({ platform: 'whatsapp', name: 'Ana' });
    const { ids } = await control.act(ana.id, { type: 'text', text: 'hi' });
    const sent = await call(
      text(ana.phone, 'hello', { context: { message_id: ids[0] }, biz_opaque_callback_data: 'tag-1' }),
    );
    expect(sent.status).toBe(200);
    await control.act(ana.id, { type: 'read' });
    await control.settled();
    const statuses = changeValues(operator.received).flatMap(
      ({ statuses = [] }) => statuses as Record<string, unknown>[],
    );
    expect(statuses.map(({ status }) => status)).toEqual(['sent', 'delivered', 'read']);
    expect(statuses.every((status) => status['biz_opaque_callback_data'] === 'tag-1')).toBe(true);
    const { entries } = await control.inbox(ana.id);
    expect(entries[1]).toMatchObject({
      from: 'account',
      text: 'hello',
      replyTo: { id: ids[0], text: 'hi' },
      receipt: 'read',
    });
    expect(entries[0]).toMatchObject({ from: 'me', receipt: 'delivered' });
  });
});
