import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestDatabase, testDatabase, until, whenKafka } from '#libs/testing';
import {
  freshBuild,
  launchProgram,
  makeKeys,
  portNames,
  type Settings,
  settingsOf,
} from '../testing/processes.ts';
import { serviceNames } from '../testing/services.ts';

const endMaxMs = 60_000;
const patienceMs = 240_000;
const folder = mkdtempSync(join(tmpdir(), 'sealpost-failures-'));
/** Stands in every setting that could be repeated by an error. */
const marker = 'Mk51c0ffee';
const nobody = '127.0.0.1:1';
const unreached: Settings = {
  DATABASE_URL: `postgres://${marker}:${marker}@${nobody}/${marker}`,
  KAFKA_BROKERS: nobody,
};
let database: TestDatabase;

beforeAll(async () => {
  await freshBuild();
  await makeKeys(folder);
  database = await testDatabase();
}, patienceMs);
afterAll(async () => {
  await database?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Runs a program to its end, and gives all that it said, a parsed line each. */
const failureOf = async (program: string, settings: Settings, ...args: readonly string[]) => {
  const child = launchProgram(program, settings, args);
  const begunMs = Date.now();
  await until(() => child.exitCode() !== undefined, endMaxMs);
  const output = child.output();
  expect(output).not.toContain(marker);
  return {
    exitCode: child.exitCode(),
    lines: output
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line)),
    tookMs: Date.now() - begunMs,
  };
};

/** What a program says that ends with one line. */
const oneLine = (service: string, field: unknown, rule: unknown = expect.any(String)) => ({
  exitCode: 1,
  lines: [
    { level: 'error', time: expect.any(String), service, event: 'the process cannot start', field, rule },
  ],
});

describe('a service that cannot start says so in one line, and ends with 1:', () => {
  it.each(serviceNames)('%s without settings', async (service) => {
    expect(await failureOf(service, {})).toMatchObject(
      oneLine(
        service,
        'DATABASE_URL, KAFKA_BROKERS',
        expect.stringContaining('must be a postgres:// address'),
      ),
    );
  });

  it.each(['directory', 'egress', 'ingress'] as const)('%s without keys', async (service) => {
    const { exitCode, lines } = await failureOf(service, unreached);
    expect({ exitCode, lines }).toEqual(
      oneLine(service, expect.stringMatching(/^(EGRESS|ROSTER)_\w+_KEYS_FILE$/)),
    );
  });

  it.each(['router', 'sealpost'])('%s where a file is not there', async (program) => {
    const settings = { ...unreached, DATABASE_TLS_CA_FILE: `/${marker}`, SEALPOST_DATA_DIR: folder };
    const { exitCode, lines } = await failureOf(program, settings);
    expect({ exitCode, lines }).toEqual(oneLine(program, 'DATABASE_TLS_CA_FILE', 'must be a readable file'));
  });

  it.each(serviceNames)('%s where no database answers', async (service) => {
    const { tookMs, ...failure } = await failureOf(service, await settingsOf(service, folder, unreached));
    expect(failure).toEqual(oneLine(service, 'DATABASE_URL', 'must name a database that answers'));
    expect(tookMs).toBeLessThan(endMaxMs);
  });

  it.each(serviceNames)('%s where no broker answers', async (service) => {
    const settings = await settingsOf(service, folder, { ...unreached, DATABASE_URL: database.url });
    const { tookMs, ...failure } = await failureOf(service, settings);
    expect(failure).toEqual(oneLine(service, 'KAFKA_BROKERS', 'must name brokers that answer'));
    expect(tookMs).toBeLessThan(endMaxMs);
  });
});

