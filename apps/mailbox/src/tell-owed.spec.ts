import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sealpost } from '#contracts/gateway';
import { topics } from '#libs/bus';
import { toLong } from '#libs/contracts';
import { everythingIn } from '#libs/testing';
import { createDeviceFlows } from './devices/device-flows.ts';
import { createDeviceStreams } from './devices/device-streams.ts';
import { streamSession } from './devices/stream-session.ts';
import { deviceEnvelope } from './testing/doors.ts';
import {
  brokenBus,
  mailboxWorld,
  type MailboxWorld,
  routedTo,
  type TestUser,
} from './testing/mailbox-world.ts';

const { Envelope, NackReason, Receipt, ReceiptKind, SenderHeader, SubmitRequest } = sealpost.gateway.v1;
const kinds = {
  delivered: ReceiptKind.RECEIPT_KIND_DELIVERED,
  read: ReceiptKind.RECEIPT_KIND_READ,
  expired: ReceiptKind.RECEIPT_KIND_EXPIRED,
} as const;

let world: MailboxWorld;
beforeAll(async () => {
  world = await mailboxWorld();
});
afterAll(() => world.close());

const deviceOf = ({ participantId }: TestUser, deviceId = 1) =>
  ({ app: 'whatsapp', participantId, deviceId }) as const;

/** The stream of a device, in a mailbox that lives, or in one that dies before it can publish anything. */
const sessionOf = (who: TestUser, deviceId: number, fate: 'lives' | 'dies') => {
  const given = fate === 'dies' ? { bus: brokenBus(world.bus) } : {};
  const flows = createDeviceFlows(world.portsOf(given), world.flowsOf(given), createDeviceStreams());
  const device = deviceOf(who, deviceId);
  return streamSession(device, { ...flows.sessionPorts(device), write: () => true });
};

/** A message of Ann to Bob's devices, queued; each of the devices reads for itself. */
const sent = async ({ ttlSeconds = 0, devices = [0] as readonly number[] } = {}) => {
  const [ann, bob] = [await world.user(), await world.user(devices)];
  const conversationId = await world.talk(ann, bob);
  for (const device of devices) await sessionOf(bob, device + 1, 'lives').open({});
  const to = {
    conversationId,
    from: ann,
    to: bob,
    ttlSeconds,
    devices: devices.map((device) => ({ device })),
  };
  const envelope = deviceEnvelope(to);
  const flows = createDeviceFlows(world.portsOf(), world.flowsOf(), createDeviceStreams());
  await flows.submit(SubmitRequest.decode(SubmitRequest.encode({ envelope }).finish()), deviceOf(ann));
  const accepted = (await world.inbound()).findLast(({ value }) => value.includes(Buffer.from(envelope)));
  const { topic, key, value } = routedTo(bob, accepted?.value ?? Buffer.of(), 1);
  const record = { topic, partition: 0, offset: 0n, key: Buffer.from(key), headers: {}, timestampMs: 0 };
  await world.flowsOf().queueRouted([{ ...record, value: Buffer.from(value) }]);
  const { envelopeId } = SenderHeader.decode(Envelope.decode(envelope).senderHeader);
  return { ann, bob, envelopeId };
};

/** What the author of a message was told of it. */
const toldOf = async (envelopeId: Uint8Array): Promise<readonly number[]> =>
  (await everythingIn(world.bus, topics.receipt.name, topics.receipt.partitions))
    .map(({ value }) => Receipt.decode(value))
    .filter((receipt) => Buffer.from(receipt.envelopeId).equals(Buffer.from(envelopeId)))
    .map(({ kind }) => kind);

const lookAgain = (): Promise<number> => world.flowsOf({ now: () => Date.now() + 20_000 }).tellForgotten();

const owed = () => world.store.selectFrom('owed_receipts').selectAll().execute();

const later = () => ({ now: () => Date.now() + 5_000 });

