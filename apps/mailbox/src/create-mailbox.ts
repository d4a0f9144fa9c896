import { NestFactory } from '@nestjs/core';
import type { MicroserviceOptions } from '@nestjs/microservices';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Registry } from 'prom-client';
import {
  deliveryMethods,
  deliveryServiceName,
  nativeLinkMethods,
  nativeLinkServiceName,
} from '#libs/contracts';
import { nativeLimits } from '#libs/connector/native';
import { platforms } from '#libs/envelope';
import {
  BusServer,
  closeHttpApp,
  connectBus,
  errorFields,
  freePort,
  grpcCredentials,
  grpcServer,
  httpsOptions,
  metricsOf,
  nestLogger,
  repeat,
  type TlsFiles,
} from '#libs/nest-kit';
import { isReachable, listenForSignals, queueHeads } from '#libs/store';
import { createDeviceFlows } from './devices/device-flows.ts';
import { createDeviceStreams } from './devices/device-streams.ts';
import { createDirectoryClient } from './directory-client.ts';
import { createMailboxFlows } from './mailbox-flows.ts';
import { mailboxModule } from './mailbox-module.ts';
import { createOpenLinks } from './open-links.ts';
import type { MailboxPorts } from './ports.ts';
import { takeSignals } from './take-signals.ts';

export interface MailboxOptions extends Omit<MailboxPorts, 'metrics' | 'callDirectory'> {
  /** `host:port` of the directory inside; frames about keys and devices are refused when absent. */
  readonly directoryUrl?: string;
  /** TLS of both doors, and client certificates where a root is said; none when absent. */
  readonly tls?: TlsFiles;
  readonly registry: Registry;
  /** Where frames are posted, and where health and metrics are; any free port when absent. */
  readonly port?: number;
  /** Where streams are opened; any free port when absent. */
  readonly grpcPort?: number;
  readonly host?: string;
}

/** A running mailbox. */
export interface Mailbox {
  readonly url: string;
  /** `host:port` of gRPC. */
  readonly grpcUrl: string;
  /** Ends streams and lets go. The bus and the store stay open. */
  readonly close: () => Promise<void>;
}

const group = 'mailbox';
const deliverEveryMs = 100;
const forgetEveryMs = 600_000;
const expireEveryMs = 1_000;
const tellForgottenEveryMs = 2_000;
const tellHeldEveryMs = 200;

/** Starts the mailbox: frames by POST and by stream, the queues of devices, health and metrics. */
export const createMailbox = async (options: MailboxOptions): Promise<Mailbox> => {
  const { bus, store, logger, registry, host = '127.0.0.1', port = 0 } = options;
  const grpcUrl = `${host}:${options.grpcPort ? options.grpcPort : await freePort(host)}`;
  const directory =
    options.directoryUrl === undefined ? undefined : createDirectoryClient(options.directoryUrl);
  const ports: MailboxPorts = {
    ...options,
    ...(directory ? { callDirectory: directory.call } : {}),
    metrics: metricsOf(registry, group),
  };
  const links = createOpenLinks(options.now);
  const flows = createMailboxFlows(ports, links);
  const streams = createDeviceStreams();
  const headsOf = queueHeads(store);
  const devices = createDeviceFlows(ports, flows, streams);
  const strategy = new BusServer({ bus, group });
  const checks = { database: () => isReachable(store), bus: () => strategy.ready() };
  const adapter = new FastifyAdapter({
    bodyLimit: nativeLimits.frameBytesMax + 1,
    requestTimeout: 10_000,
    ...(options.tls ? { https: httpsOptions(options.tls) } : {}),
  });
  const app = await NestFactory.create<NestFastifyApplication>(
    mailboxModule(ports, { flows, devices, links }, { checks, registry }),
    adapter,
    { logger: nestLogger(logger), abortOnError: false, bodyParser: false },
  );
  const server = adapter.getInstance();
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  app.connectMicroservice<MicroserviceOptions>(
    grpcServer({
      url: grpcUrl,
      package: ['sealpost.native.v1', 'sealpost.gateway.v1'],
      services: { [nativeLinkServiceName]: nativeLinkMethods, [deliveryServiceName]: deliveryMethods },
      ...(options.tls ? { credentials: grpcCredentials(options.tls) } : {}),
      checks,
    }),
  );
  connectBus(app, strategy);
  await app.startAllMicroservices();
  await app.listen(port, host);
  const signals = listenForSignals(store, takeSignals({ flows, links, streams, now: ports.now, logger }));
  const background = [
    ...platforms.map((platform) =>
      repeat(
        () => flows.deliver(platform),
        deliverEveryMs,
        (error) => logger.error('frames could not be handed over', { platform, ...errorFields(error) }),
      ),
    ),
    repeat(
      () => streams.pumpAll(headsOf),
      deliverEveryMs,
      (error) => logger.error('queues could not be handed over', errorFields(error)),
    ),
    repeat(flows.tellHeldReceipts, tellHeldEveryMs, (error) =>
      logger.error('held receipts could not be told', errorFields(error)),
    ),
    repeat(flows.expire, expireEveryMs, (error) =>
      logger.error('messages could not be ended', errorFields(error)),
    ),
    repeat(flows.tellForgotten, tellForgottenEveryMs, (error) =>
      logger.error('forgotten receipts could not be told', errorFields(error)),
    ),
    repeat(flows.forget, forgetEveryMs, (error) =>
      logger.warn('old frames were not forgotten', errorFields(error)),
    ),
  ];
  return {
    url: await app.getUrl(),
    grpcUrl,
    close: async () => {
      await Promise.all(background.map((repetition) => repetition.stop()));
      await signals.close();
      links.closeAll('draining');
      streams.closeAll();
      await closeHttpApp(app);
      directory?.close();
    },
  };
};
