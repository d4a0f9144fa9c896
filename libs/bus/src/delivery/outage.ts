import { isNativeError } from 'node:util/types';

const systemCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOSPC',
  'EMFILE',
]);
/** SQLSTATE classes of PostgreSQL's manual, appendix A: connection, rollback, resources, intervention, system. */
const sqlStatePattern = /^(08|40|53|57|58)[0-9A-Z]{3}$|^(25006|55P03)$/;
/** What the SQL driver and its pool say without a code. */
const driverPattern =
  /connection terminated|timeout exceeded when trying to connect|connection error|read timeout/i;
const unavailableNames = new Set(['BusUnavailable', 'TimeoutError', 'AbortError', 'BrokenCircuitError']);
/** What a bug throws over the contents of one record: the language's own errors, and a decoder's. */
const defectNames = new Set([
  'TypeError',
  'RangeError',
  'SyntaxError',
  'ReferenceError',
  'URIError',
  'ProtocolError',
]);
/** SQLSTATE classes of values that a database refuses: data exceptions and broken constraints. */
const refusedValuePattern = /^(22|23)[0-9A-Z]{3}$/;
const causesMax = 5;

/** Whether an error says that something the handler needs is away, so that no record is to blame and waiting helps. */
export const isOutage = (error: unknown): boolean => causesOf(error, causesMax).some(saysOutage);

/** Whether an error says by its kind that what was in the record is to blame. */
export const isDefect = (error: unknown): boolean =>
  isNativeError(error) && (defectNames.has(error.name) || refusedValuePattern.test(codeOf(error)));

/** The name by which an error may be reported: a code of it or of what caused it, else its class; never its text. */
export function errorNameOf(error: unknown): string {
  if (!isNativeError(error)) return typeof error;
  return (
    causesOf(error, causesMax)
      .map(codeOf)
      .find((code) => code !== '') ?? error.name
  );
}

function causesOf(error: unknown, depth: number): readonly Error[] {
  if (!isNativeError(error) || depth === 0) return [];
  const inner: readonly unknown[] = 'errors' in error && Array.isArray(error.errors) ? error.errors : [];
  return [error, ...[error.cause, ...inner].flatMap((cause) => causesOf(cause, depth - 1))];
}

function saysOutage(error: Error): boolean {
  const code = codeOf(error);
  return (
    systemCodes.has(code) ||
    code.startsWith('UND_ERR_') ||
    sqlStatePattern.test(code) ||
    unavailableNames.has(error.name) ||
    driverPattern.test(error.message)
  );
}

function codeOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : '';
}
