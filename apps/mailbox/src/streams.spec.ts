import { randomBytes } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { sealpost } from '#contracts/gateway';
import type { BusRecord } from '#libs/bus';
import { topics } from '#libs/bus';
import { fromLong, toLong } from '#libs/contracts';
import { everythingIn, until } from '#libs/testing';
import type { Mailbox } from './create-mailbox.ts';
import { deviceEnvelope, type DeviceMessage, doorsOf } from './testing/doors.ts';
import { mailboxWorld, type MailboxWorld, routedTo, type TestUser } from './testing/mailbox-world.ts';

const { CiphertextType, NackReason, Receipt, ReceiptKind } = sealpost.gateway.v1;

let world: MailboxWorld;
let mailboxes: Mailbox[] = [];
let doors: ReturnType<typeof doorsOf>[] = [];
beforeAll(async () => {
  world = await mailboxWorld();
});
afterEach(async () => {
  for (const door of doors) door.close();
  await Promise.all(mailboxes.map((mailbox) => mailbox.close()));
  mailboxes = [];
  doors = [];
});
afterAll(() => world.close());

const started = async () => {
  const mailbox = await world.start();
  const door = doorsOf(mailbox, world);
  mailboxes.push(mailbox);
  doors.push(door);
  return { mailbox, door };
};

/** Bob, with a queue that he reads himself, and what puts messages of Ann into it. */
const situation = async (door: ReturnType<typeof doorsOf>) => {
  const [ann, bob] = [await world.user(), await world.user()];
  const conversationId = await world.talk(ann, bob);
  const opened = await door.stream(bob, { window: 2 });
  await until(async () => opened.received.some(({ empty }) => empty));
  const say = saying(door, { ann, bob, conversationId });
  return { ann, bob, conversationId, opened, say };
};

/** Says something to Bob: submits it, and gives it the next place in the conversation. */
const saying = (
  door: ReturnType<typeof doorsOf>,
  {
    ann,
    bob,
    conversationId,
  }: Readonly<Record<'ann' | 'bob', TestUser>> & { readonly conversationId: Buffer },
) => {
  let seq = 0;
  return async (fields: Partial<DeviceMessage> = {}): Promise<Uint8Array> => {
    const envelope = deviceEnvelope({ conversationId, from: ann, to: bob, ...fields });
    await door.submit(ann, { envelope });
    const records = await world.inbound();
    const accepted = records.findLast(({ value }) => value.includes(Buffer.from(envelope)));
    const { topic, key, value } = routedTo(bob, accepted?.value ?? Buffer.of(), (seq += 1));
    const record: BusRecord = {
      topic,
      partition: 0,
      offset: 0n,
      key: Buffer.from(key),
      value: Buffer.from(value),
      headers: {},
      timestampMs: 0,
    };
    await world.flowsOf().queueRouted([record]);
    return envelope;
  };
};

const placesOf = (records: readonly sealpost.gateway.v1.QueueRecord.$Properties[]): [number, number][] =>
  records.map(({ seq, prevSeq }) => [Number(fromLong(seq)), Number(fromLong(prevSeq))]);

const receiptsIn = async () =>
  (await everythingIn(world.bus, topics.receipt.name, topics.receipt.partitions)).map(({ value }) =>
    Receipt.decode(value),
  );

