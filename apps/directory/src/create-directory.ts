import { NestFactory } from '@nestjs/core';
import type { MicroserviceOptions } from '@nestjs/microservices';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Registry } from 'prom-client';
import type { Bus } from '#libs/bus';
import { directoryMethods, directoryServiceName } from '#libs/contracts';
import {
  BusServer,
  closeHttpApp,
  connectBus,
  errorFields,
  freePort,
  grpcServer,
  type Logger,
  nestLogger,
  repeat,
} from '#libs/nest-kit';
import { createPruner, isReachable } from '#libs/store';
import { applyControls } from './apply-control.ts';
import { directoryCalls } from './calls/index.ts';
import { directoryModule } from './directory-module.ts';
import { directoryMetrics } from './directory-metrics.ts';
import type { RulePorts } from './ports.ts';

export interface DirectoryPorts extends RulePorts {
  readonly bus: Bus;
  readonly logger: Logger;
  readonly metrics: Registry;
  /** Where gRPC listens. There is no other guard: only operators may reach it. */
  readonly grpcPort: number;
  /** Where health and metrics are; any free port when absent. */
  readonly port?: number;
  /** The interface of both; this machine only when absent. */
  readonly host?: string;
}

/** A running directory. */
export interface Directory {
  /** `host:port` of gRPC. */
  readonly grpcUrl: string;
  /** The address of health and metrics. */
  readonly url: string;
  /** Stops taking calls and records, and waits for those under way. The bus and the store stay open. */
  close(): Promise<void>;
}

const drainMs = 5_000;
const forgetPauseMs = 600_000;
const services = { [directoryServiceName]: directoryMethods };

/** Starts the directory: the service Directory on gRPC, the control records of the bus, health and metrics. */
export async function createDirectory(ports: DirectoryPorts): Promise<Directory> {
  const { bus, store, logger, metrics, host = '127.0.0.1', port = 0 } = ports;
  const publish: Bus['publish'] = (records) => bus.publish(records);
  const server = new BusServer({ bus, group: 'directory' });
  const checks = { database: () => isReachable(store), bus: () => server.ready() };
  const parts = {
    calls: directoryCalls({ ...ports, publish, read: (place) => bus.read(place) }),
    apply: applyControls({ ...ports, publish, ...directoryMetrics(metrics) }),
    health: { checks, registry: metrics },
  };
  const app = await NestFactory.create<NestFastifyApplication>(directoryModule(parts), new FastifyAdapter(), {
    logger: nestLogger(logger),
    abortOnError: false,
  });
  const grpcUrl = `${host}:${ports.grpcPort === 0 ? await freePort(host) : ports.grpcPort}`;
  app.connectMicroservice<MicroserviceOptions>(
    grpcServer({ url: grpcUrl, package: 'sealpost.gateway.v1', services, checks, drainMs }),
  );
  connectBus(app, server);
  try {
    await app.startAllMicroservices();
    await app.listen(port, host);
  } catch (error) {
    await app.close();
    throw error;
  }
  const prune = createPruner(store, 'directory');
  const forgetting = repeat(
    async () => (await prune(ports.now())).rows,
    forgetPauseMs,
    (error) => logger.warn('old rows were not forgotten', errorFields(error)),
  );
  const close = async (): Promise<void> => {
    await forgetting.stop();
    await closeHttpApp(app);
  };
  return { grpcUrl, url: await app.getUrl(), close };
}
