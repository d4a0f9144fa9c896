import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { MessengerBot as Bot, MessengerContext } from 'bottender';
import { type Simulator, createSimulator } from '../create-simulator.ts';
import { type Served, serve } from '../testing/serve.ts';

const pageId = '108042031927511';
/** Loaded from its own file: the package's index also loads clients of apps that do not load here. */
const MessengerBot = (
  createRequire(import.meta.url)('bottender/dist/messenger/MessengerBot') as {
    default: typeof Bot;
  }
).default;
/** The part of its connector that checks signatures and challenges. */
interface Preprocessor {
  preprocess(request: object): {
    readonly shouldNext: boolean;
    readonly response?: { readonly status: number; readonly body: unknown };
  };
}

let simulator: Simulator;
let endpoint: Served;

beforeAll(async () => {
  simulator = await createSimulator();
  const { control, url } = simulator;
  const account = (await control.accounts()).find(({ id }) => id === pageId);
  if (!account) throw new Error('the default account is missing');
  const [{ token, appId, appSecret }] = account.logins;
  const { verifyToken } = account;
  const options = {
    accessToken: token,
    appId,
    appSecret,
    verifyToken,
    origin: url,
    sync: true,
  };
  const bot = new MessengerBot(options as never);
  bot.onEvent(async (context: MessengerContext) => {
    const { event } = context;
    if (event.isEcho || event.isDelivery || event.isRead) return;
    await context.sendText(event.isPostback ? `You tapped ${event.payload}` : `You said: ${event.text}`);
  });
  const handle = bot.createRequestHandler();
  endpoint = await serve(async (request) => {
    const rawBody = request.method === 'GET' ? '' : await request.text();
    const body = rawBody === '' ? {} : (JSON.parse(rawBody) as Record<string, unknown>);
    const asked = {
      method: request.method,
      headers: Object.fromEntries(request.headers),
      query: Object.fromEntries(new URL(request.url).searchParams),
      rawBody,
      body,
      path: '/',
      params: {},
      url: request.url,
    };
    const { shouldNext, response } = (bot.connector as unknown as Preprocessor).preprocess(asked);
    if (!shouldNext) return new Response(String(response?.body), { status: response?.status ?? 500 });
    await handle(body as never, asked as never);
    return new Response('');
  });
  await control.subscribe(pageId, { url: endpoint.url });
});
afterAll(async () => {
  await simulator.close();
  await endpoint.close();
});

describe('bottender', () => {
  test('takes a message that is signed the legacy way and answers it', async () => {
    const { control } = simulator;
    const ana = await control.addUser({ platform: 'messenger', name: 'Ana' });
    await control.act(ana.id, { type: 'text', text: 'héllo' });
    const inbox = await control.inboxWhen(ana.id, ({ entries }) => entries.length === 2);
    expect(inbox.entries[1]).toMatchObject({ from: 'account', text: 'You said: héllo' });
  });

  test('takes the tap on Get Started behind a link', async () => {
    const { control } = simulator;
    const bo = await control.addUser({ platform: 'messenger', name: 'Bo' });
    await control.act(bo.id, { type: 'open_link', url: 'https://m.me/sealpostdemo?ref=abc' });
    const inbox = await control.inboxWhen(bo.id, ({ entries }) => entries.length === 1);
    expect(inbox.entries[0]?.text).toBe('You tapped GET_STARTED');
    expect((await control.webhooks()).some(({ body }) => body.includes('"ref":"abc"'))).toBe(true);
  });

  test('answers only once although each of its messages comes back as an echo', async () => {
    const { control } = simulator;
    const cy = await control.addUser({ platform: 'messenger', name: 'Cy' });
    await control.act(cy.id, { type: 'text', text: 'one' });
    await control.inboxWhen(cy.id, ({ entries }) => entries.length === 2);
    await control.settled();
    expect((await control.inbox(cy.id)).entries).toHaveLength(2);
    expect((await control.webhooks()).some(({ fields }) => fields.includes('message_echoes'))).toBe(true);
  });
});
