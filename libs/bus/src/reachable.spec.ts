import { describe, expect, it } from '@jest/globals';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { createKafkaBus } from './kafka/kafka-bus.ts';
import { reachableBy } from './reachable.ts';

describe('asking whether a bus answers', () => {
  it('makes one call for all who ask at the same time, and a new one for who asks later', async () => {
    let calls = 0;
    const reachable = reachableBy(() => Promise.resolve((calls += 1)));
    expect(await Promise.all([reachable(), reachable()])).toEqual([true, true]);
    expect(await reachable()).toBe(true);
    expect(calls).toBe(2);
  });

  it('answers no to a call that fails, and yes again to a later one that does not', async () => {
    const outcomes = [
      () => Promise.reject(new Error('away')),
      () => {
        throw new Error('broken');
      },
      () => Promise.resolve(),
    ];
    const reachable = reachableBy(() => outcomes.shift()?.() ?? Promise.reject(new Error('asked too often')));
    expect([await reachable(), await reachable(), await reachable()]).toEqual([false, false, true]);
  });

  it('does not let a call that hangs keep later ones from being made', async () => {
    const outcomes = [() => new Promise(() => undefined), () => Promise.resolve()];
    const reachable = reachableBy(() => outcomes.shift()?.() ?? Promise.resolve(), { patienceMs: 50 });
    expect(await reachable()).toBe(false);
    expect(await reachable()).toBe(true);
  }, 5_000);

  it('lets no more calls hang than stated', async () => {
    let calls = 0;
    const hang = (): Promise<unknown> => {
      calls += 1;
      return new Promise(() => undefined);
    };
    const reachable = reachableBy(hang, { patienceMs: 10, hangingMax: 2 });
    for (let time = 0; time < 4; time += 1) expect(await reachable()).toBe(false);
    expect(calls).toBe(2);
  });

  it('answers no where something listens that is no broker', async () => {
    const server = createServer((socket) => socket.destroy()).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const bus = createKafkaBus({ brokers: [`127.0.0.1:${port}`], clientId: 'test' });
    expect(await bus.reachable()).toBe(false);
    await bus.close();
    server.close();
  }, 20_000);
});
