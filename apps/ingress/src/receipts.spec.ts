import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sealpost } from '#contracts/gateway';
import { type NewRecord, topics } from '#libs/bus';
import { millisOf } from '#libs/contracts';
import { envelopeIdOf, formatPartTag, hexOf, participantIdOf } from '#libs/envelope';
import { sightingOfTag, unclaimedSighting } from '#libs/store';
import { retryReceipts } from './retry-receipts.ts';
import { type IngressWorld, ingressWorld, receiptsIn } from './testing/ingress-world.ts';
import { messagingWebhook, testAccounts, type TestPlatform, whatsappStatuses } from './testing/webhooks.ts';

const { ReceiptKind } = sealpost.gateway.v1;

let world: IngressWorld;
let count = 0;
beforeAll(async () => {
  world = await ingressWorld();
});
afterAll(() => world.close());

const fresh = (prefix: string): string => `${prefix}${(count += 1).toString().padStart(9, '0')}`;
const accountOf = (platform: TestPlatform): string => `${platform}:${testAccounts[platform].accountId}`;

/** Something that egress sent: one part of a message to one person, recorded or not yet. */
const sent = async (
  platform: TestPlatform,
  fields: {
    nativeId?: string;
    address?: string;
    conversationId?: Buffer;
    participantId?: Buffer;
    sentAtMs?: number;
    part?: number;
  } = {},
) => {
  const delivery = {
    account: accountOf(platform),
    native_id: fields.nativeId ?? fresh('native.'),
    envelope_id: randomBytes(16),
    conversation_id: fields.conversationId ?? randomBytes(16),
    participant_id: fields.participantId ?? randomBytes(16),
    address: fields.address ?? fresh('1555'),
    part: fields.part ?? 0,
    sent_at_ms: fields.sentAtMs ?? 1_800_000_000_000,
  };
  await world.store.insertInto('sent_native_ids').values(delivery).execute();
  return delivery;
};

const status = (id: string, name: string, more: Readonly<Record<string, unknown>> = {}) =>
  whatsappStatuses([{ id, status: name, timestamp: '1800000050', recipient_id: '15551230000', ...more }]);

const summary = (records: readonly NewRecord[]) =>
  receiptsIn(records).map(({ kind, conversationId, envelopeId, watermarkMs, recipient, part }) => ({
    kind,
    conversation: hexOf(conversationId),
    envelope: hexOf(envelopeId),
    watermarkMs: millisOf(watermarkMs),
    participant: hexOf(recipient?.participantId ?? new Uint8Array()),
    part,
  }));

