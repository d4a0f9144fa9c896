// node scripts/checks/import-table.mjs [--check]   prints the rules of .dependency-cruiser.cjs into docs/architecture.md
import { createRequire } from 'node:module';
import { printTable } from './printed-table.mjs';

const { forbidden } = createRequire(import.meta.url)('../../.dependency-cruiser.cjs');

printTable('docs/architecture.md', 'imports', [
  ['rule', 'what holds'],
  ...forbidden.map(({ name, comment }) => [`\`${name}\``, comment]),
]);
