import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { writeResults } from './results.ts';

const figuresOf = (value: number) => [{ title: 't', columns: ['µs'], rows: [{ µs: value }] }];

it('keeps the figures of parts that are not run again, each with where it was taken', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sealpost-results-'));
  const path = join(folder, 'deep', 'latest.json');
  writeResults(path, { seal: figuresOf(1), bus: figuresOf(2) }, 'first');
  writeResults(path, { bus: figuresOf(3) }, 'second');
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({
    seal: { command: 'first', figures: figuresOf(1), node: process.version },
    bus: { command: 'second', figures: figuresOf(3), node: process.version },
  });
  rmSync(folder, { recursive: true });
});
