import { describe, expect, it } from '@jest/globals';
import { readConfig, settings } from './config.ts';

const shape = {
  DATABASE_URL: settings.databaseUrl,
  KAFKA_BROKERS: settings.kafkaBrokers.optional(),
  GRPC_PORT: settings.port(7402),
  LOG_LEVEL: settings.logLevel,
};

describe('the settings', () => {
  it('are read by type, with what holds when nothing is said', () => {
    const environment = {
      DATABASE_URL: 'postgres://a:b@localhost/c',
      KAFKA_BROKERS: 'one:9092, two:9093',
      LOG_LEVEL: '',
    };
    expect(readConfig(shape, environment)).toEqual({
      DATABASE_URL: 'postgres://a:b@localhost/c',
      KAFKA_BROKERS: ['one:9092', 'two:9093'],
      GRPC_PORT: 7402,
      LOG_LEVEL: 'info',
    });
  });

  it('are refused all at once, by name and rule, without their values', () => {
    const wrong = {
      DATABASE_URL: 'mysql://marker',
      KAFKA_BROKERS: 'marker',
      GRPC_PORT: 'marker',
      LOG_LEVEL: 'marker',
    };
    const reading = (): unknown => readConfig(shape, wrong);
    expect(reading).toThrow(
      /DATABASE_URL: must be a postgres.*KAFKA_BROKERS.*GRPC_PORT: must be a port.*LOG_LEVEL/s,
    );
    expect(reading).not.toThrow(/marker/);
    expect(() => readConfig(shape, {})).toThrow('DATABASE_URL: must be a postgres:// address');
    expect(() => readConfig(shape, { ...wrong, GRPC_PORT: '65536' })).toThrow('GRPC_PORT: must be a port');
  });
});
