import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { errorFields, type Logger } from './logging.ts';

export interface ShutdownOptions {
  /** Lets running work end and lets go of everything, in order. */
  readonly close: () => Promise<void>;
  readonly logger: Logger;
  /** How long closing may take before the process ends all the same; 30 seconds when absent. */
  readonly deadlineMs?: number;
}

const usualDeadlineMs = 30_000;
const idleSweepMs = 100;
/** As long as a write to the bus may take. */
const requestUsualMs = 10_000;

/**
 * Ends the process in good order on SIGTERM and SIGINT: one handler for the whole process, because Nest's own would end it with
 * the first of several apps. A second signal ends it at once.
 */
export function closeOnSignal({ close, logger, deadlineMs = usualDeadlineMs }: ShutdownOptions): void {
  let closing = false;
  const onSignal = (): void => {
    if (closing) process.exit(1);
    closing = true;
    const deadline = setTimeout(() => {
      logger.error('shutdown takes too long', { durationMs: deadlineMs });
      process.exit(1);
    }, deadlineMs);
    close().then(
      () => {
        clearTimeout(deadline);
        process.exit(0);
      },
      (error: unknown) => {
        logger.error('shutdown failed', errorFields(error));
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', onSignal);
  process.on('SIGINT', onSignal);
}

export interface CloseHttpOptions {
  /** How long a request under way may take until it is cut off; 10 seconds when absent. */
  readonly requestMaxMs?: number;
}

/**
 * Closes a Nest app without waiting for the keep-alive of connections whose request was answered meanwhile, which would take up
 * to 72 seconds, and not for ever for one on which nothing was ever asked, or half of something.
 */
export async function closeHttpApp(
  app: NestFastifyApplication,
  { requestMaxMs = requestUsualMs }: CloseHttpOptions = {},
): Promise<void> {
  const server = app.getHttpServer();
  const sweep = setInterval(() => server.closeIdleConnections(), idleSweepMs);
  const end = setTimeout(() => server.closeAllConnections(), requestMaxMs);
  try {
    await app.close();
  } finally {
    clearInterval(sweep);
    clearTimeout(end);
  }
}
