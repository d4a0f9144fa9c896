import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BusRecord, NewRecord } from '#libs/bus';
import { sealpost } from '#contracts/gateway';
import { whatsappDialect } from '#libs/connector-whatsapp/native';
import { until } from '#libs/testing';
import { type FrameSink, deliverFrames } from './deliver-frames.ts';
import {
  acknowledgeMessages,
  endFrames,
  createPruner,
  markSent,
  postponeQueue,
  waitingFrames,
} from '#libs/store';
import {
  mailboxWorld,
  type MailboxWorld,
  routedReceipt,
  routedTo,
  stanza,
  type TestUser,
} from './testing/mailbox-world.ts';

const { Envelope, SenderHeader } = sealpost.gateway.v1;

let world: MailboxWorld;
beforeAll(async () => {
  world = await mailboxWorld();
});
afterAll(() => world.close());

const asRead = ({ topic, key, value, headers = {} }: NewRecord): BusRecord => ({
  topic,
  partition: 0,
  offset: 0n,
  key: Buffer.from(key),
  value: Buffer.from(value),
  headers,
  timestampMs: 0,
});

/** Lets Ann say something to Bob's devices; gives what the router would make of it. */
const said = async (
  id: string,
  ann: TestUser,
  bob: TestUser,
  seq: number,
  devices: readonly number[] = [0],
) => {
  await world.addDevices(bob, devices);
  const published: NewRecord[] = [];
  const bus = {
    ...world.bus,
    publish: async (records: readonly NewRecord[]) => void published.push(...records),
  };
  await world.flowsOf({ bus }).take('whatsapp', Buffer.from(stanza(id, ann, bob, randomBytes(20), devices)));
  const [{ value } = { value: Buffer.of() }] = published;
  const { envelopeId, conversationId } = SenderHeader.decode(Envelope.decode(value).senderHeader);
  return {
    record: asRead(routedTo(bob, value, seq)),
    envelopeId,
    conversationId: Buffer.from(conversationId),
  };
};

const pair = async () => {
  const [ann, bob] = [await world.user(), await world.user()];
  await world.talk(ann, bob);
  return { ann, bob };
};

const queueOf = ({ participantId }: TestUser, deviceId = 1) =>
  world.store
    .selectFrom('mailbox_records')
    .selectAll()
    .where('participant_id', '=', participantId)
    .where('device_id', '=', deviceId)
    .orderBy('seq')
    .execute();

const deliver = (clock: { nowMs: number }) =>
  deliverFrames({
    waiting: (app, since) => waitingFrames(world.store)(app, since, 100),
    markSent: (frames) => markSent(world.store)(frames, clock.nowMs),
    postpone: (frame) => postponeQueue(world.store)(frame, clock.nowMs),
    end: (frames) => endFrames(world.store)(frames, clock.nowMs),
    take: () => Promise.resolve(undefined),
    now: () => clock.nowMs,
  });

const empty = () => world.store.deleteFrom('mailbox_records').execute();

