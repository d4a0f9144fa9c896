import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { busSettings, kafkaOptionsOf } from './bus-settings.ts';
import { readConfig } from './config.ts';
import { databaseOptionsOf, databaseSettings } from './database-settings.ts';
import { withSecretFiles } from './secret-files.ts';

type Said = Readonly<Record<string, string>>;
let folder: string;
const fileOf = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sealpost-settings-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const databaseOf = (said: Said) =>
  databaseOptionsOf(
    readConfig(
      databaseSettings,
      withSecretFiles({ DATABASE_URL: 'postgres://u:old@db:5432/sealpost', ...said }),
    ),
  );
const kafkaOf = (said: Said) =>
  kafkaOptionsOf(readConfig(busSettings, withSecretFiles({ KAFKA_BROKERS: 'one:9092', ...said })), 'router');

describe('the settings of the database', () => {
  it('take the password from a file, whatever characters it has', () => {
    const DATABASE_PASSWORD_FILE = fileOf('password', 'p@ss/%41:ü\n');
    const { url, poolMax } = databaseOf({ DATABASE_PASSWORD_FILE });
    expect(decodeURIComponent(new URL(url).password)).toBe('p@ss/%41:ü');
    expect(poolMax).toBe(10);
  });

  it('take the whole address from a file', () => {
    const DATABASE_URL_FILE = fileOf('url', 'postgres://u:p@elsewhere/x\n');
    expect(databaseOf({ DATABASE_URL: '', DATABASE_URL_FILE }).url).toBe('postgres://u:p@elsewhere/x');
  });

  it('ask for TLS with a checked certificate, by a switch or by naming files', () => {
    const files = {
      DATABASE_TLS_CA_FILE: '/ca.pem',
      DATABASE_TLS_CERT_FILE: '/c.pem',
      DATABASE_TLS_KEY_FILE: '/k.pem',
    };
    const byFiles = new URL(databaseOf(files).url).searchParams;
    expect(Object.fromEntries(byFiles)).toEqual({
      sslmode: 'verify-full',
      sslrootcert: '/ca.pem',
      sslcert: '/c.pem',
      sslkey: '/k.pem',
    });
    const bySwitch = new URL(databaseOf({ DATABASE_TLS: 'true' }).url).searchParams;
    expect(Object.fromEntries(bySwitch)).toEqual({ sslmode: 'verify-full' });
  });

  it('leave an address that says everything as it is', () => {
    const url = 'postgres://u:p@db/x?sslmode=verify-full&sslrootcert=/own.pem';
    expect(databaseOf({ DATABASE_URL: url }).url).toBe(url);
  });
});

describe('the settings of the bus', () => {
  it('are the brokers alone where nothing more is said', () => {
    expect(kafkaOf({ KAFKA_BROKERS: 'one:9092,two:9092' })).toEqual({
      brokers: ['one:9092', 'two:9092'],
      clientId: 'sealpost-router',
    });
  });

  it('can be said in full', () => {
    const said = {
      KAFKA_CLIENT_ID: 'post',
      KAFKA_TLS_CA_FILE: fileOf('ca', 'authority'),
      KAFKA_TLS_CERT_FILE: fileOf('cert', 'certificate'),
      KAFKA_TLS_KEY_FILE: fileOf('key', 'key'),
      KAFKA_SASL_MECHANISM: 'scram-sha-512',
      KAFKA_SASL_USERNAME: 'sealpost',
      KAFKA_SASL_PASSWORD_FILE: fileOf('sasl', 'secret\n'),
      KAFKA_NAMESPACE: 'north',
      KAFKA_REPLICATION_FACTOR: '3',
      KAFKA_SESSION_TIMEOUT_MS: '6000',
    };
    expect(kafkaOf(said)).toEqual({
      brokers: ['one:9092'],
      clientId: 'post',
      ssl: { ca: 'authority', cert: 'certificate', key: 'key' },
      sasl: { mechanism: 'scram-sha-512', username: 'sealpost', password: 'secret' },
      namespace: 'north',
      replicationFactor: 3,
      sessionTimeoutMs: 6000,
      heartbeatMs: 2000,
    });
    expect(kafkaOf({ KAFKA_TLS: 'true' })).toMatchObject({ ssl: true });
  });
});

describe('settings that are not right', () => {
  const wrong: readonly (readonly [string, () => unknown, RegExp])[] = [
    ['half a pair for SASL', () => kafkaOf({ KAFKA_SASL_USERNAME: 'marker' }), /KAFKA_SASL_MECHANISM/],
    ['an unknown mechanism', () => kafkaOf({ KAFKA_SASL_MECHANISM: 'marker' }), /must be one of plain/],
    [
      'a session that no broker takes',
      () => kafkaOf({ KAFKA_SESSION_TIMEOUT_MS: '10' }),
      /must be 6000 or more/,
    ],
    ['half a pair for TLS', () => kafkaOf({ KAFKA_TLS_KEY_FILE: '/marker' }), /KAFKA_TLS_CERT_FILE/],
    [
      'half a pair for the database',
      () => databaseOf({ DATABASE_TLS_CERT_FILE: '/marker' }),
      /DATABASE_TLS_KEY_FILE/,
    ],
    [
      'a file that is not there',
      () => databaseOf({ DATABASE_PASSWORD_FILE: '/marker' }),
      /DATABASE_PASSWORD_FILE/,
    ],
    [
      'a secret that is said twice',
      () => databaseOf({ DATABASE_PASSWORD: 'marker', DATABASE_PASSWORD_FILE: '/marker' }),
      /DATABASE_PASSWORD: is also said/,
    ],
  ];
  it.each(wrong)('are refused by the name of the variable: %s', (_, reading, name) => {
    expect(reading).toThrow(name);
    expect(reading).not.toThrow(/marker/);
  });
});
