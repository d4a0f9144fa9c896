import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { type TopicSpec, topics } from './topics.ts';

const all: readonly TopicSpec[] = Object.values(topics);
const dayMs = 86_400_000;

describe('a topic', () => {
  it.each(all)('$name says how long its records are kept', ({ retentionMs }) => {
    expect(retentionMs).toBeGreaterThanOrEqual(dayMs);
    expect(retentionMs).toBeLessThanOrEqual(30 * dayMs);
  });

  it('is told of in the architecture, with what it grows with', () => {
    const text = readFileSync(join(import.meta.dirname, '../../../docs/architecture.md'), 'utf8');
    const told = text.slice(text.indexOf('## What grows with what'), text.indexOf('## When one database'));
    expect(all.filter(({ name }) => !told.includes(`\`${name}\``)).map(({ name }) => name)).toEqual([]);
  });
});