whenKafka((_, brokers) => {
  describe('a port that somebody else listens on', () => {
    const listener = createServer();
    let taken: number;
    beforeAll(async () => {
      await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
      const address = listener.address();
      taken = typeof address === 'object' && address !== null ? address.port : 0;
    });
    afterAll(() => void listener.close());

    const ports = serviceNames.flatMap((service) =>
      Object.values(portNames[service]).map((name) => [service, name] as const),
    );
    it.each(ports)('is told by %s as %s', async (service, name) => {
      const shared = {
        DATABASE_URL: database.url,
        KAFKA_BROKERS: brokers.join(','),
        KAFKA_NAMESPACE: 'start-failures',
        LOG_LEVEL: 'warn',
      };
      const settings = { ...(await settingsOf(service, folder, shared)), [name]: String(taken) };
      const { exitCode, lines } = await failureOf(service, settings);
      expect({ exitCode, lines }).toEqual(
        oneLine(service, name, 'must be a port that nobody else listens on'),
      );
    });
  });
});

describe('everything in one process', () => {
  const dataDir = join(folder, 'data');
  const anyPorts = Object.fromEntries(
    ['INGRESS', 'MAILBOX', 'MAILBOX_GRPC', 'DIRECTORY_GRPC', 'SIMULATOR'].map((name) => [
      `${name}_PORT`,
      '0',
    ]),
  );
  const postmaster = join(dataDir, 'postgres/postmaster.pid');

  it.each([
    ['postgres/stray', /holds files but no database cluster$/],
    ['egress.keys.json', /^must hold key files that are right: /],
  ])('that finds something else where its data are to be says so in one line: %s', async (path, rule) => {
    const spoiled = mkdtempSync(join(folder, 'spoiled-'));
    mkdirSync(dirname(join(spoiled, path)), { recursive: true });
    writeFileSync(join(spoiled, path), 'x', { mode: 0o600 });
    const { exitCode, lines } = await failureOf('sealpost', { ...anyPorts, SEALPOST_DATA_DIR: spoiled });
    expect({ exitCode, lines }).toEqual(
      oneLine('sealpost', 'SEALPOST_DATA_DIR', expect.stringMatching(rule)),
    );
    expect(existsSync(join(spoiled, 'postgres/postmaster.pid'))).toBe(false);
  });

  it('that cannot have a port says so in one line and leaves no database running', async () => {
    const listener = createServer();
    await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
    const address = listener.address();
    const taken = typeof address === 'object' && address !== null ? address.port : 0;
    const settings = { ...anyPorts, SEALPOST_DATA_DIR: dataDir, INGRESS_PORT: String(taken) };
    const { exitCode, lines } = await failureOf('sealpost', settings);
    listener.close();
    expect({ exitCode, lines }).toEqual(
      oneLine('sealpost', 'INGRESS_PORT', 'must be a port that nobody else listens on'),
    );
    expect(existsSync(postmaster)).toBe(false);
  });

  it('says which database it stands on, and where none answers, that it is the setting’s fault', async () => {
    const settings = { SEALPOST_DATA_DIR: dataDir, DATABASE_URL: unreached['DATABASE_URL'] ?? '' };
    const { exitCode, lines } = await failureOf('sealpost', settings, '--once');
    expect({ exitCode, lines }).toEqual(
      oneLine('sealpost', 'DATABASE_URL', 'must name a database that answers'),
    );
    const settled = launchProgram(
      'sealpost',
      { SEALPOST_DATA_DIR: join(folder, 'other'), DATABASE_URL: database.url },
      ['--once'],
    );
    await until(() => settled.exitCode() !== undefined, patienceMs);
    expect(settled.output()).toContain('one process, the PostgreSQL of DATABASE_URL, simulated platforms');
    expect(settled.exitCode()).toBe(0);
  });

  it('whose demonstration fails ends in order, with 1', async () => {
    const run = launchProgram('sealpost', { SEALPOST_DATA_DIR: dataDir }, ['--once']);
    await until(() => run.output().includes('Sealpost is up'), patienceMs);
    process.kill(Number(readFileSync(postmaster, 'utf8').split('\n')[0]), 'SIGKILL');
    await until(() => run.exitCode() !== undefined, patienceMs);
    expect(run.exitCode()).toBe(1);
    expect(run.output()).toContain('"event":"the demonstration failed"');
    expect(run.output()).not.toMatch(/^\s+at /m);
  });
});
