import { describe, expect, it } from '@jest/globals';
import { dispositionOf, failure, isRetryable } from './failures.ts';

const codesOf = (disposition: string): string[] =>
  Object.entries(dispositionOf).flatMap(([code, what]) => (what === disposition ? [code] : []));

describe('the disposition of a failure', () => {
  it('is a retry only where waiting can help', () => {
    expect(codesOf('retry')).toEqual(['throttled', 'unreachable']);
    expect(isRetryable(failure('throttled', { retryAfterMs: 1000 }))).toBe(true);
    expect(isRetryable(failure('window_closed'))).toBe(false);
  });

  it('is a silent drop only for what never belonged here', () => {
    expect(codesOf('drop')).toEqual(['unauthorised', 'unknown_account']);
  });

  it('keeps everything that cannot be opened or must not be delivered, with its bytes', () => {
    expect(codesOf('dead-letter')).toEqual(
      expect.arrayContaining(['malformed', 'not_a_member', 'roster_invalid', 'key_unknown', 'seal_broken']),
    );
  });

  it('tells the sender of everything else', () => {
    expect(codesOf('receipt')).toEqual(
      expect.arrayContaining(['uncertain', 'expired', 'recipient_unavailable']),
    );
  });

  it('has names that travel in headers and metrics as they are', () => {
    for (const code of Object.keys(dispositionOf)) expect(code).toMatch(/^[a-z]+(_[a-z]+)*$/);
  });
});

describe('a failure', () => {
  it('has its code and what is known, and no other member', () => {
    expect(failure('malformed')).toEqual({ code: 'malformed' });
    expect(failure('malformed', { field: 'entry', rule: 'an array' })).toEqual({
      code: 'malformed',
      field: 'entry',
      rule: 'an array',
    });
  });
});
