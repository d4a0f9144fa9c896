import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fakeIo, type FakeIo } from './fake-io.ts';
import { runProgram } from './program.ts';

const ack = '5a0c08011208' + Buffer.from('received').toString('hex');
const status = '{"op":"status","status":"ok","item_id":"12"}';
const presence = '<presence id="SECRET1"/>';

const run = async (input: string | Uint8Array, ...args: readonly string[]): Promise<FakeIo> => {
  const io = fakeIo(input);
  await runProgram(['frames', ...args], io);
  return io;
};
const linesOf = (io: FakeIo): readonly Record<string, unknown>[] =>
  io
    .output()
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('frames', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'sealpost-frames-'));
    mkdirSync(join(folder, 'b'));
    writeFileSync(join(folder, 'taken.hex'), `${ack.slice(0, 10)}\n${ack.slice(10).toUpperCase()}\n`);
    writeFileSync(join(folder, 'b', 'broken.hex'), '5a0');
    writeFileSync(join(folder, 'taken.json'), status);
    writeFileSync(join(folder, 'taken.expect.json'), '{}');
    writeFileSync(join(folder, 'presence.xml'), presence);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('print what one frame says', async () => {
    const io = await run('', '--from', 'instagram', '--file', join(folder, 'taken.json'));
    expect(JSON.parse(io.output())).toEqual({
      file: join(folder, 'taken.json'),
      expect: { class: 'transport_ack', of: 'message', ref: '12', device: null, disposition: 'ACK' },
      losses: [],
    });
    expect(io.exitCode()).toBe(0);
  });

  it('read standard input: as sent, or of Messenger in hex', async () => {
    expect(JSON.parse((await run(status, '--from', 'instagram')).output())).toMatchObject({
      expect: { ref: '12' },
    });
    expect(JSON.parse((await run(`${ack}\n`, '--from', 'messenger')).output())).toMatchObject({
      expect: { class: 'transport_ack', ref: '1' },
    });
  });

  it('end with 0 where a frame is refused, and print the answer that the app would get', async () => {
    const io = await run(presence, '--from', 'whatsapp');
    expect(JSON.parse(io.output())).toEqual({
      error: {
        code: 'unsupported',
        rule: 'frame',
        field: '',
        reply: { tag: 'ack', class: 'presence', id: 'SECRET1', error: '488' },
      },
    });
    expect(io.exitCode()).toBe(0);
  });

  it.each([
    ['whatsapp', ['presence.xml']],
    ['messenger', ['b/broken.hex', 'taken.hex']],
    ['instagram', ['taken.json']],
  ])('take the frames of %s in a folder, and no expectations', async (app, files) => {
    const lines = linesOf(await run('', '--from', app, '--file', folder));
    expect(lines.map(({ file }) => file)).toEqual(files);
  });

  it('go on after a file that cannot be read, and end with 1', async () => {
    const paths = [join(folder, 'b', 'broken.hex'), join(folder, 'none.hex'), join(folder, 'taken.hex')];
    const io = await run('', '--from', 'messenger', ...paths.flatMap((path) => ['--file', path]));
    expect(linesOf(io).map(({ error, expect: said }) => error ?? said)).toEqual([
      { code: 'not_hex', message: 'is not hex' },
      { code: 'unreadable', message: 'does not exist' },
      expect.objectContaining({ ref: '1' }),
    ]);
    expect(io.exitCode()).toBe(1);
  });

  it('read at the time that is given', async () => {
    const seen = (timestamp: string): string =>
      JSON.stringify({ op: 'seen', thread_id: '1', user_id: '2', item_id: '3', timestamp });
    const late = await run(seen('1790000300001000'), '--from', 'instagram', '--now', '1790000000000');
    expect(JSON.parse(late.output())).toMatchObject({ error: { rule: 'future' } });
    const now = await run(seen(`${Date.now()}000`), '--from', 'instagram');
    expect(JSON.parse(now.output())).toMatchObject({ expect: { class: 'receipt' } });
  });

  it.each([
    ['an app that there is not', ['--from', 'telegram']],
    ['no app', []],
    ['a time that is none', ['--from', 'instagram', '--now', 'SECRET1']],
    ['no hex', ['--from', 'messenger']],
    ['no file', ['--from', 'messenger', '--file', '/nowhere/x.hex']],
  ])('end with 2 and one line for %s', async (_, args) => {
    const io = await run('SECRET1', ...args);
    expect([io.exitCode(), io.output()]).toEqual([2, '']);
    expect(io.errors()).toMatch(/^error: [^\n]+\n$/);
    expect(io.errors()).not.toContain('SECRET1');
  });
});
