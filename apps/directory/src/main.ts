import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { Registry } from 'prom-client';
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
import { activeKeysOf, createSealer, sealingReady } from '#libs/sealing';
import { createDirectory } from './create-directory.ts';
import { followingSigner } from './following-signer.ts';

const config = readConfig(
  {
    ...engineSettings,
    DIRECTORY_GRPC_PORT: settings.port(7402),
    DIRECTORY_APP_GRPC_PORT: settings.port(7406),
    DIRECTORY_PORT: settings.port(7412),
    HOST: settings.host,
    LOG_LEVEL: settings.logLevel,
  },
  withSecretFiles(process.env),
);
const now = Date.now;
const logger = createLogger({ service: 'directory', level: config.LOG_LEVEL });
const metrics = new Registry();
addProcessMetrics(metrics);
await sealingReady();
const keyPorts = { environment: process.env, now, logger };
const egressKeys = publicKeysOf('EGRESS_PUBLIC_KEYS', 'egress', keyPorts);
const rosterKeys = privateKeysOf('ROSTER_PRIVATE_KEYS', 'roster', keyPorts);
const engines = openEngines(config, { service: 'directory', logger, metrics });
const { store, bus } = engines;
await bus.ensureTopics();
const directory = await createDirectory({
  store,
  bus,
  rosterSigner: followingSigner(rosterKeys, now),
  sealer: createSealer({
    publicKeys: () => activeKeysOf(egressKeys(), now()),
    now,
    randomBytes: (sizeBytes) => Uint8Array.from(randomBytes(sizeBytes)),
  }),
  randomBytes,
  now,
  logger,
  metrics,
  grpcPort: config.DIRECTORY_GRPC_PORT,
  appGrpcPort: config.DIRECTORY_APP_GRPC_PORT,
  port: config.DIRECTORY_PORT,
  host: config.HOST,
});
logger.info('the directory answers', { url: directory.grpcUrl });
closeOnSignal({
  logger,
  close: async () => {
    await directory.close();
    await engines.close();
  },
});
