import { describe, expect, it } from '@jest/globals';
import { failure } from './failures.ts';
import { loss } from './losses.ts';
import { failed, translated } from './result.ts';

describe('a result', () => {
  it('is a value with its losses, none when none are named', () => {
    const dropped = loss('FIELD_DROPPED', 'location.address', 'the target has no postal address', 1);
    expect(translated(7)).toEqual({ ok: true, value: 7, losses: [] });
    expect(translated(7, [dropped])).toEqual({ ok: true, value: 7, losses: [dropped] });
  });

  it('is a failure without a value', () => {
    expect(failed(failure('unsupported'))).toEqual({ ok: false, failure: { code: 'unsupported' } });
  });
});
