import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { busSettings, secretNames, serviceSettings } from '#libs/nest-kit';
import { projectFolder } from '#libs/testing/parts';
import { directorySettings } from '../../../directory/src/settings.ts';
import { egressSettings } from '../../../egress/src/settings.ts';
import { ingressSettings } from '../../../ingress/src/settings.ts';
import { mailboxSettings } from '../../../mailbox/src/settings.ts';
import { routerSettings } from '../../../router/src/settings.ts';
import { migrateSettings, secretsSettings } from '../../../setup/src/settings.ts';
import { demoSettings } from '../demo/settings.ts';
import { sealpostDatabaseSettings, sealpostSettings } from '../settings.ts';
import { serviceNames } from '../testing/services.ts';

/** One setting of one process. */
interface Setting {
  readonly reader: string;
  readonly name: string;
  /** What holds when it is not said: a value, `must be said`, or `free` where it may be anything that is no value. */
  readonly unsaid: string;
}

const optional = 'free';
const required = 'must be said';

/** What each process is told, as it reads it. */
const shapes: Readonly<Record<string, Readonly<Record<string, z.ZodType>>>> = {
  ingress: ingressSettings,
  router: routerSettings,
  egress: egressSettings,
  mailbox: mailboxSettings,
  directory: directorySettings,
  migrate: migrateSettings,
  secrets: secretsSettings,
  demo: demoSettings,
  'npm start': { ...sealpostDatabaseSettings, ...busSettings, ...sealpostSettings('until a signal') },
};
/** `npm start` needs neither a database nor brokers; what it has then is no setting's value. */
const notNeeded = ['DATABASE_URL', 'KAFKA_BROKERS'];
const hasSecretFiles = (reader: string): boolean => reader !== 'secrets';

/** Read without a shape: the programs around the services. */
const readDirectly: readonly Setting[] = [
  { reader: 'cli', name: 'SEALPOST_DIRECTORY', unsaid: '127.0.0.1:7402' },
  { reader: 'simulator', name: 'HOST', unsaid: '127.0.0.1' },
  { reader: 'simulator', name: 'PORT', unsaid: '4700' },
  { reader: 'simulator', name: 'PUBLIC_URL', unsaid: optional },
];
/** Variables of the system, by which PostgreSQL is run as somebody else. */
const ofTheSystem = ['PATH', 'SYSTEMROOT', 'SUDO_UID', 'SUDO_GID'];

const page = readFileSync(join(projectFolder, 'docs/how-to/settings.md'), 'utf8');

describe('the page of settings', () => {
  it('has every setting that a process reads, with what holds when it is not said, and no other', () => {
    expect(documented(page)).toEqual(asRead());
  });

  it('would miss a setting, an invented one and a wrong default', () => {
    const changed = [
      page.replace(/^\| `GATEWAY_NAME`.*\n/m, ''),
      page.replace('| `HOST` | services |', '| `INVENTED` | services | – | x |\n| `HOST` | services |'),
      page.replace('| `7404` |', '| `7405` |'),
    ];
    for (const wrong of changed) expect(documented(wrong)).not.toEqual(asRead());
  });

  it('knows every variable that a source reads by its name', () => {
    const known = new Set([...documented(page).map(nameOf), ...ofTheSystem]);
    const read = sources().flatMap(variablesIn);
    expect(read.length).toBeGreaterThan(5);
    expect(read.filter((name) => !known.has(name))).toEqual([]);
  });

  it('speaks of shapes that a service cannot leave: all have what every service is told', () => {
    for (const service of serviceNames)
      expect(Object.keys(shapes[service] ?? {})).toEqual(
        expect.arrayContaining(Object.keys(serviceSettings)),
      );
  });
});

const nameOf = (line: string): string => line.split(' ')[1] ?? '';

const lineOf = ({ reader, name, unsaid }: Setting): string => `${reader.replace(' ', '-')} ${name} ${unsaid}`;

/** What the code reads, a line each. */
const asRead = (): readonly string[] => {
  const shaped = Object.entries(shapes).flatMap(([reader, shape]) => {
    const said = Object.entries(shape).map(([name, schema]) => ({
      reader,
      name,
      unsaid: reader === 'npm start' && notNeeded.includes(name) ? optional : unsaidOf(schema),
    }));
    const files = hasSecretFiles(reader) ? secretNames : [];
    return [...said, ...files.map((name) => ({ reader, name: `${name}_FILE`, unsaid: optional }))];
  });
  return [...shaped, ...readDirectly].map(lineOf).sort();
};

const plain = z.union([z.string(), z.number(), z.boolean()]).transform(String);

const unsaidOf = (schema: z.ZodType): string => {
  const { success, data } = z.object({ value: schema }).safeParse({});
  if (!success) return required;
  const isEmpty = data.value === undefined || (data.value instanceof Map && data.value.size === 0);
  return isEmpty ? optional : plain.parse(data.value);
};

/** What the page says, a line each. */
const documented = (text: string): readonly string[] => {
  const tables = /<!-- settings:start -->(.*)<!-- settings:end -->/s.exec(text)?.[1] ?? '';
  const rows = tables.split('\n').filter((line) => line.startsWith('| `'));
  return rows
    .flatMap((row) => {
      const [, name = '', readers = '', unsaid = ''] = row.split('|').map((cell) => cell.trim());
      return readersIn(readers).map((reader) => ({
        reader,
        name: name.replaceAll('`', ''),
        unsaid: meaningOf(unsaid),
      }));
    })
    .map(lineOf)
    .sort();
};

const readersIn = (cell: string): readonly string[] =>
  cell
    .split(',')
    .map((word) => word.trim())
    .flatMap((word) => (word === 'services' ? serviceNames : [word]));

/** A value stands alone and as code; any other words describe what is no value of the setting. */
const meaningOf = (cell: string): string => {
  if (cell === required) return required;
  return /^`([^`]+)`$/.exec(cell)?.[1] ?? optional;
};

/** Every source of apps and libraries that is shipped. */
const sources = (): readonly string[] =>
  ['apps', 'libs'].flatMap((folder) =>
    readdirSync(join(projectFolder, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts') && !/(\.spec\.ts$|(^|\/)testing\/|\/gen\/)/.test(path))
      .map((path) => readFileSync(join(projectFolder, folder, path), 'utf8')),
  );

const variablesIn = (source: string): readonly string[] =>
  [...source.matchAll(/\b(?:process\.env|environment)(?:\.|\[')([A-Z][A-Z0-9_]+)/g)].map(
    ([, name = '']) => name,
  );
