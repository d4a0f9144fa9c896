import type { LoggerService } from '@nestjs/common';
import { errorFields, type Logger } from './logging.ts';

/** Parts of Nest whose errors are those of a start that fails, which whoever started it is given too. */
const startContexts: readonly unknown[] = ['NestApplication', 'NestMicroservice', 'ExceptionHandler'];

/**
 * What Nest itself logs. Its messages may hold the text of an error, and that may hold values; so only the kind of line, the part
 * of Nest that wrote it, and the class and place of an error are kept. Its lines about the start are left out.
 */
export function nestLogger(logger: Logger): LoggerService {
  return {
    log: () => undefined,
    debug: () => undefined,
    verbose: () => undefined,
    warn: (message: unknown, ...rest: unknown[]) => logger.warn('nest warns', fieldsOf(message, rest)),
    error: (message: unknown, ...rest: unknown[]) => {
      if (!startContexts.includes(rest.at(-1)))
        logger.error('nest reports an error', fieldsOf(message, rest));
    },
    fatal: (message: unknown, ...rest: unknown[]) => logger.error('nest gives up', fieldsOf(message, rest)),
  };
}

function fieldsOf(message: unknown, rest: readonly unknown[]): Parameters<Logger['error']>[1] {
  const context = rest.at(-1);
  const error = [message, ...rest].find((value) => value instanceof Error);
  return {
    ...(error === undefined ? {} : errorFields(error)),
    ...(typeof context === 'string' && /^[\w ]{1,60}$/.test(context) ? { context } : {}),
  };
}
