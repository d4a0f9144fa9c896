import { describe, expect, test } from '@jest/globals';
import { sealpost } from '#contracts/gateway';
import { toLong } from '#libs/contracts';
import { randomBytes, utf8 } from './bytes.ts';
import { deviceSetHashOf } from './device-set.ts';
import { memoryStorage } from './state/storage.ts';
import { conversationId, type TestDevice, testWorld, type TestWorld } from './testing/pair.ts';
import type { QueueRecord } from './transport.ts';

const { v1 } = sealpost.gateway;
type EnvelopeFields = sealpost.gateway.v1.Envelope.$Properties;

const codesOf = (device: TestDevice): readonly string[] =>
  device.events.map(({ code }) => code).filter((code) => code !== 'KEY_FIRST_SEEN');
const messagesOf = (device: TestDevice): readonly string[] =>
  device.items.flatMap((item) => (item.kind === 'message' ? new TextDecoder().decode(item.content) : []));

const withEnvelope = (
  record: QueueRecord,
  change: (envelope: EnvelopeFields) => EnvelopeFields,
): QueueRecord => {
  const envelope = v1.Envelope.decode(record.envelope ?? new Uint8Array());
  return { ...record, envelope: v1.Envelope.encode(Object.assign(envelope, change(envelope))).finish() };
};
const withHeader = (
  record: QueueRecord,
  change: (
    header: sealpost.gateway.v1.SenderHeader.$Properties,
  ) => sealpost.gateway.v1.SenderHeader.$Properties,
): QueueRecord =>
  withEnvelope(record, ({ senderHeader }) => {
    const header = v1.SenderHeader.decode(senderHeader ?? new Uint8Array());
    return { senderHeader: v1.SenderHeader.encode(Object.assign(header, change(header))).finish() };
  });

/** Two devices that have talked, so that sessions and keys are there. */
async function acquainted(
  suite: 'mls/3' | 'sealed-box/1',
): Promise<{ world: TestWorld; ann: TestDevice; bob: TestDevice }> {
  const world = await testWorld(suite);
  const [ann, bob] = [await world.device(1), await world.device(2)];
  await ann.say(bob, utf8('first'));
  await bob.receive();
  return { world, ann, bob };
}

