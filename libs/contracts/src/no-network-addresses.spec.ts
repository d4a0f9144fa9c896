import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';

const root = join(import.meta.dirname, '../../..');
/** Words for where somebody is in the network, as names of fields would have them. */
const forbidden = /(^|_)(ip|ips|ipv4|ipv6|remote_addr|remote_address|user_agent|mac_address)(_|$)/;

const fieldsIn = (source: string): readonly string[] =>
  [...source.matchAll(/^\s+(?:repeated |optional )?[\w.<>, ]+ (\w+) = \d+;/gm)].map(([, name = '']) => name);

it('no field of a contract can hold where somebody is in the network', () => {
  const folder = join(root, 'proto');
  const fields = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.proto'))
    .flatMap((path) => fieldsIn(readFileSync(join(folder, path), 'utf8')));
  expect(fields.length).toBeGreaterThan(300);
  expect(fields.filter((name) => forbidden.test(name))).toEqual([]);
  expect(['client_ip', 'ip', 'remote_addr', 'recipient'].filter((name) => forbidden.test(name))).toHaveLength(
    3,
  );
});

it('no field of a log line can, either', () => {
  const source = readFileSync(join(root, 'libs/nest-kit/src/log-fields.ts'), 'utf8');
  const names = [...source.matchAll(/'(\w+)'/g)].map(([, name = '']) =>
    name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
  );
  expect(names.length).toBeGreaterThan(5);
  expect(names.filter((name) => forbidden.test(name))).toEqual([]);
});
