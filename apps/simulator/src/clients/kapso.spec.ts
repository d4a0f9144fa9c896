import { GraphApiError, WhatsAppClient } from '@kapso/whatsapp-cloud-api';
import { normalizeWebhook, verifySignature } from '@kapso/whatsapp-cloud-api/server';
import { beforeEach, describe, expect, test } from '@jest/globals';
import type { UserView } from '../control/users.ts';
import { benchFor } from '../testing/bench.ts';

const phoneNumberId = '106540352242922';
const bench = benchFor(phoneNumberId);
let client: WhatsAppClient;
let ana: UserView;
let firstId = '';

beforeEach(async () => {
  const { control, url } = bench.simulator;
  const account = (await control.accounts()).find(({ id }) => id === phoneNumberId);
  client = new WhatsAppClient({ accessToken: account?.logins[0].token ?? '', baseUrl: url });
  ana = await control.addUser({ platform: 'whatsapp', name: 'Ana' });
  firstId = (await control.act(ana.id, { type: 'text', text: 'hi' })).ids[0] ?? '';
});

describe('@kapso/whatsapp-cloud-api', () => {
  test('sends text, answers, buttons, lists, places and contacts that the person sees', async () => {
    const to = ana.phone;
    const sent = await client.messages.sendText({
      phoneNumberId,
      to,
      body: 'hello',
      contextMessageId: firstId,
    });
    expect(sent.messages[0]?.id).toMatch(/^wamid\./);
    expect(sent.contacts[0]).toMatchObject({ input: to, wa_id: to });
    await client.messages.sendInteractiveButtons({
      phoneNumberId,
      to,
      bodyText: 'Tea?',
      buttons: [
        { id: 'yes', title: 'Yes' },
        { id: 'no', title: 'No' },
      ],
    });
    await client.messages.sendLocation({
      phoneNumberId,
      to,
      location: { latitude: 1.5, longitude: 2.5, name: 'Pier' },
    });
    await client.messages.sendContacts({
      phoneNumberId,
      to,
      contacts: [{ name: { formattedName: 'Bo Li', firstName: 'Bo' }, phones: [{ phone: '+12025550100' }] }],
    });
    await client.messages.sendReaction({ phoneNumberId, to, reaction: { messageId: firstId, emoji: '🎉' } });
    await client.messages.sendTemplate({
      phoneNumberId,
      to,
      template: { name: 'hello_world', language: { code: 'en_US' } },
    });
    const { entries } = await bench.simulator.control.inbox(ana.id);
    expect(entries.map(({ kind }) => kind)).toEqual([
      'text',
      'text',
      'choices',
      'location',
      'contacts',
      'template',
    ]);
    expect(entries[0]?.reactions).toEqual([{ by: 'account', emoji: '🎉' }]);
    expect(entries[1]?.replyTo).toEqual({ id: firstId, text: 'hi' });
    expect(entries[2]?.choices?.map(({ id }) => id)).toEqual(['yes', 'no']);
  });

  test('uploads, describes, loads and deletes a file', async () => {
    const file = new Blob([Buffer.from('%PDF-1.1')], { type: 'application/pdf' });
    const { id } = await client.media.upload({
      phoneNumberId,
      type: 'application/pdf',
      file,
      fileName: 'a.pdf',
    });
    await client.messages.sendDocument({ phoneNumberId, to: ana.phone, document: { id, filename: 'a.pdf' } });
    const described = await client.media.get({ mediaId: id });
    expect(described).toMatchObject({ mime_type: 'application/pdf', file_size: 8 });
    const bytes = await client.media.download({ mediaId: id, auth: 'always' });
    expect(Buffer.from(bytes as ArrayBuffer).toString()).toBe('%PDF-1.1');
    await client.media.delete({ mediaId: id });
    await expect(client.media.get({ mediaId: id })).rejects.toThrow();
  });

  test('marks as read and types', async () => {
    await client.messages.markRead({ phoneNumberId, messageId: firstId, typingIndicator: { type: 'text' } });
    const inbox = await bench.simulator.control.inbox(ana.id);
    expect(inbox.typing).toEqual([phoneNumberId]);
    expect(inbox.entries[0]?.receipt).toBe('read');
  });

  test('takes the errors for what they are', async () => {
    const tooLong = client.messages.sendText({ phoneNumberId, to: ana.phone, body: 'x'.repeat(4097) });
    const error: unknown = await tooLong.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(GraphApiError);
    expect(error).toMatchObject({ code: 131009, category: 'parameter' });
  });

  test('verifies and reads the webhooks', async () => {
    await client.messages.sendText({ phoneNumberId, to: ana.phone, body: 'hello' });
    await bench.simulator.control.settled();
    const payloads = bench.operator.received.map(({ raw, headers, json }) => {
      const signatureHeader = headers.get('x-hub-signature-256') ?? '';
      const { appSecret } = bench;
      expect(verifySignature({ appSecret, rawBody: raw, signatureHeader })).toBe(true);
      return normalizeWebhook(json);
    });
    expect(payloads.flatMap(({ messages }) => messages)).toMatchObject([{ id: firstId, type: 'text' }]);
    expect(payloads.flatMap(({ statuses }) => statuses.map(({ status }) => status))).toEqual([
      'sent',
      'delivered',
    ]);
  });

  test('reaches a person who hides the phone number by their user id', async () => {
    const { control } = bench.simulator;
    const bo = await control.addUser({
      platform: 'whatsapp',
      name: 'Bo',
      username: 'bo',
      phoneVisibility: 'absent',
    });
    await control.act(bo.id, { type: 'text', text: 'hi' });
    await client.messages.sendText({ phoneNumberId, recipient: bo.bsuid, body: 'hello' });
    await control.settled();
    expect((await control.inbox(bo.id)).entries.map(({ text }) => text)).toEqual(['hi', 'hello']);
    expect(bench.operator.received.slice(1).every(({ raw }) => !raw.includes(bo.phone))).toBe(true);
  });
});
