import 'reflect-metadata';
import { parseArgs } from 'node:util';
import {
  addProcessMetrics,
  busSettings,
  closeOnSignal,
  createLogger,
  databaseOptionsOf,
  errorFields,
  kafkaOptionsOf,
  metricsOf,
  mustHaveFiles,
  observeBus,
  readConfig,
  startOrEnd,
  withSecretFiles,
} from '#libs/nest-kit';
import { Registry } from 'prom-client';
import { createSimulator } from '../../simulator/src/create-simulator.ts';
import { connectSimulator } from './connect-simulator.ts';
import { curlHint } from './demo/curl-hint.ts';
import { demonstrate } from './demo/demonstrate.ts';
import { startEngines } from './engines.ts';
import { startGateway } from './gateway.ts';
import { embeddedKeys } from './keys.ts';
import { sealpostDatabaseSettings, sealpostSettings } from './settings.ts';

const { values: flags } = parseArgs({ options: { once: { type: 'boolean', default: false } } });
const say = (text: string): void => void process.stdout.write(`${text}\n`);
const now = (): number => Date.now();

await startOrEnd(createLogger({ service: 'sealpost', level: 'warn' }), async ({ useSettings, onFailure }) => {
  const environment = withSecretFiles(process.env);
  const config = readConfig(sealpostSettings(flags.once ? 'once' : 'until a signal'), environment);
  useSettings(config);
  const database = environment['DATABASE_URL']
    ? readConfig(sealpostDatabaseSettings, environment)
    : undefined;
  if (database) mustHaveFiles(database);
  const kafka = environment['KAFKA_BROKERS']
    ? kafkaOptionsOf(readConfig(busSettings, environment), 'gateway')
    : undefined;
  const logger = (service: string) => createLogger({ service, level: config.LOG_LEVEL });
  const registry = new Registry();
  addProcessMetrics(registry);

  const startedAtMs = now();
  const engines = await startEngines({
    dataDir: config.SEALPOST_DATA_DIR,
    observe: observeBus(logger('bus'), metricsOf(registry, 'bus')),
    ...(database ? { database: databaseOptionsOf(database) } : {}),
    ...(kafka ? { kafka } : {}),
  });
  onFailure(engines.close);
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
      directoryAppGrpc: config.DIRECTORY_APP_GRPC_PORT,
    },
  });
  onFailure(gateway.close);
  const simulator = await createSimulator({ port: config.SIMULATOR_PORT });
  onFailure(() => simulator.close());
  const close = async (): Promise<void> => {
    await gateway.close();
    await simulator.close();
    await engines.close();
  };
  if (!flags.once) closeOnSignal({ close, logger: logger('sealpost') });

  await connectSimulator(simulator, gateway);
  const standsOn = [
    'one process',
    database ? 'the PostgreSQL of DATABASE_URL' : 'its own PostgreSQL',
    ...(kafka ? ['the Kafka of KAFKA_BROKERS'] : []),
    'simulated platforms',
  ];
  say(`Sealpost is up in ${((now() - startedAtMs) / 1000).toFixed(1)} s: ${standsOn.join(', ')}.\n`);

  try {
    await demonstrate({ simulator: simulator.control, gateway, ...engines, say });
  } catch (error) {
    logger('sealpost').error('the demonstration failed', errorFields(error));
    await close();
    process.exit(1);
  }
  if (flags.once) return close();
  const [account] = await simulator.control.accounts();
  say(`\nWebhooks   ${gateway.ingressUrl}/webhooks/{whatsapp|messenger|instagram}`);
  say(
    `Frames     ${gateway.mailboxUrl}/native/{whatsapp|messenger|instagram}/frames, gRPC ${gateway.mailboxGrpcUrl}`,
  );
  say(`Directory  gRPC ${gateway.directoryGrpcUrl}, for app backends ${gateway.directoryAppGrpcUrl}`);
  say(`Simulator  ${simulator.url}/control`);
  if (account)
    say(
      `\nSend a webhook yourself; somebody new writes to us and is answered:\n\n${curlHint(gateway.ingressUrl, account, now())}`,
    );
  say('\nCtrl-C stops everything; the next start finds its data.');
});
