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
