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
const causesMax = 5;

/** Whether an error says that something the handler needs is away, so that no record is to blame and waiting helps. */
export const isOutage = (error: unknown): boolean => causesOf(error, causesMax).some(saysOutage);

/** The name by which an error may be reported: its code or class, never its text. */
export function errorNameOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}

function causesOf(error: unknown, depth: number): readonly Error[] {
  if (!(error instanceof Error) || depth === 0) return [];
  const inner: unknown[] = error instanceof AggregateError ? error.errors : [];
  return [error, ...[error.cause, ...inner].flatMap((cause) => causesOf(cause, depth - 1))];
}

function saysOutage(error: Error): boolean {
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return (
    systemCodes.has(code) ||
    code.startsWith('UND_ERR_') ||
    sqlStatePattern.test(code) ||
    unavailableNames.has(error.name) ||
    driverPattern.test(error.message)
  );
}
