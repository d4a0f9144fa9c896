// Finds TypeScript enums: `node scripts/checks/no-enum.mjs <folder>...` names each and fails. A union of literals says
// the same, erases to nothing, and does not accept any number; generated code is exempt.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';

const skipped = new Set(['node_modules', 'dist', 'gen']);

/** The enums of one source, as `line: name`. */
export const enumsIn = (path, text) => {
  if (!/\benum\b/.test(text)) return [];
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
  const found = [];
  const visit = (node) => {
    if (ts.isEnumDeclaration(node)) {
      const { line } = source.getLineAndCharacterOfPosition(node.name.getStart(source));
      found.push(`${path}:${line + 1}: enum ${node.name.text}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
};

/** Every TypeScript file below a folder that a person wrote. */
export const sourcesBelow = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return skipped.has(entry.name) ? [] : sourcesBelow(path);
    return /\.[cm]?tsx?$/.test(entry.name) ? [path] : [];
  });

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const found = process.argv
    .slice(2)
    .flatMap(sourcesBelow)
    .flatMap((path) => enumsIn(path, readFileSync(path, 'utf8')));
  for (const line of found) console.error(line);
  process.exitCode = found.length > 0 ? 1 : 0;
}