describe('a routed envelope', () => {
  it('becomes one frame for each device of its target, once, with dense positions', async () => {
    const { ann, bob } = await pair();
    const one = await said('A1', ann, bob, 1, [0, 2]);
    const two = await said('A2', ann, bob, 2, [0, 2]);
    const flows = world.flowsOf();
    await flows.queueRouted([one.record, one.record, two.record]);
    await flows.queueRouted([one.record]);
    for (const device of [1, 3]) {
      const queued = await queueOf(bob, device);
      expect(queued.map(({ seq, kind }) => [seq, kind])).toEqual([
        [1n, 'message'],
        [2n, 'message'],
      ]);
      expect(queued[0]?.frame.toString()).toContain(`from="${ann.jid}"`);
    }
  });

  it('that nobody can be handed is a dead letter, unchanged, and holds up nothing', async () => {
    const { ann, bob } = await pair();
    const good = await said('B1', ann, bob, 1);
    const foreign = routedTo(bob, good.record.value, 2);
    const toInstagram = Envelope.decode(foreign.value);
    if (toInstagram.gatewayHeader?.target) toInstagram.gatewayHeader.target.platform = 3;
    const stranger = routedTo({ ...bob, participantId: randomBytes(16) }, good.record.value, 3);
    await world
      .flowsOf({ dialects: { whatsapp: whatsappDialect } })
      .queueRouted([
        { ...good.record, value: Buffer.from('nonsense') },
        asRead({ ...foreign, value: Envelope.encode(toInstagram).finish() }),
        asRead(stranger),
        good.record,
      ]);
    expect(await queueOf(bob)).toHaveLength(1);
    expect((await world.letters()).map(({ stage, failureCode }) => [stage, failureCode])).toEqual([
      ['mailbox', 'malformed'],
      ['mailbox', 'unsupported'],
      ['mailbox', 'not_a_member'],
    ]);
  });

  it('has its place told to the device that sent it', async () => {
    const { ann, bob } = await pair();
    const { envelopeId, conversationId } = await said('C1', ann, bob, 1);
    const receipt = asRead(routedReceipt(envelopeId, conversationId, 9));
    await world.flowsOf().tellReceipts([receipt, receipt]);
    const queued = await queueOf(ann);
    expect(queued).toHaveLength(1);
    expect(queued[0]?.frame.toString()).toMatch(/id="C1".* seq="9" routed="true"/);
  });
});