describe('receipts', () => {
  it('name the envelope behind a WhatsApp status, with its part and its failure', async () => {
    const delivery = await sent('whatsapp', { part: 1 });
    const failed = await world.take(
      'whatsapp',
      status(delivery.native_id, 'failed', { errors: [{ code: 131047, title: 'Re-engagement message' }] }),
    );
    expect(summary(failed)).toEqual([
      {
        kind: ReceiptKind.RECEIPT_KIND_FAILED,
        conversation: hexOf(delivery.conversation_id),
        envelope: hexOf(delivery.envelope_id),
        watermarkMs: 0,
        participant: hexOf(delivery.participant_id),
        part: 1,
      },
    ]);
    expect(failed[0]).toMatchObject({
      topic: topics.receipt.name,
      key: hexOf(delivery.conversation_id),
    });
    expect(receiptsIn(failed)).toMatchObject([{ failureCode: 'window_closed', platformCode: '131047' }]);
  });

  it('have the same id when a platform tells them again', async () => {
    const delivery = await sent('whatsapp');
    const once = await world.take('whatsapp', status(delivery.native_id, 'delivered'));
    expect(await world.take('whatsapp', status(delivery.native_id, 'delivered'))).toEqual(once);
  });

  it('are found by our tag before the native id is recorded, and leave a sighting of the call', async () => {
    const key = {
      conversation_id: randomBytes(16),
      participant_id: randomBytes(16),
      envelope_id: randomBytes(16),
    };
    await world.store
      .insertInto('deliveries')
      .values({
        ...key,
        seq: 1,
        sender_id: randomBytes(16),
        account: accountOf('whatsapp'),
        state: 'pending',
        expires_at_ms: 0,
      })
      .execute();
    const envelopeId = envelopeIdOf(key.envelope_id);
    const participantId = participantIdOf(key.participant_id);
    if (!envelopeId || !participantId) throw new Error('ids have 16 bytes');
    const tag = formatPartTag({ envelopeId, participantId }, 2);
    const nativeId = fresh('wamid.');
    const records = await world.take(
      'whatsapp',
      status(nativeId, 'delivered', { biz_opaque_callback_data: tag }),
    );
    expect(summary(records)).toMatchObject([
      { conversation: hexOf(key.conversation_id), envelope: envelopeId, participant: participantId, part: 2 },
    ]);
    expect(await sightingOfTag(world.store)(accountOf('whatsapp'), tag)).toBe(nativeId);
  });

  it('give one record for each conversation that a watermark touches, in the clock of the gateway', async () => {
    const psid = fresh('700');
    const inTwo = [randomBytes(16), randomBytes(16)] as const;
    const participantId = randomBytes(16);
    const first = await sent('messenger', {
      address: psid,
      participantId,
      conversationId: inTwo[0],
      sentAtMs: 1_800_000_000_100,
    });
    await sent('messenger', {
      address: psid,
      participantId,
      conversationId: inTwo[0],
      sentAtMs: 1_800_000_000_050,
    });
    const second = await sent('messenger', {
      address: psid,
      participantId,
      conversationId: inTwo[1],
      sentAtMs: 1_800_000_000_200,
    });
    await sent('messenger', {
      address: psid,
      participantId,
      conversationId: randomBytes(16),
      sentAtMs: 1_800_000_009_000,
    });
    const read = messagingWebhook('messenger', psid, [{ read: { watermark: 1_800_000_000_500 } }]);
    const expected = [first, second].map((delivery) => ({
      kind: ReceiptKind.RECEIPT_KIND_READ,
      conversation: hexOf(delivery.conversation_id),
      envelope: '',
      watermarkMs: delivery.sent_at_ms,
    }));
    const actual = summary(await world.take('messenger', read));
    expect(actual).toHaveLength(2);
    for (const row of expected) expect(actual).toContainEqual(expect.objectContaining(row));
  });

  it('go by the platform’s time of a message where its echo has told it', async () => {
    const psid = fresh('700');
    const recordedLate = await sent('messenger', { address: psid, sentAtMs: 1_800_000_000_900 });
    const echo = {
      sender: { id: testAccounts.messenger.accountId },
      recipient: { id: psid },
      timestamp: 1_800_000_000_400,
      message: { mid: recordedLate.native_id, is_echo: true, app_id: 1, text: 'hi' },
    };
    const read = messagingWebhook('messenger', psid, [{ read: { watermark: 1_800_000_000_400 } }]);
    expect(summary(await world.take('messenger', read))).toEqual([]);
    await world.take('messenger', messagingWebhook('messenger', psid, [echo]));
    expect(summary(await world.take('messenger', read))).toMatchObject([{ watermarkMs: 1_800_000_000_900 }]);
  });

  it('cover everything up to the message that an Instagram read names', async () => {
    const delivery = await sent('instagram', { sentAtMs: 1_800_000_000_700 });
    const read = messagingWebhook('instagram', delivery.address, [{ read: { mid: delivery.native_id } }]);
    expect(summary(await world.take('instagram', read))).toMatchObject([
      { kind: ReceiptKind.RECEIPT_KIND_READ, envelope: '', watermarkMs: 1_800_000_000_700 },
    ]);
  });

  it('wait for the record of a message that is not known yet, and are then told', async () => {
    await world.store.deleteFrom('waiting_receipts').execute();
    const nativeId = fresh('wamid.');
    expect(await world.take('whatsapp', status(nativeId, 'delivered'))).toEqual([]);
    expect(await retryReceipts(world.ports)).toBe(0);
    const delivery = await sent('whatsapp', { nativeId });
    const before = world.published.length;
    await retryReceipts(world.ports);
    expect(summary(world.published.slice(before))).toMatchObject([
      { kind: ReceiptKind.RECEIPT_KIND_DELIVERED, envelope: hexOf(delivery.envelope_id) },
    ]);
    await retryReceipts(world.ports);
    expect(world.published.length).toBe(before + 1);
  });

  it('reach a message too whose record comes a little later than a watermark that others are before', async () => {
    await world.store.deleteFrom('waiting_receipts').execute();
    const psid = fresh('700');
    const known = { address: psid, conversationId: randomBytes(16), participantId: randomBytes(16) };
    await sent('messenger', { ...known, sentAtMs: 1_800_000_000_100 });
    const read = messagingWebhook('messenger', psid, [{ read: { watermark: 1_800_000_000_500 } }]);
    expect(summary(await world.take('messenger', read))).toMatchObject([{ watermarkMs: 1_800_000_000_100 }]);
    await sent('messenger', { ...known, sentAtMs: 1_800_000_000_400 });

    const before = world.published.length;
    expect(await retryReceipts(world.ports)).toBe(0);
    world.clock.nowMs += 2000;
    expect(await retryReceipts(world.ports)).toBe(1);
    expect(summary(world.published.slice(before))).toMatchObject([{ watermarkMs: 1_800_000_000_400 }]);
    expect(await retryReceipts(world.ports)).toBe(0);
  });

  it('are dropped and counted when their message stays unknown for a minute', async () => {
    await world.store.deleteFrom('waiting_receipts').execute();
    await world.take('whatsapp', status(fresh('wamid.'), 'read'));
    world.clock.nowMs += 59_999;
    await retryReceipts(world.ports);
    expect(await world.store.selectFrom('waiting_receipts').selectAll().execute()).toHaveLength(1);
    world.clock.nowMs += 1;
    await retryReceipts(world.ports);
    expect(await world.store.selectFrom('waiting_receipts').selectAll().execute()).toEqual([]);
    expect(await world.registry.metrics()).toMatch(
      /sealpost_receipts_dropped_total\{service="ingress",platform="whatsapp"\} 1/,
    );
  });

  it('say nothing about the notices of the gateway itself', async () => {
    const notice = await sent('whatsapp', { conversationId: Buffer.alloc(16) });
    expect(await world.take('whatsapp', status(notice.native_id, 'read'))).toEqual([]);
    expect(await world.store.selectFrom('waiting_receipts').selectAll().execute()).toEqual([]);
  });
});

