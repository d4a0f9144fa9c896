import { describe, expect, it } from '@jest/globals';
import { type Copy, type Observed, type Shown, verdictOn, type Written } from './verdict.ts';

const text = (mark: string, author: string, recipients: readonly string[], atMs = 10): Written => ({
  mark,
  author,
  nativeId: `id ${mark}`,
  recipients,
  atMs,
});

const shows = (...marks: readonly string[]): readonly Shown[] =>
  marks.map((mark, index) => ({ mark, atMs: 100 + index }));

const copy = (mark: string, recipient: string, seq: number, more: Partial<Copy> = {}): Copy => ({
  nativeId: `id ${mark}`,
  recipient,
  seq: BigInt(seq),
  state: 'sent',
  reason: '',
  possiblyDoubled: false,
  ...more,
});

/** Ana writes 1 and 2 to Ben and Caro, and everything comes as it should. */
const sound: Observed = {
  written: [text('1', 'ana', ['ben', 'caro']), text('2', 'ana', ['ben', 'caro'])],
  shown: new Map([
    ['ana', []],
    ['ben', shows('1', '2')],
    ['caro', shows('1', '2')],
  ]),
  told: new Map(),
  copies: ['ben', 'caro'].flatMap((person) => [copy('1', person, 1), copy('2', person, 2)]),
  broughtAgain: new Set(),
  fault: { fromMs: 5, toMs: 60 },
};

const withShown = (person: string, ...marks: readonly string[]): Observed => ({
  ...sound,
  shown: new Map([...sound.shown, [person, shows(...marks)]]),
});

describe('a verdict', () => {
  it('finds nothing where everything came once and in order', () => {
    expect(verdictOn(sound)).toEqual({
      messages: 2,
      copies: 4,
      delivered: 4,
      lost: [],
      doubled: [],
      doubledUnsaid: [],
      possiblyDoubled: 0,
      outOfOrder: [],
      strayed: [],
      uncertain: 0,
      failed: 0,
      recoveryMs: 41,
    });
  });

  it('calls lost what never came, unless it failed and its author was told', () => {
    const observed = withShown('ben', '1');
    expect(verdictOn(observed)).toMatchObject({ delivered: 3, lost: ['2 to ben'] });
    const failed = {
      ...observed,
      copies: [
        ...sound.copies.slice(2),
        copy('1', 'ben', 1),
        copy('2', 'ben', 2, { state: 'failed', reason: 'uncertain' }),
      ],
    };
    expect(verdictOn(failed)).toMatchObject({ lost: ['2 to ben'], uncertain: 0 });
    expect(verdictOn({ ...failed, told: new Map([['ana', 1]]) })).toMatchObject({
      lost: [],
      uncertain: 1,
      failed: 0,
    });
  });

  it('knows what came twice, and whether the gateway says that it may have', () => {
    const observed = withShown('ben', '1', '2', '1');
    expect(verdictOn(observed)).toMatchObject({
      doubled: ['1 to ben'],
      doubledUnsaid: ['1 to ben'],
      outOfOrder: [],
    });
    const said = [copy('1', 'ben', 1, { possiblyDoubled: true }), ...sound.copies.slice(1)];
    expect(verdictOn({ ...observed, copies: said })).toMatchObject({ doubledUnsaid: [], possiblyDoubled: 1 });
  });

  it('finds disorder by places, by authors and between people, and leaves what was brought again to its place', () => {
    const observed = withShown('ben', '2', '1');
    expect(verdictOn(observed).outOfOrder).toEqual([
      '1 to ben (behind a later place)',
      '2 to ben (overtaken)',
      '1 to ben and caro (in different orders)',
    ]);
    const everywhere = {
      ...observed,
      shown: new Map([...observed.shown, ['caro', shows('2', '1')]]),
      copies: ['ben', 'caro'].flatMap((person) => [copy('1', person, 2), copy('2', person, 1)]),
    };
    expect(verdictOn(everywhere).outOfOrder).toEqual(['2 to ben (overtaken)', '2 to caro (overtaken)']);
    expect(verdictOn({ ...everywhere, broughtAgain: new Set(['id 1']) }).outOfOrder).toEqual([]);
  });

  it('finds what strayed', () => {
    expect(verdictOn(withShown('ana', '1')).strayed).toEqual(['1 to ana']);
  });

  it('says nothing of a recovery when nothing was written during the fault', () => {
    expect(verdictOn({ ...sound, fault: { fromMs: 20, toMs: 60 } }).recoveryMs).toBeUndefined();
  });
});