describe('the stream of a device', () => {
  it('hands over a window, and goes on once the device has stored it', async () => {
    const { door } = await started();
    const { opened, say, conversationId } = await situation(door);
    for (let count = 0; count < 5; count += 1) await say();
    await until(async () => opened.records().length === 2);
    expect(placesOf(opened.records())).toEqual([
      [1, 0],
      [2, 1],
    ]);
    opened.send({ ack: { upToSeq: toLong(2) } });
    await until(async () => opened.records().length === 4);
    opened.send({ ack: { upToSeq: toLong(4) } });
    await until(async () => opened.records().length === 5);
    opened.send({ ack: { upToSeq: toLong(5) } });
    await until(
      async () => opened.received.at(-1)?.empty !== null && opened.received.at(-1)?.empty !== undefined,
    );
    expect(placesOf(opened.records()).map(([seq]) => seq)).toEqual([1, 2, 3, 4, 5]);
    await until(async () => {
      const delivered = (await receiptsIn()).filter(
        (receipt) =>
          receipt.kind === ReceiptKind.RECEIPT_KIND_DELIVERED &&
          Buffer.from(receipt.conversationId).equals(conversationId),
      );
      return delivered.length === 5;
    });
  });

  it('hands over again, under the same delivery ids, what was not stored', async () => {
    const { door } = await started();
    const { bob, opened, say } = await situation(door);
    await say();
    await say();
    await until(async () => opened.records().length === 2);
    opened.close();
    const again = await door.stream(bob, { resumeAfterSeq: toLong(1) });
    await until(async () => again.records().length === 1);
    expect(again.records()[0]?.deliveryId).toEqual(opened.records()[1]?.deliveryId);
    expect(placesOf(again.records())).toEqual([[2, 1]]);
  });

  it('ends when the device opens another one, in this mailbox or the next', async () => {
    const [one, two] = [await started(), await started()];
    const { bob, opened } = await situation(one.door);
    const second = await two.door.stream(bob);
    await until(async () => opened.received.some(({ closed }) => closed));
    expect(opened.received.at(-1)?.closed?.reason).toBe('conflicting_stream');
    await one.door.stream(bob);
    await until(async () => second.received.some(({ closed }) => closed));
  });

  it('asks the author for a repair', async () => {
    const { door } = await started();
    const { ann, opened, say } = await situation(door);
    const author = await door.stream(ann);
    for (let count = 0; count < 2; count += 1) await say();
    await until(async () => opened.records().length === 2);
    const nack = { reason: NackReason.NACK_REASON_DECRYPT_FAILED, registrationId: 7, count: 1 };
    opened.send({ nack: { seq: toLong(1), ...nack } });
    await until(async () => author.records().some(({ repair }) => repair));
    expect(author.records().find(({ repair }) => repair)?.repair).toMatchObject({
      count: 1,
      registrationId: 7,
    });
    opened.send({ ack: { upToSeq: toLong(2) } });
    await until(async () =>
      (await receiptsIn()).some(({ kind }) => kind === ReceiptKind.RECEIPT_KIND_DELIVERED),
    );
  });

  it('asks for the message, and not for its repair, when that cannot be opened either, and passes on what begins a new group', async () => {
    const { door } = await started();
    const { ann, opened, say } = await situation(door);
    const author = await door.stream(ann);
    const repairs = () => author.records().flatMap(({ repair }) => repair ?? []);
    const nack = { reason: NackReason.NACK_REASON_DECRYPT_FAILED, registrationId: 7, count: 1 };
    const repairOf = randomBytes(16);
    const keyPackage = randomBytes(300);
    for (const [index, ids] of [{ envelopeId: repairOf }, { repairOf }].entries()) {
      await say(ids);
      await until(async () => opened.records().length === index + 1);
      const fresh = index === 0 ? {} : { freshKeyPackage: { keyPackage } };
      opened.send({ nack: { seq: toLong(index + 1), ...nack, ...fresh } });
      await until(async () => repairs().length === index + 1);
    }
    const given = repairs().map(({ freshKeyPackage }) => Buffer.from(freshKeyPackage?.keyPackage ?? []));
    expect(given).toEqual([Buffer.of(), keyPackage]);
    expect(repairs().map(({ envelopeId, count }) => [Buffer.from(envelopeId ?? []), count])).toEqual([
      [repairOf, 1],
      [repairOf, 2],
    ]);
  });

  it('passes over what has expired, whose author is told', async () => {
    const { door } = await started();
    const { bob, opened, say } = await situation(door);
    opened.close();
    await say({ ttlSeconds: 1 });
    await say();
    await world.flowsOf({ now: () => Date.now() + 5_000 }).expire();
    const expired = (await receiptsIn()).filter(({ kind }) => kind === ReceiptKind.RECEIPT_KIND_EXPIRED);
    expect(expired).toHaveLength(1);
    const again = await door.stream(bob);
    await until(async () => again.records().length === 1);
    expect(placesOf(again.records())).toEqual([[2, 0]]);
  });

  it('holds what another device of its user sent, and nobody is told what became of that', async () => {
    const { door } = await started();
    const { ann, bob, conversationId, opened, say } = await situation(door);
    await world.addDevices(ann, [1]);
    const own = await door.stream(ann, {}, 1);
    await until(async () => own.received.some(({ empty }) => empty));
    await say({ ownDevices: [1] });
    await until(async () => own.records().length === 1);
    expect(own.records()[0]?.envelope?.length).toBeGreaterThan(0);
    own.send({ ack: { upToSeq: toLong(1) } });
    own.close();
    await say({ ownDevices: [1], ttlSeconds: 1 });
    await until(async () => opened.records().length === 2);
    await world.flowsOf({ now: () => Date.now() + 5_000 }).expire();
    opened.send({ ack: { upToSeq: toLong(2) } });
    const told = async () =>
      (await receiptsIn())
        .filter((receipt) => conversationId.equals(receipt.conversationId))
        .map(
          ({ kind, recipient }) => `${kind} ${Buffer.from(recipient?.participantId ?? []).toString('hex')}`,
        );
    await until(async () => (await told()).length >= 2);
    const reader = bob.participantId.toString('hex');
    expect((await told()).toSorted()).toEqual([
      `${ReceiptKind.RECEIPT_KIND_DELIVERED} ${reader}`,
      `${ReceiptKind.RECEIPT_KIND_EXPIRED} ${reader}`,
    ]);
  });

  it('holds a message that only the device can read, also when that came before the first stream', async () => {
    const { door } = await started();
    const [ann, bob] = [await world.user(), await world.user()];
    const conversationId = await world.talk(ann, bob);
    const say = saying(door, { ann, bob, conversationId });
    await say({ type: CiphertextType.CIPHERTEXT_TYPE_MLS_MESSAGE, payload: randomBytes(60) });
    const first = await door.stream(bob);
    await until(async () => first.records().length === 1);
    expect(placesOf(first.records())).toEqual([[1, 0]]);
  });

  it('is not opened for a device that is revoked, and gets nothing that came before', async () => {
    const { door } = await started();
    const { bob, opened, say } = await situation(door);
    await say();
    await until(async () => opened.records().length === 1);
    await revoke(bob);
    await say();
    const again = await door.stream(bob);
    await until(async () => again.errors.length > 0);
    const rows = await world.store
      .selectFrom('mailbox_records')
      .selectAll()
      .where('participant_id', '=', bob.participantId)
      .execute();
    expect(rows).toHaveLength(1);
  });

  it('tells that somebody writes, and stores nothing of it', async () => {
    const { door } = await started();
    const { ann, opened, conversationId } = await situation(door);
    const author = await door.stream(ann);
    author.send({ ephemeral: { conversationId, state: 1 } });
    await until(async () => opened.received.some(({ ephemeral }) => ephemeral));
    const other = randomBytes(16);
    author.send({ ephemeral: { conversationId: other, state: 1 } });
    expect(opened.received.filter(({ ephemeral }) => ephemeral)).toHaveLength(1);
  });
});

const revoke = ({ participantId }: TestUser) =>
  world.store
    .updateTable('devices')
    .set({ revoked_at_ms: Date.now() })
    .where('participant_id', '=', participantId)
    .execute();
