import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  rmdirSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What can lie on a disk of its own. */
export type DiskUser = 'broker' | 'database';

/** A file system that is soon full. */
export interface SmallDisk {
  /** A folder on it, for its user. */
  readonly folder: string;
  readonly remove: () => void;
}

/** In megabytes: room for a cluster with its log, or for the topics' files, and some to spare. */
const sizesMb: Readonly<Record<DiskUser, number>> = { broker: 192, database: 320 };
const pieceBytes = 65_536;
const mounted = new Map<DiskUser, string>();

/** Makes a file system in memory; `undefined` where this account may not. */
export const makeSmallDisk = (user: DiskUser): SmallDisk | undefined => {
  const point = mkdtempSync(join(tmpdir(), `sealpost-disk-${user}-`));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${sizesMb[user]}m,mode=755`, 'tmpfs', point], {
      stdio: 'ignore',
    });
  } catch {
    rmdirSync(point);
    return undefined;
  }
  chmodSync(point, 0o755);
  mounted.set(user, point);
  return {
    folder: join(point, user),
    remove: () => {
      mounted.delete(user);
      execFileSync('umount', ['-l', point], { stdio: 'ignore' });
      rmdirSync(point);
    },
  };
};

/** Fills the disk of a user to its last byte; the answer makes room again. */
export const fillDisk = async (user: DiskUser): Promise<() => Promise<void>> => {
  const point = mounted.get(user);
  if (point === undefined) throw new Error('there is no such disk');
  const ballast = join(point, 'ballast');
  mkdirSync(ballast);
  const file = openSync(join(ballast, 'bytes'), 'w');
  const piece = Buffer.alloc(pieceBytes);
  try {
    for (;;) writeSync(file, piece);
  } catch {
    // It is full.
  } finally {
    closeSync(file);
  }
  return async () => rmSync(ballast, { recursive: true });
};
