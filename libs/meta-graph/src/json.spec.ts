import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseJson } from './json.ts';
import { arrayAt } from './readers.ts';
import { jsonBytesOf, jsonTextOf, sha256OfItem } from './json-text.ts';

const parsed = (json: string): ReturnType<typeof parseJson> => parseJson(Buffer.from(json, 'utf8'));

describe('parseJson', () => {
  it('keeps the digits of integers that a number cannot hold, and no other', () => {
    const json =
      '{"a":9007199254740993,"b":[-18446744073709551615],"c":9007199254740991,"d":1e400,"e":0.1234567890123456}';
    expect(parsed(json)?.value).toEqual({
      a: '9007199254740993',
      b: ['-18446744073709551615'],
      c: 9007199254740991,
      d: Infinity,
      e: 0.1234567890123456,
    });
  });

  it('leaves digits inside of strings alone', () => {
    const json = String.raw`{"a\"1":"9007199254740993, 9007199254740993","\\":9007199254740993}`;
    expect(parsed(json)?.value).toEqual({
      'a"1': '9007199254740993, 9007199254740993',
      '\\': '9007199254740993',
    });
  });

  it.each(['{12345678901234567890:1}', '[01234567890123456789]'])('takes %s for no JSON', (json) => {
    expect(parsed(json)).toBeUndefined();
  });

  it('has the plain twin of every node', () => {
    const json = parsed('{"entry":[{"id":9007199254740993},{"id":1}],"__proto__":{"x":9007199254740993}}');
    const entries = arrayAt(json?.value, 'entry');
    expect(jsonTextOf(json?.plainOf(entries[0]))).toBe('{"id":9007199254740992}');
    expect(jsonTextOf(json?.plainOf(json.value))).toBe(
      '{"entry":[{"id":9007199254740992},{"id":1}],"__proto__":{"x":9007199254740992}}',
    );
    const plain = parsed('{"a":{}}');
    expect(plain?.plainOf(plain.value)).toBe(plain?.value);
  });

  it.each(['', ' ', '{', '{"a":}', "{'a':1}", 'undefined', '[1,]', '{"a":9007199254740993'])(
    'gives nothing for %j',
    (json) => {
      expect(parsed(json)).toBeUndefined();
    },
  );

  it('skips a byte order mark', () => {
    expect(parsed('\ufeff{"a":1}')?.value).toEqual({ a: 1 });
  });

  it('does not let a body reach a prototype', () => {
    parsed('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}');
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('stands nesting of three megabytes, closed or not', () => {
    expect(parsed('['.repeat(3_000_000))).toBeUndefined();
    const deep = parsed(`${'[9007199254740993,'.repeat(80_000)}1${']'.repeat(80_000)}`);
    expect(sha256OfItem(deep?.plainOf(deep.value))).toMatch(/^[0-9a-f]{64}$/);
  });

  it('parses as JSON.parse does where no digit is at stake', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        fc.pre(!/\d{16}/.test(json));
        expect(parsed(json)?.value).toEqual(JSON.parse(json));
      }),
    );
  });
});

describe('jsonTextOf', () => {
  it('writes deep values as JSON.stringify writes shallow ones', () => {
    const deep = (depth: number, open: string, close: string): string =>
      `${open.repeat(depth)}{"a":[1,"x\\n",null,true,{}],"b":[]}${close.repeat(depth)}`;
    for (const [open, close] of [
      ['[', ']'],
      ['{"k":[0,', ']}'],
    ] as const) {
      expect(jsonTextOf(JSON.parse(deep(50_000, open, close)))).toBe(deep(50_000, open, close));
    }
  });

  it('gives bytes and a digest of the same text', () => {
    expect(Buffer.from(jsonBytesOf({ a: 'é' })).toString('hex')).toBe(
      Buffer.from('{"a":"é"}').toString('hex'),
    );
    expect(sha256OfItem({})).toBe('44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a');
  });
});
