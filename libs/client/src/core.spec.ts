import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';

const aliases: Readonly<Record<string, string>> = {
  '#libs/contracts': '../../contracts/src/index.ts',
};
const allowedPackages = new Set([
  'libsodium-wrappers',
  'ts-mls',
  'long',
  '#contracts/gateway',
  '#contracts/native',
]);

/** Every module that a source file reaches by imports that are there at run time, and the packages among them. */
function reachedFrom(entry: URL, seen = new Set<string>(), packages = new Set<string>()) {
  if (seen.has(entry.href)) return { seen, packages };
  seen.add(entry.href);
  const source = readFileSync(entry, 'utf8').replaceAll(/^(import|export) type [^;]+;/gm, '');
  for (const [, specifier = ''] of source.matchAll(/^(?:import|export)\b(?:[^;]*?\bfrom)? '([^']+)';/gm)) {
    const path = specifier.startsWith('.') ? specifier : aliases[specifier];
    if (path === undefined) packages.add(specifier.replace(/^(ts-mls)\/.*/, '$1'));
    else reachedFrom(new URL(path, specifier.startsWith('.') ? entry : import.meta.url), seen, packages);
  }
  return { seen, packages };
}

describe('The core', () => {
  test('imports nothing that a browser does not have', () => {
    const { seen, packages } = reachedFrom(new URL('core.ts', import.meta.url));
    expect(seen.size).toBeGreaterThan(30);
    expect([...packages].filter((name) => !allowedPackages.has(name))).toEqual([]);
  });

  test('would be found out', () => {
    expect(reachedFrom(new URL('index.ts', import.meta.url)).packages).toContain('node:crypto');
  });
});

describe('The manifest of the package', () => {
  const manifest = JSON.parse(readFileSync(new URL('../npm/package.json', import.meta.url), 'utf8'));
  const root = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'));

  test('names files that a build makes from sources that are there', () => {
    const paths: string[] = [
      ...JSON.stringify([manifest.exports, manifest.imports]).matchAll(/"\.\/(libs\/[^"]+)"/g),
    ]
      .map(([, path]) => path ?? '')
      .filter((path) => !path.includes('*'));
    expect(paths.length).toBeGreaterThan(5);
    for (const path of paths) {
      const source = new URL(`../../../${path.replace(/(?<!gen\/\w+)\.js$/, '.ts')}`, import.meta.url);
      expect({ path, isThere: existsSync(source) }).toEqual({ path, isThere: true });
    }
  });

  test('asks for the versions that this project is tested with, under the same licence', () => {
    for (const [name, version] of Object.entries(manifest.peerDependencies))
      expect({ name, version }).toEqual({ name, version: root.dependencies[name] });
    expect(manifest.license).toBe(root.license);
    expect(manifest.version).toBe(root.version);
  });
});
