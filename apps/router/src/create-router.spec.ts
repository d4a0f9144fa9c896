import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Registry } from 'prom-client';
import { type Bus, type BusRecord, topics } from '#libs/bus';
import { hexOf } from '#libs/envelope';
import { createLogger } from '#libs/nest-kit';
import { eachBus } from '#libs/testing';
import { createRouter, type Router } from './create-router.ts';
import { envelopeBytes, headersIn, type RouterWorld, routerWorld, somebody } from './testing/router-world.ts';

let world: RouterWorld;
beforeAll(async () => {
  world = await routerWorld();
});
afterAll(() => world.close());

const startRouter = (bus: Bus, registry = new Registry()): Promise<Router> =>
  createRouter({
    store: world.store,
    bus,
    now: () => world.clock.nowMs,
    logger: createLogger({ service: 'router', level: 'silent' }),
    metrics: registry,
  });

/** Waits until a topic holds so many records, and gives them in their order. */
const recordsOn = async (bus: Bus, topic: string, count: number): Promise<readonly BusRecord[]> => {
  for (let attempt = 0; attempt < 400; attempt += 1) {
    const found: BusRecord[] = [];
    for (const partition of [0, 1])
      found.push(...(await bus.read({ topic, partition, offset: 0n, max: 1000 })));
    if (found.length >= count) return found;
    await sleep(25);
  }
  throw new Error(`${topic} does not hold ${count} records`);
};

eachBus((name, makeBus) => {
  it(`routes from topic to topic on the ${name} bus, and goes on where it stopped`, async () => {
    const bus = await makeBus();
    const conversationId = randomBytes(16);
    const [ada, bob] = [somebody(1), somebody(2)] as const;
    await world.assemble(conversationId, [ada, bob]);
    const send = (count: number): Promise<void> =>
      bus.publish(
        Array.from({ length: count }, () => ({
          topic: topics.inbound.name,
          key: hexOf(conversationId),
          value: envelopeBytes({ sender: ada, conversationId }),
        })),
      );
    const registry = new Registry();
    const first = await startRouter(bus, registry);
    await send(20);
    await recordsOn(bus, topics.outboundMessenger.name, 20);
    const ready = await fetch(`${first.url}/health/ready`);
    expect(ready.status).toBe(200);
    expect(await registry.metrics()).toMatch(
      /sealpost_router_envelopes_total\{service="router",outcome="routed",reason=""\} 20/,
    );
    await first.close();

    await send(5);
    const second = await startRouter(bus);
    const copies = headersIn(await recordsOn(bus, topics.outboundMessenger.name, 25));
    await second.close();
    expect(copies.map(({ seq }) => seq)).toEqual(Array.from({ length: 25 }, (_, index) => BigInt(index + 1)));
  });

  it(`takes up on the ${name} bus what waited for its sender`, async () => {
    const bus = await makeBus();
    const conversationId = randomBytes(16);
    const [ada, bob] = [somebody(1), somebody(3)] as const;
    await world.assemble(conversationId, [bob]);
    const router = await startRouter(bus);
    const value = envelopeBytes({ sender: ada, conversationId });
    await bus.publish([{ topic: topics.inbound.name, key: hexOf(conversationId), value }]);
    await sleep(300);
    await world.assemble(conversationId, [ada, bob]);
    const [copy] = headersIn(await recordsOn(bus, topics.outboundInstagram.name, 1));
    await router.close();
    expect(copy).toMatchObject({ seq: 1n, target: hexOf(bob.participantId) });
  });
});
