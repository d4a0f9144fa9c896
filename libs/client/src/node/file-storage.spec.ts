import { mkdtemp, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { utf8 } from '../bytes.ts';
import { fileStorage } from './file-storage.ts';

describe('A storage in a file', () => {
  let folder: string;
  let path: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sealpost-client-'));
    path = join(folder, 'device', 'state');
  });
  afterEach(async () => {
    await rm(folder, { recursive: true });
  });

  test('has after a restart what was committed, empty values among it, and not what was taken out', async () => {
    const first = await fileStorage(path);
    await first.commit([
      { key: 'a', value: utf8('1') },
      { key: 'b', value: utf8('2') },
    ]);
    await first.commit([{ key: 'a' }, { key: 'c', value: new Uint8Array() }]);
    await first.close();
    const again = await fileStorage(path);
    expect(await again.list('')).toEqual([
      ['b', utf8('2')],
      ['c', new Uint8Array()],
    ]);
    expect(await again.get('a')).toBeUndefined();
    await again.close();
  });

  test('can be read by its owner only', async () => {
    await (await fileStorage(path)).close();
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  test('has all of a commit or none, wherever a crash tore the file', async () => {
    const storage = await fileStorage(path);
    await storage.commit([{ key: 'a', value: utf8('1') }]);
    const before = (await stat(path)).size;
    await storage.commit([
      { key: 'a', value: utf8('2') },
      { key: 'b', value: utf8('2') },
    ]);
    await storage.close();
    const whole = await readFile(path);
    for (let size = before; size < whole.length; size += 1) {
      await writeFile(path, whole);
      await truncate(path, size);
      const torn = await fileStorage(path);
      expect(await torn.list('')).toEqual([['a', utf8('1')]]);
      await torn.commit([{ key: 'c', value: utf8('3') }]);
      await torn.close();
      const again = await fileStorage(path);
      expect((await again.list('')).map(([key]) => key)).toEqual(['a', 'c']);
      await again.close();
    }
  });

  test('is written anew when most of it is dead', async () => {
    const storage = await fileStorage(path);
    for (let round = 0; round < 20; round += 1)
      await storage.commit([{ key: 'a', value: new Uint8Array(100_000).fill(round) }]);
    await storage.close();
    await (await fileStorage(path)).close();
    expect((await stat(path)).size).toBeLessThan(110_000);
    const again = await fileStorage(path);
    expect(await again.get('a')).toEqual(new Uint8Array(100_000).fill(19));
    await again.close();
  });

  test('keeps the order of commits that are made at once', async () => {
    const storage = await fileStorage(path);
    await Promise.all(
      [1, 2, 3].map(async (round) => storage.commit([{ key: 'a', value: Uint8Array.of(round) }])),
    );
    await storage.close();
    const again = await fileStorage(path);
    expect(await again.get('a')).toEqual(Uint8Array.of(3));
    await again.close();
  });
});
