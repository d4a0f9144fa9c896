import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { sealpost } from '#contracts/gateway';
import { type NewRecord, topics } from '#libs/bus';
import { drainWaiting } from './drain-waiting.ts';
import type { RouterPorts } from './ports.ts';
import { headersIn, inbound, type RouterWorld, routerWorld, somebody } from './testing/router-world.ts';

const { DeadLetter, Notice } = sealpost.gateway.v1;

let world: RouterWorld;
beforeAll(async () => {
  world = await routerWorld();
});
afterAll(() => world.close());
beforeEach(() => world.store.deleteFrom('waiting_envelopes').execute());

const drain = async (): Promise<readonly NewRecord[]> => {
  const mine: NewRecord[] = [];
  const publish: RouterPorts['bus']['publish'] = (records) => {
    mine.push(...records);
    return Promise.resolve();
  };
  await drainWaiting({ ...world.ports, bus: { publish } });
  return mine;
};

const waitingCount = async (): Promise<number> =>
  (await world.store.selectFrom('waiting_envelopes').select('arrival').execute()).length;

describe('envelopes of somebody who is not a member yet', () => {
  it('wait, with all later ones of the same sender, and are routed in the order in which they came', async () => {
    const conversationId = randomBytes(16);
    const [ada, bob] = [somebody(1), somebody(2)] as const;
    await world.assemble(conversationId, [ada]);
    const early = [1, 2, 3].map(() => inbound({ sender: bob, conversationId }));
    expect(await world.route(...early)).toEqual([]);
    expect(await drain()).toEqual([]);

    await world.assemble(conversationId, [ada, bob]);
    const later = inbound({ sender: bob, conversationId });
    const others = inbound({ sender: ada, conversationId, epoch: 2n });
    expect(headersIn(await world.route(later, others)).map(({ seq }) => seq)).toEqual([1n]);
    const drained = headersIn(await drain());
    expect(drained.map(({ seq }) => seq)).toEqual([2n, 3n, 4n, 5n]);
    const [direct] = headersIn(await world.route(inbound({ sender: bob, conversationId })));
    expect(direct?.seq).toBe(6n);
    expect(await waitingCount()).toBe(0);
  });

  it('wait for a conversation that does not exist yet', async () => {
    const conversationId = randomBytes(16);
    const [ada, bob] = [somebody(1), somebody(2)] as const;
    expect(await world.route(inbound({ sender: ada, conversationId, epoch: 0n }))).toEqual([]);
    await world.assemble(conversationId, [ada]);
    const records = await drain();
    expect(records.map(({ topic }) => topic)).toEqual([topics.notice.name]);
    await world.assemble(conversationId, [ada, bob]);
    const [next] = headersIn(await world.route(inbound({ sender: ada, conversationId, epoch: 2n })));
    expect(next?.seq).toBe(2n);
  });

  it('are refused after thirty seconds, with a dead letter and word to a sender who is known', async () => {
    const conversationId = randomBytes(16);
    const [ada, bob] = [somebody(1), somebody(2)] as const;
    await world.assemble(randomBytes(16), [bob]);
    await world.assemble(conversationId, [ada]);
    const record = inbound({ sender: bob, conversationId });
    await world.route(record);
    world.clock.nowMs += 29_999;
    expect(await drain()).toEqual([]);
    world.clock.nowMs += 1;
    const records = await drain();
    const letters = records.filter(({ topic }) => topic === topics.deadLetter.name);
    expect(letters.map(({ value }) => DeadLetter.decode(value))).toMatchObject([
      { failureCode: 'not_a_member', topic: topics.inbound.name, value: record.value },
    ]);
    const notices = records.filter(({ topic }) => topic === topics.notice.name);
    expect(notices.map(({ value }) => Notice.decode(value).failureCode)).toEqual(['not_a_member']);
    expect(await waitingCount()).toBe(0);
  });

  it('get the same places again when the router dies before it lets them go', async () => {
    const conversationId = randomBytes(16);
    const [ada, bob] = [somebody(1), somebody(2)] as const;
    await world.assemble(conversationId, [ada]);
    await world.route(inbound({ sender: bob, conversationId }), inbound({ sender: bob, conversationId }));
    await world.assemble(conversationId, [ada, bob]);
    const dead = { publish: () => Promise.reject(new Error('no bus')) };
    await expect(drainWaiting({ ...world.ports, bus: dead })).rejects.toThrow('no bus');
    expect(headersIn(await drain()).map(({ seq }) => seq)).toEqual([1n, 2n]);
    expect(await drain()).toEqual([]);
  });

  it('are taken up once, by however many routers', async () => {
    const conversationId = randomBytes(16);
    const [ada, bob] = [somebody(1), somebody(2)] as const;
    await world.assemble(conversationId, [ada]);
    await world.route(...Array.from({ length: 30 }, () => inbound({ sender: bob, conversationId })));
    await world.assemble(conversationId, [ada, bob]);
    const drains = await Promise.all([drain(), drain(), drain()]);
    expect(headersIn(drains.flat()).map(({ seq }) => seq)).toEqual(
      Array.from({ length: 30 }, (_, index) => BigInt(index + 1)),
    );
  });
});
