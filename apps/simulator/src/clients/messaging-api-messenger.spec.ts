import { beforeEach, describe, expect, test } from '@jest/globals';
import { MessengerBatch, MessengerClient } from 'messaging-api-messenger';
import type { UserView } from '../control/users.ts';
import { benchFor } from '../testing/bench.ts';

const pageId = '108042031927511';
const bench = benchFor(pageId);
let client: MessengerClient;
let ana: UserView;
let psid = '';
let firstId = '';

beforeEach(async () => {
  const { control, url } = bench.simulator;
  const [login] = (await control.accounts()).find(({ id }) => id === pageId)?.logins ?? [];
  if (!login) throw new Error('the default account is missing');
  const { token: accessToken, appId, appSecret } = login;
  client = new MessengerClient({ accessToken, appId, appSecret, origin: url, version: '23.0' });
  ana = await control.addUser({ platform: 'messenger', name: 'Ana Lima' });
  psid = ana.addresses[pageId] ?? '';
  firstId = (await control.act(ana.id, { type: 'text', text: 'hi' })).ids[0] ?? '';
});

describe('messaging-api-messenger', () => {
  test('sends with its token in the query and a proof', async () => {
    const sent = await client.sendText(psid, 'hello');
    expect(sent).toMatchObject({ recipientId: psid, messageId: expect.stringMatching(/^m_/) });
    await client.sendMessage(psid, {
      text: 'Tea?',
      quickReplies: [{ contentType: 'text', title: 'Yes', payload: 'YES' }],
    });
    await client.sendImage(psid, 'https://files.example/p.jpg');
    await client.sendButtonTemplate(psid, 'More?', [{ type: 'postback', title: 'Sure', payload: 'MORE' }]);
    const { entries } = await bench.simulator.control.inbox(ana.id);
    expect(entries.map(({ kind }) => kind)).toEqual(['text', 'text', 'choices', 'image', 'choices']);
    const wrong = new MessengerClient({
      accessToken: client.accessToken,
      appSecret: 'wrong',
      origin: bench.simulator.url,
    });
    await expect(wrong.sendText(psid, 'hello')).rejects.toThrow(/Messenger API - 100/);
  });

  test('types, marks as seen, and sends several calls in a batch', async () => {
    await client.markSeen(psid);
    await client.typingOn(psid);
    const { control } = bench.simulator;
    expect(await control.inbox(ana.id)).toMatchObject({ typing: [pageId], entries: [{ receipt: 'read' }] });
    const answers = await client.sendBatch([
      MessengerBatch.sendText(psid, 'one'),
      MessengerBatch.sendText(psid, 'two'),
    ]);
    expect(answers.map(({ code }) => code)).toEqual([200, 200]);
    expect((await control.inbox(ana.id)).entries.map(({ text }) => text)).toEqual(['hi', 'one', 'two']);
  });

  test('uploads an attachment and sends it by its id', async () => {
    const { attachmentId } = await client.uploadImage(Buffer.from('picture'), {
      filename: 'p.jpg',
      isReusable: true,
    });
    await client.sendImage(psid, { attachmentId });
    const { entries } = await bench.simulator.control.inbox(ana.id);
    expect(entries[1]?.media?.[0]?.mediaId).toBe(attachmentId);
  });

  test('reads the page, a profile and its token', async () => {
    expect(await client.getPageInfo()).toMatchObject({ id: pageId });
    expect(await client.getUserProfile(psid)).toMatchObject({ id: psid, firstName: 'Ana', lastName: 'Lima' });
    expect(await client.debugToken()).toMatchObject({ isValid: true });
    await client.setGetStarted('GET_STARTED');
    expect(await client.getGetStarted()).toEqual({ payload: 'GET_STARTED' });
  });

  test('subscribes an endpoint to the app', async () => {
    const verifyToken = 'bench-token';
    expect(
      await client.createSubscription({ callbackUrl: bench.operator.url, verifyToken, accessToken: '' }),
    ).toEqual({
      success: true,
    });
    expect(await client.getPageSubscription()).toMatchObject({ object: 'page', active: true });
    await expect(
      client.createSubscription({ callbackUrl: bench.operator.url, verifyToken: 'wrong', accessToken: '' }),
    ).rejects.toThrow(/2200/);
  });

  test('takes the errors for what they are', async () => {
    await expect(client.sendText('1', 'hello')).rejects.toThrow('Messenger API - 100 OAuthException');
    await bench.simulator.control.changeClock({ advanceMs: 25 * 3_600_000 });
    await expect(client.sendText(psid, 'hello')).rejects.toThrow('Messenger API - 10 OAuthException');
    expect(firstId).toMatch(/^m_/);
  });
});
