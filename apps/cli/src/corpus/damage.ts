import fc from 'fast-check';
import { type Json, members } from './json.ts';

/** What a damaged place of a body holds instead. */
const junk = fc.constantFrom<Json>(
  null,
  '',
  0,
  -1,
  true,
  1e308,
  '9'.repeat(30),
  [],
  {},
  [null],
  [[{}]],
  { id: null },
  '\ud83d',
  'a *b* _c_ ~d~ ```e```',
  '😀'.repeat(3_000),
  `https://example.org/${'p'.repeat(5_000)}`,
);

/** One damage: which of a body's places, counted from the root, and what becomes of it. */
const damage = fc.record({
  place: fc.nat(),
  change: fc.oneof(
    fc.constant({ kind: 'remove' as const }),
    junk.map((value) => ({ kind: 'replace' as const, value })),
    fc.constant({ kind: 'double' as const }),
  ),
});

/** A body with one to three of its places removed, replaced or doubled. */
export const damagedBody = (bodies: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...bodies), fc.array(damage, { minLength: 1, maxLength: 3 }))
    .map(([body, damages]) => JSON.stringify(damages.reduce<Json>(damaged, JSON.parse(body))));

function damaged(
  body: Json,
  { place, change }: { place: number; change: { kind: string; value?: Json } },
): Json {
  const target = place % Math.max(placesIn(body), 1);
  const walk = { left: target };
  const visit = (node: Json): Json => {
    if (typeof node !== 'object' || node === null) return node;
    const kept = [...members(node)].flatMap(([name, member]): [string, Json][] => {
      const isTarget = walk.left === 0;
      walk.left -= 1;
      if (!isTarget) return [[name, visit(member)]];
      if (change.kind === 'remove') return [];
      return [[name, change.kind === 'double' ? [member, member] : change.value]];
    });
    return Array.isArray(node) ? kept.map(([, member]) => member) : Object.fromEntries(kept);
  };
  return visit(body);
}

function placesIn(node: Json): number {
  return [...members(node).values()].reduce<number>((count, member) => count + 1 + placesIn(member), 0);
}
