import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { Registry } from 'prom-client';
import { instagram } from '#libs/connector-instagram/content';
import { messenger } from '#libs/connector-messenger/content';
import { whatsapp } from '#libs/connector-whatsapp/content';
import {
  addProcessMetrics,
  closeOnSignal,
  createLogger,
  engineSettings,
  openEngines,
  publicKeysOf,
  readConfig,
  settings,
  withSecretFiles,
} from '#libs/nest-kit';
import { activeKeysOf, createSealer, sealingReady } from '#libs/sealing';
import { createIngress } from './create-ingress.ts';

const config = readConfig(
  {
    ...engineSettings,
    INGRESS_PORT: settings.port(7400),
    HOST: settings.host,
    LOG_LEVEL: settings.logLevel,
  },
  withSecretFiles(process.env),
);
const logger = createLogger({ service: 'ingress', level: config.LOG_LEVEL });
const metrics = new Registry();
addProcessMetrics(metrics);
await sealingReady();
const egressKeys = publicKeysOf('EGRESS_PUBLIC_KEYS', 'egress', {
  environment: process.env,
  now: Date.now,
  logger,
});
const engines = openEngines(config, { service: 'ingress', logger, metrics });
const { store, bus } = engines;
await bus.ensureTopics();
const ingress = await createIngress({
  store,
  bus,
  sealer: createSealer({
    publicKeys: () => activeKeysOf(egressKeys(), Date.now()),
    now: Date.now,
    randomBytes,
  }),
  connectors: { whatsapp, messenger, instagram },
  now: Date.now,
  logger,
  metrics,
  port: config.INGRESS_PORT,
  host: config.HOST,
});
logger.info('ingress takes webhooks', { url: ingress.url });
closeOnSignal({
  logger,
  close: async () => {
    await ingress.close();
    await engines.close();
  },
});
