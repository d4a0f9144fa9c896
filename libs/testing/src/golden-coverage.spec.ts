import { describe, expect, it } from '@jest/globals';
import { type ContentKind, contentKinds, kindName } from '#libs/connector/content';
import { missingCases } from './golden-coverage.ts';

const tableOf = (inbound: readonly ContentKind[]): Record<ContentKind, { toContent?: unknown }> => {
  const rows = contentKinds.map((kind) => [
    kind,
    inbound.includes(kind) ? { toContent: () => undefined } : {},
  ]);
  return Object.fromEntries(rows) as Record<ContentKind, { toContent?: unknown }>;
};
const out = contentKinds.map((kind) => ({ kind: kindName(kind), direction: 'fromContent' as const }));

describe('missingCases', () => {
  it('finds nothing where every kind and direction has a case', () => {
    expect(missingCases(tableOf([]), out)).toEqual([]);
    expect(missingCases(tableOf(['order']), [...out, { kind: 'order', direction: 'toContent' }])).toEqual([]);
  });

  it('names each kind and direction that has none', () => {
    expect(
      missingCases(
        tableOf(['choiceAnswer']),
        out.filter(({ kind }) => kind !== 'text'),
      ),
    ).toEqual(['text fromContent', 'choice_answer toContent']);
  });
});
