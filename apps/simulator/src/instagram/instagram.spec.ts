import { describe, expect, test } from '@jest/globals';
import type { UserView } from '../control/users.ts';
import { benchFor } from '../testing/bench.ts';
import { isSigned } from '../testing/operator.ts';
import { messagingItems } from '../testing/received.ts';

const professional = '17841405822304914';
const loginToken = `IGAAsimulatedlogin${professional}`;
const bench = benchFor(professional);

const personWhoWrote = async (): Promise<{ ana: UserView; igsid: string; id: string }> => {
  const { control } = bench.simulator;
  const ana = await control.addUser({ platform: 'instagram', name: 'Ana', username: 'ana' });
  const { ids } = await control.act(ana.id, { type: 'text', text: 'hi' });
  return { ana, igsid: ana.addresses[professional] ?? '', id: ids[0] ?? '' };
};

const text = (igsid: string, body: string, more: object = {}) => ({
  recipient: { id: igsid },
  message: { text: body },
  ...more,
});

describe('an Instagram professional account', () => {
  test('reports messages, and echoes on the same field without app or metadata', async () => {
    const { igsid, id } = await personWhoWrote();
    const { body } = await bench.send({
      recipient: { id: igsid },
      message: { text: 'hello', metadata: 'gw:1' },
    });
    await bench.simulator.control.settled();
    expect(bench.operator.received.every((delivery) => isSigned(delivery, bench.appSecret))).toBe(true);
    expect(bench.operator.received[0]?.json).toMatchObject({
      object: 'instagram',
      entry: [{ id: professional }],
    });
    expect(messagingItems(bench.operator.received)).toEqual([
      expect.objectContaining({ message: { mid: id, text: 'hi' } }),
      expect.objectContaining({
        sender: { id: professional },
        recipient: { id: igsid },
        message: { mid: body['message_id'], text: 'hello', is_echo: true },
      }),
    ]);
  });

  test('reports a reading by the last message only, and no delivery', async () => {
    const { control } = bench.simulator;
    const { ana, igsid } = await personWhoWrote();
    await bench.send(text(igsid, 'one'));
    const { body } = await bench.send(text(igsid, 'two'));
    await control.act(ana.id, { type: 'read' });
    await control.settled();
    const items = messagingItems(bench.operator.received);
    expect(items.at(-1)).toMatchObject({ sender: { id: igsid }, read: { mid: body['message_id'] } });
    expect(items.some((item) => 'delivery' in item)).toBe(false);
    expect((await control.inbox(ana.id)).entries[0]?.receipt).toBe('sent');
  });

  test('counts a text in bytes', async () => {
    const { igsid } = await personWhoWrote();
    expect((await bench.send(text(igsid, '😀'.repeat(250)))).status).toBe(200);
    expect((await bench.send(text(igsid, '😀'.repeat(251)))).body['error']).toMatchObject({ code: 100 });
  });

  test('takes only the heart as reaction through its Page, and any emoji through Instagram Login', async () => {
    const { ana, igsid, id } = await personWhoWrote();
    const react = (reaction: string) => ({
      recipient: { id: igsid },
      sender_action: 'react',
      payload: { message_id: id, reaction },
    });
    expect((await bench.send(react('😮'))).body['error']).toMatchObject({
      code: 100,
      type: 'OAuthException',
    });
    expect((await bench.send(react('love'))).status).toBe(200);
    expect((await bench.send(react('😮'), loginToken)).status).toBe(200);
    const { entries } = await bench.simulator.control.inbox(ana.id);
    expect(entries[0]?.reactions).toEqual([{ by: 'account', emoji: '😮' }]);
  });

  test('refuses late messages with its own subcode, and another exception through Instagram Login', async () => {
    const { igsid } = await personWhoWrote();
    await bench.simulator.control.changeClock({ advanceMs: 25 * 3_600_000 });
    const error = { code: 10, error_subcode: 2534022 };
    expect(await bench.send(text(igsid, 'x'))).toMatchObject({
      status: 403,
      body: { error: { ...error, type: 'OAuthException' } },
    });
    expect(await bench.send(text(igsid, 'x'), loginToken)).toMatchObject({
      status: 403,
      body: { error: { ...error, type: 'IGApiException' } },
    });
  });

  test('keeps the tokens of its two APIs to their hosts', async () => {
    const { url } = bench.simulator;
    const me = async (host: string, token: string) =>
      (await fetch(`${url}/${host}/v23.0/me?access_token=${token}`)).status;
    expect(await me('graph.instagram.com', loginToken)).toBe(200);
    expect(await me('graph.facebook.com', loginToken)).toBe(401);
    expect(await me('graph.instagram.com', `EAAGsimulatedpage${professional}`)).toBe(401);
  });

  test('tells of edits only through Instagram Login, whose secret then signs', async () => {
    const { control } = bench.simulator;
    const { ana, id } = await personWhoWrote();
    await control.act(ana.id, { type: 'edit', message: id, text: 'hello' });
    await control.settled();
    expect(bench.operator.received).toHaveLength(1);
    const account = (await control.accounts()).find((candidate) => candidate.id === professional);
    const [page, login] = account?.logins ?? [];
    if (!page || !login) throw new Error('the default logins are missing');
    await control.changeAccount(professional, { logins: [login, page] });
    await control.act(ana.id, { type: 'edit', message: id, text: 'hello!' });
    await control.settled();
    await control.changeAccount(professional, { logins: [page, login] });
    expect(messagingItems(bench.operator.received).at(-1)).toMatchObject({
      message_edit: { mid: id, text: 'hello!', num_edit: '2' },
    });
    const last = bench.operator.received.at(-1);
    expect(last && isSigned(last, login.appSecret)).toBe(true);
  });

  test('reports what is special to it', async () => {
    const { control } = bench.simulator;
    const { ana, id } = await personWhoWrote();
    await control.act(ana.id, { type: 'like' });
    await control.act(ana.id, {
      type: 'share',
      source: 'post',
      url: 'https://www.instagram.com/p/1',
      nativeId: '1',
    });
    await control.act(ana.id, {
      type: 'share',
      source: 'story',
      url: 'https://cdn.example/s',
      nativeId: '2',
    });
    await control.act(ana.id, { type: 'story_mention', url: 'https://cdn.example/m' });
    await control.act(ana.id, {
      type: 'text',
      text: 'nice',
      story: { id: '3', url: 'https://cdn.example/t' },
    });
    await control.act(ana.id, { type: 'ephemeral' });
    await control.act(ana.id, { type: 'sticker' });
    await control.act(ana.id, { type: 'delete', message: id });
    await control.act(ana.id, {
      type: 'open_link',
      url: 'https://ig.me/m/sealpost.demo?ref=abc',
      confirm: false,
    });
    await control.settled();
    expect(messagingItems(bench.operator.received).slice(1)).toMatchObject([
      { message: { attachments: [{ type: 'like_heart' }] } },
      {
        message: {
          attachments: [{ type: 'share' }, { type: 'ig_post', payload: { ig_post_media_id: '1' } }],
        },
      },
      {
        message: {
          attachments: [{ type: 'ig_story', payload: { story_media_url: 'https://cdn.example/s' } }],
        },
      },
      { message: { attachments: [{ type: 'story_mention' }] } },
      { message: { text: 'nice', reply_to: { story: { id: '3' } } } },
      { message: { attachments: [{ type: 'ephemeral' }] } },
      { message: { is_unsupported: true } },
      { message: { mid: id, is_deleted: true } },
      { referral: { ref: 'abc', source: 'IGME', type: 'OPEN_THREAD' } },
    ]);
  });
});
