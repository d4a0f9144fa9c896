import 'reflect-metadata';
import { Registry } from 'prom-client';
import { instagramDialect } from '#libs/connector-instagram/native';
import { messengerDialect } from '#libs/connector-messenger/native';
import { whatsappDialect } from '#libs/connector-whatsapp/native';
import {
  addProcessMetrics,
  closeOnSignal,
  createLogger,
  engineSettings,
  mustBeSaidTogether,
  openEngines,
  readConfig,
  settings,
  withSecretFiles,
} from '#libs/nest-kit';
import { createMailbox } from './create-mailbox.ts';
import { linkSettingsOf, mailboxSettings } from './mailbox-settings.ts';

const config = readConfig(
  {
    ...engineSettings,
    ...mailboxSettings,
    MAILBOX_PORT: settings.port(7401),
    MAILBOX_GRPC_PORT: settings.port(7403),
    HOST: settings.host,
    LOG_LEVEL: settings.logLevel,
  },
  withSecretFiles(process.env),
);
const {
  MAILBOX_TLS_CERTIFICATE_FILE: certificatePath,
  MAILBOX_TLS_KEY_FILE: keyPath,
  MAILBOX_TLS_CLIENT_ROOT_FILE: clientRootPath,
} = config;
mustBeSaidTogether({ MAILBOX_TLS_CERTIFICATE_FILE: certificatePath, MAILBOX_TLS_KEY_FILE: keyPath });
const logger = createLogger({ service: 'mailbox', level: config.LOG_LEVEL });
const metrics = new Registry();
addProcessMetrics(metrics);
const engines = openEngines(config, { service: 'mailbox', logger, metrics });
const { store, bus } = engines;
await bus.ensureTopics();
const mailbox = await createMailbox({
  store,
  bus,
  dialects: { whatsapp: whatsappDialect, messenger: messengerDialect, instagram: instagramDialect },
  links: linkSettingsOf(config),
  ...(config.DIRECTORY_GRPC === undefined ? {} : { directoryUrl: config.DIRECTORY_GRPC }),
  ...(certificatePath !== undefined && keyPath !== undefined
    ? { tls: { certificatePath, keyPath, ...(clientRootPath === undefined ? {} : { clientRootPath }) } }
    : {}),
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
