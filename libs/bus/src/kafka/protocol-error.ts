import { isNativeError } from 'node:util/types';

const causesMax = 6;

/** The name of a broker's answer, such as `MESSAGE_TOO_LARGE`, within what the client throws; `undefined` when no broker answered. */
export function protocolErrorOf(error: unknown, depth = causesMax): string | undefined {
  if (!isNativeError(error) || depth === 0) return undefined;
  if ('type' in error && typeof error.type === 'string') return error.type;
  const inner: readonly unknown[] = 'errors' in error && Array.isArray(error.errors) ? error.errors : [];
  for (const cause of [error.cause, ...inner]) {
    const found = protocolErrorOf(cause, depth - 1);
    if (found !== undefined) return found;
  }
  return undefined;
}
