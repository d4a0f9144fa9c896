import { describe, expect, it } from '@jest/globals';
import type { BusEvent, BusHandler, BusRecord } from '../bus.ts';
import { BusUnavailable } from '../bus-unavailable.ts';
import { topics } from '../topics.ts';
import { deliver } from './deliver.ts';
import { type DeliveryPorts, newLane } from './lane.ts';
import { suspicionMsMax } from './suspicion.ts';

const recordOf = (offset: number, key: string, topic = 'test'): BusRecord => ({
  topic,
  partition: 0,
  offset: BigInt(offset),
  key: Buffer.from(key),
  value: Buffer.from(`${key} ${offset}`),
  headers: {},
  timestampMs: 0,
});

function portsOf(handler: BusHandler, more: Partial<DeliveryPorts> = {}) {
  const buried: bigint[] = [];
  const events: BusEvent[] = [];
  const clock = { nowMs: 1000 };
  const ports: DeliveryPorts = {
    group: 'router',
    handler,
    keyGroupsMax: 4,
    bury: async ({ offset }) => void buried.push(offset),
    observe: (event) => events.push(event),
    now: () => clock.nowMs,
    proof: { atMs: 0 },
    ...more,
  };
  return { ports, buried, events, clock };
}

const rejectsKey =
  (key: string, error: () => Error): BusHandler =>
  async (batch) => {
    if (batch.some((record) => String(record.key) === key)) throw error();
  };

describe('a delivery', () => {
  it('stands behind its last record when everything has its effect', async () => {
    const { ports } = portsOf(async () => undefined);
    const records = [recordOf(3, 'a'), recordOf(4, 'b'), recordOf(9, 'a')];
    expect(await deliver(newLane(), records, ports)).toEqual({ nextOffset: 10n });
  });

  it('stands before the first record without effect, and hands over only what is left the next time', async () => {
    const handed: string[] = [];
    let isAway = true;
    const { ports } = portsOf(async (batch) => {
      if (isAway && batch.some(({ key }) => String(key) === 'b')) throw new BusUnavailable('away');
      handed.push(...batch.map(({ value }) => String(value)));
    });
    const lane = newLane();
    const records = [recordOf(0, 'a'), recordOf(1, 'b'), recordOf(2, 'c'), recordOf(3, 'b')];
    expect(await deliver(lane, records, ports)).toEqual({ nextOffset: 1n, retryInMs: 100 });
    expect([...handed].sort()).toEqual(['a 0', 'c 2']);
    isAway = false;
    expect(await deliver(lane, records.slice(1), ports)).toEqual({ nextOffset: 4n });
    expect(handed.slice(2)).toEqual(['b 1', 'b 3']);
    expect(lane.done.size).toBe(0);
  });

  it('waits longer each time while nothing gets through, up to five seconds', async () => {
    const { ports } = portsOf(() => Promise.reject(new BusUnavailable('away')));
    const lane = newLane();
    const waits: (number | undefined)[] = [];
    for (let round = 0; round < 8; round += 1)
      waits.push((await deliver(lane, [recordOf(0, 'a')], ports)).retryInMs);
    expect(waits).toEqual([100, 200, 400, 800, 1600, 3200, 5000, 5000]);
  });

  it('gives up a record that is rejected five times on its own while others get through', async () => {
    const { ports, buried, events } = portsOf(rejectsKey('b', () => new TypeError('bug')));
    const lane = newLane();
    const records = [recordOf(0, 'b'), recordOf(1, 'a')];
    let rounds = 0;
    while ((await deliver(lane, records, ports)).retryInMs !== undefined) rounds += 1;
    expect(rounds).toBe(5);
    expect(buried).toEqual([0n]);
    expect(events.at(-1)).toMatchObject({ kind: 'buried', offset: 0n });
    expect(lane).toEqual(newLane());
  });

  it('never gives up a record when nothing at all gets through, unless the error is of its contents for a minute', async () => {
    const unknown = portsOf(() => Promise.reject(new Error('who knows')));
    const defect = portsOf(() => Promise.reject(new RangeError('length')));
    for (const { ports, buried, clock } of [unknown, defect]) {
      const lane = newLane();
      for (let round = 0; round < 10; round += 1) await deliver(lane, [recordOf(0, 'a')], ports);
      expect(buried).toEqual([]);
      clock.nowMs += suspicionMsMax;
      await deliver(lane, [recordOf(0, 'a')], ports);
    }
    expect(unknown.buried).toEqual([]);
    expect(defect.buried).toEqual([0n]);
  });

  it('holds back the later records of a key that is under suspicion', async () => {
    const handed: string[] = [];
    const { ports } = portsOf(async (batch) => {
      if (batch.some(({ offset }) => offset === 0n)) throw new TypeError('bug');
      handed.push(...batch.map(({ value }) => String(value)));
    });
    const lane = newLane();
    const records = [recordOf(0, 'a'), recordOf(1, 'a'), recordOf(2, 'b')];
    await deliver(lane, records, ports);
    await deliver(lane, records, ports);
    expect(handed).toEqual(['b 2']);
    let delivered = await deliver(lane, records, ports);
    while (delivered.retryInMs !== undefined) delivered = await deliver(lane, records, ports);
    expect(handed).toEqual(['b 2', 'a 1']);
  });

  it('keeps a record whose dead letter could not be written', async () => {
    let isAway = true;
    const { ports } = portsOf(
      rejectsKey('b', () => new TypeError('bug')),
      {
        bury: async () => {
          if (isAway) throw new BusUnavailable('away');
        },
      },
    );
    const lane = newLane();
    const records = [recordOf(0, 'b'), recordOf(1, 'a')];
    for (let round = 0; round < 9; round += 1)
      expect((await deliver(lane, records, ports)).nextOffset).toBe(0n);
    isAway = false;
    expect(await deliver(lane, records, ports)).toEqual({ nextOffset: 2n });
  });

  it('never buries a dead letter', async () => {
    const { ports, buried } = portsOf(rejectsKey('b', () => new TypeError('bug')));
    const lane = newLane();
    const records = [recordOf(0, 'b', topics.deadLetter.name), recordOf(1, 'a', topics.deadLetter.name)];
    for (let round = 0; round < 9; round += 1) await deliver(lane, records, ports);
    expect(buried).toEqual([]);
  });

  it('tells of a rejection what an operator needs, and nothing of the record or the error', async () => {
    const { ports, events } = portsOf(() => Promise.reject(new TypeError('a secret text')));
    await deliver(newLane(), [recordOf(7, 'a secret key')], ports);
    expect(events).toEqual([
      {
        kind: 'rejected',
        group: 'router',
        topic: 'test',
        partition: 0,
        offset: 7n,
        reason: 'defect',
        errorName: 'TypeError',
      },
    ]);
  });
});
