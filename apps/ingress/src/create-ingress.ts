import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Registry } from 'prom-client';
import type { Bus } from '#libs/bus';
import { closeHttpApp, errorFields, nestLogger, repeat } from '#libs/nest-kit';
import type { Sealer } from '#libs/sealing';
import { createPruner, isReachable } from '#libs/store';
import { ingressMetrics } from './ingress-metrics.ts';
import { ingressModule } from './ingress.module.ts';
import type { IngressPorts } from './ports.ts';
import { retryReceipts } from './retry-receipts.ts';
import { countAnswers, webhookServer } from './webhook-server.ts';

export interface CreateIngressPorts extends Omit<IngressPorts, 'metrics' | 'sealer'> {
  readonly bus: Bus;
  readonly sealer: Sealer;
  readonly metrics: Registry;
  /** Where the webhooks come in, and health and metrics are; 0 is any free port. */
  readonly port: number;
  /** The interface; this machine only when absent. */
  readonly host?: string;
}

/** A running ingress. */
export interface Ingress {
  /** Its address; webhooks go to `/webhooks/<platform>` below it. */
  readonly url: string;
  /** Stops taking webhooks and waits for those under way. The bus and the store stay open. */
  close(): Promise<void>;
}

const receiptPauseMs = 1000;
const keyPauseMs = 30_000;
const forgetPauseMs = 600_000;

/** Starts ingress: the webhooks, health and metrics, and the receipts that wait for their messages. */
export async function createIngress(given: CreateIngressPorts): Promise<Ingress> {
  const { store, bus, logger, host = '127.0.0.1' } = given;
  const ports: IngressPorts = { ...given, metrics: ingressMetrics(given.metrics) };
  const checks = { database: () => isReachable(store), bus: () => bus.reachable() };
  const health = { checks, registry: given.metrics };
  const adapter = webhookServer();
  countAnswers(adapter, ports.metrics);
  const app = await NestFactory.create<NestFastifyApplication>(ingressModule(ports, health), adapter, {
    bodyParser: false,
    logger: nestLogger(logger),
    abortOnError: false,
  });
  await app.listen(given.port, host);
  const prune = createPruner(store, 'ingress');
  const background = [
    repeat(
      () => retryReceipts(ports),
      receiptPauseMs,
      (error) => logger.warn('waiting receipts were not tried', errorFields(error)),
    ),
    repeat(
      async () => (await prune(ports.now())).rows,
      forgetPauseMs,
      (error) => logger.warn('old rows were not forgotten', errorFields(error)),
    ),
    repeat(
      () => {
        given.sealer.expire();
        return Promise.resolve(0);
      },
      keyPauseMs,
      (error) => logger.error('a data key was not wiped', errorFields(error)),
    ),
  ];
  const close = async (): Promise<void> => {
    await Promise.all(background.map((repetition) => repetition.stop()));
    await closeHttpApp(app);
  };
  return { url: await app.getUrl(), close };
}
