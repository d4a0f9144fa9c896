import { describe, expect, it } from '@jest/globals';
import { signatureMatches, signatureOf } from './signature.ts';

const body = Buffer.from('{"text":"gr\\u00fc\\u00df","url":"https:\\/\\/example.org"}', 'utf8');

describe('signatureMatches', () => {
  it('knows the digest of a body by heart', () => {
    expect(signatureOf(Buffer.from('{}'), 'secret')).toBe(
      'sha256=77325902caca812dc259733aacd046b73817372c777b8d95b402647474516e13',
    );
  });

  it('accepts any of several secrets, and only over exactly these bytes', () => {
    const header = signatureOf(body, 'new');
    expect(signatureMatches(body, header, ['old', 'new'])).toBe(true);
    expect(signatureMatches(body, header.toUpperCase().replace('SHA256', 'sha256'), ['new'])).toBe(true);
    expect(signatureMatches(body, header, ['old'])).toBe(false);
    expect(signatureMatches(Buffer.from(JSON.stringify(JSON.parse(body.toString()))), header, ['new'])).toBe(
      false,
    );
  });

  it.each([
    undefined,
    '',
    'sha256=',
    'sha1=00',
    'sha256=zz',
    `sha256=${'0'.repeat(63)}`,
    `sha256=${'0'.repeat(66)}`,
  ])('refuses the header %j without throwing', (header) => {
    expect(signatureMatches(body, header, ['secret'])).toBe(false);
  });

  it('never takes an empty secret', () => {
    expect(signatureMatches(body, signatureOf(body, ''), [''])).toBe(false);
    expect(signatureMatches(body, signatureOf(body, ''), [])).toBe(false);
  });
});
