import { describe, expect, it } from '@jest/globals';
import { graphErrorIn, graphErrorOf } from './graph-error.ts';

describe('graphErrorOf', () => {
  it('reads code, subcode and details', () => {
    const error = {
      message: 'short',
      code: 131047,
      error_subcode: 5,
      error_data: { details: 'long' },
      is_transient: true,
    };
    expect(graphErrorOf(JSON.stringify({ error }))).toEqual({
      code: 131047,
      subcode: 5,
      details: 'long',
      transient: true,
    });
    expect(graphErrorOf('{"error":{"message":"m","code":"10"}}')).toEqual({
      code: 10,
      details: 'm',
      transient: false,
    });
  });

  it('reads the older shape of a status', () => {
    expect(graphErrorIn({ code: 470, title: 'old' })).toEqual({
      code: 470,
      details: 'old',
      transient: false,
    });
  });

  it.each(['', '<html>', '{}', '{"error":"text"}', '{"error":{"message":"no code"}}', '[]', 'null'])(
    'gives nothing for %j',
    (body) => {
      expect(graphErrorOf(body)).toBeUndefined();
    },
  );
});
