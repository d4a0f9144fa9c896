import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import {
  addProcessMetrics,
  busSettings,
  closeOnSignal,
  createLogger,
  databaseOptionsOf,
  databaseSettings,
  kafkaOptionsOf,
  metricsOf,
  observeBus,
  readConfig,
  settings,
  withSecretFiles,
} from '#libs/nest-kit';
import { Registry } from 'prom-client';
import { createSimulator } from '../../simulator/src/create-simulator.ts';
import { connectSimulator } from './connect-simulator.ts';
import { curlHint } from './demo/curl-hint.ts';
import { demonstrate } from './demo/demonstrate.ts';
import { sharedPoolMax, startEngines } from './engines.ts';
import { startGateway } from './gateway.ts';
import { embeddedKeys } from './keys.ts';

/** Where the services listen when nothing is said; a run with --once takes any free ports. */
const usualPorts = { ingress: 7400, mailbox: 7401, directoryGrpc: 7402, mailboxGrpc: 7403, simulator: 7480 };

const { values: flags } = parseArgs({ options: { once: { type: 'boolean', default: false } } });
const environment = withSecretFiles(process.env);
const config = readConfig(
  {
    SEALPOST_DATA_DIR: settings.path('.sealpost'),
    LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('warn'),
    INGRESS_PORT: settings.port(flags.once ? 0 : usualPorts.ingress),
    MAILBOX_PORT: settings.port(flags.once ? 0 : usualPorts.mailbox),
    MAILBOX_GRPC_PORT: settings.port(flags.once ? 0 : usualPorts.mailboxGrpc),
    DIRECTORY_GRPC_PORT: settings.port(flags.once ? 0 : usualPorts.directoryGrpc),
    SIMULATOR_PORT: settings.port(flags.once ? 0 : usualPorts.simulator),
  },
  environment,
);
const say = (text: string): void => void process.stdout.write(`${text}\n`);
const now = (): number => Date.now();
const logger = (service: string) => createLogger({ service, level: config.LOG_LEVEL });
const registry = new Registry();
addProcessMetrics(registry);

const startedAtMs = now();
const pooled = { DATABASE_POOL_MAX: String(sharedPoolMax), ...environment };
const engines = await startEngines({
  dataDir: config.SEALPOST_DATA_DIR,
  observe: observeBus(logger('bus'), metricsOf(registry, 'bus')),
  ...(environment['DATABASE_URL']
    ? { database: databaseOptionsOf(readConfig(databaseSettings, pooled)) }
    : {}),
  ...(environment['KAFKA_BROKERS']
    ? { kafka: kafkaOptionsOf(readConfig(busSettings, environment), 'gateway') }
    : {}),
});
const gateway = await startGateway({
  engines,
  keys: await embeddedKeys(config.SEALPOST_DATA_DIR, now, logger('keys')),
  registry,
  logger,
  now,
  ports: {
    ingress: config.INGRESS_PORT,
    mailbox: config.MAILBOX_PORT,
    mailboxGrpc: config.MAILBOX_GRPC_PORT,
    directoryGrpc: config.DIRECTORY_GRPC_PORT,
  },
});
const simulator = await createSimulator({ port: config.SIMULATOR_PORT });
const close = async (): Promise<void> => {
  await gateway.close();
  await simulator.close();
  await engines.close();
};
if (!flags.once) closeOnSignal({ close, logger: logger('sealpost') });

await connectSimulator(simulator, gateway);
say(
  `Sealpost is up in ${((now() - startedAtMs) / 1000).toFixed(1)} s: one process, its own PostgreSQL, simulated platforms.\n`,
);

await demonstrate({ simulator: simulator.control, gateway, ...engines, say });

if (flags.once) {
  await close();
} else {
  const [account] = await simulator.control.accounts();
  say(`\nWebhooks   ${gateway.ingressUrl}/webhooks/{whatsapp|messenger|instagram}`);
  say(`Frames     ${gateway.mailboxUrl}/native/{whatsapp|messenger}/frames   gRPC ${gateway.mailboxGrpcUrl}`);
  say(`Directory  ${gateway.directoryGrpcUrl} (gRPC)   Simulator  ${simulator.url}/control`);
  if (account)
    say(
      `\nSend a webhook yourself; somebody new writes to us and is answered:\n\n${curlHint(gateway.ingressUrl, account, now())}`,
    );
  say('\nCtrl-C stops everything; the next start finds its data.');
}
