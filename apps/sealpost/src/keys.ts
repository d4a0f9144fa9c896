import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Result } from '#libs/envelope';
import { type Logger, startFault } from '#libs/nest-kit';
import {
  activeKeysOf,
  createOpener,
  createRosterSigner,
  createSealer,
  followKeyRing,
  followPublicKeys,
  generateEgressKeys,
  generateRosterKeys,
  type KeyRing,
  openingKeysOf,
  publicPathOf,
  sealingReady,
  writeKeyRing,
} from '#libs/sealing';

const dataKeysMax = 1_000;

/**
 * The keys of all services in one process, each service with its own half: egress alone opens, the directory alone signs.
 * They are made on the first start, in files that only their owner can read, and followed when they are rotated.
 */
export const embeddedKeys = async (folder: string, now: () => number, logger: Logger) => {
  await sealingReady();
  const egressPath = ringPath(folder, 'egress', generateEgressKeys, now);
  const rosterPath = ringPath(folder, 'roster', generateRosterKeys, now);
  const complain = ({ code, field = '', rule = '' }: { code: string; field?: string; rule?: string }): void =>
    logger.warn('a key file is not as it should be', { code, field, rule });
  const files = { now, complain };
  const egressPrivate = valueOf(followKeyRing(egressPath, files));
  const egressPublic = valueOf(followPublicKeys(publicPathOf(egressPath), files));
  const rosterPrivate = valueOf(followKeyRing(rosterPath, files));
  const rosterPublic = valueOf(followPublicKeys(publicPathOf(rosterPath), files));
  return {
    sealer: () =>
      createSealer({
        publicKeys: () => activeKeysOf(egressPublic(), now()),
        now,
        randomBytes,
      }),
    opener: () =>
      createOpener({ privateKeys: () => openingKeysOf(egressPrivate(), now()), cacheMax: dataKeysMax }),
    rosterSigner: {
      sign: (roster: Uint8Array) => {
        const [newest] = activeKeysOf(rosterPrivate(), now());
        if (!newest) throw new Error('there is no key to sign rosters with');
        return createRosterSigner(newest).sign(roster);
      },
    },
    rosterKeys: () => openingKeysOf(rosterPublic(), now()),
  };
};

const ringPath = (
  folder: string,
  name: string,
  generate: (ports: { nowMs: number; randomBytes: (sizeBytes: number) => Uint8Array }) => KeyRing,
  now: () => number,
): string => {
  const path = join(folder, `${name}.keys.json`);
  if (!existsSync(path)) writeKeyRing(path, generate({ nowMs: now(), randomBytes }));
  return path;
};

const valueOf = <T>(result: Result<T>): T => {
  if (result.ok) return result.value;
  const { field = '', rule = '' } = result.failure;
  throw startFault('SEALPOST_DATA_DIR', `must hold key files that are right: ${field} ${rule}`);
};
