import { type Json, members } from './json.ts';

/** What a damaged place of a body holds instead. */
export const junk: readonly Json[] = [
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
];

/** One damage: which of a body's places, counted from the root, and what becomes of it. */
export interface Damage {
  readonly place: number;
  readonly change: 'remove' | 'replace' | 'double';
  /** What stands there afterwards, where it is replaced. */
  readonly value: Json;
}

/** A body after some damages. */
export const damagedBody = (body: string, damages: readonly Damage[]): string =>
  JSON.stringify(damages.reduce<Json>(damaged, JSON.parse(body)));

function damaged(body: Json, { place, change, value }: Damage): Json {
  const walk = { left: place % Math.max(placesIn(body), 1) };
  const visit = (node: Json): Json => {
    if (typeof node !== 'object' || node === null) return node;
    const kept = [...members(node)].flatMap(([name, member]): [string, Json][] => {
      const isTarget = walk.left === 0;
      walk.left -= 1;
      if (!isTarget) return [[name, visit(member)]];
      if (change === 'remove') return [];
      return [[name, change === 'double' ? [member, member] : value]];
    });
    return Array.isArray(node) ? kept.map(([, member]) => member) : Object.fromEntries(kept);
  };
  return visit(body);
}

function placesIn(node: Json): number {
  return [...members(node).values()].reduce<number>((count, member) => count + 1 + placesIn(member), 0);
}
