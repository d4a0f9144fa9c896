import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  type ConsentFact,
  type ConsentType,
  consentTypeFrom,
  consentTypes,
  isMutual,
  isWilling,
  willingnessOf,
} from './consent.ts';

const [e2ee, appSealed] = [30, 20];
const now = 1_000;
const types = ['request', 'grant', 'revoke', 'cancel'] as const;
const type = fc.constantFrom<ConsentType>(...types);
const fact = (kind: ConsentType, given: Partial<ConsentFact> = {}): ConsentFact => ({
  type: kind,
  level: e2ee,
  counter: 1n,
  notBeforeMs: 0,
  notAfterMs: consentTypes[kind].effect === 'opens' ? 2_000 : 0,
  ...given,
});
describe('the statements of consent', () => {
  it('have the numbers of the schema', () => {
    expect(types.map((each) => consentTypeFrom(consentTypes[each].number))).toEqual(types);
    expect([0, 5, 99].map(consentTypeFrom)).toEqual([undefined, undefined, undefined]);
  });
});

describe('the willingness of a user', () => {
  it.each([
    ['nothing was said', {}, 'unsaid'],
    ['the person was granted', { user: fact('grant') }, 'granted'],
    ['the person was asked', { user: fact('request') }, 'asked'],
    ['the person was refused', { user: fact('revoke') }, 'refused'],
    ['the request was cancelled', { user: fact('cancel') }, 'refused'],
    ['the app was granted', { app: fact('grant') }, 'granted'],
    ['the app was refused', { app: fact('revoke') }, 'refused'],
    [
      'the person was refused and the app granted later',
      { user: fact('revoke'), app: fact('grant', { counter: 9n }) },
      'refused',
    ],
    [
      'the app was refused later than the person was granted',
      { user: fact('grant'), app: fact('revoke', { counter: 2n }) },
      'refused',
    ],
    [
      'the app was refused at the same counter',
      { user: fact('grant'), app: fact('revoke', { counter: 1n }) },
      'refused',
    ],
    [
      'the person was granted later than the app was refused',
      { user: fact('grant', { counter: 3n }), app: fact('revoke', { counter: 2n }) },
      'granted',
    ],
    ['the grant is over', { user: fact('grant', { notAfterMs: now }) }, 'lapsed'],
    ['the grant has not begun', { user: fact('grant', { notBeforeMs: now + 1 }) }, 'unsaid'],
    [
      'the person’s grant is over and the app’s is not',
      { user: fact('grant', { notAfterMs: now }), app: fact('grant') },
      'granted',
    ],
  ] as const)('when %s', (_, facts, expected) => {
    expect(willingnessOf(facts, e2ee, now)).toBe(expected);
  });

  it('reaches from the weakest level that was named upwards', () => {
    const levels = (level: number) =>
      [appSealed, e2ee].map((asked) => willingnessOf({ user: fact('grant', { level }) }, asked, now));
    expect(levels(e2ee)).toEqual(['unsaid', 'granted']);
    expect(levels(appSealed)).toEqual(['granted', 'granted']);
  });

  it('is never there after a refusal of the person, whatever is said of the app', () => {
    const any = fc.record({
      type,
      level: fc.constantFrom(e2ee, appSealed),
      counter: fc.bigInt({ min: 0n, max: 9n }),
      notBeforeMs: fc.constantFrom(0, 500),
      notAfterMs: fc.constantFrom(0, 900, 2_000),
    });
    fc.assert(
      fc.property(fc.constantFrom<ConsentType>('revoke', 'cancel'), any, any, (kind, one, app) => {
        expect(isWilling(willingnessOf({ user: { ...one, type: kind }, app }, e2ee, now))).toBe(false);
      }),
    );
  });

  it('makes a conversation when both are willing and one did more than ask', () => {
    const all = ['granted', 'asked', 'refused', 'lapsed', 'unsaid'] as const;
    const pairs = all.flatMap((one) =>
      all.filter((other) => isMutual(one, other)).map((other) => [one, other]),
    );
    expect(pairs).toEqual([
      ['granted', 'granted'],
      ['granted', 'asked'],
      ['asked', 'granted'],
    ]);
  });
});
