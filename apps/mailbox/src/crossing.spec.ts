import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sealpost } from '#contracts/gateway';
import { sealpost as native } from '#contracts/native';
import type { BusRecord, NewRecord } from '#libs/bus';
import { toLong } from '#libs/contracts';
import { type Platform, platforms } from '#libs/envelope';
import { listenForSignals } from '#libs/store';
import { until } from '#libs/testing';
import { createMailboxFlows } from './mailbox-flows.ts';
import { createOpenLinks } from './open-links.ts';
import { mailboxWorld, type MailboxWorld, routedTo, type TestUser } from './testing/mailbox-world.ts';
import { signalFrom } from './typing.ts';

const { Level } = sealpost.gateway.v1;
const { CiphertextKind, Frame, TypingState, WatermarkKind } = native.native.messenger.v1;

let world: MailboxWorld;
beforeAll(async () => {
  world = await mailboxWorld();
});
afterAll(() => world.close());

const links = {
  whatsapp: { suites: 'any' },
  messenger: { suites: 'any' },
  instagram: { suites: 'any' },
} as const;

/** A mailbox whose records are kept here instead of on the bus. */
const recorded = () => {
  const published: NewRecord[] = [];
  const bus = {
    ...world.bus,
    publish: async (records: readonly NewRecord[]) => void published.push(...records),
  };
  return { published, flows: world.flowsOf({ bus, links }) };
};

const asRead = ({ topic, key, value }: NewRecord): BusRecord => ({
  topic,
  partition: 0,
  offset: 0n,
  key: Buffer.from(key),
  value: Buffer.from(value),
  headers: {},
  timestampMs: 0,
});

const queueOf = async ({ participantId }: TestUser) =>
  (
    await world.store
      .selectFrom('mailbox_records')
      .selectAll()
      .where('participant_id', '=', participantId)
      .orderBy('seq')
      .execute()
  ).map(({ frame }) => frame);

const jidOf = (integrator: number, alias: bigint, device = ''): string =>
  `${integrator}-${alias}${device}@interop`;

const saidToMessenger = (id: string, ann: TestUser, alias: bigint): Buffer =>
  Buffer.from(
    `<message id="${id}" from="${ann.jid}" to="${jidOf(2, alias)}" t="${Math.floor(Date.now() / 1000)}" type="text" ` +
      `inner_format="sealpost.content/1"><participants><to jid="${jidOf(2, alias)}">` +
      `<enc v="2" type="msg">${randomBytes(20).toString('base64')}</enc></to></participants></message>`,
  );

/** Ann on WhatsApp and Bob on Messenger, and something that Ann said to Bob. */
const situation = async (count = 1) => {
  const ann = await world.user();
  const bob = await world.foreigner('messenger', ann);
  await world.talk(ann, bob);
  const { flows, published } = recorded();
  for (let index = 1; index <= count; index += 1) {
    const answer = await flows.take('whatsapp', saidToMessenger(`M${index}`, ann, bob.alias));
    expect(Buffer.from(answer ?? []).toString()).not.toContain('error');
    const value = published.at(-1)?.value ?? Buffer.of();
    await flows.queueRouted([asRead(routedTo(bob, value, index, 'messenger'))]);
  }
  return { ann, bob, flows, published };
};

const send = (body: Parameters<typeof Frame.encode>[0]): Uint8Array => Frame.encode(body).finish();