describe.each(['mls/3', 'sealed-box/1'] as const)('Against a gateway that lies, a device in %s', (suite) => {
  test('shows nothing whose header differs in any one byte, and says why', async () => {
    const { world, ann, bob } = await acquainted(suite);
    await ann.say(bob, utf8('second'));
    const held: QueueRecord[] = [];
    world.gateway.tamper(bob.recipient.address, (record) => {
      held.push(record);
      return [];
    });
    await bob.receive();
    const [original] = held;
    const header = v1.Envelope.decode(original?.envelope ?? new Uint8Array()).senderHeader;
    for (let at = 0; at < header.length; at += 1)
      for (const flip of [0x01, 0x80]) {
        const changed = Uint8Array.from(header);
        changed[at] = (changed[at] ?? 0) ^ flip;
        world.gateway.tamper(bob.recipient.address, () => [
          withEnvelope(original ?? {}, () => ({ senderHeader: changed })),
        ]);
        const entries = new Map(bob.stored);
        const probe = await bob.reopen({ storage: memoryStorage(entries) });
        await ann.say(bob, utf8('any'));
        await probe.receive();
        const isFound = codesOf(probe).length > 0;
        expect({ at, flip, isFound, shown: messagesOf(probe) }).toEqual({
          at,
          flip,
          isFound: true,
          shown: [],
        });
      }
  });

  test.each([
    ['its time', { sentAtMs: toLong(1) }],
    ['its class', { class: 4 }],
    ['its conversation', { conversationId: new Uint8Array(16).fill(9) }],
    ['its roster epoch', { rosterEpoch: toLong(2) }],
    ['its time to live', { ttlSeconds: 1 }],
    ['its inner format', { innerFormat: 'other/1' }],
    ['its id', { envelopeId: new Uint8Array(16).fill(9) }],
    ['what it answers', { refEnvelopeId: new Uint8Array(16).fill(9) }],
    ['its franking tag', { frankingTag: new Uint8Array(32) }],
  ] as const)('finds that a header is another when %s was changed', async (_what, change) => {
    const { world, ann, bob } = await acquainted(suite);
    world.gateway.tamper(bob.recipient.address, (record) => [withHeader(record, () => change)]);
    await ann.say(bob, utf8('second'));
    await bob.receive();
    expect(codesOf(bob)).toEqual(['HEADER_MISMATCH']);
    expect(messagesOf(bob)).toEqual(['first']);
    expect(world.gateway.said.findLast(({ nack }) => nack != null)?.nack?.reason).toBe(4);
  });

  test('binds the header of the very first message too', async () => {
    const world = await testWorld(suite);
    const [ann, bob] = [await world.device(1), await world.device(2)];
    world.gateway.tamper(bob.recipient.address, (record) => [withHeader(record, () => ({ ttlSeconds: 1 }))]);
    await ann.say(bob, utf8('first'));
    await bob.receive();
    expect(codesOf(bob)).toEqual(['HEADER_MISMATCH']);
    expect(messagesOf(bob)).toEqual([]);
  });

  test('finds a gap, and goes on with what is there', async () => {
    const { world, ann, bob } = await acquainted(suite);
    for (const text of ['second', 'third', 'fourth']) await ann.say(bob, utf8(text));
    let count = 0;
    world.gateway.tamper(bob.recipient.address, (record) => ((count += 1) === 2 ? [] : [record]));
    await bob.receive();
    expect(codesOf(bob)).toEqual(['GAP']);
    expect(messagesOf(bob)).toEqual(['first', 'second', 'fourth']);
  });

  test('finds that records were exchanged', async () => {
    const { world, ann, bob } = await acquainted(suite);
    for (const text of ['second', 'third']) await ann.say(bob, utf8(text));
    const kept: QueueRecord[] = [];
    world.gateway.tamper(bob.recipient.address, (record) =>
      kept.push(record) === 2 ? [record, ...kept.slice(0, 1)] : [],
    );
    await bob.receive();
    expect(codesOf(bob)).toEqual(['GAP', 'REORDERED']);
    expect(messagesOf(bob)).toEqual(['first', 'third']);
  });

  test('finds that places in the conversation were exchanged', async () => {
    const { world, ann, bob } = await acquainted(suite);
    world.gateway.tamper(bob.recipient.address, (record) => [
      withEnvelope(record, () => ({ gatewayHeader: { conversationSeq: toLong(1) } })),
    ]);
    await ann.say(bob, utf8('second'));
    await bob.receive();
    expect(codesOf(bob)).toEqual(['REORDERED']);
  });

  test('shows a record once when it is handed over again, as it may be', async () => {
    const { world, ann, bob } = await acquainted(suite);
    world.gateway.tamper(bob.recipient.address, (record) => [record, record]);
    await ann.say(bob, utf8('second'));
    await bob.receive();
    expect(codesOf(bob)).toEqual([]);
    expect(messagesOf(bob)).toEqual(['first', 'second']);
  });

  test.each([
    ['the same delivery', {}],
    ['another delivery', { deliveryId: randomBytes(16) }],
  ])('finds a replay as %s', async (_as, place) => {
    const { world, ann, bob } = await acquainted(suite);
    world.gateway.tamper(bob.recipient.address, (record) => [
      record,
      { ...record, seq: toLong(3), prevSeq: toLong(2), ...place },
    ]);
    await ann.say(bob, utf8('second'));
    await bob.receive();
    expect(codesOf(bob)).toEqual(['REPLAYED']);
    expect(messagesOf(bob)).toEqual(['first', 'second']);
  });

  test('finds its own envelope handed back', async () => {
    const { world, ann, bob } = await acquainted(suite);
    world.gateway.tamper(ann.recipient.address, (record) => [
      withHeader(record, () => ({ sender: ann.recipient.address })),
    ]);
    await bob.say(ann, utf8('answer'));
    await ann.receive();
    expect(codesOf(ann)).toEqual(['REPLAYED']);
  });

  test('finds a weaker level, and a body that does not fit its level', async () => {
    const { world, ann, bob } = await acquainted(suite);
    world.gateway.tamper(bob.recipient.address, (record) => [withHeader(record, () => ({ level: 20 }))]);
    await ann.say(bob, utf8('second'));
    await bob.receive();
    world.gateway.tamper(bob.recipient.address, (record) => [
      withEnvelope(record, () => ({
        deviceCiphertexts: null,
        sealedBodies: { bodies: [{ reader: 'whatsapp' }] },
      })),
    ]);
    await ann.say(bob, utf8('third'));
    await bob.receive();
    expect(codesOf(bob)).toEqual(['LEVEL_DOWNGRADE', 'LEVEL_DOWNGRADE']);
    expect(messagesOf(bob)).toEqual(['first']);
  });

  test('finds that nothing binds a header', async () => {
    const { world, ann, bob } = await acquainted(suite);
    world.gateway.tamper(bob.recipient.address, (record) => [
      withHeader(record, () => ({ headerBinding: 0 })),
    ]);
    await ann.say(bob, utf8('second'));
    await bob.receive();
    expect(codesOf(bob)).toEqual(['UNBOUND_HEADER']);
  });

  test('finds bytes that are no envelope', async () => {
    const { world, ann, bob } = await acquainted(suite);
    world.gateway.tamper(bob.recipient.address, (record) => [{ ...record, envelope: Uint8Array.of(0xff) }]);
    await ann.say(bob, utf8('second'));
    await bob.receive();
    expect(codesOf(bob)).toEqual(['MALFORMED']);
  });

  test('does not seal for a key that was put in the place of the trusted one', async () => {
    const { world, ann, bob } = await acquainted(suite);
    const [mallory, fresh] = [await world.device(2), await world.device(2)];
    const [bundle] = await mallory.client.createBundles(suite, 1);
    const swapped = await ann.reopen({
      claimBundle: async () => bundle?.publicBundle,
      now: () => Date.now() + 2 * 86_400_000,
      suites: fresh.suites.map((each) => ({ ...each, wantsBundle: () => true })) as never,
    });
    expect(await swapped.say(bob, utf8('second'))).toMatchObject({
      kind: 'unsealed',
      unsealed: [{ flaw: 'key_changed' }],
    });
  });

  test('holds what an unknown or changed key sealed, and reads it once that key is trusted', async () => {
    const { world, ann, bob } = await acquainted(suite);
    const careful = await world.device(3, { firstUse: 'refuse' });
    await ann.say(careful, utf8('to the careful'));
    await careful.receive();
    expect(codesOf(careful)).toEqual(['UNKNOWN_SENDER_KEY']);
    expect(careful.items).toEqual([]);
    await careful.client.trust(ann.recipient.address, ann.client.keys.signPublicKey);
    await careful.receive();
    expect(messagesOf(careful)).toEqual(['to the careful']);

    const impostor = await world.device(1, { storage: memoryStorage() });
    await impostor.say(bob, utf8('from somebody else'));
    await bob.receive();
    expect(codesOf(bob)).toEqual(['KEY_CHANGED']);
    expect(messagesOf(bob)).toEqual(['first']);
    await bob.client.trust(impostor.recipient.address, impostor.client.keys.signPublicKey);
    await bob.receive();
    expect(messagesOf(bob)).toEqual(['first', 'from somebody else']);
  });

  test('finds that the author was told of other devices', async () => {
    const { world, ann } = await acquainted(suite);
    const wary = await world.device(4, {
      devicesOf: async () => [{ address: ann.recipient.address, registrationId: 1 }],
    });
    await ann.say(wary, utf8('second'));
    await wary.receive();
    expect(codesOf(wary)).toEqual(['DEVICE_SET_MISMATCH']);
    expect(await deviceSetHashOf([])).toHaveLength(32);
    expect(wary.events[0]?.conversationId ?? wary.events[1]?.conversationId).toEqual(conversationId);
  });

  test('refuses to fall to a weaker level itself', async () => {
    const { world, ann } = await acquainted(suite);
    const apps = [{ reader: 'instagram', keyId: 'k', publicKey: randomBytes(32) }];
    const before = world.gateway.submitted.size;
    const weaker = { conversationId, rosterEpoch: 1n, to: { apps }, content: utf8('x') };
    expect(await ann.client.send(weaker)).toEqual({ kind: 'level_downgrade' });
    expect(world.gateway.submitted.size).toBe(before);
  });
});
