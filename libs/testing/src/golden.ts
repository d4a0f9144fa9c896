import { describe, expect, it } from '@jest/globals';
import type { Content, ContentKind, Outbound, PlatformRequest } from '#libs/connector/content';
import { bodyOf, contentFromJson, contentKinds, contentToJson, kindName } from '#libs/connector/content';
import type { Result } from '#libs/envelope';
import { type GoldenCase, goldenCases } from './golden-case.ts';
import { missingCases } from './golden-coverage.ts';

/** A row of a content table as the runner calls it; the real rows are stricter about what they take. */
interface GoldenRow {
  toContent?(payload: unknown): Result<unknown>;
  fromContent(
    body: unknown,
    rendering: { readonly prefixLines: readonly string[] },
  ): Result<readonly unknown[]>;
}

/** What is run against the golden files. */
export interface GoldenSubject {
  /** The folder of the files: `golden/<kind>/<case>.json`. */
  readonly folder: URL;
  readonly table: { readonly [K in ContentKind]: GoldenRow };
  /** The connector's own, for cases that state `requests`. */
  readonly toRequests: (outbound: Outbound) => Result<readonly PlatformRequest[]>;
}

/**
 * Runs every golden file of a connector, and fails for each kind and direction that has none. See `golden-case.ts` for
 * the format. Call it at the top level of a spec.
 */
export const runGolden = (subject: GoldenSubject): void => {
  const cases = goldenCases(subject.folder);
  describe('golden files', () => {
    it.each(cases)('hold: $name', (golden) => {
      if (golden.direction === 'toContent') expectToContent(subject, golden);
      else expectFromContent(subject, golden);
    });
    it('exist for every kind and direction', () => {
      expect(missingCases(subject.table, cases)).toEqual([]);
    });
  });
};

function expectToContent(subject: GoldenSubject, golden: GoldenCase): void {
  const kind = contentKindOf(golden);
  const row = subject.table[kind];
  const result = row.toContent?.(golden.payload);
  if (!result?.ok) {
    expect(result?.failure).toEqual(golden.failure);
    return;
  }
  expect({ content: jsonOf(kind, result.value), losses: result.losses }).toEqual({
    content: golden.content,
    losses: golden.losses,
  });
  if (!golden.roundTrip) return;
  const back = row.fromContent(result.value, { prefixLines: [] });
  expect(back).toMatchObject({ ok: true, value: [golden.payload] });
}

function expectFromContent(subject: GoldenSubject, golden: GoldenCase): void {
  const kind = contentKindOf(golden);
  const content = contentFromJson({ [kind]: golden.content ?? {} });
  const result = subject.table[kind].fromContent(bodyOf(content, kind), {
    prefixLines: golden.prefixLines ?? [],
  });
  if (!result.ok) {
    expect(result.failure).toEqual(golden.failure);
    return;
  }
  if (golden.payload !== undefined)
    expect(plain({ payload: result.value, losses: result.losses })).toEqual({
      payload: golden.payload,
      losses: golden.losses,
    });
  if (golden.requests !== undefined) expectRequests(subject, golden, content);
  if (!golden.roundTrip) return;
  const back = subject.table[kind].toContent?.(result.value[0]);
  expect(back?.ok && jsonOf(kind, back.value)).toEqual(golden.content);
}

function expectRequests(subject: GoldenSubject, golden: GoldenCase, content: Content): void {
  const result = subject.toRequests({
    content,
    accountId: '<account>',
    recipientId: '<recipient>',
    ...(golden.reference !== undefined && { reference: { nativeIds: golden.reference } }),
    ...(golden.authorName !== undefined && { authorName: golden.authorName }),
  });
  if (!result.ok) {
    expect(result.failure).toEqual(golden.failure);
    return;
  }
  expect(
    plain({ requests: result.value, ...(golden.payload === undefined && { losses: result.losses }) }),
  ).toEqual({
    requests: golden.requests,
    ...(golden.payload === undefined && { losses: golden.losses }),
  });
}

function contentKindOf({ kind, name }: GoldenCase): ContentKind {
  const found = contentKinds.find((each) => kindName(each) === kind);
  if (found === undefined) throw new Error(`no content kind is called like the folder of ${name}`);
  return found;
}

function jsonOf(kind: ContentKind, body: unknown): unknown {
  return contentToJson(contentFromJson({ [kind]: body }))[kind];
}

function plain(value: unknown): unknown {
  const copy: unknown = JSON.parse(JSON.stringify(value));
  return copy;
}
