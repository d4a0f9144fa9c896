import { z } from 'zod';
import { databaseSettings, settings } from '#libs/nest-kit';
import { sharedPoolMax } from './engines.ts';

/** Where the services listen when nothing is said; a run with --once takes any free ports. */
const usualPorts = {
  ingress: 7400,
  mailbox: 7401,
  directoryGrpc: 7402,
  mailboxGrpc: 7403,
  directoryAppGrpc: 7406,
  simulator: 7480,
};

/** How long it runs: a run that ends after the demonstration must not be in the way of another one. */
export type Stay = 'until a signal' | 'once';

/**
 * What all services in one process are told; docs/how-to/settings.md says it at length.
 */
export const sealpostSettings = (stay: Stay) => {
  const port = (usual: number) => settings.port(stay === 'once' ? 0 : usual);
  return {
    SEALPOST_DATA_DIR: settings.path('.sealpost'),
    LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('warn'),
    INGRESS_PORT: port(usualPorts.ingress),
    MAILBOX_PORT: port(usualPorts.mailbox),
    MAILBOX_GRPC_PORT: port(usualPorts.mailboxGrpc),
    DIRECTORY_GRPC_PORT: port(usualPorts.directoryGrpc),
    DIRECTORY_APP_GRPC_PORT: port(usualPorts.directoryAppGrpc),
    SIMULATOR_PORT: port(usualPorts.simulator),
  } as const;
};

/** What it is told of a database of one's own; read where DATABASE_URL is said. All services share the connections. */
export const sealpostDatabaseSettings = {
  ...databaseSettings,
  DATABASE_POOL_MAX: databaseSettings.DATABASE_POOL_MAX.default(sharedPoolMax),
} as const;
