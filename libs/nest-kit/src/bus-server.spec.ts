import 'reflect-metadata';
import { Controller, Inject, type INestApplication, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { afterEach, expect, it } from '@jest/globals';
import { type Bus, type BusEvent, type BusRecord, topics } from '#libs/bus';
import { eachBus, gate, until } from '#libs/testing';
import { BUS, BusServer } from './bus-server.ts';
import { connectBus } from './connect-bus.ts';

type Flow = (batch: readonly BusRecord[]) => Promise<void>;
interface Flows {
  readonly inbound: Flow;
  readonly notice: Flow;
}
const FLOWS = Symbol('flows');

@Controller()
class RecordsController {
  constructor(@Inject(FLOWS) private readonly flows: Flows) {}

  @EventPattern<string>(topics.inbound.name, BUS)
  onInbound(@Payload() batch: readonly BusRecord[]): Promise<void> {
    return this.flows.inbound(batch);
  }

  @EventPattern<string>(topics.notice.name, BUS)
  onNotice(@Payload() batch: readonly BusRecord[], @Ctx() _context: unknown): Promise<void> {
    return this.flows.notice(batch);
  }
}

@Module({})
class AppModule {}

const none: Flow = async () => undefined;
const apps: INestApplication[] = [];
afterEach(async () => {
  for (const app of apps.splice(0)) await app.close();
});

async function serve(
  bus: Bus,
  flows: Partial<Flows>,
): Promise<{ app: INestApplication; strategy: BusServer }> {
  const provided = { provide: FLOWS, useValue: { inbound: none, notice: none, ...flows } };
  const module = { module: AppModule, controllers: [RecordsController], providers: [provided] };
  const app = await NestFactory.create(module, new FastifyAdapter(), { logger: false, abortOnError: false });
  apps.push(app);
  const strategy = new BusServer({ bus, group: 'router' });
  connectBus(app, strategy);
  await app.startAllMicroservices();
  return { app, strategy };
}

const recordOf = (topic: string, text: string) => ({ topic, key: text, value: Buffer.from(text) });

eachBus((name, makeBus) => {
  it(`hands batches of records to the handlers of their topics, unchanged (${name})`, async () => {
    const bus = await makeBus();
    const seen: BusRecord[] = [];
    const keep: Flow = async (batch) => void seen.push(...batch);
    const { strategy } = await serve(bus, { inbound: keep, notice: keep });
    expect(strategy.healthy).toBe(true);
    await bus.publish([recordOf(topics.inbound.name, 'a letter'), recordOf(topics.notice.name, 'a notice')]);
    await until(() => seen.length === 2);
    const [letter] = seen.filter(({ topic }) => topic === topics.inbound.name);
    expect(letter?.value).toBeInstanceOf(Buffer);
    expect(seen.map(({ value }) => String(value)).sort()).toEqual(['a letter', 'a notice']);
  });

  it(`lets the bus see the handler's own error, and gives the records again (${name})`, async () => {
    const events: BusEvent[] = [];
    const bus = await makeBus({ observe: (event) => events.push(event) });
    const seen: string[] = [];
    let calls = 0;
    await serve(bus, {
      inbound: async (batch) => {
        calls += 1;
        if (calls === 1) throw Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });
        seen.push(...batch.map(({ value }) => String(value)));
      },
    });
    await bus.publish([recordOf(topics.inbound.name, 'a letter')]);
    await until(() => seen.length === 1);
    expect(events).toContainEqual(
      expect.objectContaining({ kind: 'rejected', reason: 'outage', errorName: 'ECONNREFUSED' }),
    );
  });

  it(`closes with the app: what is under way ends, and is not given to the next (${name})`, async () => {
    const bus = await makeBus();
    const seen: string[] = [];
    const started = gate();
    const slow: Flow = async (batch) => {
      started.open();
      await new Promise((resolve) => setTimeout(resolve, 300));
      seen.push(...batch.map(({ value }) => String(value)));
    };
    const { app, strategy } = await serve(bus, { inbound: slow });
    await bus.publish([recordOf(topics.inbound.name, 'first')]);
    await started.opened;
    await app.close();
    expect(seen).toEqual(['first']);
    expect(strategy.healthy).toBe(false);
    await serve(bus, {
      inbound: async (batch) => void seen.push(...batch.map(({ value }) => String(value))),
    });
    await bus.publish([recordOf(topics.inbound.name, 'second')]);
    await until(() => seen.length === 2);
    expect(seen).toEqual(['first', 'second']);
  });

  it(`does not start where a topic cannot be served (${name})`, async () => {
    const bus = await makeBus({ topics: [topics.inbound] });
    await expect(serve(bus, {})).rejects.toThrow(topics.notice.name);
  });
});
