import { describe, expect, it } from '@jest/globals';
import {
  arrayAt,
  filledAt,
  flagAt,
  idAt,
  memberAt,
  numberAt,
  objectAt,
  objectsAt,
  stringAt,
} from './readers.ts';

describe('the readers', () => {
  it('read a member of the type that they name', () => {
    const value = { s: 'x', n: 3, o: { a: 1 }, l: [{ a: 1 }, 2, null], t: true };
    expect(stringAt(value, 's')).toBe('x');
    expect(numberAt(value, 'n')).toBe(3);
    expect(objectAt(value, 'o')).toEqual({ a: 1 });
    expect(arrayAt(value, 'l')).toHaveLength(3);
    expect(objectsAt(value, 'l')).toEqual([{ a: 1 }]);
    expect(flagAt(value, 't')).toBe(true);
  });

  it('give nothing for a member of another type, or for no object at all', () => {
    for (const value of [
      undefined,
      null,
      7,
      'text',
      [],
      [{ s: 'x' }],
      { s: {}, n: 'many', o: [], l: {}, t: 1 },
    ]) {
      expect(stringAt(value, 's')).toBeUndefined();
      expect(numberAt(value, 'n')).toBeUndefined();
      expect(objectAt(value, 'o')).toBeUndefined();
      expect(arrayAt(value, 'l')).toEqual([]);
      expect(flagAt(value, 't')).toBe(false);
    }
  });

  it('read ids and numbers in either spelling', () => {
    expect(idAt({ id: 369239263222822 }, 'id')).toBe('369239263222822');
    expect(idAt({ id: '0042' }, 'id')).toBe('0042');
    expect(idAt({ id: '' }, 'id')).toBeUndefined();
    expect(numberAt({ n: ' -1.5e3 ' }, 'n')).toBe(-1500);
    expect(numberAt({ n: '' }, 'n')).toBeUndefined();
    expect(numberAt({ n: Infinity }, 'n')).toBeUndefined();
    expect(numberAt({ n: '1e999' }, 'n')).toBeUndefined();
    expect(filledAt({ s: '' }, 's')).toBeUndefined();
  });

  it('never see an inherited member', () => {
    expect(memberAt({}, 'constructor')).toBeUndefined();
    expect(memberAt({}, '__proto__')).toBeUndefined();
  });
});
