import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestDatabase, testDatabase, until, whenKafka } from '#libs/testing';
import { type Authority, type Certificate, makeAuthority } from '../testing/certificates.ts';
import { freshBuild, launchProgram, type Settings, settingsOf, startService } from '../testing/processes.ts';
import {
  type SecuredBroker,
  securedBroker,
  type SecuredDatabase,
  securedDatabase,
} from '../testing/secured-engines.ts';

const startMaxMs = 240_000;
const endMaxMs = 60_000;
const user = { name: 'post', password: 'Mk7e1ePassw0rd' };
const wrongPassword = 'Mk0therPassw0rd';
const asSet = /by ports that speak TLS and SASL as they are set$/;

whenKafka(() => {
  describe('connections that are secured', () => {
    const folder = mkdtempSync(join(tmpdir(), 'sealpost-secured-'));
    let authority: Authority;
    let stranger: Authority;
    let ours: Certificate;
    let database: SecuredDatabase;
    let unsecured: TestDatabase;
    let broker: SecuredBroker;
    let databaseSettings: Settings;
    let saslSettings: Settings;

    const fileOf = (name: string, text: string): string => {
      const path = join(folder, name);
      writeFileSync(path, text);
      return path;
    };

    beforeAll(async () => {
      await freshBuild();
      unsecured = await testDatabase();
      authority = await makeAuthority(folder, 'ours');
      stranger = await makeAuthority(folder, 'stranger');
      ours = await authority.certificate('sealpost');
      database = await securedDatabase(join(folder, 'postgres'), await authority.certificate('localhost'));
      broker = await securedBroker(authority, await authority.certificate('localhost'), user);
      databaseSettings = {
        DATABASE_URL: `postgres://sealpost@localhost:${database.port}/sealpost`,
        DATABASE_PASSWORD_FILE: fileOf('database-password', `${database.password}\n`),
        DATABASE_TLS_CA_FILE: authority.certFile,
      };
      saslSettings = {
        KAFKA_BROKERS: `localhost:${broker.ports.sasl}`,
        KAFKA_TLS_CA_FILE: authority.certFile,
        KAFKA_SASL_MECHANISM: 'scram-sha-512',
        KAFKA_SASL_USERNAME: user.name,
        KAFKA_SASL_PASSWORD_FILE: fileOf('sasl-password', `${user.password}\n`),
      };
    }, startMaxMs);
    afterAll(async () => {
      await broker?.remove();
      await database?.stop();
      await unsecured?.close();
      rmSync(folder, { recursive: true, force: true });
    }, startMaxMs);

    /** Brings schema and topics up to date over these connections; gives how that ended, and each line of the log. */
    const migrate = async (settings: Settings) => {
      const run = launchProgram('setup', settings, ['migrate']);
      await until(() => run.exitCode() !== undefined, endMaxMs);
      const output = run.output();
      for (const secret of [database.password, user.password, wrongPassword])
        expect(output).not.toContain(secret);
      return { exitCode: run.exitCode(), lines: output.trim().split('\n').map(parsed) };
    };
    const refusedFor = (field: string, rule: unknown) => ({
      exitCode: 1,
      lines: [expect.objectContaining({ level: 'error', event: 'the process cannot start', field, rule })],
    });
    const migrated = { exitCode: 0, event: 'the topics are there' };
    const summaryOf = ({ exitCode, lines }: Awaited<ReturnType<typeof migrate>>) => ({
      exitCode,
      event: lines.at(-1)?.['event'],
    });

    it.each(['plain', 'scram-sha-256', 'scram-sha-512'])('carry what is asked by %s', async (mechanism) => {
      expect(
        summaryOf(await migrate({ ...databaseSettings, ...saslSettings, KAFKA_SASL_MECHANISM: mechanism })),
      ).toEqual(migrated);
    });

    it('carry a service, which becomes ready', async () => {
      const router = await startService(
        'router',
        await settingsOf('router', folder, { ...databaseSettings, ...saslSettings }),
      );
      expect(await router.end('SIGTERM')).toBe(0);
    });

    it('find the others where one of two brokers is dead, and take a certificate for a name', async () => {
      const tlsOnly = {
        ...databaseSettings,
        KAFKA_BROKERS: `127.0.0.1:1,localhost:${broker.ports.tls}`,
        KAFKA_TLS_CA_FILE: authority.certFile,
        KAFKA_TLS_CERT_FILE: ours.certFile,
        KAFKA_TLS_KEY_FILE: ours.keyFile,
      };
      expect(summaryOf(await migrate(tlsOnly))).toEqual(migrated);
    });

    it('can be said in the address of the database', async () => {
      const parameters = `sslmode=verify-full&sslrootcert=${encodeURIComponent(authority.certFile)}`;
      const { DATABASE_TLS_CA_FILE: _, ...rest } = databaseSettings;
      const DATABASE_URL = `${rest['DATABASE_URL'] ?? ''}?${parameters}`;
      expect(summaryOf(await migrate({ ...rest, ...saslSettings, DATABASE_URL }))).toEqual(migrated);
    });

    const refusals: readonly (readonly [string, () => Settings, string, RegExp])[] = [
      ['the password of a broker by PLAIN', () => wrongFor('plain'), 'KAFKA_SASL_PASSWORD', /let in$/],
      ['the password by SCRAM-SHA-256', () => wrongFor('scram-sha-256'), 'KAFKA_SASL_PASSWORD', /let in$/],
      ['the password by SCRAM-SHA-512', () => wrongFor('scram-sha-512'), 'KAFKA_SASL_PASSWORD', /let in$/],
      [
        'the authority of the brokers',
        () => ({ KAFKA_TLS_CA_FILE: stranger.certFile }),
        'KAFKA_TLS_CA_FILE',
        /^must be of the authority/,
      ],
      [
        'the host of a broker',
        () => ({ KAFKA_BROKERS: `127.0.0.1:${broker.ports.sasl}` }),
        'KAFKA_BROKERS',
        /^must name hosts as the brokers’ certificates do$/,
      ],
      [
        'TLS for a broker’s port without it',
        () => brokerAt('plain', { KAFKA_TLS: 'true' }),
        'KAFKA_BROKERS',
        asSet,
      ],
      ['SASL for a broker’s port without it', () => brokerAt('plain', sasl()), 'KAFKA_BROKERS', asSet],
      ['neither for a broker’s port of both', () => brokerAt('sasl', {}), 'KAFKA_BROKERS', asSet],
      [
        'a password for the database',
        () => ({ DATABASE_PASSWORD_FILE: wrongFile() }),
        'DATABASE_PASSWORD',
        /lets in$/,
      ],
      [
        'the authority of the database',
        () => ({ DATABASE_TLS_CA_FILE: stranger.certFile }),
        'DATABASE_TLS_CA_FILE',
        /^must be of the authority/,
      ],
      [
        'the host of the database',
        () => ({ DATABASE_URL: `postgres://sealpost@127.0.0.1:${database.port}/sealpost` }),
        'DATABASE_URL',
        /^must name the host that the database’s certificate is for$/,
      ],
      [
        'a connection without TLS to a database that asks for it',
        () => ({ DATABASE_TLS_CA_FILE: '' }),
        'DATABASE_URL',
        /with TLS if it asks for that$/,
      ],
      [
        'the name of the database',
        () => ({ DATABASE_URL: `postgres://sealpost@localhost:${database.port}/other` }),
        'DATABASE_URL',
        /^must name a database that is there$/,
      ],
      [
        'TLS for a database without it',
        () => ({ DATABASE_URL: unsecured.url, DATABASE_PASSWORD_FILE: '' }),
        'DATABASE_TLS',
        /^must not be asked for/,
      ],
    ];
    /** The connections to the database as they are, and one to a broker about which nothing else is said. */
    const brokerAt = (port: 'plain' | 'sasl', said: Settings): Settings => ({
      ...Object.fromEntries(Object.keys(saslSettings).map((name) => [name, ''])),
      KAFKA_BROKERS: `localhost:${broker.ports[port]}`,
      ...said,
    });
    const sasl = (): Settings => ({
      ...saslSettings,
      KAFKA_BROKERS: `127.0.0.1:${broker.ports.plain}`,
      KAFKA_TLS_CA_FILE: '',
    });
    const wrongFile = (): string => fileOf('wrong-password', `${wrongPassword}\n`);
    const wrongFor = (mechanism: string): Settings => ({
      KAFKA_SASL_MECHANISM: mechanism,
      KAFKA_SASL_PASSWORD_FILE: wrongFile(),
    });

    it.each(refusals)(
      'are refused in one line that names the setting: %s',
      async (_, changed, field, rule) => {
        expect(
          await migrate({ ...databaseSettings, ...saslSettings, LOG_LEVEL: 'warn', ...changed() }),
        ).toEqual(refusedFor(field, expect.stringMatching(rule)));
      },
    );

    it('are refused where a broker asks for a certificate and is shown none, or one of a stranger', async () => {
      const KAFKA_BROKERS = `localhost:${broker.ports.tls}`;
      const { certFile, keyFile } = await stranger.certificate('sealpost');
      const settings = {
        ...databaseSettings,
        KAFKA_BROKERS,
        KAFKA_TLS_CA_FILE: authority.certFile,
        LOG_LEVEL: 'warn',
      };
      const refused = refusedFor('KAFKA_TLS_CERT_FILE', 'must be a certificate that the brokers take');
      expect(await migrate(settings)).toEqual(refused);
      expect(
        await migrate({ ...settings, KAFKA_TLS_CERT_FILE: certFile, KAFKA_TLS_KEY_FILE: keyFile }),
      ).toEqual(refused);
    });
  });
});

const parsed = (line: string): Readonly<Record<string, unknown>> => {
  const value: unknown = JSON.parse(line);
  return typeof value === 'object' && value !== null ? { ...value } : {};
};