describe('between WhatsApp and Messenger', () => {
  it('a message arrives in the other dialect, and being read comes back as ids', async () => {
    const { ann, bob, flows, published } = await situation(2);
    const [first, second] = (await queueOf(bob)).map((frame) => Frame.decode(frame).send);
    expect(String(first?.sender?.fbid)).toBe(String(bob.aliasOfKnown));
    expect(first?.devices?.[0]?.kind).toBe(CiphertextKind.CIPHERTEXT_KIND_WHISPER);
    published.length = 0;
    await flows.take(
      'messenger',
      send({
        requestId: toLong(1),
        watermark: {
          thread: { otherFbid: toLong(bob.aliasOfKnown) },
          reader: { fbid: toLong(BigInt(bob.jid)), device: 0 },
          kind: WatermarkKind.WATERMARK_KIND_READ,
          watermarkMs: second?.timestampMs ?? toLong(0),
        },
      }),
    );
    expect(published).toHaveLength(2);
    await flows.tellReceipts(published.map(asRead));
    await flows.tellReceipts(published.map(asRead));
    const told = (await queueOf(ann)).map(String);
    expect(told).toHaveLength(1);
    expect(told[0]).toContain('type="read"');
    expect(told[0]).toContain('M1');
    expect(told[0]).toContain('M2');
  });

  it('a watermark that was told again tells nobody again', async () => {
    const { bob, flows, published } = await situation();
    const [frame] = await queueOf(bob);
    const watermark = send({
      requestId: toLong(1),
      watermark: {
        thread: { otherFbid: toLong(bob.aliasOfKnown) },
        reader: { fbid: toLong(BigInt(bob.jid)), device: 0 },
        kind: WatermarkKind.WATERMARK_KIND_READ,
        watermarkMs: Frame.decode(frame ?? Buffer.of()).send?.timestampMs ?? toLong(0),
      },
    });
    published.length = 0;
    await flows.take('messenger', watermark);
    await flows.take('messenger', watermark);
    expect(published).toHaveLength(1);
  });

  it('what does not decrypt is asked for five times, and no more', async () => {
    const { ann, bob, flows } = await situation();
    const [frame] = await queueOf(bob);
    const { otid } = Frame.decode(frame ?? Buffer.of()).send ?? {};
    for (let count = 1; count <= 6; count += 1)
      await flows.take(
        'messenger',
        send({
          requestId: toLong(count),
          retry: {
            otid: otid ?? toLong(0),
            thread: { otherFbid: toLong(bob.aliasOfKnown) },
            from: { fbid: toLong(BigInt(bob.jid)), device: 0 },
            count: 1,
            registrationId: 9,
          },
        }),
      );
    const asked = (await queueOf(ann)).map(String);
    expect(asked).toHaveLength(5);
    expect(asked[0]).toContain('type="retry"');
    expect(asked[0]).toContain(jidOf(2, bob.alias));
  });

  it('somebody who writes is told of over the stream, and not once it is late', async () => {
    const { ann, bob } = await situation();
    const written: string[] = [];
    const open = createOpenLinks(() => Date.now());
    open.open('whatsapp', {
      id: 'one',
      write: (frame) => (written.push(Buffer.from(frame).toString()), true),
      close: () => {},
    });
    const flows = createMailboxFlows(world.portsOf({ links }), open);
    const heard: Promise<void>[] = [];
    const listener = listenForSignals(world.store, (text) => {
      const signal = signalFrom(text);
      if (signal?.kind === 'typing') heard.push(flows.passTyping(signal.typing));
    });
    await until(async () => {
      await flows.take(
        'messenger',
        send({
          typing: {
            thread: { otherFbid: toLong(bob.aliasOfKnown) },
            sender: { fbid: toLong(BigInt(bob.jid)), device: 0 },
            state: TypingState.TYPING_STATE_ON,
          },
        }),
      );
      return written.length > 0;
    });
    await Promise.all(heard);
    await listener.close();
    expect(written[0]).toContain('<chatstate');
    expect(written[0]).toContain(`to="${ann.jid}"`);
    const before = written.length;
    await flows.passTyping({
      conversationId: Buffer.alloc(16),
      app: 'messenger',
      from: { participantId: bob.participantId, deviceId: 1 },
      state: 'composing',
      atMs: Date.now() - 10_001,
      targets: [{ participantId: ann.participantId, platform: 'whatsapp' }],
    });
    expect(written).toHaveLength(before);
  });
});

const publishSealKeys = () =>
  world.store
    .insertInto('capability_documents')
    .values(
      platforms.map((platform: Platform) => ({
        platform,
        sequence: 1n,
        levels:
          platform === 'instagram' ? [Level.LEVEL_APP_SEALED] : [Level.LEVEL_E2EE, Level.LEVEL_APP_SEALED],
        inner_formats: ['sealpost.content/1'],
        suites: ['signal/1'],
        payload_bytes_max: 98_304,
        seal_key_ids: [`${platform}-key`],
        seal_keys: [randomBytes(32)],
        not_before_ms: 0,
        not_after_ms: Date.now() + 1_000_000,
        statement: Buffer.of(),
        key_id: 'k1',
        signature: Buffer.of(),
        published_at_ms: 0,
      })),
    )
    .execute();

describe('between WhatsApp and Instagram', () => {
  it('a body that is sealed to the app arrives, one for devices is refused, and seen comes back as read', async () => {
    await publishSealKeys();
    const ann = await world.user();
    const cara = await world.foreigner('instagram', ann);
    const conversationId = await world.talkAt(Level.LEVEL_APP_SEALED, [ann, cara]);
    await world.store
      .insertInto('native_threads')
      .values({ platform: 'instagram', thread: '123456', conversation_id: conversationId })
      .execute();
    const { flows, published } = recorded();
    const to = jidOf(3, cara.alias);
    const stanza = (id: string, body: string): Buffer =>
      Buffer.from(
        `<message id="${id}" from="${ann.jid}" to="${to}" t="${Math.floor(Date.now() / 1000)}" type="text" ` +
          `inner_format="sealpost.content/1">${body}</message>`,
      );
    const enc = `<participants><to jid="${to}"><enc v="2" type="msg">AAAA</enc></to></participants>`;
    const refused = await flows.take('whatsapp', stanza('S0', enc));
    expect(Buffer.from(refused ?? []).toString()).toContain('error="426"');
    const sealed = `<sealed key_id="instagram-key">${randomBytes(80).toString('base64')}</sealed>`;
    await flows.take('whatsapp', stanza('S1', sealed));
    await flows.queueRouted([asRead(routedTo(cara, published.at(-1)?.value ?? Buffer.of(), 1, 'instagram'))]);
    const item = JSON.parse(String((await queueOf(cara))[0])) as Record<string, unknown>;
    expect(item).toMatchObject({ op: 'item', thread_id: '123456', origin_id: 'S1' });
    published.length = 0;
    const seen = {
      op: 'seen',
      thread_id: '123456',
      user_id: cara.jid,
      item_id: item['item_id'],
      timestamp: String(Date.now() * 1000),
    };
    await flows.take('instagram', Buffer.from(JSON.stringify(seen)));
    await flows.tellReceipts(published.map(asRead));
    const told = (await queueOf(ann)).map(String);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/<receipt.* id="S1".*type="read"/);
  });
});
