import { connect } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { BusUnavailable } from '../bus-unavailable.ts';
import { errorNameOf, isDefect, isOutage } from './outage.ts';

const withCode = (code: string): Error => Object.assign(new Error('text'), { code });

describe('an error', () => {
  it.each([
    ['of a broken connection', withCode('ECONNREFUSED')],
    ['of an HTTP client that waited in vain', withCode('UND_ERR_HEADERS_TIMEOUT')],
    ['of a database that is shutting down', withCode('57P01')],
    ['of a transaction that was rolled back by another', withCode('40001')],
    ['of a full disk', withCode('53100')],
    ['of a pool without a connection', new Error('timeout exceeded when trying to connect')],
    ['of the bus', new BusUnavailable('away')],
    ['with such a cause', new TypeError('fetch failed', { cause: withCode('ECONNRESET') })],
    ['of several attempts', new AggregateError([withCode('ECONNREFUSED'), withCode('ENETUNREACH')])],
  ])('%s is an outage', (_, error) => {
    expect(isOutage(error)).toBe(true);
  });

  it('of a real socket is an outage, named by its code', async () => {
    const error = await new Promise((resolve) => connect(1, '127.0.0.1').once('error', resolve));
    expect(isOutage(error)).toBe(true);
    expect(errorNameOf(error)).toBe('ECONNREFUSED');
  });

  it.each([
    ['of a decoder', new RangeError('index out of range')],
    ['of a bug', new TypeError('undefined is not a function')],
    ['of a broken constraint', withCode('23505')],
    ['of a value that a database refuses', withCode('22021')],
  ])('%s is a defect', (_, error) => {
    expect(isOutage(error)).toBe(false);
    expect(isDefect(error)).toBe(true);
  });

  it('that says nothing is neither', () => {
    for (const error of [new Error('text'), 'text', undefined, { status: 'error' }]) {
      expect(isOutage(error)).toBe(false);
      expect(isDefect(error)).toBe(false);
    }
  });

  it('is named without its text', () => {
    expect(errorNameOf(new TypeError('a secret'))).toBe('TypeError');
    expect(errorNameOf(withCode('57P01'))).toBe('57P01');
    expect(errorNameOf(new Error('a secret', { cause: withCode('EPIPE') }))).toBe('EPIPE');
    expect(errorNameOf('a secret')).toBe('string');
  });
});
