import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sealpost } from '#contracts/gateway';
import { hexOf } from '#libs/envelope';
import type { Mailbox } from './create-mailbox.ts';
import {
  brokenBus,
  mailboxWorld,
  type MailboxWorld,
  routedReceipt,
  stanza,
} from './testing/mailbox-world.ts';

const { Envelope, Level, SenderHeader } = sealpost.gateway.v1;

let world: MailboxWorld;
let mailbox: Mailbox;
beforeAll(async () => {
  world = await mailboxWorld();
  mailbox = await world.start();
});
afterAll(async () => {
  await mailbox.close();
  await world.close();
});

const post = async (
  frame: string,
  { path = 'whatsapp', authorization = '' }: { path?: string; authorization?: string } = {},
) => {
  const response = await fetch(`${mailbox.url}/native/${path}/frames`, {
    method: 'POST',
    headers: {
      'content-type': 'application/xml',
      authorization: authorization || `Bearer ${await world.token()}`,
    },
    body: frame,
  });
  return { status: response.status, answer: await response.text() };
};

const pair = async (devices: readonly number[] = [0]) => {
  const [ann, bob] = [await world.user(), await world.user(devices)];
  return { ann, bob, conversationId: await world.talk(ann, bob) };
};

const envelopesIn = async (conversationId: Buffer) =>
  (await world.inbound())
    .filter(({ key }) => key.toString() === hexOf(conversationId))
    .map(({ value }) => Envelope.decode(value));

describe('a frame of an app backend', () => {
  it('is accepted once it is durable, its ciphertext byte for byte', async () => {
    const { ann, bob, conversationId } = await pair([0, 3]);
    const payload = randomBytes(300);
    const { status, answer } = await post(stanza('A1', ann, bob, payload, [0, 3]));
    expect(status).toBe(200);
    expect(answer).toMatch(/^<ack class="message" id="A1" from="[^"]+" t="\d+"\/>$/);
    const [envelope] = await envelopesIn(conversationId);
    const header = SenderHeader.decode(envelope?.senderHeader ?? Buffer.of());
    expect(header).toMatchObject({ level: Level.LEVEL_E2EE, originId: 'A1' });
    expect(envelope?.deviceCiphertexts?.devices).toMatchObject([
      { device: { deviceId: 1 }, payload },
      { device: { deviceId: 4 }, payload },
    ]);
    const [device] = envelope?.deviceCiphertexts?.devices ?? [];
    expect(hexOf(device?.device?.participantId ?? Buffer.of())).toBe(hexOf(bob.participantId));
  });

  it('gets the same answer when it is repeated, and another one when its content is not the same', async () => {
    const { ann, bob } = await pair();
    const first = await post(stanza('B1', ann, bob));
    const again = await post(stanza('B1', ann, bob));
    expect(again.answer).toBe(first.answer.replace('/>', ' duplicate="true"/>'));
    expect((await post(stanza('B1', ann, bob, Buffer.from('other')))).answer).toMatch(/ error="409"/);
  });

  it('is not accepted while the bus is away, and is when it comes again', async () => {
    const { ann, bob, conversationId } = await pair();
    const away = world.flowsOf({ bus: brokenBus(world.bus) });
    const frame = Buffer.from(stanza('C1', ann, bob));
    await expect(away.take('whatsapp', frame)).rejects.toThrow('away');
    expect(await envelopesIn(conversationId)).toEqual([]);
    const answer = await world.flowsOf().take('whatsapp', frame);
    expect(Buffer.from(answer ?? []).toString()).toMatch(/^<ack class="message" id="C1"(?!.*duplicate)/);
    expect(await envelopesIn(conversationId)).toHaveLength(1);
  });

  it('finds its device for what the router says before it is accepted', async () => {
    const { ann, bob, conversationId } = await pair();
    const routedWhilePublishing = {
      ...world.bus,
      publish: async (records: Parameters<typeof world.bus.publish>[0]) => {
        await world.bus.publish(records);
        const [{ value } = { value: Buffer.of() }] = records;
        const { envelopeId } = SenderHeader.decode(Envelope.decode(value).senderHeader);
        const { topic, ...receipt } = routedReceipt(envelopeId, conversationId, 7);
        const record = { topic, partition: 0, offset: 0n, headers: {}, timestampMs: 0 };
        const flows = world.flowsOf();
        await flows.tellReceipts([{ ...record, key: Buffer.of(), value: Buffer.from(receipt.value) }]);
      },
    };
    await world.flowsOf({ bus: routedWhilePublishing }).take('whatsapp', Buffer.from(stanza('D1', ann, bob)));
    const queued = await world.store
      .selectFrom('mailbox_records')
      .select(['kind', 'native_id'])
      .where('participant_id', '=', ann.participantId)
      .execute();
    expect(queued).toEqual([{ kind: 'routed', native_id: 'D1' }]);
  });

  it('to somebody unknown and to somebody without consent is refused alike', async () => {
    const [ann, stranger] = [await world.user(), await world.user()];
    const unknown = { participantId: randomBytes(16), jid: '19990001@s.whatsapp.net' };
    const answers = [
      (await post(stanza('E1', ann, stranger))).answer,
      (await post(stanza('E1', ann, unknown))).answer,
    ];
    expect(answers).toEqual([answers[0], answers[0]]);
    expect(answers[0]).toMatch(/ error="463"/);
  });

  it.each(['', '<message', '<?xml version="1.0"?><message/>'])(
    'that is none is answered with a rule and never with its bytes: %j',
    async (frame) => {
      const { status, answer } = await post(frame);
      expect(status).toBe(200);
      expect(answer).toMatch(/^<failure code="487" rule="[a-z_0-9 ]+"/);
    },
  );
});

describe('a backend', () => {
  it('without a valid token of its own app is turned away', async () => {
    const { ann, bob } = await pair();
    const frame = stanza('F1', ann, bob);
    const foreign = generateKeyPairSync('ed25519').privateKey;
    for (const authorization of [
      'Bearer nonsense',
      `Bearer ${await world.token('whatsapp', foreign)}`,
      `Bearer ${await world.token('messenger')}`,
    ])
      expect(await post(frame, { authorization })).toMatchObject({ status: 401 });
    expect(await post(frame, { path: 'messenger' })).toMatchObject({ status: 403 });
  });
});
