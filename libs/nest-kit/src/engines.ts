import type { Registry } from 'prom-client';
import type { z } from 'zod';
import { type Bus, createKafkaBus } from '#libs/bus';
import { createStore, isReachable, type Store } from '#libs/store';
import { observeBus } from './bus-observer.ts';
import { busSettings, kafkaOptionsOf } from './bus-settings.ts';
import { databaseOptionsOf, databaseSettings, mustHaveFiles } from './database-settings.ts';
import type { Logger } from './logging.ts';
import { metricsOf } from './metrics.ts';

/** What every process that stands on PostgreSQL and Kafka is told. */
export const engineSettings = { ...databaseSettings, ...busSettings } as const;

export interface EnginePorts {
  /** The process, such as `router`. */
  readonly service: string;
  readonly logger: Logger;
  readonly metrics: Registry;
}

/** The database and the bus of a process of its own. */
export interface Engines {
  readonly store: Store;
  readonly bus: Bus;
  /** Waits until the database answers and the topics are there; rejects when either takes too long or refuses. */
  readonly reach: () => Promise<void>;
  /** Lets go of both, the bus first: what it still writes may be known to the database alone. */
  readonly close: () => Promise<void>;
}

/** Opens the database and the bus by the settings. Nothing connects before it is first used. */
export function openEngines(
  config: z.output<z.ZodObject<typeof engineSettings>>,
  { service, logger, metrics }: EnginePorts,
): Engines {
  mustHaveFiles(config);
  const store = createStore({
    ...databaseOptionsOf(config),
    onConnectionLost: () => logger.warn('a connection to the database was lost'),
  });
  const bus = createKafkaBus({
    ...kafkaOptionsOf(config, service),
    observe: observeBus(logger, metricsOf(metrics, service)),
  });
  return {
    store,
    bus,
    reach: async () => {
      await isReachable(store);
      await bus.ensureTopics();
    },
    close: async () => {
      await bus.close();
      await store.destroy();
    },
  };
}