describe('a queue', () => {
  it('is posted in its order, and waits for the device’s word before it forgets', async () => {
    await empty();
    const { ann, bob } = await pair();
    const [one, two] = [await said('D1', ann, bob, 1), await said('D2', ann, bob, 2)];
    await world.flowsOf().queueRouted([one.record, two.record]);
    const clock = { nowMs: Date.now() };
    const posted: string[] = [];
    const sink: FrameSink = {
      kind: 'post',
      post: async (frame) => {
        posted.push(/ id="([^"]+)"/.exec(Buffer.from(frame).toString())?.[1] ?? '');
        return { kind: 'answered', answer: undefined };
      },
    };
    expect(await deliver(clock)('whatsapp', sink)).toBe(2);
    expect(await deliver(clock)('whatsapp', sink)).toBe(0);
    const [first, second] = posted;
    const acknowledgement = { app: 'whatsapp', nativeId: first ?? '' };
    expect(await acknowledgeMessages(world.store)(acknowledgement, clock.nowMs)).toBe(1);
    clock.nowMs += 5_001;
    expect(await deliver(clock)('whatsapp', sink)).toBe(1);
    expect(posted).toEqual([first, second, second]);
    expect((await queueOf(bob)).map(({ frame }) => frame.length > 0)).toEqual([false, true]);
  });

  it('forgets no frame of another device for a word that names none', async () => {
    await empty();
    const { ann, bob } = await pair();
    const devices = [0, 1, 2];
    const { record } = await said('D3', ann, bob, 1, devices);
    await world.flowsOf().queueRouted([record]);
    const clock = { nowMs: Date.now() };
    const room = [true, true, false];
    const sink: FrameSink = {
      kind: 'stream',
      openedAtMs: clock.nowMs,
      write: () => room.shift() ?? true,
    };
    expect(await deliver(clock)('whatsapp', sink)).toBe(2);
    const [{ native_id: nativeId } = { native_id: '' }] = await queueOf(bob);
    const waiting = async () =>
      (await Promise.all(devices.map((device) => queueOf(bob, device + 1))))
        .flat()
        .map(({ frame }) => frame.length > 0);
    for (const left of [
      [false, true, true],
      [false, false, true],
    ]) {
      expect(await acknowledgeMessages(world.store)({ app: 'whatsapp', nativeId }, clock.nowMs)).toBe(1);
      expect(await waiting()).toEqual(left);
    }
    expect(await deliver(clock)('whatsapp', sink)).toBe(1);
  });

  it('that a backend does not take holds up no other, and keeps its order', async () => {
    await empty();
    const { ann, bob } = await pair();
    const { bob: cara, ann: dan } = await pair();
    const records = [
      await said('E1', ann, bob, 1),
      await said('E2', ann, bob, 2),
      await said('E3', dan, cara, 1),
    ];
    await world.flowsOf().queueRouted(records.map(({ record }) => record));
    const clock = { nowMs: Date.now() };
    const posted: string[] = [];
    let refusal = bob.jid;
    const sink: FrameSink = {
      kind: 'post',
      post: async (frame) => {
        const text = Buffer.from(frame).toString();
        if (refusal !== '' && text.includes(refusal)) return { kind: 'failed' };
        posted.push(text.includes(bob.jid) ? 'bob' : 'cara');
        return { kind: 'answered', answer: undefined };
      },
    };
    expect(await deliver(clock)('whatsapp', sink)).toBe(1);
    expect(posted).toEqual(['cara']);
    expect(await deliver(clock)('whatsapp', sink)).toBe(0);
    refusal = '';
    clock.nowMs += 5_001;
    await deliver(clock)('whatsapp', sink);
    expect(posted.filter((who) => who === 'bob')).toHaveLength(2);
  });

  it('goes over a stream up to where the stream is full, and on from there', async () => {
    await empty();
    const { ann, bob } = await pair();
    const records = [
      await said('F1', ann, bob, 1),
      await said('F2', ann, bob, 2),
      await said('F3', ann, bob, 3),
    ];
    await world.flowsOf().queueRouted(records.map(({ record }) => record));
    const clock = { nowMs: Date.now() };
    const written: Uint8Array[] = [];
    let room = 2;
    const sink: FrameSink = {
      kind: 'stream',
      openedAtMs: clock.nowMs,
      write: (frame) => (room -= 1) >= 0 && (written.push(frame), true),
    };
    expect(await deliver(clock)('whatsapp', sink)).toBe(2);
    room = 5;
    expect(await deliver(clock)('whatsapp', sink)).toBe(1);
    expect(await deliver(clock)('whatsapp', sink)).toBe(0);
    clock.nowMs += 10;
    expect(await deliver(clock)('whatsapp', { ...sink, openedAtMs: clock.nowMs })).toBe(3);
    const texts = written.map((frame) => Buffer.from(frame).toString());
    expect(texts.slice(3)).toEqual(texts.slice(0, 3));
  });

  it('reaches the address of the backend by itself, whose answer is taken as its word', async () => {
    await empty();
    const { ann, bob } = await pair();
    const { record } = await said('H1', ann, bob, 1);
    world.behave((frame) => {
      const id = / id="([^"]+)"/.exec(frame)?.[1] ?? '';
      return { status: 200, answer: `<ack class="message" id="${id}" from="${bob.jid}"/>` };
    });
    const mailbox = await world.start();
    await world.bus.publish([record]);
    await until(async () => (await queueOf(bob)).some(({ acked_at_ms }) => acked_at_ms > 0n));
    await mailbox.close();
    expect(world.posted.filter((frame) => frame.includes(bob.jid))).toHaveLength(1);
  });

  it('is forgotten after a month, and what nobody took is counted', async () => {
    await empty();
    const { ann, bob } = await pair();
    const { record } = await said('G1', ann, bob, 1);
    await world.flowsOf().queueRouted([record]);
    const prune = createPruner(world.store, 'mailbox');
    const monthMs = 30 * 86_400_000;
    // Who wrote may write again at full pace by then, which is all that is forgotten.
    await world.store.deleteFrom('send_buckets').execute();
    expect(await prune(Date.now() + monthMs - 1_000_000)).toEqual({ rows: 0, lost: 0 });
    expect((await prune(Date.now() + monthMs + 1_000)).lost).toBe(1);
    expect(await queueOf(bob)).toEqual([]);
  });
});
