import { describe, expect, it } from '@jest/globals';
import { BusUnavailable } from '#libs/bus';
import { connectionFault } from './connection-faults.ts';

const named = (name: string, message: string, cause?: Error): Error =>
  Object.assign(new Error(message, cause === undefined ? undefined : { cause }), { name });
const coded = (code: string): Error => Object.assign(new Error('marker'), { code });
const ofBus = (cause: Error): Error =>
  new BusUnavailable('marker', {
    cause: named('KafkaJSNumberOfRetriesExceeded', 'marker', cause),
  });

describe('an engine that cannot be used', () => {
  const rows: readonly (readonly [string, Error, string])[] = [
    ['a database that does not answer', coded('ECONNREFUSED'), 'DATABASE_URL'],
    ['a pool that waits in vain', new Error('timeout exceeded when trying to connect'), 'DATABASE_URL'],
    ['a migration that finds no database', named('Error', 'marker', coded('3D000')), 'DATABASE_URL'],
    ['a database with no connection left', coded('53300'), 'DATABASE_POOL_MAX'],
    ['a password that the database does not take', coded('28P01'), 'DATABASE_PASSWORD'],
    ['brokers that do not answer', ofBus(coded('ECONNREFUSED')), 'KAFKA_BROKERS'],
    ['a client that gives no reason', ofBus(named('KafkaJSConnectionError', 'marker')), 'KAFKA_BROKERS'],
    [
      'a password that the brokers do not take',
      ofBus(named('KafkaJSSASLAuthenticationError', 'marker')),
      'KAFKA_SASL_PASSWORD',
    ],
    ['a certificate of a stranger', ofBus(coded('SELF_SIGNED_CERT_IN_CHAIN')), 'KAFKA_TLS_CA_FILE'],
    ['a certificate for another host', ofBus(coded('ERR_TLS_CERT_ALTNAME_INVALID')), 'KAFKA_BROKERS'],
  ];
  it.each(rows)('is told by its setting and not by its text: %s', (_, error, field) => {
    const fault = connectionFault(error);
    expect(fault?.field).toBe(field);
    expect(fault?.rule).toMatch(/^must[ ,]/);
    expect(fault?.rule).not.toContain('marker');
  });

  it('is not what a bug is taken for', () => {
    expect(connectionFault(new TypeError('marker'))).toBeUndefined();
    expect(connectionFault('marker')).toBeUndefined();
  });
});
