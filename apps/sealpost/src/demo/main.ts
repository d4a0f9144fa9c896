import 'reflect-metadata';
import { Registry } from 'prom-client';
import { createLogger, openEngines, readConfig, withSecretFiles } from '#libs/nest-kit';
import { simulatorClient } from '../../../simulator/src/control-client.ts';
import { connectSimulator } from '../connect-simulator.ts';
import { demonstrate } from './demonstrate.ts';
import { demoSettings } from './settings.ts';

// The demonstration against services that run elsewhere. What it makes known to the directory are the simulator's accounts.
const config = readConfig(demoSettings, withSecretFiles(process.env));
const say = (text: string): void => void process.stdout.write(`${text}\n`);
const logger = createLogger({ service: 'demo', level: 'warn' });
const engines = openEngines(config, { service: 'demo', logger, metrics: new Registry() });
const simulator = { url: config.SIMULATOR_URL, control: simulatorClient(config.SIMULATOR_URL) };
const gateway = {
  ingressUrl: config.INGRESS_URL,
  mailboxUrl: config.MAILBOX_URL,
  mailboxGrpcUrl: config.MAILBOX_GRPC,
  directoryGrpcUrl: config.DIRECTORY_GRPC,
  directoryAppGrpcUrl: config.DIRECTORY_APP_GRPC,
};
try {
  await connectSimulator(simulator, gateway);
  await demonstrate({ simulator: simulator.control, gateway, ...engines, say });
} finally {
  await engines.close();
}
