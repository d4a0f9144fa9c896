import { readFileSync } from 'node:fs';
import type { Environment } from './config.ts';
import { startFault } from './start-fault.ts';

/** The settings of every process that are secrets: each may be said as `NAME`, or as `NAME_FILE`, the path of a file that holds it. */
export const secretNames = ['DATABASE_URL', 'DATABASE_PASSWORD', 'KAFKA_SASL_PASSWORD'] as const;
/** Those of one service alone. */
const ownSecretNames = ['MAILBOX_DELIVERY_SECRETS'] as const;

/**
 * The environment with the secrets that lie in files; a line break at the end of a file is no part of it. Throws where a file
 * cannot be read or a secret is said twice, naming the variable and never a value.
 */
export function withSecretFiles(environment: Environment): Environment {
  const rows = [...secretNames, ...ownSecretNames].flatMap((name) => {
    const path = environment[`${name}_FILE`];
    if (!path) return [];
    if (environment[name]) throw startFault(name, `is also said by ${name}_FILE`);
    return [[name, textOf(`${name}_FILE`, path).replace(/\r?\n$/, '')] as const];
  });
  return { ...environment, ...Object.fromEntries(rows) };
}

/** The text of a file that a setting names. */
export function textOf(name: string, path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw startFault(name, 'must be a readable file');
  }
}
