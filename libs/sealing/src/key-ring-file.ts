import { randomBytes } from 'node:crypto';
import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { type Failure, failed, failure, type Result } from '#libs/envelope';
import type { KeyPurpose } from './key-purpose.ts';
import { type KeyRing, publicRingOf, type PublicRingKey } from './key-ring.ts';
import { formatKeyRing, formatPublicKeys, parseKeyRing, parsePublicKeys } from './key-ring-text.ts';
import { reloading } from './reload.ts';

export interface KeyFilePorts {
  /** Unix milliseconds. */
  readonly now: () => number;
  /** Takes what is wrong with the file but stops nothing: rights that are too lax, a change that cannot be read. */
  readonly complain: (failure: Failure) => void;
  /** What the keys must be for; keys for anything else are `malformed`. Any purpose will do when absent. */
  readonly purpose?: KeyPurpose;
}

/** Where the public half of a ring stands: beside it, `egress.keys.json` and `egress.keys.json.pub`. */
export const publicPathOf = (path: string): string => `${path}.pub`;

/** Stores a ring, readable by its owner alone, and beside it the public half. Each file is replaced as a whole, private half first. */
export const writeKeyRing = (path: string, ring: KeyRing): void => {
  replaceFile(path, formatKeyRing(ring), 0o600);
  replaceFile(publicPathOf(path), formatPublicKeys(publicRingOf(ring)), 0o644);
};

/** Reads a ring from its file; `malformed` when it is missing or no ring. Complains when others than its owner may read it. */
export const readKeyRing = (path: string, complain: KeyFilePorts['complain']): Result<KeyRing> => {
  const text = textOf(path);
  if (text === undefined) return unreadable();
  if (isLax(path)) complain(failure('malformed', { field: 'key_file', rule: 'mode 0600' }));
  return parseKeyRing(text);
};

/** Reads a file of public keys; `malformed` when it is missing or none. */
export const readPublicKeys = (path: string): Result<KeyRing<PublicRingKey>> => {
  const text = textOf(path);
  return text === undefined ? unreadable() : parsePublicKeys(text);
};

/** A ring that follows its file: a rotation is seen within five seconds, a broken file leaves the keys as they are. */
export const followKeyRing = (path: string, ports: KeyFilePorts): Result<() => KeyRing> =>
  follow(path, ports, () => readKeyRing(path, ports.complain));

/** Public keys that follow their file, in the same way. */
export const followPublicKeys = (path: string, ports: KeyFilePorts): Result<() => KeyRing<PublicRingKey>> =>
  follow(path, ports, () => readPublicKeys(path));

function follow<R extends KeyRing<PublicRingKey>>(
  path: string,
  { now, complain, purpose }: KeyFilePorts,
  read: () => Result<R>,
): Result<() => R> {
  const load = (): Result<R> => {
    const ring = read();
    if (!ring.ok || purpose === undefined || ring.value.purpose === purpose) return ring;
    return failed(failure('malformed', { field: 'purpose', rule: purpose }));
  };
  return reloading({ versionOf: () => fileVersionOf(path), load, now, complain });
}

function replaceFile(path: string, text: string, mode: number): void {
  const fresh = `${path}.${randomBytes(6).toString('hex')}.new`;
  try {
    writeFileSync(fresh, text, { mode, flag: 'wx' });
    renameSync(fresh, path);
  } finally {
    rmSync(fresh, { force: true });
  }
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function fileVersionOf(path: string): string | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats && `${stats.mtimeMs}:${stats.size}:${stats.ino}`;
}

function isLax(path: string): boolean {
  return (
    process.platform !== 'win32' && ((statSync(path, { throwIfNoEntry: false })?.mode ?? 0) & 0o077) !== 0
  );
}

function unreadable(): Result<never> {
  return failed(failure('malformed', { field: 'key_file', rule: 'a readable file' }));
}
