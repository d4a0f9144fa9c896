import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { machineFacts } from './measure/machine.ts';
import type { Figures } from './part.ts';

const file = z.record(z.string(), z.unknown());

/**
 * Writes the figures of parts into a file as JSON, each with where, when and on what commit they were taken. Parts that the
 * file has already and that were not run again stay as they are.
 */
export const writeResults = (
  path: string,
  parts: Readonly<Record<string, readonly Figures[]>>,
  command: string,
): void => {
  const before = existsSync(path) ? file.parse(JSON.parse(readFileSync(path, 'utf8'))) : {};
  const facts = { ...machineFacts(), command };
  const after = Object.entries(parts).map(([name, figures]) => [name, { ...facts, figures }]);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify({ ...before, ...Object.fromEntries(after) }, null, 2)}\n`);
};
