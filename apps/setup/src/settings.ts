import { z } from 'zod';
import { engineSettings, settings } from '#libs/nest-kit';

const keyFile = z.string({ error: 'must be the path of a file' });

/** What making secrets is told: where each is to lie. docs/how-to/settings.md says it at length. */
export const secretsSettings = {
  EGRESS_PRIVATE_KEYS_FILE: keyFile,
  EGRESS_PUBLIC_KEYS_FILE: keyFile,
  ROSTER_PRIVATE_KEYS_FILE: keyFile,
  ROSTER_PUBLIC_KEYS_FILE: keyFile,
  DATABASE_PASSWORD_FILE: z.string().optional(),
  LOG_LEVEL: settings.logLevel,
} as const;

/** What bringing the schema and the topics up to date is told. */
export const migrateSettings = { ...engineSettings, LOG_LEVEL: settings.logLevel } as const;
