import 'reflect-metadata';
import { Registry } from 'prom-client';
import { z } from 'zod';
import { createKafkaBus } from '#libs/bus';
import { addProcessMetrics, closeOnSignal, createLogger, readConfig, settings } from '#libs/nest-kit';
import { createStore } from '#libs/store';
import { createRouter } from './create-router.ts';

const config = readConfig(
  {
    DATABASE_URL: settings.databaseUrl,
    DATABASE_POOL_MAX: settings.databasePoolMax,
    KAFKA_BROKERS: settings.kafkaBrokers,
    GATEWAY_NAME: z.string().default('sealpost'),
    ROUTER_PORT: settings.port(7404),
    HOST: settings.host,
    LOG_LEVEL: settings.logLevel,
  },
  process.env,
);
const logger = createLogger({ service: 'router', level: config.LOG_LEVEL });
const metrics = new Registry();
addProcessMetrics(metrics);
const store = createStore({ url: config.DATABASE_URL, poolMax: config.DATABASE_POOL_MAX });
const bus = createKafkaBus({ brokers: config.KAFKA_BROKERS, clientId: 'sealpost-router' });
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
    await bus.close();
    await store.destroy();
  },
});
