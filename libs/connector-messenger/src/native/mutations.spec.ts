import { describe, expect, it } from '@jest/globals';
import { messengerDialect } from './dialect.ts';
import { frameSchema, type MessageSchema } from './frame-schema.ts';
import { jsonOf, read, seeds } from './testing/frames.ts';

/** More of them by the environment: a million take some minutes. */
const mutations = Number(process.env['SEALPOST_MUTATIONS'] ?? 100_000);

describe('a damaged frame of Messenger', () => {
  it(`never breaks the reader and is answered by words alone, ${mutations} times`, () => {
    const next = randomOf(20_260_101);
    const fields = new Set(['', ...pathsOf(frameSchema, '')]);
    const seen = new Set<string>();
    for (let round = 0; round < mutations; round += 1) {
      const reading = read(damaged(seeds[next(seeds.length)]?.frame ?? Buffer.of(), next));
      if (reading.ok) continue;
      const { code, rule, field } = reading.error;
      seen.add(`${code}/${rule}`);
      if (!fields.has(field)) throw new Error('a field that is none of the schema');
      const answer = jsonOf(messengerDialect.writeError(reading.error));
      const { otid: _, ...words } = answer['error'] as Readonly<Record<string, unknown>>;
      const expected = { code, rule, ...(field === '' ? {} : { field }) };
      if (JSON.stringify(words) !== JSON.stringify(expected)) throw new Error('an answer of other words');
      if (code === 'malformed' && (answer['requestId'] ?? '0') !== '0') throw new Error('an id of nothing');
    }
    if (mutations >= 100_000) expect(seen.size).toBeGreaterThan(15);
  });
});

function pathsOf(schema: MessageSchema, path: string): readonly string[] {
  return Object.entries(schema).flatMap(([name, [, type]]) => {
    const below = path === '' ? name : `${path}.${name}`;
    const one: unknown = Array.isArray(type) ? type[0] : type;
    return typeof one === 'string' ? [below] : [below, ...pathsOf(one as MessageSchema, below)];
  });
}

/** Whole numbers below a bound, the same ones for the same seed. */
function randomOf(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}

/** One to four bytes changed, removed, doubled or put in, or the end cut off. */
function damaged(frame: Buffer, next: (bound: number) => number): Buffer {
  let bytes = Buffer.from(frame);
  for (let times = 1 + next(4); times > 0; times -= 1) {
    const at = next(Math.max(1, bytes.length));
    const ways = [
      () => Buffer.concat([bytes.subarray(0, at), Buffer.from([next(256)]), bytes.subarray(at + 1)]),
      () => Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1 + next(3))]),
      () => Buffer.concat([bytes.subarray(0, at), Buffer.from([next(256), next(256)]), bytes.subarray(at)]),
      () => Buffer.concat([bytes.subarray(0, at), bytes.subarray(0, at), bytes.subarray(at)]),
      () => bytes.subarray(0, at),
    ];
    bytes = Buffer.from(ways[next(ways.length)]?.() ?? bytes);
  }
  return bytes;
}