describe('echoes', () => {
  it('leave a sighting by which egress finds an ambiguous send again, and are relayed to nobody', async () => {
    const igsid = fresh('800');
    const echo = {
      sender: { id: testAccounts.instagram.accountId },
      recipient: { id: igsid },
      message: { mid: fresh('i_'), is_echo: true, text: 'hello' },
    };
    expect(await world.take('instagram', messagingWebhook('instagram', igsid, [echo]))).toEqual([]);
    expect(await unclaimedSighting(world.store)(accountOf('instagram'), igsid, 0)).toBe(echo.message.mid);
  });

  it('of another app are no evidence for a send of ours', async () => {
    const account = accountOf('messenger');
    await world.store.updateTable('accounts').set({ app_id: '42' }).where('account', '=', account).execute();
    const psid = fresh('700');
    const echo = (app: number) => ({
      sender: { id: testAccounts.messenger.accountId },
      recipient: { id: psid },
      message: { mid: fresh('m_'), is_echo: true, app_id: app, text: 'hello' },
    });
    await world.take('messenger', messagingWebhook('messenger', psid, [echo(263902037430900)]));
    expect(await unclaimedSighting(world.store)(account, psid, 0)).toBeUndefined();
    const ours = echo(42);
    await world.take('messenger', messagingWebhook('messenger', psid, [ours]));
    expect(await unclaimedSighting(world.store)(account, psid, 0)).toBe(ours.message.mid);
    await world.store.updateTable('accounts').set({ app_id: '' }).where('account', '=', account).execute();
  });

  it('keep the tag that Messenger brings back', async () => {
    const psid = fresh('700');
    const tag = `gw:${'a'.repeat(32)}:${'b'.repeat(32)}:0`;
    const echo = {
      sender: { id: testAccounts.messenger.accountId },
      recipient: { id: psid },
      message: { mid: fresh('m_'), is_echo: true, app_id: 1, metadata: tag, text: 'hello' },
    };
    await world.take('messenger', messagingWebhook('messenger', psid, [echo]));
    expect(await sightingOfTag(world.store)(accountOf('messenger'), tag)).toBe(echo.message.mid);
  });
});
