import 'reflect-metadata';
import { Registry } from 'prom-client';
import { z } from 'zod';
import {
  addProcessMetrics,
  closeOnSignal,
  createLogger,
  engineSettings,
  openEngines,
  readConfig,
  settings,
  withSecretFiles,
} from '#libs/nest-kit';
import { createRouter } from './create-router.ts';

const config = readConfig(
  {
    ...engineSettings,
    GATEWAY_NAME: z.string().default('sealpost'),
    ROUTER_PORT: settings.port(7404),
    HOST: settings.host,
    LOG_LEVEL: settings.logLevel,
  },
  withSecretFiles(process.env),
);
const logger = createLogger({ service: 'router', level: config.LOG_LEVEL });
const metrics = new Registry();
addProcessMetrics(metrics);
const engines = openEngines(config, { service: 'router', logger, metrics });
const { store, bus } = engines;
await bus.ensureTopics();
const router = await createRouter({
  store,
  bus,
  now: Date.now,
  logger,
  metrics,
  gatewayName: config.GATEWAY_NAME,
  port: config.ROUTER_PORT,
  host: config.HOST,
});
logger.info('the router is ready', { url: router.url });
closeOnSignal({
  logger,
  close: async () => {
    await router.close();
    await engines.close();
  },
});
