import 'reflect-metadata';
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
  privateKeysOf,
  publicKeysOf,
  readConfig,
  settings,
  withSecretFiles,
} from '#libs/nest-kit';
import { createOpener, openingKeysOf, sealingReady } from '#libs/sealing';
import { createEgress } from './create-egress.ts';

const dataKeysMax = 10_000;
const config = readConfig(
  {
    ...engineSettings,
    EGRESS_PORT: settings.port(7405),
    HOST: settings.host,
    LOG_LEVEL: settings.logLevel,
  },
  withSecretFiles(process.env),
);
const now = Date.now;
const logger = createLogger({ service: 'egress', level: config.LOG_LEVEL });
const metrics = new Registry();
addProcessMetrics(metrics);
await sealingReady();
const keyPorts = { environment: process.env, now, logger };
const egressKeys = privateKeysOf('EGRESS_PRIVATE_KEYS', 'egress', keyPorts);
const rosterKeys = publicKeysOf('ROSTER_PUBLIC_KEYS', 'roster', keyPorts);
const engines = openEngines(config, { service: 'egress', logger, metrics });
const { store, bus } = engines;
await bus.ensureTopics();
const egress = await createEgress({
  store,
  bus,
  opener: createOpener({
    privateKeys: () => openingKeysOf(egressKeys(), now()),
    cacheMax: dataKeysMax,
  }),
  rosterKeys: () => openingKeysOf(rosterKeys(), now()),
  connectors: { whatsapp, messenger, instagram },
  now,
  logger,
  registry: metrics,
  port: config.EGRESS_PORT,
  host: config.HOST,
});
logger.info('egress delivers', { url: egress.url });
closeOnSignal({
  logger,
  close: async () => {
    await egress.close();
    await engines.close();
  },
});
