import { randomBytes } from 'node:crypto';
import { createLogger, readConfig } from '#libs/nest-kit';
import { generateEgressKeys, generateRosterKeys, sealingReady } from '#libs/sealing';
import { passwordFile } from './password-file.ts';
import { keyFiles } from './key-files.ts';
import { secretsSettings } from './settings.ts';

/**
 * Makes the key rings and the database's password where they are missing, in the files that the services are told, and puts the
 * public halves of the rings, as they are now, where the other side reads them. What exists is never replaced.
 */
export const prepareSecrets = async (): Promise<void> => {
  const config = readConfig(secretsSettings, process.env);
  const logger = createLogger({ service: 'setup', level: config.LOG_LEVEL });
  await sealingReady();
  const ports = { nowMs: Date.now(), randomBytes };
  const made = [
    keyFiles(config.EGRESS_PRIVATE_KEYS_FILE, config.EGRESS_PUBLIC_KEYS_FILE, () =>
      generateEgressKeys(ports),
    ),
    keyFiles(config.ROSTER_PRIVATE_KEYS_FILE, config.ROSTER_PUBLIC_KEYS_FILE, () =>
      generateRosterKeys(ports),
    ),
    ...(config.DATABASE_PASSWORD_FILE === undefined
      ? []
      : [passwordFile(config.DATABASE_PASSWORD_FILE, randomBytes)]),
  ];
  for (const { path, outcome } of made) logger.info('a secret is there', { path, outcome });
};
