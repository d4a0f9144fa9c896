import 'reflect-metadata';
import multipart from '@fastify/multipart';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type SimulatorClient, simulatorClient } from './control-client.ts';
import { makeSimulation } from './simulation.ts';
import { SimulatorModule } from './simulator-module.ts';
import { type AccountSettings, accountFrom, defaultAccounts } from './world/default-accounts.ts';
import { type SettingsChange, defaultSettings, withSettings } from './world/settings.ts';

/** How to start a simulator; everything has a default. */
export interface SimulatorOptions {
  /** A free port when absent. */
  readonly port?: number;
  readonly host?: string;
  /** Where others reach it when that is not where it listens; media links start with it. */
  readonly publicUrl?: string;
  readonly accounts?: readonly AccountSettings[];
  readonly settings?: SettingsChange;
}

/** A running simulator. */
export interface Simulator {
  /** The base URL of all its APIs. */
  readonly url: string;
  /** The control API, which works over HTTP like everybody else's. */
  readonly control: SimulatorClient;
  close(): Promise<void>;
}

const bodyBytesMax = 110 * 1024 * 1024;

/** Starts a simulator and resolves when it can be called. */
export const createSimulator = async (options: SimulatorOptions = {}): Promise<Simulator> => {
  const { host = '127.0.0.1', port = 0, accounts = defaultAccounts, settings = {} } = options;
  const simulation = makeSimulation(accounts.map(accountFrom), withSettings(defaultSettings, settings));
  const adapter = new FastifyAdapter({
    bodyLimit: bodyBytesMax,
    forceCloseConnections: true,
    routerOptions: { ignoreTrailingSlash: true },
  });
  const app = await NestFactory.create<NestFastifyApplication>(SimulatorModule.around(simulation), adapter, {
    bodyParser: false,
    logger: false,
  });
  const server = adapter.getInstance();
  server.removeAllContentTypeParsers();
  await server.register(multipart, { limits: { fileSize: bodyBytesMax, files: 1 } });
  server.addContentTypeParser('*', { parseAs: 'buffer' }, (_, body, parsed) => parsed(null, body));
  await app.listen(port, host);
  const url = (await app.getUrl()).replace('[::1]', '127.0.0.1');
  simulation.world.publicUrl = options.publicUrl ?? url;
  return {
    url,
    control: simulatorClient(url),
    close: async () => {
      await simulation.webhooks.close();
      await app.close();
    },
  };
};
