import { type ContentKind, contentKinds, kindName } from '#libs/connector/content';
import type { GoldenCase } from './golden-case.ts';

/** A row of a content table as far as coverage looks at it: every kind goes out, some come in. */
type Row = { readonly toContent?: unknown };

/** The kinds and directions of a table that have no golden case, such as `order toContent`. */
export const missingCases = (
  table: Readonly<Record<ContentKind, Row>>,
  cases: readonly Pick<GoldenCase, 'kind' | 'direction'>[],
): readonly string[] => {
  const present = new Set(cases.map(({ kind, direction }) => `${kind} ${direction}`));
  return contentKinds
    .flatMap((kind) => [
      ...(table[kind].toContent === undefined ? [] : [`${kindName(kind)} toContent`]),
      `${kindName(kind)} fromContent`,
    ])
    .filter((each) => !present.has(each));
};
