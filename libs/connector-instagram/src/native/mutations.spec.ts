import { describe, expect, it } from '@jest/globals';
import { instagramDialect } from './dialect.ts';
import { read, seeds } from './testing/frames.ts';

/** More of them by the environment: a million take some minutes. */
const mutations = Number(process.env['SEALPOST_MUTATIONS'] ?? 100_000);

describe('a damaged frame of Instagram', () => {
  it(`never breaks the reader and is answered by words alone, ${mutations} times`, () => {
    const next = randomOf(20_260_102);
    const seen = new Set<string>();
    for (let round = 0; round < mutations; round += 1) {
      const reading = read(damaged(seeds[next(seeds.length)]?.frame ?? Buffer.of(), next));
      if (reading.ok) continue;
      const { code, rule, field, nativeId } = reading.error;
      seen.add(`${code}/${rule}`);
      if (!fieldPattern.test(field)) throw new Error('a field that is none of the dialect');
      if (code === 'malformed' && nativeId !== undefined) throw new Error('an id of nothing');
      const answer = Buffer.from(instagramDialect.writeError(reading.error)).toString();
      const words = { op: 'status', status: 'fail', error_type: code, rule };
      const said = { ...words, ...(field === '' ? {} : { field }), client_context: nativeId };
      if (answer !== JSON.stringify(said)) throw new Error('an answer of other words');
    }
    if (mutations >= 100_000) expect(seen.size).toBeGreaterThan(15);
  });
});

const fieldPattern =
  /^(op|client_context|thread_id|user_id|timestamp|inner_format|item_type|item_id|activity_status|status|error_type|devices|participants|enc|(also_)?sealed(\.key_id|\.b64)?|origin_proof(\.key_id|\.header_b64|\.signature_b64)?)?$/;

/** Whole numbers below a bound, the same ones for the same seed. */
function randomOf(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}

/** Pieces that matter in JSON, and some that matter elsewhere. */
const pieces =
  '{ } [ ] , : " \\ \\u0000 \\ud800 null 0 -1 1e400 9007199254740993 "" "1" {"a":1} "__proto__":1, "op":"item", \0 <!-- \u00e9'.split(
    ' ',
  );

/** One to three pieces put in, removed, doubled or in place of others, or the end cut off. */
function damaged(frame: Buffer, next: (bound: number) => number): Buffer {
  let text = frame.toString('latin1');
  for (let times = 1 + next(3); times > 0; times -= 1) {
    const at = next(text.length + 1);
    const length = next(12);
    const piece = pieces[next(pieces.length)] ?? '';
    const ways = [
      () => text.slice(0, at) + piece + text.slice(at),
      () => text.slice(0, at) + piece + text.slice(at + length),
      () => text.slice(0, at) + text.slice(at + length),
      () => text.slice(0, at) + text.slice(at - length),
      () => text.slice(0, at),
      () => withValue(text, next, piece),
      () => withValue(text, next, piece),
    ];
    text = ways[next(ways.length)]?.() ?? text;
  }
  return Buffer.from(text, 'latin1');
}

/** One member's value in place of another's, so that the text stays JSON. */
function withValue(text: string, next: (bound: number) => number, piece: string): string {
  const values = [...text.matchAll(/:("[^"]*"|[{[][^{}[\]]*[}\]])/g)];
  const place = values[next(Math.max(1, values.length))];
  if (!place) return text;
  const other = next(2) === 0 ? piece : (values[next(values.length)]?.[1] ?? '');
  return `${text.slice(0, place.index + 1)}${other}${text.slice(place.index + place[0].length)}`;
}
