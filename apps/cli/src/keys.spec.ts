import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { fakeIo } from './fake-io.ts';
import { runProgram } from './program.ts';

const folder = mkdtempSync(join(tmpdir(), 'sealpost-keys-'));
afterAll(() => rmSync(folder, { recursive: true }));

const run = async (...args: readonly string[]) => {
  const io = fakeIo('');
  await runProgram(['keys', ...args], io);
  return { code: io.exitCode(), output: io.output(), errors: io.errors() };
};
interface Printed {
  readonly ring: string;
  readonly keys: readonly { readonly keyId: string; readonly state: string; readonly publicKey: string }[];
}
const printed = async (...args: readonly string[]): Promise<Printed> =>
  JSON.parse((await run(...args, '--json')).output) as Printed;

describe('keys', () => {
  it.each(['egress', 'roster'])(
    'rotate makes a ring of %s keys, and then puts a new key in front',
    async (ring) => {
      const file = join(folder, `${ring}.keys.json`);
      const first = await printed('rotate', '--ring', ring, '--file', file);
      expect(first).toMatchObject({ ring, keys: [{ state: 'active' }] });
      const second = await printed('rotate', '--ring', ring, '--file', file);
      expect(second.keys.map(({ state }) => state)).toEqual(['waiting', 'retiring']);
      expect(second.keys[1]?.keyId).toBe(first.keys[0]?.keyId);
      expect(await printed('list', '--ring', ring, '--file', file)).toEqual(second);
      expect(statSync(file).mode & 0o777).toBe(0o600);
      expect(readFileSync(`${file}.pub`, 'utf8')).toContain(second.keys[0]?.keyId);
    },
  );

  it('never prints what is private', async () => {
    const file = join(folder, 'private.keys.json');
    await run('rotate', '--ring', 'egress', '--file', file);
    const { output } = await run('list', '--ring', 'egress', '--file', file);
    const secrets = readFileSync(file, 'utf8').match(/"privateKey": ?"([^"]+)"/)?.[1] ?? '';
    expect(secrets).not.toBe('');
    expect(output).not.toContain(secrets);
    expect(output).toMatch(/^keyId +state +createdAt/);
  });

  it('of another purpose, or none at all, are left as they are', async () => {
    const file = join(folder, 'other.keys.json');
    await run('rotate', '--ring', 'egress', '--file', file);
    const before = readFileSync(file, 'utf8');
    expect(await run('rotate', '--ring', 'roster', '--file', file)).toMatchObject({
      code: 2,
      errors: 'error: --file: holds no roster keys\n',
    });
    expect(readFileSync(file, 'utf8')).toBe(before);
    const broken = join(folder, 'broken');
    writeFileSync(broken, 'no ring');
    for (const args of [
      ['rotate', '--ring', 'egress', '--file', broken],
      ['list', '--ring', 'egress', '--file', join(folder, 'missing')],
      ['list', '--ring', 'other', '--file', file],
      ['rotate', '--ring', 'egress', '--file', join(folder, 'no', 'folder')],
    ])
      expect(await run(...args)).toMatchObject({ code: 2, output: '' });
    expect(readFileSync(broken, 'utf8')).toBe('no ring');
  });
});
