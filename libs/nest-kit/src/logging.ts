import { type DestinationStream, pino } from 'pino';
import { logFieldNames, type LogFields } from './log-fields.ts';

/** Writes facts as JSON lines. `event` is a fixed text of ours; everything that varies is a named field. */
export interface Logger {
  debug(event: string, fields?: LogFields): void;
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  error(event: string, fields?: LogFields): void;
}

export interface LoggerOptions {
  /** The process or part of it, such as `directory`. */
  readonly service: string;
  /** `info` when absent. */
  readonly level?: LogLevel;
  /** Standard output when absent. */
  readonly destination?: DestinationStream;
}

export const logLevels = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

const textMax = 200;

/** Makes a logger that writes allow-listed fields only, whatever it is given, so that no content can get into a log by way of an object. */
export function createLogger({ service, level = 'info', destination }: LoggerOptions): Logger {
  const options = {
    level,
    base: { service },
    messageKey: 'event',
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
  };
  const sink = destination === undefined ? pino(options) : pino(options, destination);
  return {
    debug: (event, fields) => sink.debug(allowed(fields), event),
    info: (event, fields) => sink.info(allowed(fields), event),
    warn: (event, fields) => sink.warn(allowed(fields), event),
    error: (event, fields) => sink.error(allowed(fields), event),
  };
}

/** What may be said of something thrown: its class and the place in the source, never its text, which may hold values. */
export function errorFields(error: unknown): LogFields {
  if (!(error instanceof Error)) return { errorName: typeof error };
  const frame = /^\s+at (.+)$/m.exec(error.stack ?? '')?.[1];
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  return {
    errorName: error.name,
    ...(frame === undefined
      ? {}
      : {
          where: frame.replace(/^.*\((.*)\)$/, '$1').replace(/^.*\/(?=(apps|libs|dist|node_modules)\/)/, ''),
        }),
    ...(code === undefined ? {} : { code }),
  };
}

function allowed(fields: LogFields = {}): Record<string, string | number | boolean> {
  const rows = logFieldNames.flatMap((name) => {
    const value = plain(fields[name]);
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(rows);
}

function plain(value: unknown): string | number | boolean | undefined {
  if (typeof value === 'string') return value.slice(0, textMax);
  if (typeof value === 'bigint') return value.toString();
  return typeof value === 'number' || typeof value === 'boolean' ? value : undefined;
}
