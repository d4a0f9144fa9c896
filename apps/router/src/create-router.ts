import { createHash } from 'node:crypto';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Registry } from 'prom-client';
import type { Bus } from '#libs/bus';
import {
  BusServer,
  closeHttpApp,
  connectBus,
  errorFields,
  type Logger,
  nestLogger,
  repeat,
} from '#libs/nest-kit';
import { createPruner, isReachable } from '#libs/store';
import { drainWaiting } from './drain-waiting.ts';
import type { RouterPorts } from './ports.ts';
import { routerMetrics } from './router-metrics.ts';
import { routerModule } from './router.module.ts';

export interface CreateRouterPorts extends Omit<RouterPorts, 'metrics' | 'gatewayId'> {
  readonly bus: Bus;
  readonly logger: Logger;
  readonly metrics: Registry;
  /** What this gateway is called in lists of hops; `sealpost` when absent. */
  readonly gatewayName?: string;
  /** Where health and metrics are; any free port when absent. */
  readonly port?: number;
  /** The interface; this machine only when absent. */
  readonly host?: string;
}

/** A running router. */
export interface Router {
  /** The address of health and metrics. */
  readonly url: string;
  /** Stops taking records and waits for those under way. The bus and the store stay open. */
  close(): Promise<void>;
}

const group = 'router';
/** Each conversation of a batch is a lock in the database, whose table of locks is shared by all: some 6,000 by default. */
const batchLimits = { batchMax: 200, keyGroupsMax: 1 };
const drainPauseMs = 250;
const forgetPauseMs = 600_000;

/** Starts the router: the inbound records of the bus, the envelopes that wait, health and metrics. */
export async function createRouter(given: CreateRouterPorts): Promise<Router> {
  const { store, bus, logger, gatewayName = 'sealpost', host = '127.0.0.1', port = 0 } = given;
  const ports: RouterPorts = {
    store,
    bus,
    now: given.now,
    metrics: routerMetrics(given.metrics),
    gatewayId: createHash('sha256').update(`sealpost/gateway/v1\0${gatewayName}`).digest().subarray(0, 16),
  };
  const strategy = new BusServer({ bus, group, ...batchLimits });
  const checks = { database: () => isReachable(store), bus: () => strategy.ready() };
  const module = routerModule(ports, { checks, registry: given.metrics });
  const app = await NestFactory.create<NestFastifyApplication>(module, new FastifyAdapter(), {
    logger: nestLogger(logger),
    abortOnError: false,
  });
  connectBus(app, strategy);
  await app.startAllMicroservices();
  await app.listen(port, host);
  const prune = createPruner(store, 'router');
  const background = [
    repeat(
      () => drainWaiting(ports),
      drainPauseMs,
      (error) => logger.warn('waiting envelopes were not taken up', errorFields(error)),
    ),
    repeat(
      async () => (await prune(ports.now())).rows,
      forgetPauseMs,
      (error) => logger.warn('old rows were not forgotten', errorFields(error)),
    ),
  ];
  const close = async (): Promise<void> => {
    await Promise.all(background.map((repetition) => repetition.stop()));
    await closeHttpApp(app);
  };
  return { url: await app.getUrl(), close };
}
