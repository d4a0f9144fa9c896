import type { Result } from '#libs/envelope';
import {
  followKeyRing,
  followPublicKeys,
  type KeyPurpose,
  type KeyRing,
  privateKeysFrom,
  publicKeysFrom,
  type PublicRingKey,
} from '#libs/sealing';
import type { Environment } from './config.ts';
import type { Logger } from './logging.ts';
import { startFault } from './start-fault.ts';

export interface KeyPorts {
  readonly environment: Environment;
  /** Unix milliseconds. */
  readonly now: () => number;
  readonly logger: Logger;
}

type KeyFilePorts = Parameters<typeof followKeyRing>[1];
type Follow<R> = (path: string, ports: KeyFilePorts) => Result<() => R>;
type Read<R> = (purpose: KeyPurpose, variable: string) => Result<R>;

/**
 * Public keys, as the operator gives them: `NAME_FILE` is a file that is followed when it is rotated, `NAME` the keys themselves.
 * Throws when there are none, naming the variable and never its value.
 */
export const publicKeysOf = (
  name: string,
  purpose: KeyPurpose,
  ports: KeyPorts,
): (() => KeyRing<PublicRingKey>) => ringOf(name, purpose, ports, followPublicKeys, publicKeysFrom);

/** Private keys, in the same way. */
export const privateKeysOf = (name: string, purpose: KeyPurpose, ports: KeyPorts): (() => KeyRing) =>
  ringOf(name, purpose, ports, followKeyRing, privateKeysFrom);

function ringOf<R>(
  name: string,
  purpose: KeyPurpose,
  { environment, now, logger }: KeyPorts,
  follow: Follow<R>,
  read: Read<R>,
): () => R {
  const path = environment[`${name}_FILE`];
  const complain: KeyFilePorts['complain'] = ({ code, field = '', rule = '' }) =>
    logger.warn('a key file is not as it should be', { code, field, rule });
  if (path) return valueOf(`${name}_FILE`, follow(path, { now, complain, purpose }));
  const keys = environment[name];
  if (!keys) throw startFault(`${name}_FILE`, `must be said, unless ${name} is`);
  const ring = valueOf(name, read(purpose, keys));
  return () => ring;
}

function valueOf<T>(name: string, result: Result<T>): T {
  if (result.ok) return result.value;
  throw startFault(name, `must be ${result.failure.rule ?? 'keys'}`);
}
