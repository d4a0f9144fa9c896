import { describe, expect, it } from '@jest/globals';
import { createLogger, errorFields } from './logging.ts';
import { nestLogger } from './nest-logger.ts';

const parse = (line: string): Record<string, unknown> => {
  const parsed: unknown = JSON.parse(line);
  return typeof parsed === 'object' && parsed !== null ? { ...parsed } : {};
};

const lines = (level: 'debug' | 'warn' = 'debug') => {
  const written: string[] = [];
  const logger = createLogger({
    service: 'directory',
    level,
    destination: { write: (line) => written.push(line) },
  });
  return { logger, written, parsed: () => written.map(parse) };
};

describe('the log', () => {
  it('writes one JSON line a fact, with the service and the named fields', () => {
    const { logger, parsed } = lines();
    logger.info('control applied', { controlId: '00ff', offset: 2n ** 63n, count: 3 });
    expect(parsed()).toEqual([
      expect.objectContaining({
        level: 'info',
        service: 'directory',
        event: 'control applied',
        controlId: '00ff',
        offset: '9223372036854775808',
        count: 3,
      }),
    ]);
  });

  it('leaves out whatever is not on the list, and cuts long values', () => {
    const { logger, written, parsed } = lines();
    const careless = {
      text: 'marker-text',
      accessToken: 'marker-token',
      rule: 'x'.repeat(5000),
      kind: { text: 'marker-nested' },
    };
    logger.error('failed', Object.assign({}, careless, { kind: undefined, field: 'text.body' }));
    expect(written.join('')).not.toContain('marker');
    expect(String(parsed()[0]?.['rule'])).toHaveLength(200);
    expect(parsed()[0]).toMatchObject({ field: 'text.body' });
  });

  it('says the class and place of an error and not its text', () => {
    const { logger, written, parsed } = lines();
    logger.error(
      'publish failed',
      errorFields(Object.assign(new TypeError('marker: hello'), { code: 'ECONNRESET' })),
    );
    logger.error('publish failed', errorFields('marker as a string'));
    expect(written.join('')).not.toContain('marker');
    expect(parsed()[0]).toMatchObject({ errorName: 'TypeError', code: 'ECONNRESET' });
    expect(parsed()[0]?.['where']).toMatch(/^libs\/nest-kit\/src\/logging\.spec\.ts:\d+:\d+$/);
  });

  it('is quiet below its level', () => {
    const { logger, written } = lines('warn');
    logger.info('started');
    expect(written).toEqual([]);
  });
});

describe('what Nest logs', () => {
  it('is kept without its text', () => {
    const { logger, written, parsed } = lines();
    const nest = nestLogger(logger);
    nest.log('marker', 'RoutesResolver');
    nest.error(new Error('marker'), 'ExceptionsHandler');
    nest.error('marker text', 'marker stack\n at x', 'RpcExceptionsHandler');
    nest.warn('marker', 'marker: not a context');
    expect(written.join('')).not.toContain('marker');
    expect(parsed().map(({ event, context }) => [event, context])).toEqual([
      ['nest reports an error', 'ExceptionsHandler'],
      ['nest reports an error', 'RpcExceptionsHandler'],
      ['nest warns', undefined],
    ]);
  });

  it('leaves out a start that fails, since that comes as an error', () => {
    const { logger, written } = lines();
    nestLogger(logger).error('Error: listen EADDRINUSE 127.0.0.1:7400', 'NestApplication');
    expect(written).toEqual([]);
  });
});
