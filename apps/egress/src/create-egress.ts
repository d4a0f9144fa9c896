import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Registry } from 'prom-client';
import { randomInt } from 'node:crypto';
import {
  BusServer,
  closeHttpApp,
  connectBus,
  errorFields,
  metricsOf,
  nestLogger,
  repeat,
} from '#libs/nest-kit';
import { isReachable } from '#libs/store';
import { createEgressFlows } from './egress-flows.ts';
import { egressModule } from './egress-module.ts';
import { defaultLimits, type EgressLimits, type EgressPorts } from './ports.ts';
import { createPlatformClient } from './sending/platform-client.ts';

export interface EgressOptions extends Omit<EgressPorts, 'client' | 'metrics' | 'random' | 'limits'> {
  readonly registry: Registry;
  readonly limits?: Partial<EgressLimits>;
  /** Where health and metrics are; any free port when absent. */
  readonly port?: number;
  readonly host?: string;
}

/** A running egress. */
export interface Egress {
  /** The address of health and metrics. */
  readonly url: string;
  /** Lets sends under way end, then lets go. The bus and the store stay open. */
  readonly close: () => Promise<void>;
}

const group = 'egress';
/**
 * A batch waits for its lanes only for a while, so that no more are begun than can end meanwhile. What small batches would
 * cost in statements they share with those of other partitions.
 */
const batchLimits = { batchMax: 16, keyGroupsMax: 1 };
const forgetEveryMs = 600_000;
const randomSteps = 2 ** 32;

/** In [0, 1). */
const random = (): number => randomInt(randomSteps) / randomSteps;

/** Starts egress: it delivers what is routed and noticed, records receipts, and goes on with what waits. */
export const createEgress = async (options: EgressOptions): Promise<Egress> => {
  const { bus, store, logger, registry, host = '127.0.0.1', port = 0 } = options;
  const limits = { ...defaultLimits, ...options.limits };
  const client = createPlatformClient({ ...limits, connectionsMax: limits.lanesAtOnce });
  const flows = createEgressFlows({
    ...options,
    client,
    metrics: metricsOf(registry, group),
    random,
    limits,
  });
  const strategy = new BusServer({ bus, group, ...batchLimits });
  const checks = { database: () => isReachable(store), bus: () => strategy.ready() };
  const app = await NestFactory.create<NestFastifyApplication>(
    egressModule(flows, { checks, registry }),
    new FastifyAdapter(),
    { logger: nestLogger(logger), abortOnError: false },
  );
  connectBus(app, strategy);
  await app.startAllMicroservices();
  await app.listen(port, host);
  const draining = repeat(flows.drainer.round, limits.drainEveryMs, (error) =>
    logger.error('waiting lanes could not go on', errorFields(error)),
  );
  const showing = repeat(flows.readMarks.round, limits.drainEveryMs, (error) =>
    logger.warn('read marks were not shown', errorFields(error)),
  );
  const forgetting = repeat(flows.forget, forgetEveryMs, (error) =>
    logger.warn('old deliveries were not forgotten', errorFields(error)),
  );
  const closeAll = async (): Promise<void> => {
    await Promise.all([draining.stop(), showing.stop(), forgetting.stop()]);
    await closeHttpApp(app);
    await Promise.all([flows.drainer.idle(), flows.readMarks.idle()]);
    await client.close();
  };
  let closing: Promise<void> | undefined;
  return { url: await app.getUrl(), close: () => (closing ??= closeAll()) };
};
