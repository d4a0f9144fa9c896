import { readFileSync } from 'node:fs';
import { CommandFailure } from './command-failure.ts';

/**
 * Reads a secret from where it is kept: `env:NAME`, or `file:PATH` without the line break at its end. A secret itself is refused,
 * because command lines are seen by others and kept in histories; so no message repeats what was given.
 */
export function readSecret(option: string, source: string): string {
  const [, kind, place = ''] = /^(env|file):(.+)$/s.exec(source) ?? [];
  const secret = kind === 'env' ? process.env[place] : kind === 'file' ? fileText(place) : undefined;
  if (kind === undefined)
    throw new CommandFailure(`${option}: is env:NAME or file:PATH, never the secret itself`);
  if (secret === undefined || secret === '')
    throw new CommandFailure(`${option}: there is no secret at that place`);
  return secret;
}

function fileText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8').replace(/\r?\n$/, '');
  } catch {
    return undefined;
  }
}
