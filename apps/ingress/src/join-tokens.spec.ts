import { describe, expect, it } from '@jest/globals';
import { tokenInReference, tokenInText } from './join-tokens.ts';

const token = 'AbCdEfGhIjKlMnOpQrS-_w';

describe('join tokens', () => {
  it.each([
    `Join Sealpost: ${token}`,
    `join ${token}`,
    `JOIN: ${token}`,
    `Beitreten ${token}`,
    `Ich möchte Sealpost beitreten: ${token}\n`,
    `Rejoindre Sealpost : ${token}`,
    `sealpost ${token}`,
  ])('finds the token in %j', (text) => {
    expect(tokenInText(text)).toBe(token);
  });

  it.each([
    token,
    `look at ${token}`,
    `join ${token.slice(1)}`,
    `join ${token}x`,
    `join ${token} now`,
    `join ${'A'.repeat(21)}B`,
    `Join Sealpost: ${token.replace('_', 'ſ')}`,
    `${'word '.repeat(60)} sealpost: ${token}`,
    'join',
  ])('finds none in %j', (text) => {
    expect(tokenInText(text)).toBeUndefined();
  });

  it('finds the token in a reference that says join_, and in no other', () => {
    expect(tokenInReference(`join_${token}`)).toBe(token);
    expect(tokenInReference(token)).toBeUndefined();
    expect(tokenInReference(`join_${token}=`)).toBeUndefined();
    expect(tokenInReference('summer-sale')).toBeUndefined();
  });
});
