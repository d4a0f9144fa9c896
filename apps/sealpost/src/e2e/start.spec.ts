import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { until } from '#libs/testing';
import { outputOf } from '../testing/child-gateway.ts';

const project = join(import.meta.dirname, '../../../..');
const runMaxMs = 120_000;

describe('npm start', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'sealpost-start-'));
  const children: ChildProcess[] = [];

  const run = (command: string, args: readonly string[]): { child: ChildProcess; output: () => string } => {
    const child = spawn(command, args, {
      cwd: project,
      env: environment(dataDir),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    children.push(child);
    return { child, output: outputOf(child) };
  };

  afterAll(() => {
    for (const child of children) if (child.exitCode === null) child.kill('SIGKILL');
    rmSync(dataDir, { recursive: true, force: true });
  });

  it.each(['once', 'once more on the same data'])(
    'plays the demonstration %s, shows it, and ends',
    async () => {
      const { child, output } = run('npm', ['start', '--', '--once']);
      await once(child, 'exit');
      expect({ code: child.exitCode, ...telling(output()) }).toEqual({
        code: 0,
        conversation: true,
        losses: true,
        levels: true,
        sameBytes: 6,
        readings: true,
        refusals: true,
        columns: true,
        errors: false,
      });
      expect(existsSync(join(dataDir, 'postgres/postmaster.pid'))).toBe(false);
    },
    runMaxMs,
  );

  it(
    'stays up, takes the webhook that it shows how to send, and ends in good order on Ctrl-C',
    async () => {
      const { child, output } = run(process.execPath, ['dist/apps/sealpost/src/main.js']);
      await until(() => output().includes('Ctrl-C stops everything') || child.exitCode !== null, runMaxMs);
      const command = /^curl -i [^]*?'$(?!\n +-)/m.exec(output())?.[0] ?? 'exit 1';
      const shell = run('sh', ['-c', command]);
      await once(shell.child, 'exit');
      expect(shell.output()).toContain('HTTP/1.1 200');
      child.kill('SIGINT');
      await once(child, 'exit');
      expect(child.exitCode).toBe(0);
      expect(existsSync(join(dataDir, 'postgres/postmaster.pid'))).toBe(false);
    },
    runMaxMs,
  );
});

/** The environment of somebody who has set nothing but where the data is, and any free ports, so that runs can overlap. */
const environment = (dataDir: string): NodeJS.ProcessEnv => {
  const { NODE_OPTIONS: _, KAFKA_BROKERS: __, DATABASE_URL: ___, ...rest } = process.env;
  const ports = ['INGRESS', 'MAILBOX', 'MAILBOX_GRPC', 'DIRECTORY_GRPC', 'DIRECTORY_APP_GRPC', 'SIMULATOR'];
  return {
    ...rest,
    SEALPOST_DATA_DIR: dataDir,
    ...Object.fromEntries(ports.map((name) => [`${name}_PORT`, '0'])),
  };
};

/** What a run says of itself. */
const telling = (output: string) => {
  const says = (...words: readonly string[]): boolean => words.every((word) => output.includes(word));
  const digests = [...output.matchAll(/SHA-256 ([0-9a-f]{16})\b/g)].map(([, digest]) => digest);
  return {
    conversation: says('Ana', 'Ben', 'Caro', 'WhatsApp', 'Messenger', 'Instagram', 'Dinner at'),
    losses: says('FORMATTING_DROPPED (1)', 'EDIT_AS_MESSAGE (2)'),
    levels:
      says('CONNECTOR_SEALED', 'Level E2EE: end-to-end encrypted', 'APP_SEALED: not end-to-end encrypted') &&
      !/(CONNECTOR|APP)_SEALED[^\n]*(?<!not) end-to-end encrypted/.test(output),
    sameBytes: digests.length === 2 * new Set(digests).size ? new Set(digests).size : 'not in pairs',
    readings: says('Emil’s phone: “', 'Dana’s phone: “', 'for Fay: “', 'read by Emil', 'Emil is typing'),
    refusals: says('refused: consent_required', 'nothing arrived', 'E2EE_REQUIRED_PEER_UNSUPPORTED'),
    columns: output.split('\n').every((line) => line.length <= columnsMax),
    errors: output.includes('"level":"error"'),
  };
};

const columnsMax = 100;
