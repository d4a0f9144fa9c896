import 'reflect-metadata';
import { Registry } from 'prom-client';
import { messengerDialect } from '#libs/connector-messenger/native';
import { whatsappDialect } from '#libs/connector-whatsapp/native';
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
import { createMailbox } from './create-mailbox.ts';

const config = readConfig(
  {
    ...engineSettings,
    MAILBOX_PORT: settings.port(7401),
    MAILBOX_GRPC_PORT: settings.port(7403),
    HOST: settings.host,
    LOG_LEVEL: settings.logLevel,
  },
  withSecretFiles(process.env),
);
const logger = createLogger({ service: 'mailbox', level: config.LOG_LEVEL });
const metrics = new Registry();
addProcessMetrics(metrics);
const engines = openEngines(config, { service: 'mailbox', logger, metrics });
const { store, bus } = engines;
await bus.ensureTopics();
const mailbox = await createMailbox({
  store,
  bus,
  dialects: { whatsapp: whatsappDialect, messenger: messengerDialect },
  now: Date.now,
  logger,
  registry: metrics,
  port: config.MAILBOX_PORT,
  grpcPort: config.MAILBOX_GRPC_PORT,
  host: config.HOST,
});
logger.info('the mailbox takes frames', { url: mailbox.url });
closeOnSignal({
  logger,
  close: async () => {
    await mailbox.close();
    await engines.close();
  },
});
