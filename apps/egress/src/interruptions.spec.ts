import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BusRecord, NewRecord } from '#libs/bus';
import { until } from '#libs/testing';
import { defaultLimits } from './ports.ts';
import { createPlatformClient, type PlatformClient } from './sending/platform-client.ts';
import { type EgressWorld, egressWorld, shortLimits, tagOf } from './testing/egress-world.ts';
import type { Person } from './testing/people.ts';

let world: EgressWorld;
const client = createPlatformClient({ ...defaultLimits, ...shortLimits });
beforeAll(async () => {
  world = await egressWorld();
});
afterAll(async () => {
  await client.close();
  await world.close();
});

const never = new Promise<never>(() => undefined);
/** A process that dies before its call leaves the machine. */
const diesBefore: PlatformClient = { ...client, call: () => never };
/** A process that dies after the platform has taken its call. */
const diesAfter: PlatformClient = {
  ...client,
  call: async (target, request) => {
    await client.call(target, request);
    return never;
  },
};

let offset = 0n;
const asRead = ({ topic, key, value, headers = {} }: NewRecord): BusRecord => ({
  topic,
  partition: 0,
  offset: (offset += 1n),
  key: Buffer.from(key),
  value: Buffer.from(value),
  headers,
  timestampMs: 0,
});

type Flows = ReturnType<EgressWorld['flowsOf']>;

/** Goes on with lanes until a delivery ends. */
const drained = async ({ drainer }: Flows, ended: () => Promise<boolean>): Promise<void> => {
  await until(async () => {
    await drainer.round();
    return ended();
  }, 15_000);
  await drainer.idle();
};

const pair = async () => {
  const ann = await world.person('whatsapp');
  const bob = await world.person('messenger');
  const { conversationId } = await world.talk(ann, bob);
  const said = (text: string) => world.record({ conversationId, from: ann, to: bob, content: text });
  return { ann, bob, conversationId, said };
};

const hasBegun = async (envelopeId: Buffer, person: Person): Promise<boolean> =>
  Number((await world.delivery(envelopeId, person))?.begun_at_ms ?? 0) > 0;

describe('an egress that is killed', () => {
  it('before any call has its record read again, and its messages go at once and in order', async () => {
    const { bob, said } = await pair();
    const [one, two] = [said('one'), said('two')];
    void world.flowsOf({ lanesAtOnce: 0 }).deliver([asRead(one)]);
    await world.becomes(one.envelopeId, bob, 'pending');
    await world.flowsOf().deliver([asRead(one), asRead(two)]);
    expect(world.platform.textsTo(bob.address)).toEqual(['one', 'two']);
    expect(await world.delivery(one.envelopeId, bob)).toMatchObject({ possibly_doubled: false });
  });

  it('at its call has its record read again, and the message goes once, after its evidence is waited for', async () => {
    const { bob, said } = await pair();
    const one = said('one');
    void world.flowsOf({}, { client: diesBefore }).deliver([asRead(one)]);
    await until(() => hasBegun(one.envelopeId, bob));

    const next = world.flowsOf();
    const two = said('two');
    await next.deliver([asRead(one), asRead(two)]);
    expect(world.platform.textsTo(bob.address)).toEqual([]);
    const isSent = async () => (await world.delivery(two.envelopeId, bob))?.state === 'sent';
    await drained(next, isSent);
    expect(world.platform.textsTo(bob.address)).toEqual(['one', 'two']);
  });

  it('between call and record does not send again what an echo shows', async () => {
    const { bob, said } = await pair();
    const one = said('one');
    void world.flowsOf({}, { client: diesAfter }).deliver([asRead(one)]);
    await until(() => world.platform.textsTo(bob.address).length === 1);
    await world.sighted(bob, `m.${bob.address}`, tagOf(one.envelopeId, bob));

    const next = world.flowsOf();
    await next.deliver([asRead(one)]);
    await drained(next, async () => (await world.delivery(one.envelopeId, bob))?.state === 'sent');
    expect(world.platform.textsTo(bob.address)).toEqual(['one']);
    expect(await world.delivery(one.envelopeId, bob)).toMatchObject({ possibly_doubled: false });
  });

  it('while it drains loses its lanes when its lease ends, and not before', async () => {
    const { bob, said } = await pair();
    await world.wrote(bob, Date.now() - 25 * 3_600_000);
    const [one, two] = [said('one'), said('two')];
    const dying = world.flowsOf({}, { client: diesBefore });
    await dying.deliver([asRead(one), asRead(two)]);
    await world.becomes(two.envelopeId, bob, 'parked');
    await world.wrote(bob, Date.now());
    await until(async () => {
      await dying.drainer.round();
      return hasBegun(one.envelopeId, bob);
    });
    const takenAtMs = Date.now();

    const next = world.flowsOf();
    await drained(next, async () => (await world.delivery(two.envelopeId, bob))?.state === 'sent');
    expect(world.platform.textsTo(bob.address)).toEqual(['one', 'two']);
    const [first] = world.platform.callsTo(bob.address);
    expect((first?.atMs ?? 0) - takenAtMs).toBeGreaterThan(1_400);
  });

  it('does not park again what has ended meanwhile', async () => {
    const { bob, said } = await pair();
    const one = said('one');
    const slow = world.flowsOf({ answerTimeoutMs: 2_000 });
    world.platform.behave(() => ({ kind: 'late', delayMs: 150 }));
    const sending = slow.deliver([asRead(one)]);
    await until(() => hasBegun(one.envelopeId, bob));
    const next = world.flowsOf();
    await next.deliver([asRead(one)]);
    await sending;
    world.platform.behave(() => ({ kind: 'answer' }));
    await drained(next, async () => (await world.delivery(one.envelopeId, bob))?.state === 'sent');
    await sleep(100);
    expect(world.platform.textsTo(bob.address)).toEqual(['one']);
  });
});

describe('a delivery that failed', () => {
  it('is tried again by a replay, and by nothing else', async () => {
    const { bob, said } = await pair();
    const flows = world.flowsOf();
    const one = said('one');
    world.platform.behaveFirst(bob.address, 1, {
      kind: 'refuse',
      status: 400,
      body: { error: { code: 551 } },
    });
    await flows.deliver([asRead(one)]);
    expect(await world.delivery(one.envelopeId, bob)).toMatchObject({ state: 'failed' });
    await flows.deliver([asRead(one)]);
    expect(world.platform.callsTo(bob.address)).toHaveLength(1);
    const replayed = { ...asRead(one), headers: { attempt: '2' } };
    await flows.deliver([replayed]);
    expect(await world.delivery(one.envelopeId, bob)).toMatchObject({ state: 'sent', reason: '' });
    await flows.deliver([replayed]);
    expect(world.platform.callsTo(bob.address)).toHaveLength(2);
  });
});

describe('what is long over', () => {
  it('is forgotten in bounded steps; what waits is not', async () => {
    const { bob, said } = await pair();
    const flows = world.flowsOf();
    const one = said('one');
    await flows.deliver([asRead(one)]);
    await world.wrote(bob, Date.now() - 25 * 3_600_000);
    const waiting = said('waiting');
    await flows.deliver([asRead(waiting)]);
    const later = world.flowsOf({}, { now: () => Date.now() + 31 * 86_400_000 });
    expect(await later.forget()).toBeGreaterThan(0);
    expect(await world.delivery(one.envelopeId, bob)).toBeUndefined();
    expect(await world.delivery(waiting.envelopeId, bob)).toMatchObject({ state: 'parked' });
    expect(await later.forget()).toBe(0);
  });
});
