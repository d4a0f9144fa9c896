import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { enumsIn } from '../no-enum.mjs';
import { withTree } from './tree.mjs';

/** One statement for each rule of the linter that must hold: `[rule, text, path when it matters]`. */
const planted = [
  ['no-floating-promises', 'export const go = (): void => { Promise.resolve(1); };'],
  ['no-misused-promises', 'export const go = (each: number[]): void => { each.forEach(async () => {}); };'],
  ['await-thenable', 'export const go = async (): Promise<number> => { const n = 1; return await n; };'],
  ['only-throw-error', "export const go = (): never => { throw 'text'; };"],
  [
    'return-await',
    'export const go = async (): Promise<void> => { try { return Promise.resolve(); } finally { go; } };',
  ],
  [
    'switch-exhaustiveness-check',
    "export const go = (kind: 'a' | 'b'): void => { switch (kind) { case 'a': return; } };",
  ],
  ['no-explicit-any', 'export const go = (value: any): void => { void value; };'],
  ['no-unsafe-assignment', "export const go = (): void => { const value = JSON.parse('1'); void value; };"],
  ['no-unsafe-call', "export const go = (): void => { JSON.parse('1')(); };"],
  ['no-unsafe-member-access', "export const go = (): void => { void JSON.parse('1').member; };"],
  ['no-unsafe-return', "export const go = () => JSON.parse('1');"],
  [
    'no-unsafe-argument',
    "export const go = (): void => { Number.isInteger(1); Math.abs(JSON.parse('1')); };",
  ],
  ['no-unsafe-type-assertion', 'export const go = (value: unknown): string => value as string;'],
  ['no-unnecessary-type-assertion', 'export const go = (value: string): string => value as string;'],
  ['no-non-null-assertion', 'export const go = (value: string | undefined): string => value!;'],
  ['consistent-type-imports', "import { Stats } from 'node:fs';\nexport type Held = Stats;"],
  ['no-import-type-side-effects', "import { type Stats } from 'node:fs';\nexport type Held = Stats;"],
  ['no-require-imports', "import fs = require('node:fs');\nexport const held = fs;"],
  ['no-default-export', 'export default 1;'],
  ['no-console', "export const go = (): void => { console.log('x'); };"],
  ['eqeqeq', 'export const go = (value: number): boolean => value == 1;'],
  ['no-var', 'export var held = 1;'],
  ['prefer-const', 'export const go = (): number => { let one = 1; return one; };'],
  ['no-param-reassign', 'export const go = (value: number): number => { value = 1; return value; };'],
  [
    'no-else-return',
    'export const go = (on: boolean): number => { if (on) { return 1; } else { return 2; } };',
  ],
  ['no-unused-vars', 'const unused = 1;\nexport const held = 2;'],
  [
    'no-focused-tests',
    "import { it } from '@jest/globals';\nit.only('holds', () => {});",
    'libs/envelope/src/focused.spec.ts',
  ],
  [
    'no-disabled-tests',
    "import { it } from '@jest/globals';\nit.skip('holds', () => {});",
    'libs/envelope/src/disabled.spec.ts',
  ],
];

/** What the linter must let pass. */
const sound = {
  'apps/cli/src/output.ts': "export const go = (): void => { console.log('x'); };\n",
  'libs/envelope/src/union.ts':
    "/** No enum: a word in a comment and a text. */\nexport type Kind = 'enum' | 'b';\n",
  'libs/envelope/src/read.spec.ts': "export const go = (): void => { void JSON.parse('1').member; };\n",
};

const enums = [
  'enum A { B }',
  'export enum A { B = 1 }',
  'declare enum A { B }',
  'export const enum A { B }',
  'namespace N { export enum A { B } }',
];

const pathOf = ([rule, , path]) => path ?? `libs/envelope/src/${rule}.ts`;

const findingsIn = (folder) => {
  const args = [resolve('node_modules/oxlint/bin/oxlint'), '--type-aware', '-f', 'json', 'apps', 'libs'];
  const { stdout } = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64 * 2 ** 20,
  });
  return JSON.parse(stdout).diagnostics.map(
    ({ code, filename }) => `${/\((.*)\)/.exec(code)?.[1]} ${filename}`,
  );
};

/** What is wrong with the rules about sources: what they refuse although it is sound, or let pass although it is not. */
export const complaintsAboutSources = () => {
  const files = Object.fromEntries(planted.map((each) => [pathOf(each), `${each[1]}\n`]));
  const fired = withTree(
    { 'apps/cli/src/held.ts': 'export const held = 1;\n', ...sound, ...files },
    findingsIn,
  );
  const { rules } = JSON.parse(readFileSync('.oxlintrc.json', 'utf8'));
  const required = Object.keys(rules).flatMap((name) => (rules[name] === 'off' ? [] : [name.split('/')[1]]));
  const tried = new Set(planted.map(([rule]) => rule));
  const sources = Object.values(sound).join('\n');
  return {
    count: planted.length + enums.length,
    complaints: [
      ...fired.filter((finding) => Object.keys(sound).some((path) => finding.endsWith(` ${path}`))),
      ...planted.flatMap((each) =>
        fired.includes(`${each[0]} ${pathOf(each)}`) ? [] : [`did not fire: ${each[0]} ${pathOf(each)}`],
      ),
      ...required.flatMap((name) => (tried.has(name) ? [] : [`has no planted violation: ${name}`])),
      ...enums.flatMap((text) =>
        enumsIn('planted.ts', text).length === 1 ? [] : [`was not found: ${text}`],
      ),
      ...enumsIn('sound.ts', sources).map((line) => `refused although sound: ${line}`),
    ],
  };
};
