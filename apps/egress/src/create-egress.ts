import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Registry } from 'prom-client';
import { BusServer, closeHttpApp, connectBus, errorFields, metricsOf, nestLogger, repeat } from '#libs/nest-kit';
import { isReachable } from '#libs/store';
import { createEgressFlows } from './egress-flows.ts';
import { egressModule } from './egress-module.ts';
import { createPlatformClient } from './platform-client.ts';
import { defaultLimits, type EgressPorts } from './ports.ts';

export interface EgressOptions extends Omit<EgressPorts, 'client' | 'metrics' | 'random'> {
  readonly registry: Registry;
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

/** Starts egress: it delivers what is routed and noticed, records receipts, and goes on with what waits. */
export const createEgress = async (options: EgressOptions): Promise<Egress> => {
  const { bus, store, logger, registry, host = '127.0.0.1', port = 0 } = options;
  const client = createPlatformClient();
  const flows = createEgressFlows({
    ...options,
    client,
    metrics: metricsOf(registry, group),
    random: Math.random,
  });
  const strategy = new BusServer({ bus, group });
  const checks = { database: () => isReachable(store), bus: () => Promise.resolve(strategy.healthy) };
  const app = await NestFactory.create<NestFastifyApplication>(
    egressModule(flows, { checks, registry }),
    new FastifyAdapter(),
    { logger: nestLogger(logger), abortOnError: false },
  );
  connectBus(app, strategy);
  await app.startAllMicroservices();
  await app.listen(port, host);
  const pauseMs = options.limits?.drainEveryMs ?? defaultLimits.drainEveryMs;
  const draining = repeat(flows.drain, pauseMs, (error) =>
    logger.error('waiting lanes could not go on', errorFields(error)),
  );
  return {
    url: await app.getUrl(),
    close: async () => {
      await draining.stop();
      await closeHttpApp(app);
      await client.close();
    },
  };
};
