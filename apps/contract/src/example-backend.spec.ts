import { type ChildProcess, spawn } from 'node:child_process';
import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { freePort } from '#libs/nest-kit';
import { until } from '#libs/testing';
import { projectFolder } from '#libs/testing/parts';
import { runContract } from './program.ts';
import { messengerFrames } from './testing/client-frames.ts';

const example = 'docs/how-to/examples/messenger-backend.mjs';
const page = 'docs/how-to/native-backends.md';
const linesMax = 60;
const waitMaxMs = 20_000;
const secret = 'a secret of sixteen characters';

const folder = mkdtempSync(join(tmpdir(), 'sealpost-example-'));
const running: ChildProcess[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Starts the example as its page says; what it prints is collected. */
const started = async (environment: Readonly<Record<string, string>>) => {
  const port = await freePort('127.0.0.1');
  const child = spawn(process.execPath, [example], {
    cwd: projectFolder,
    env: { PATH: process.env['PATH'], PORT: String(port), SECRET: secret, ...environment },
  });
  running.push(child);
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => void (printed += chunk.toString()));
  await until(() => printed.includes('deliveries are taken'), waitMaxMs);
  return { url: `http://127.0.0.1:${port}/`, printed: () => printed };
};

const contract = (...args: readonly string[]) => {
  const lines: string[] = [];
  const ended = new AbortController();
  const code = runContract(args, { write: (line) => void lines.push(line), signal: ended.signal });
  return { lines, code, end: () => ended.abort() };
};

describe('the example of a backend', () => {
  it('stands on its page as it is, in fewer lines than the page promises', () => {
    const source = readFileSync(join(projectFolder, example), 'utf8');
    expect(source.trimEnd().split('\n').length).toBeLessThan(linesMax);
    expect(readFileSync(join(projectFolder, page), 'utf8')).toContain(`\`\`\`js\n${source}\`\`\`\n`);
  });

  it('takes everything that the gateway hands over, and nothing that is not the gateway’s', async () => {
    const backend = await started({});
    const { code, lines } = contract('--app', 'messenger', '--url', backend.url, '--secret', secret);
    expect([await code, lines.filter((line) => line.startsWith('FAIL'))]).toEqual([0, []]);
    expect(lines).toEqual(expect.arrayContaining(['ok    message: sender-key', 'ok    no signature']));
  });

  it('as a client sends every frame, and meets every outcome', async () => {
    const { privateKey } = generateKeyPairSync('ed25519');
    const keyFile = join(folder, 'link.pem');
    writeFileSync(keyFile, privateKey.export({ format: 'pem', type: 'pkcs8' }));
    const publicKey = createPublicKey(privateKey).export({ format: 'der', type: 'spki' }).subarray(-32);
    const stub = contract('--app', 'messenger', '--serve', '--public-key', publicKey.toString('base64'));
    await until(() => stub.lines.length > 0, waitMaxMs);
    const frames = join(folder, 'frames.jsonl');
    const sent = messengerFrames();
    writeFileSync(frames, sent.map((frame) => JSON.stringify(frame)).join('\n'));
    const address = /post frames to (\S+),/.exec(stub.lines[0] ?? '')?.[1] ?? '';
    const client = await started({ GATEWAY: address, KEY_FILE: keyFile, SEND: frames });
    const answers = () => client.printed().match(/^answer .+$/gm) ?? [];
    await until(() => answers().length === sent.length, waitMaxMs);
    stub.end();
    expect([await stub.code, stub.lines.filter((line) => /^never|refused/.test(line))]).toEqual([0, []]);
    expect(answers().slice(0, 4)).toEqual([
      'answer accepted',
      'answer duplicate',
      'answer idempotency_conflict',
      'answer device_mismatch',
    ]);
  });
});
