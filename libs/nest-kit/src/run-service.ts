import { Registry } from 'prom-client';
import type { z } from 'zod';
import type { Bus } from '#libs/bus';
import type { Store } from '#libs/store';
import { type Environment, readConfig, settings } from './config.ts';
import { engineSettings, openEngines } from './engines.ts';
import { createLogger, type Logger, logLevels } from './logging.ts';
import { addProcessMetrics } from './metrics.ts';
import { withSecretFiles } from './secret-files.ts';
import { closeOnSignal } from './shutdown.ts';
import { startOrEnd } from './start-or-end.ts';

/** What every service in a process of its own is told, beside what it alone needs. */
export const serviceSettings = {
  ...engineSettings,
  HOST: settings.host,
  LOG_LEVEL: settings.logLevel,
} as const;

/** What a service starts with. */
export interface ServiceContext<S extends z.ZodRawShape> {
  readonly config: z.output<z.ZodObject<S>>;
  readonly environment: Environment;
  readonly store: Store;
  readonly bus: Bus;
  readonly logger: Logger;
  readonly metrics: Registry;
  readonly now: () => number;
}

/** A service that has started. */
export interface RunningService {
  readonly url: string;
  /** Lets running work end; the store and the bus stay open. */
  readonly close: () => Promise<void>;
}

/**
 * Runs one service as a process: reads its settings, waits for the database and the brokers, starts it, and ends in good order on a
 * signal, also on one that comes while it starts. What keeps it from starting is one line of the log, and exit code 1. `prepare`
 * reads what the settings name, and gives how to start.
 */
export async function runService<S extends z.ZodRawShape>(
  service: string,
  shape: S,
  prepare: (context: ServiceContext<S>) => () => Promise<RunningService>,
): Promise<void> {
  const logger = createLogger({ service, level: levelOf(process.env) });
  await startOrEnd(logger, async ({ useSettings, onFailure }) => {
    const environment = withSecretFiles(process.env);
    const config = readConfig(shape, environment);
    useSettings(config);
    const metrics = new Registry();
    addProcessMetrics(metrics);
    const engines = openEngines(readConfig(serviceSettings, environment), { service, logger, metrics });
    onFailure(engines.close);
    const { store, bus } = engines;
    const start = prepare({ config, environment, store, bus, logger, metrics, now: Date.now });
    const starting = engines.reach().then(start);
    closeOnSignal({
      logger,
      close: async () => {
        const started = await starting.catch(() => undefined);
        await started?.close();
        await engines.close();
      },
    });
    logger.info('the service is up', { url: (await starting).url });
  });
}

/** How much is logged while the settings are read, which may be wrong. */
function levelOf({ LOG_LEVEL }: Environment): (typeof logLevels)[number] {
  return logLevels.find((level) => level === LOG_LEVEL) ?? 'info';
}