describe('an author learns from the next mailbox', () => {
  it('that a device has the message, though the mailbox died between its word and ours', async () => {
    const { bob, envelopeId } = await sent();
    await expect(sessionOf(bob, 1, 'dies').open({ resumeAfterSeq: toLong(1) })).rejects.toThrow('away');
    expect(await toldOf(envelopeId)).toEqual([]);
    await sessionOf(bob, 1, 'lives').open({ resumeAfterSeq: toLong(1) });
    expect(await lookAgain()).toBe(1);
    expect(await toldOf(envelopeId)).toEqual([kinds.delivered]);
    expect([await lookAgain(), await owed()]).toEqual([0, []]);
  });

  it('that nobody took the message in time, though the mailbox died when it had ended it', async () => {
    const { envelopeId } = await sent({ ttlSeconds: 1 });
    await expect(world.flowsOf({ ...later(), bus: brokenBus(world.bus) }).expire()).rejects.toThrow('away');
    expect([await world.flowsOf(later()).expire(), await toldOf(envelopeId)]).toEqual([0, []]);
    await lookAgain();
    expect([await toldOf(envelopeId), await owed()]).toEqual([[kinds.expired], []]);
  });

  it('that somebody has read the message, though the mailbox died when it had noted it, and the app says so again', async () => {
    const { ann, bob, envelopeId } = await sent();
    const [row] = await world.store
      .selectFrom('mailbox_records')
      .select('native_id')
      .where('envelope_id', '=', Buffer.from(envelopeId))
      .execute();
    const frame = `<receipt id="${row?.native_id}" from="${bob.jid}" to="${ann.jid}" type="read" t="1700000000"/>`;
    const dying = world.flowsOf({ bus: brokenBus(world.bus) });
    await expect(dying.take('whatsapp', Buffer.from(frame))).rejects.toThrow('away');
    await world.flowsOf().take('whatsapp', Buffer.from(frame));
    await lookAgain();
    expect([await toldOf(envelopeId), await owed()]).toEqual([[kinds.read], []]);
  });

  it('nothing before the one who noted it has had the time to say so', async () => {
    const { bob } = await sent();
    await expect(sessionOf(bob, 1, 'dies').open({ resumeAfterSeq: toLong(1) })).rejects.toThrow('away');
    expect([await world.flowsOf().tellForgotten(), (await owed()).length]).toEqual([0, 1]);
    await lookAgain();
  });
});

describe('an author is told', () => {
  it('once that a reader has a message, however many devices take it', async () => {
    const { bob, envelopeId } = await sent({ devices: [0, 1] });
    for (const deviceId of [1, 2])
      await sessionOf(bob, deviceId, 'lives').open({ resumeAfterSeq: toLong(1) });
    expect(await toldOf(envelopeId)).toEqual([kinds.delivered]);
  });

  it('not that a message came too late which another device has', async () => {
    const { bob, envelopeId } = await sent({ devices: [0, 1], ttlSeconds: 1 });
    await sessionOf(bob, 1, 'lives').open({ resumeAfterSeq: toLong(1) });
    expect(await world.flowsOf(later()).expire()).toBe(1);
    expect(await toldOf(envelopeId)).toEqual([kinds.delivered]);
  });

  it('not that a device has a message which it asked for again, whichever mailbox it comes back to', async () => {
    const { bob, envelopeId } = await sent();
    const session = sessionOf(bob, 1, 'lives');
    await session.open({});
    await session.nack({
      seq: toLong(1),
      reason: NackReason.NACK_REASON_DECRYPT_FAILED,
      registrationId: 1,
    });
    await sessionOf(bob, 1, 'lives').open({ resumeAfterSeq: toLong(1) });
    expect(await toldOf(envelopeId)).toEqual([]);
  });

  it('of each reader by itself that the message came too late', async () => {
    const { ann, envelopeId } = await sent();
    const conversationId = (
      await world.store
        .selectFrom('submissions')
        .select('conversation_id')
        .where('envelope_id', '=', Buffer.from(envelopeId))
        .executeTakeFirstOrThrow()
    ).conversation_id;
    await sessionOf(ann, 1, 'lives').open({});
    const expiredFor = (reader: TestUser): Buffer =>
      Buffer.from(
        Receipt.encode({
          conversationId,
          envelopeId,
          failureCode: 'expired',
          kind: ReceiptKind.RECEIPT_KIND_EXPIRED,
          recipient: { platform: 1, participantId: reader.participantId },
        }).finish(),
      );
    const readers = [await world.user(), await world.user()];
    const record = {
      topic: topics.receipt.name,
      partition: 0,
      offset: 0n,
      key: Buffer.of(),
      headers: {},
      timestampMs: 0,
    };
    await world.flowsOf().tellReceipts(readers.map((reader) => ({ ...record, value: expiredFor(reader) })));
    const rows = await world.store
      .selectFrom('mailbox_records')
      .selectAll()
      .where('participant_id', '=', ann.participantId)
      .execute();
    expect(rows).toHaveLength(2);
  });
});
