import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { nativeLimits } from '#libs/connector/native';
import { whatsappDialect } from './dialect.ts';
import { parseXml } from './frame.ts';
import { grammar } from './grammar.ts';
import { usualAnswerOf } from './testing/answer.ts';
import { everyKind, nowMs, read, textOf } from './testing/stanzas.ts';

/** More of them by the environment: a million take about five minutes. */
const mutations = Number(process.env['SEALPOST_MUTATIONS'] ?? 100_000);
const timeoutMs = 60_000 + mutations;

const frames = Object.values(everyKind).map((frame) => Buffer.from(frame));

/** What is put into a frame: parts of its own language, and what other parsers stumble over. */
const junk = [
  '<',
  '>',
  '/',
  '"',
  "'",
  '=',
  ' ',
  '&',
  '&amp;',
  '&#0;',
  '<!',
  '<!--',
  '<?',
  ']]>',
  '\0',
  '\ufeff',
  '\ud800',
  '<enc/>',
  '</message>',
  '<message>',
  ' id=""',
  ' xmlns="x"',
  ' x:y="1"',
  ':',
  '@',
  '.',
  '-1',
  '0',
  '1e9',
  '18446744073709551616',
  '99999999999999999999999',
  'constructor',
  '__proto__',
  'AA==',
  '<a>'.repeat(9),
  'é',
  '\u202e',
  'lid',
  'g.us',
  'interop',
  'hosted',
  'retry',
  'skmsg',
  'hide',
  '9'.repeat(700),
].map((text) => Buffer.from(text));

type Change = readonly [
  kind: 'replace' | 'insert' | 'remove' | 'double' | 'cut' | 'flip',
  at: number,
  much: number,
];

const changes: fc.Arbitrary<readonly Change[]> = fc.array(
  fc.tuple(
    fc.constantFrom('replace', 'insert', 'remove', 'double', 'cut', 'flip'),
    fc.nat(0xffffff),
    fc.nat(0xffff),
  ),
  { minLength: 1, maxLength: 4 },
);

const changed = (frame: Buffer, [kind, place, much]: Change): Buffer => {
  const at = frame.length === 0 ? 0 : place % frame.length;
  const [before, after] = [frame.subarray(0, at), frame.subarray(at)];
  const length = much % 40;
  switch (kind) {
    case 'insert':
      return Buffer.concat([before, junk[much % junk.length] ?? Buffer.of(), after]);
    case 'replace':
      return Buffer.concat([before, junk[much % junk.length] ?? Buffer.of(), after.subarray(length)]);
    case 'remove':
      return Buffer.concat([before, after.subarray(length)]);
    case 'double':
      return Buffer.concat([before, after.subarray(0, length), after]);
    case 'cut':
      return Buffer.from(before);
    case 'flip':
      return Buffer.concat([before, Buffer.of((after[0] ?? 0) ^ (1 << (much % 8))), after.subarray(1)]);
  }
};

/** A field that a refusal may name: a path of the grammar, with or without one of its attributes. */
const isKnownField = (field: string): boolean => {
  const [path = '', attribute] = field.split('@');
  if (field === '') return true;
  const rule = Object.hasOwn(grammar, path) ? grammar[path] : undefined;
  if (attribute !== undefined) return rule?.attributes.has(attribute) ?? false;
  return rule !== undefined;
};

const answerPattern =
  /^(<failure code="\d{3}" rule="[a-z0-9_]+"( field="[a-z_@/-]+")?\/>|<ack class="[a-z][a-z0-9_-]*" id="[A-Za-z0-9._-]{1,64}" error="\d{3}" rule="[a-z0-9_]+"( field="[a-z_@/-]+")?\/>|<iq type="error" id="[A-Za-z0-9._-]{1,64}"><error code="\d{3}" text="[a-z-]+" rule="[a-z0-9_]+"( field="[a-z_@/-]+")?\/><\/iq>)$/;

/** Digits and opaque bytes that stand in the frames and never in an answer to a refused one. */
const values = /15550001111|447700900123|120363041234567890|9223372036854775809|1789999000|BwcHBw/;

/** By its element and its id a frame is answered, whatever damage made of them; nothing else of it may stand there. */
const withoutName = (answer: string): string =>
  answer.replace(/^<(ack class="[a-z0-9_-]+" id|iq type="error" id)="[A-Za-z0-9._-]{1,64}"/, '');

describe('a damaged frame', () => {
  it('stands for one of every kind, all of which are read', () => {
    for (const frame of frames) expect(read(frame)).toMatchObject({ ok: true });
    expect(new Set(frames.map((frame) => parseXml(frame).name))).toEqual(
      new Set(['message', 'receipt', 'chatstate', 'iq', 'notification', 'ack']),
    );
  });

  it(
    'is read or refused, is answered once, and no answer repeats a value of it',
    () => {
      const seen = new Map<string, number>();
      fc.assert(
        fc.property(fc.nat(frames.length - 1), changes, (which, steps) => {
          const frame = steps.reduce(changed, frames[which] ?? Buffer.of());
          const reading = whatsappDialect.read(frame, nowMs);
          if (reading.ok) {
            const answer = usualAnswerOf(reading.event);
            if (answer !== '') parseXml(Buffer.from(answer));
            seen.set('read', (seen.get('read') ?? 0) + 1);
            return;
          }
          const { code, rule, field, nativeId } = reading.error;
          seen.set(`${code}/${rule}`, (seen.get(`${code}/${rule}`) ?? 0) + 1);
          const answer = textOf(whatsappDialect.writeError(reading.error));
          if (!answerPattern.test(answer) || values.test(withoutName(answer)))
            throw new Error('an answer repeats a value');
          if (!isKnownField(field)) throw new Error('a field is no path of the grammar');
          if (
            nativeId !== undefined &&
            (code === 'malformed' || !nativeLimits.nativeIdPattern.test(nativeId))
          )
            throw new Error('an id is given back that was not read');
        }),
        { numRuns: mutations },
      );
      expect([...seen.keys()]).toEqual(
        expect.arrayContaining([
          'read',
          'malformed/xml_not_well_formed',
          'unsupported/frame',
          'invalid/missing',
        ]),
      );
      expect(seen.size).toBeGreaterThan(20);
    },
    timeoutMs,
  );

  it('of no kind at all is refused too', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(whatsappDialect.read(bytes, nowMs).ok).toBe(false);
      }),
      { numRuns: 2_000 },
    );
  });
});
