import { describe, expect, test } from '@jest/globals';
import type { UserView } from '../control/users.ts';
import { benchFor } from '../testing/bench.ts';
import { isSigned } from '../testing/operator.ts';
import { changeValues, whatsappMessages, whatsappStatuses } from '../testing/received.ts';

const number = '106540352242922';
const hourMs = 3_600_000;
const bench = benchFor(number);

const text = (to: string, body: string, more: object = {}) => ({
  messaging_product: 'whatsapp',
  to,
  type: 'text',
  text: { body },
  ...more,
});

const personWhoWrote = async (more: object = {}): Promise<{ ana: UserView; id: string }> => {
  const { control } = bench.simulator;
  const ana = await control.addUser({ platform: 'whatsapp', name: 'Ana', ...more });
  const { ids } = await control.act(ana.id, { type: 'text', text: 'hi' });
  return { ana, id: ids[0] ?? '' };
};

const idOf = (body: Readonly<Record<string, unknown>>): string =>
  (body['messages'] as { id: string }[] | undefined)?.[0]?.id ?? '';

describe('a WhatsApp number', () => {
  test('reports what a person writes in escaped bytes, which are signed', async () => {
    const { control } = bench.simulator;
    const ana = await control.addUser({ platform: 'whatsapp', name: 'Ana Õ' });
    const { ids } = await control.act(ana.id, { type: 'text', text: 'héllo 😀 http://x.example/' });
    await control.settled();
    const [delivery] = bench.operator.received;
    if (!delivery) throw new Error('nothing was delivered');
    expect(delivery.raw).toContain(String.raw`h\u00e9llo \ud83d\ude00 http:\/\/x.example\/`);
    expect(isSigned(delivery, bench.appSecret)).toBe(true);
    expect(delivery.headers.get('x-hub-signature')).toMatch(/^sha1=[0-9a-f]{40}$/);
    expect(changeValues([delivery])[0]).toMatchObject({
      messaging_product: 'whatsapp',
      metadata: { phone_number_id: number, display_phone_number: '15550783881' },
      contacts: [{ profile: { name: 'Ana Õ' }, wa_id: ana.phone, user_id: ana.bsuid }],
      messages: [{ from: ana.phone, from_user_id: ana.bsuid, id: ids[0], type: 'text' }],
    });
  });

  test('reports how far a message comes, with the tag of its sender', async () => {
    const { control } = bench.simulator;
    const { ana, id } = await personWhoWrote();
    const more = { context: { message_id: id }, biz_opaque_callback_data: 'tag-1' };
    const { status, body } = await bench.send(text(ana.phone, 'hello', more));
    expect([status, body['contacts']]).toEqual([
      200,
      [{ input: ana.phone, wa_id: ana.phone, user_id: ana.bsuid }],
    ]);
    await control.settled();
    await control.act(ana.id, { type: 'read' });
    await control.settled();
    const statuses = whatsappStatuses(bench.operator.received);
    expect(statuses.map((status) => status['status'])).toEqual(['sent', 'delivered', 'read']);
    expect(statuses.every((status) => status['biz_opaque_callback_data'] === 'tag-1')).toBe(true);
    expect(statuses.every((status) => status['id'] === idOf(body))).toBe(true);
    const { entries } = await control.inbox(ana.id);
    expect(entries[1]).toMatchObject({ from: 'account', replyTo: { id, text: 'hi' }, receipt: 'read' });
  });

  test('leaves the delivery out when the chat is open, and waits while the phone is off', async () => {
    const { control } = bench.simulator;
    const { ana } = await personWhoWrote({ autoRead: true });
    await bench.send(text(ana.phone, 'one'));
    await control.changeUser(ana.id, { autoDeliver: false, autoRead: false });
    await bench.send(text(ana.phone, 'two'));
    await control.settled();
    const states = () => whatsappStatuses(bench.operator.received).map((status) => status['status']);
    expect(states()).toEqual(['sent', 'read', 'sent']);
    expect((await control.inbox(ana.id)).entries.map((entry) => entry.text)).toEqual(['hi', 'one']);
    await control.act(ana.id, { type: 'deliver' });
    await control.settled();
    expect(states()).toEqual(['sent', 'read', 'sent', 'delivered']);
  });

  test('lets only templates through when the window has closed', async () => {
    const { control } = bench.simulator;
    const { ana } = await personWhoWrote();
    await control.changeClock({ advanceMs: 25 * hourMs });
    const late = await bench.send(text(ana.phone, 'hello', { biz_opaque_callback_data: 'late' }));
    expect(late.status).toBe(200);
    await control.settled();
    expect(whatsappStatuses(bench.operator.received)).toMatchObject([
      { id: idOf(late.body), status: 'failed', biz_opaque_callback_data: 'late', errors: [{ code: 131047 }] },
    ]);
    await control.changeAccount(number, { refusals: 'response' });
    expect(await bench.send(text(ana.phone, 'hello'))).toMatchObject({
      status: 400,
      body: { error: { code: 131047 } },
    });
    await control.changeAccount(number, { refusals: 'status' });
    const template = {
      messaging_product: 'whatsapp',
      to: ana.phone,
      type: 'template',
      template: {
        name: 'reopen_conversation',
        language: { code: 'en' },
        components: [{ type: 'body', parameters: [{ type: 'text', text: 'Bo' }] }],
      },
    };
    expect((await bench.send(template)).status).toBe(200);
    const seen = (await control.inbox(ana.id)).entries.at(-1);
    expect(seen).toMatchObject({ kind: 'template', text: 'Bo wrote to you. Answer to go on talking.' });
    await control.act(ana.id, { type: 'choice', choice: 'Go on' });
    await control.settled();
    expect(whatsappMessages(bench.operator.received).at(-1)).toMatchObject({
      type: 'button',
      button: { payload: 'Go on', text: 'Go on' },
      context: { id: seen?.id },
    });
    expect((await bench.send(text(ana.phone, 'welcome back'))).status).toBe(200);
    expect((await control.inbox(ana.id)).entries.at(-1)?.text).toBe('welcome back');
  });

  test('fails what is for a stranger, for somebody who has blocked it, or for itself', async () => {
    const { control } = bench.simulator;
    const { ana } = await personWhoWrote();
    await control.act(ana.id, { type: 'block' });
    expect((await bench.send(text(ana.phone, 'hello'))).status).toBe(200);
    expect((await bench.send(text('12025559999999', 'hello'))).status).toBe(200);
    await control.settled();
    const failed = whatsappStatuses(bench.operator.received);
    expect(failed).toMatchObject([
      { status: 'failed', errors: [{ code: 131026 }] },
      { status: 'failed', errors: [{ code: 131026 }], recipient_id: '12025559999999' },
    ]);
    expect(await bench.send(text('15550783881', 'hello'))).toMatchObject({
      body: { error: { code: 131021 } },
    });
  });

  test.each([
    ['a text that is too long', { type: 'text', text: { body: '😀'.repeat(4097) } }, 131009],
    ['an empty text', { type: 'text', text: { body: '' } }, 131008],
    [
      'a caption below a voice note',
      { type: 'audio', audio: { link: 'https://x.example/a', caption: 'a' } },
      131009,
    ],
    [
      'media with both an id and a link',
      { type: 'image', image: { id: '1', link: 'https://x.example' } },
      131008,
    ],
    ['media that was never uploaded', { type: 'image', image: { id: '1' } }, 131053],
    ['a place off the earth', { type: 'location', location: { latitude: 91, longitude: 0 } }, 131009],
    [
      'a contact with one name only',
      { type: 'contacts', contacts: [{ name: { formatted_name: 'A' } }] },
      131008,
    ],
    ['a reaction to nothing', { type: 'reaction', reaction: { message_id: 'wamid.x', emoji: '👍' } }, 131009],
    ['a type that does not exist', { type: 'hologram', hologram: {} }, 131051],
    [
      'four buttons',
      {
        type: 'interactive',
        interactive: {
          type: 'button',
          body: { text: 'a' },
          action: {
            buttons: [1, 2, 3, 4].map((id) => ({ type: 'reply', reply: { id: `${id}`, title: `${id}` } })),
          },
        },
      },
      131009,
    ],
    [
      'a row title that is too long',
      {
        type: 'interactive',
        interactive: {
          type: 'list',
          body: { text: 'a' },
          action: { button: 'open', sections: [{ rows: [{ id: '1', title: 'x'.repeat(25) }] }] },
        },
      },
      131009,
    ],
    ['an unknown template', { type: 'template', template: { name: 'x', language: { code: 'en' } } }, 132001],
    ['a group', { recipient_type: 'group', type: 'text', text: { body: 'a' } }, 131009],
  ])('refuses %s', async (_, payload, code) => {
    const { ana } = await personWhoWrote();
    const { status, body } = await bench.send({ messaging_product: 'whatsapp', to: ana.phone, ...payload });
    expect(status).toBeGreaterThanOrEqual(400);
    expect(body).toMatchObject({
      error: {
        code,
        type: 'OAuthException',
        error_data: { messaging_product: 'whatsapp' },
        fbtrace_id: expect.stringMatching(/^A/),
      },
    });
  });

  test('takes texts and captions of exactly the longest length', async () => {
    const { ana } = await personWhoWrote();
    expect((await bench.send(text(ana.phone, '😀'.repeat(4096)))).status).toBe(200);
    const image = { link: 'https://files.example/p.jpg', caption: 'x'.repeat(1024) };
    const sent = await bench.send({ messaging_product: 'whatsapp', to: ana.phone, type: 'image', image });
    expect(sent.status).toBe(200);
  });

  test('reports taps, reactions and their removal, media, places and forwards', async () => {
    const { control } = bench.simulator;
    const { ana } = await personWhoWrote();
    const buttons = [{ type: 'reply', reply: { id: 'y', title: 'Yes' } }];
    const { body } = await bench.send({
      messaging_product: 'whatsapp',
      to: ana.phone,
      type: 'interactive',
      interactive: { type: 'button', body: { text: 'Tea?' }, action: { buttons } },
    });
    const prompt = idOf(body);
    await control.act(ana.id, { type: 'choice', choice: 'y' });
    await control.act(ana.id, { type: 'react', message: prompt, emoji: '👍' });
    await control.act(ana.id, { type: 'unreact', message: prompt });
    await control.act(ana.id, { type: 'voice' });
    await control.act(ana.id, { type: 'image', caption: 'look', count: 2 });
    await control.act(ana.id, { type: 'location', latitude: 1, longitude: 2, name: 'Pier' });
    await control.act(ana.id, { type: 'text', text: 'fwd', forwarded: 'frequently' });
    await control.act(ana.id, { type: 'unsupported' });
    await control.settled();
    const messages = whatsappMessages(bench.operator.received).slice(1);
    expect(messages).toMatchObject([
      {
        type: 'interactive',
        interactive: { type: 'button_reply', button_reply: { id: 'y', title: 'Yes' } },
        context: { id: prompt },
      },
      { type: 'reaction', reaction: { message_id: prompt, emoji: '👍' } },
      { type: 'reaction', reaction: { message_id: prompt } },
      { type: 'audio', audio: { voice: true, mime_type: 'audio/ogg; codecs=opus' } },
      { type: 'image', image: { caption: 'look', mime_type: 'image/png' } },
      { type: 'image' },
      { type: 'location', location: { latitude: 1, longitude: 2, name: 'Pier' } },
      { type: 'text', context: { frequently_forwarded: true } },
      { type: 'unsupported', errors: [{ code: 131051 }] },
    ]);
    expect(messages[2]?.['reaction']).not.toHaveProperty('emoji');
  });

  test('hands a file out for its token and five minutes', async () => {
    const { control, url } = bench.simulator;
    const { ana } = await personWhoWrote();
    await control.act(ana.id, {
      type: 'document',
      base64: Buffer.from('words').toString('base64'),
      fileName: 'a.pdf',
    });
    await control.settled();
    const document = whatsappMessages(bench.operator.received).at(-1)?.['document'] as {
      url: string;
      id: string;
    };
    const token = (await control.accounts()).find(({ id }) => id === number)?.logins[0].token ?? '';
    const headers = { authorization: `Bearer ${token}` };
    expect((await fetch(document.url)).status).toBe(401);
    expect(await (await fetch(document.url, { headers })).text()).toBe('words');
    await control.changeClock({ advanceMs: 6 * 60_000 });
    expect((await fetch(document.url, { headers })).status).toBe(404);
    const again = (await (await fetch(`${url}/${document.id}`, { headers })).json()) as { url: string };
    expect(await (await fetch(again.url, { headers })).text()).toBe('words');
  });

  test('lets edits, deletions and echoes through only where the phone app is used too', async () => {
    const { control } = bench.simulator;
    const { ana, id } = await personWhoWrote();
    await control.act(ana.id, { type: 'edit', message: id, text: 'hi!' });
    await expect(control.actAsAgent(number, { type: 'text', user: ana.id, text: 'me' })).rejects.toThrow(
      'not_possible',
    );
    await control.changeAccount(number, { coexistence: true });
    await control.act(ana.id, { type: 'edit', message: id, text: 'hi!!' });
    await control.act(ana.id, { type: 'delete', message: id });
    await control.actAsAgent(number, { type: 'text', user: ana.id, text: 'me' });
    await control.settled();
    await control.changeAccount(number, { coexistence: false });
    expect(whatsappMessages(bench.operator.received).slice(1)).toMatchObject([
      { type: 'unsupported' },
      { type: 'edit', edit: { original_message_id: id, message: { type: 'text', text: { body: 'hi!!' } } } },
      { type: 'revoke', revoke: { original_message_id: id } },
    ]);
    expect(changeValues(bench.operator.received).at(-1)).toMatchObject({
      message_echoes: [{ from: '15550783881', to: ana.phone, text: { body: 'me' } }],
    });
    expect((await control.inbox(ana.id)).entries[0]).toMatchObject({ deleted: true, edited: true });
  });

  test('tells of another number under the old one', async () => {
    const { control } = bench.simulator;
    const { ana } = await personWhoWrote();
    await control.act(ana.id, { type: 'change_number', phone: '12025550000' });
    await control.settled();
    expect(whatsappMessages(bench.operator.received).at(-1)).toMatchObject({
      from: ana.phone,
      type: 'system',
      system: { type: 'user_changed_number', wa_id: '12025550000' },
    });
    expect(changeValues(bench.operator.received).at(-1)).toMatchObject({
      user_id_update: [{ user_id: { previous: ana.bsuid } }],
    });
  });

  test('spells a hidden number as nothing or as an empty text', async () => {
    const { control } = bench.simulator;
    const { ana } = await personWhoWrote({ phoneVisibility: 'empty', username: 'ana' });
    await bench.send({ ...text('', 'hello'), to: undefined, recipient: ana.bsuid });
    await control.settled();
    expect(whatsappMessages(bench.operator.received)).toMatchObject([{ from: '', from_user_id: ana.bsuid }]);
    expect(whatsappStatuses(bench.operator.received)[0]).toMatchObject({
      recipient_id: '',
      recipient_user_id: ana.bsuid,
    });
  });

  test('limits its throughput and the pace to one person where it is told to', async () => {
    const { control } = bench.simulator;
    const { ana } = await personWhoWrote();
    await control.changeAccount(number, { rateLimits: { pairBurstMax: 2, pairIntervalMs: 60_000 } });
    const codes = [];
    for (const body of ['one', 'two', 'three']) {
      const { status, body: answer } = await bench.send(text(ana.phone, body));
      codes.push(status === 200 ? 200 : (answer['error'] as { code: number }).code);
    }
    await control.changeAccount(number, { rateLimits: {} });
    expect(codes).toEqual([200, 200, 131056]);
  });
});
