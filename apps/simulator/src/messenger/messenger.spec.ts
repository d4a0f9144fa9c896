import { describe, expect, test } from '@jest/globals';
import type { UserView } from '../control/users.ts';
import { benchFor } from '../testing/bench.ts';
import { isSigned } from '../testing/operator.ts';
import { messagingItems } from '../testing/received.ts';

const page = '108042031927511';
const hourMs = 3_600_000;
const bench = benchFor(page);

const personWhoWrote = async (more: object = {}): Promise<{ ana: UserView; psid: string; id: string }> => {
  const { control } = bench.simulator;
  const ana = await control.addUser({ platform: 'messenger', name: 'Ana', ...more });
  const { ids } = await control.act(ana.id, { type: 'text', text: 'hi' });
  return { ana, psid: ana.addresses[page] ?? '', id: ids[0] ?? '' };
};

const text = (psid: string, body: string, more: object = {}) => ({
  recipient: { id: psid },
  messaging_type: 'RESPONSE',
  message: { text: body },
  ...more,
});

const itemsWith = (key: string) =>
  messagingItems(bench.operator.received).filter((item) => Object.hasOwn(item, key));

describe('a Page', () => {
  test('reports what a person writes, signed', async () => {
    const { psid, id } = await personWhoWrote();
    await bench.simulator.control.settled();
    const [delivery] = bench.operator.received;
    if (!delivery) throw new Error('nothing was delivered');
    expect(isSigned(delivery, bench.appSecret)).toBe(true);
    expect(delivery.json).toMatchObject({ object: 'page', entry: [{ id: page }] });
    expect(messagingItems([delivery])).toMatchObject([
      { sender: { id: psid }, recipient: { id: page }, message: { mid: id, text: 'hi' } },
    ]);
  });

  test('knows a person by another id than the next Page does', async () => {
    const { control } = bench.simulator;
    await control.putAccount({ platform: 'messenger', id: '108042031927512' });
    const { ana } = await personWhoWrote();
    expect(new Set(Object.values(ana.addresses)).size).toBe(2);
  });

  test('echoes its own messages with app and metadata, and reports receipts as watermarks', async () => {
    const { control } = bench.simulator;
    const { ana, psid } = await personWhoWrote();
    const first = await bench.send({ recipient: { id: psid }, message: { text: 'one', metadata: 'gw:1' } });
    const second = await bench.send(text(psid, 'two'));
    await control.act(ana.id, { type: 'read', upTo: String(first.body['message_id']) });
    await control.settled();
    const echoes = itemsWith('message').filter((item) => (item['message'] as { is_echo?: true }).is_echo);
    expect(echoes).toMatchObject([
      {
        sender: { id: page },
        recipient: { id: psid },
        message: { mid: first.body['message_id'], app_id: 1517776481860111, metadata: 'gw:1', text: 'one' },
      },
      { message: { mid: second.body['message_id'], text: 'two' } },
    ]);
    const [sentFirst, sentSecond] = echoes.map((echo) => Number(echo['timestamp']));
    expect(itemsWith('delivery').map((item) => item['delivery'])).toEqual([
      { mids: [first.body['message_id']], watermark: sentFirst },
      { mids: [second.body['message_id']], watermark: sentSecond },
    ]);
    expect(itemsWith('read')).toMatchObject([{ read: { watermark: sentFirst } }]);
    const receipts = (await control.inbox(ana.id)).entries.map(({ receipt }) => receipt);
    expect(receipts).toEqual(['delivered', 'read', 'delivered']);
  });

  test('leaves the ids out of deliveries where it is told to', async () => {
    const { control } = bench.simulator;
    await control.changeAccount(page, { deliveryMids: 'omitted' });
    const { psid } = await personWhoWrote();
    await bench.send(text(psid, 'one'));
    await control.settled();
    await control.changeAccount(page, { deliveryMids: 'listed' });
    expect(itemsWith('delivery')[0]?.['delivery']).not.toHaveProperty('mids');
  });

  test('closes the window after a day, but for people of the business and utility messages', async () => {
    const { control } = bench.simulator;
    const { ana, psid } = await personWhoWrote();
    await control.changeClock({ advanceMs: 25 * hourMs });
    expect(await bench.send(text(psid, 'hello'))).toMatchObject({
      status: 400,
      body: { error: { code: 10, error_subcode: 2018278, type: 'OAuthException' } },
    });
    const agent = { messaging_type: 'MESSAGE_TAG', tag: 'HUMAN_AGENT' };
    expect((await bench.send(text(psid, 'hello', agent))).status).toBe(200);
    expect(await bench.send(text(psid, 'hello', { ...agent, tag: 'ACCOUNT_UPDATE' }))).toMatchObject({
      body: { error: { code: 100 } },
    });
    await control.changeClock({ advanceMs: 7 * 24 * hourMs });
    expect((await bench.send(text(psid, 'hello', agent))).status).toBe(400);
    await control.act(ana.id, { type: 'postback', title: 'Menu', payload: 'MENU' });
    expect((await bench.send(text(psid, 'hello'))).status).toBe(200);
  });

  test.each([
    ['nobody', { recipient: { id: '1' } }, 100, 2018001],
    ['an empty message', { message: {} }, 100, 2018034],
    ['a text that is too long', { message: { text: 'x'.repeat(2001) } }, 100, undefined],
    ['an answer to a message of nobody', { reply_to: { mid: 'm_x' } }, 100, undefined],
    ['a misplaced answer', { message: { text: 'a', reply_to: { mid: 'm_x' } } }, 100, undefined],
    ['text beside an attachment', { message: { text: 'a', attachment: { type: 'image' } } }, 100, undefined],
    [
      'fourteen quick replies',
      {
        message: {
          text: 'a',
          quick_replies: Array.from({ length: 14 }, (_, id) => ({
            content_type: 'text',
            title: `${id}`,
            payload: 'p',
          })),
        },
      },
      100,
      undefined,
    ],
    [
      'an unknown attachment',
      { message: { attachment: { type: 'image', payload: { attachment_id: '1' } } } },
      100,
      2018074,
    ],
    ['a location', { message: { attachment: { type: 'location', payload: {} } } }, 100, undefined],
  ])('refuses %s', async (_, change, code, subcode) => {
    const { psid } = await personWhoWrote();
    const { status, body } = await bench.send({ ...text(psid, 'hello'), ...change });
    expect(status).toBe(400);
    expect(body['error']).toMatchObject({
      code,
      ...(subcode === undefined ? {} : { error_subcode: subcode }),
    });
    expect(body['error']).not.toHaveProperty('error_data');
  });

  test('cannot reach a person who has blocked it or left', async () => {
    const { control } = bench.simulator;
    const { ana, psid } = await personWhoWrote();
    await control.act(ana.id, { type: 'block' });
    const blocked = await bench.send(text(psid, 'hello'));
    expect(blocked.body['error']).toMatchObject({ code: 551, error_subcode: 1545041 });
    await control.act(ana.id, { type: 'unblock' });
    await control.changeUser(ana.id, { reachable: false });
    expect((await bench.send(text(psid, 'hello'))).body['error']).toMatchObject({ code: 551 });
  });

  test('reports taps, reactions, edits, deletions, stickers and shares', async () => {
    const { control } = bench.simulator;
    const { ana, psid, id } = await personWhoWrote();
    const { body } = await bench.send({
      recipient: { id: psid },
      message: { text: 'Tea?', quick_replies: [{ content_type: 'text', title: 'Yes', payload: 'YES' }] },
    });
    await control.act(ana.id, { type: 'choice', choice: 'Yes' });
    await control.act(ana.id, { type: 'react', message: String(body['message_id']), emoji: '😮' });
    await control.act(ana.id, { type: 'unreact', message: String(body['message_id']) });
    await control.act(ana.id, { type: 'edit', message: id, text: 'hello' });
    await control.act(ana.id, { type: 'delete', message: id });
    await control.act(ana.id, { type: 'like', size: 'large' });
    await control.act(ana.id, { type: 'share', source: 'link', url: 'https://x.example/', title: 'X' });
    await control.act(ana.id, { type: 'image', count: 2 });
    await control.act(ana.id, { type: 'contacts', contacts: [{ name: { formatted_name: 'A' } }] });
    await control.settled();
    const fromAna = messagingItems(bench.operator.received).filter((item) => {
      const message = item['message'] as { is_echo?: true } | undefined;
      return (message === undefined || !message.is_echo) && !('delivery' in item);
    });
    expect(fromAna.slice(1)).toMatchObject([
      { message: { text: 'Yes', quick_reply: { payload: 'YES' } } },
      { reaction: { mid: body['message_id'], action: 'react', reaction: 'wow', emoji: '😮' } },
      { reaction: { mid: body['message_id'], action: 'unreact' } },
      { message_edit: { mid: id, text: 'hello', num_edit: 1 } },
      { message: { mid: id, is_deleted: true } },
      { message: { sticker_id: 369239383222810, attachments: [{ type: 'image' }, { type: 'sticker' }] } },
      {
        message: { text: 'https://x.example/', attachments: [{ type: 'fallback', payload: { title: 'X' } }] },
      },
      { message: { attachments: [{ type: 'image' }, { type: 'image' }] } },
      { message: { is_unsupported: true } },
    ]);
    expect(fromAna[3]?.['reaction']).not.toHaveProperty('emoji');
  });

  test('reports a link in an old chat at once, in a new one with the first tap or message', async () => {
    const { control } = bench.simulator;
    const { ana } = await personWhoWrote();
    await control.act(ana.id, {
      type: 'open_link',
      url: 'https://m.me/sealpostdemo?ref=old',
      confirm: false,
    });
    const bo = await control.addUser({ platform: 'messenger', name: 'Bo' });
    await control.act(bo.id, { type: 'open_link', url: `https://m.me/${page}?ref=new` });
    const cy = await control.addUser({ platform: 'messenger', name: 'Cy' });
    await control.act(cy.id, { type: 'open_link', url: `https://m.me/${page}?ref=said`, text: 'hello' });
    await control.settled();
    expect(messagingItems(bench.operator.received).slice(1)).toMatchObject([
      { referral: { ref: 'old', source: 'SHORTLINK', type: 'OPEN_THREAD' } },
      { postback: { title: 'Get Started', payload: 'GET_STARTED', referral: { ref: 'new' } } },
      { message: { text: 'hello', referral: { ref: 'said' } } },
    ]);
  });

  test('stands by and may not send while the inbox has the thread', async () => {
    const { control } = bench.simulator;
    const { ana, psid } = await personWhoWrote();
    await control.actAsAgent(page, { type: 'handover', user: ana.id, to: 'other' });
    await control.act(ana.id, { type: 'text', text: 'a person, please' });
    await control.actAsAgent(page, { type: 'text', user: ana.id, text: 'here I am' });
    expect((await bench.send(text(psid, 'hello'))).body['error']).toMatchObject({
      code: 100,
      error_subcode: 2534037,
    });
    await control.actAsAgent(page, { type: 'handover', user: ana.id, to: 'app' });
    await control.settled();
    const channels = bench.operator.received.flatMap(({ json }) =>
      (json as { entry: object[] }).entry.map((entry) => ('standby' in entry ? 'standby' : 'messaging')),
    );
    expect(channels).toEqual(['messaging', 'messaging', 'standby', 'standby', 'standby', 'messaging']);
    expect(messagingItems(bench.operator.received)[3]).toMatchObject({
      message: { is_echo: true, app_id: 263902037430900, text: 'here I am' },
    });
  });

  test('takes forms with JSON members, versions or none, and tokens in query or form', async () => {
    const { psid } = await personWhoWrote();
    const { url, control } = bench.simulator;
    const token = (await control.accounts()).find(({ id }) => id === page)?.logins[0].token ?? '';
    const recipient = JSON.stringify({ id: psid });
    const form = new URLSearchParams({
      recipient,
      message: JSON.stringify({ text: 'form' }),
      access_token: token,
    });
    const urlencoded = await fetch(`${url}/me/messages`, { method: 'POST', body: form });
    expect(urlencoded.status).toBe(200);
    const multipart = new FormData();
    multipart.set('recipient', recipient);
    multipart.set(
      'message',
      JSON.stringify({ attachment: { type: 'image', payload: { is_reusable: true } } }),
    );
    multipart.set('filedata', new Blob(['picture'], { type: 'image/png' }), 'p.png');
    const uploaded = await fetch(`${url}/v22.0/${page}/messages?access_token=${token}`, {
      method: 'POST',
      body: multipart,
    });
    expect(await uploaded.json()).toMatchObject({ attachment_id: expect.stringMatching(/^\d+$/) });
    const hosted = await fetch(`${url}/graph.facebook.com/v23.0/me/messages?access_token=${token}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(text(psid, 'hosted')),
    });
    expect(hosted.status).toBe(200);
    expect((await bench.send(text(psid, 'x'), 'no-such-token')).body['error']).toMatchObject({ code: 190 });
    const unreadable = await fetch(`${url}/me/messages?access_token=${token}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{',
    });
    expect(await unreadable.json()).toMatchObject({ error: { code: 100 } });
  });
});
