import { z } from 'zod';
import type { StoreOptions } from '#libs/store';
import { mustBeSaidTogether, settings } from './config.ts';
import { textOf } from './secret-files.ts';

/** How a process reaches PostgreSQL; docs/how-to/settings.md says it at length. */
export const databaseSettings = {
  DATABASE_URL: settings.databaseUrl,
  /** Takes the place of a password in the address, so that an address can be shown and its secret lie in a file. */
  DATABASE_PASSWORD: z.string().optional(),
  DATABASE_POOL_MAX: settings.databasePoolMax,
  /** `true`: TLS, with the server's certificate and name checked against the system's authorities or the given ones. */
  DATABASE_TLS: settings.flag,
  DATABASE_TLS_CA_FILE: z.string().optional(),
  DATABASE_TLS_CERT_FILE: z.string().optional(),
  DATABASE_TLS_KEY_FILE: z.string().optional(),
} as const;

type DatabaseConfig = z.output<z.ZodObject<typeof databaseSettings>>;

/**
 * The database as a store is told of it. All of it is in the address, whose TLS parameters are those of libpq (PostgreSQL manual,
 * 32.1.2); those that somebody wrote into the address themselves stay where no setting speaks of them.
 */
export function databaseOptionsOf(config: DatabaseConfig): Required<Pick<StoreOptions, 'url' | 'poolMax'>> {
  const { DATABASE_TLS_CERT_FILE, DATABASE_TLS_KEY_FILE } = config;
  mustBeSaidTogether({ DATABASE_TLS_CERT_FILE, DATABASE_TLS_KEY_FILE });
  const url = new URL(config.DATABASE_URL);
  if (config.DATABASE_PASSWORD !== undefined) url.password = encodeURIComponent(config.DATABASE_PASSWORD);
  const files = {
    sslrootcert: config.DATABASE_TLS_CA_FILE,
    sslcert: DATABASE_TLS_CERT_FILE,
    sslkey: DATABASE_TLS_KEY_FILE,
  };
  for (const [name, path] of Object.entries(files)) if (path !== undefined) url.searchParams.set(name, path);
  const isChecked = config.DATABASE_TLS || Object.values(files).some((path) => path !== undefined);
  if (isChecked) url.searchParams.set('sslmode', 'verify-full');
  return { url: url.href, poolMax: config.DATABASE_POOL_MAX };
}

/** Throws where a file that the settings name cannot be read; the driver would read it at the first connection only. */
export function mustHaveFiles(config: DatabaseConfig): void {
  for (const name of ['DATABASE_TLS_CA_FILE', 'DATABASE_TLS_CERT_FILE', 'DATABASE_TLS_KEY_FILE'] as const) {
    const path = config[name];
    if (path !== undefined) textOf(name, path);
  }
}
