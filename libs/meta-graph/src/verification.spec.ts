import { describe, expect, it } from '@jest/globals';
import { verificationAnswer } from './verification.ts';

const flat = { 'hub.mode': 'subscribe', 'hub.verify_token': 'token', 'hub.challenge': '0123' };

describe('verificationAnswer', () => {
  it.each([
    flat,
    { hub: { mode: 'subscribe', verify_token: 'token', challenge: '0123' } },
    { hub_mode: 'subscribe', hub_verify_token: 'token', hub_challenge: '0123' },
  ])('gives the challenge back verbatim (%#)', (query) => {
    expect(verificationAnswer(query, ['other', 'token'])).toEqual({ kind: 'challenge', challenge: '0123' });
  });

  it.each([
    [{ ...flat, 'hub.mode': 'unsubscribe' }, ['token']],
    [{ ...flat, 'hub.verify_token': 'wrong' }, ['token']],
    [{ ...flat, 'hub.verify_token': ['token'] }, ['token']],
    [{ ...flat, 'hub.challenge': undefined }, ['token']],
    [{ ...flat, 'hub.verify_token': '' }, ['']],
    [flat, []],
    [{}, ['token']],
  ])('refuses what does not know the token (%#)', (query, tokens) => {
    expect(verificationAnswer(query, tokens)).toEqual({ kind: 'refused' });
  });
});
