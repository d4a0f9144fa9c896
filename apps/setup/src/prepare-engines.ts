import { Registry } from 'prom-client';
import { createLogger, openEngines, readConfig, withSecretFiles } from '#libs/nest-kit';
import { migrate } from '#libs/store';
import { migrateSettings } from './settings.ts';

/** Brings the database's schema up to date and creates the topics that are missing. Two at once wait for each other. */
export const prepareEngines = async (): Promise<void> => {
  const config = readConfig(migrateSettings, withSecretFiles(process.env));
  const logger = createLogger({ service: 'setup', level: config.LOG_LEVEL });
  const engines = openEngines(config, { service: 'setup', logger, metrics: new Registry() });
  try {
    await migrate(engines.store);
    logger.info('the schema is up to date');
    await engines.bus.ensureTopics();
    logger.info('the topics are there');
  } finally {
    await engines.close();
  }
};
