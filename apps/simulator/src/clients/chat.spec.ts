import { createMemoryState } from '@chat-adapter/state-memory';
import { createWhatsAppAdapter } from '@chat-adapter/whatsapp';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Chat, ConsoleLogger } from 'chat';
import { type Simulator, createSimulator } from '../create-simulator.ts';
import { type Served, serve } from '../testing/serve.ts';

const phoneNumberId = '106540352242922';
let simulator: Simulator;
let endpoint: Served;
const tapped: string[] = [];

beforeAll(async () => {
  simulator = await createSimulator();
  const { control, url } = simulator;
  const account = (await control.accounts()).find(({ id }) => id === phoneNumberId);
  if (!account) throw new Error('the default account is missing');
  const [{ token, appSecret }] = account.logins;
  const logger = new ConsoleLogger('silent');
  const chat = new Chat({
    userName: 'bot',
    logger,
    state: createMemoryState() as never,
    adapters: {
      whatsapp: createWhatsAppAdapter({
        accessToken: token,
        apiUrl: url,
        appSecret,
        phoneNumberId,
        verifyToken: account.verifyToken,
        logger,
      }) as never,
    },
  });
  chat.onDirectMessage(async (thread, message) => {
    await thread.startTyping();
    await thread.post(`You said: ${message.text}`);
  });
  chat.onReaction(async (event) => {
    await event.thread.post(`You reacted ${event.rawEmoji}`);
  });
  chat.onAction((event) => {
    tapped.push(event.actionId);
  });
  endpoint = await serve(
    async (request) => (await chat.webhooks['whatsapp']?.(request)) ?? new Response('', { status: 404 }),
  );
  await control.subscribe(phoneNumberId, { url: endpoint.url });
});
afterAll(async () => {
  await simulator.close();
  await endpoint.close();
});

describe('chat with @chat-adapter/whatsapp', () => {
  test('takes a signed message and answers it', async () => {
    const { control } = simulator;
    const ana = await control.addUser({ platform: 'whatsapp', name: 'Ana' });
    await control.act(ana.id, { type: 'text', text: 'héllo' });
    const inbox = await control.inboxWhen(ana.id, ({ entries }) => entries.length === 2);
    expect(inbox.entries[1]).toMatchObject({
      from: 'account',
      text: 'You said: héllo',
      receipt: 'delivered',
    });
    expect(inbox.entries[0]?.receipt).toBe('read');
  });

  test('takes a reaction', async () => {
    const { control } = simulator;
    const ana = await control.addUser({ platform: 'whatsapp', name: 'Ana' });
    await control.act(ana.id, { type: 'text', text: 'hi' });
    const { entries } = await control.inboxWhen(ana.id, (inbox) => inbox.entries.length === 2);
    await control.act(ana.id, { type: 'react', message: entries[1]?.id ?? '', emoji: '👍' });
    const after = await control.inboxWhen(ana.id, (inbox) => inbox.entries.length === 3);
    expect(after.entries[2]?.text).toBe('You reacted 👍');
  });

  test('is refused when its bytes are signed with another secret', async () => {
    const { control } = simulator;
    const account = (await control.accounts()).find(({ id }) => id === phoneNumberId);
    const [login] = account?.logins ?? [];
    if (!login) throw new Error('the default account is missing');
    const ana = await control.addUser({ platform: 'whatsapp', name: 'Ana' });
    await control.changeSettings({ webhooks: { retryDelaysMs: [] } });
    await control.changeAccount(phoneNumberId, { logins: [{ ...login, appSecret: 'another secret' }] });
    await control.act(ana.id, { type: 'text', text: 'hi' });
    await control.settled();
    await control.changeAccount(phoneNumberId, { logins: [login] });
    expect((await control.webhooks()).at(-1)).toMatchObject({
      state: 'given_up',
      attempts: [{ status: 401 }],
    });
  });
});
