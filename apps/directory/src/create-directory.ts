import { NestFactory } from '@nestjs/core';
import type { MicroserviceOptions } from '@nestjs/microservices';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Registry } from 'prom-client';
import type { Bus } from '#libs/bus';
import { appServices, directoryMethods, directoryServiceName } from '#libs/contracts';
import {
  appOfCredential,
  BusServer,
  closeHttpApp,
  connectBus,
  errorFields,
  freePort,
  grpcCredentials,
  grpcServer,
  type Logger,
  nestLogger,
  repeat,
  type TlsFiles,
} from '#libs/nest-kit';
import { createPruner, isReachable, nativeLink } from '#libs/store';
import { applyControls } from './apply-control.ts';
import { appCalls } from './app-calls/index.ts';
import { callerByCredential } from './caller.ts';
import { directoryCalls } from './calls/index.ts';
import { appModule, directoryModule } from './directory-module.ts';
import { directoryMetrics } from './directory-metrics.ts';
import type { RulePorts } from './ports.ts';
import { startSettling } from './settling.ts';

export interface DirectoryPorts extends RulePorts {
  readonly bus: Bus;
  readonly logger: Logger;
  readonly metrics: Registry;
  /** Where gRPC listens. There is no other guard: only operators may reach it. */
  readonly grpcPort: number;
  /** Where gRPC listens for app backends, each with the token of its link; any free port when absent. */
  readonly appGrpcPort?: number;
  /** TLS of that port, and client certificates where a root is said; none when absent. */
  readonly appTls?: TlsFiles;
  /** Where health and metrics are; any free port when absent. */
  readonly port?: number;
  /** The interface of both; this machine only when absent. */
  readonly host?: string;
}

/** A running directory. */
export interface Directory {
  /** `host:port` of gRPC. */
  readonly grpcUrl: string;
  /** `host:port` of gRPC for app backends. */
  readonly appGrpcUrl: string;
  /** The address of health and metrics. */
  readonly url: string;
  /** Stops taking calls and records, and waits for those under way. The bus and the store stay open. */
  close(): Promise<void>;
}

const drainMs = 5_000;
const forgetPauseMs = 600_000;
const services = { [directoryServiceName]: directoryMethods, ...appServices };

/** Starts the directory: the service Directory and those of app backends on gRPC, the control records of the bus, health and metrics. */
export async function createDirectory(ports: DirectoryPorts): Promise<Directory> {
  const { bus, store, logger, metrics, host = '127.0.0.1', port = 0 } = ports;
  const publish: Bus['publish'] = (records) => bus.publish(records);
  const server = new BusServer({ bus, group: 'directory' });
  const checks = { database: () => isReachable(store), bus: () => server.ready() };
  const callPorts = { ...ports, publish, read: (place: Parameters<Bus['read']>[0]) => bus.read(place) };
  const forApps = appCalls(callPorts);
  const parts = {
    calls: directoryCalls(callPorts),
    appCalls: forApps,
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
  const appGrpcUrl = `${host}:${ports.appGrpcPort ? ports.appGrpcPort : await freePort(host)}`;
  const appServer = await NestFactory.createMicroservice<MicroserviceOptions>(
    appModule(forApps, callerByCredential(appOfCredential(nativeLink(store)))),
    {
      ...grpcServer({
        url: appGrpcUrl,
        package: 'sealpost.gateway.v1',
        services: appServices,
        ...(ports.appTls ? { credentials: grpcCredentials(ports.appTls) } : {}),
        checks,
        drainMs,
      }),
      logger: nestLogger(logger),
      abortOnError: false,
    },
  );
  try {
    await app.startAllMicroservices();
    await appServer.listen();
    await app.listen(port, host);
  } catch (error) {
    await appServer.close();
    await app.close();
    throw error;
  }
  const prune = createPruner(store, 'directory');
  const forgetting = repeat(
    async () => (await prune(ports.now())).rows,
    forgetPauseMs,
    (error) => logger.warn('old rows were not forgotten', errorFields(error)),
  );
  const settling = startSettling({ ...ports, logger });
  const close = async (): Promise<void> => {
    await Promise.all([forgetting.stop(), settling.stop()]);
    await appServer.close();
    await closeHttpApp(app);
  };
  return { grpcUrl, appGrpcUrl, url: await app.getUrl(), close };
}
