import { describe, expect, it } from '@jest/globals';
import { loss, lossCodes } from './losses.ts';

describe('the loss codes', () => {
  it('are distinct, and are written like the enum values of a schema', () => {
    expect(new Set(lossCodes).size).toBe(lossCodes.length);
    for (const code of lossCodes) expect(code).toMatch(/^[A-Z]+(_[A-Z]+)+$/);
  });
});

describe('a loss', () => {
  it('says what happened, where, in one sentence, and how bad it is', () => {
    expect(loss('TEXT_SPLIT', 'text.body', 'the target takes shorter texts', 1)).toEqual({
      code: 'TEXT_SPLIT',
      field: 'text.body',
      detail: 'the target takes shorter texts',
      grade: 1,
    });
  });
});
