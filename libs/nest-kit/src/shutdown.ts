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

/**
 * Closes a Nest app without waiting for the keep-alive of connections whose request was answered meanwhile, which would take up
 * to 72 seconds.
 */
export async function closeHttpApp(app: NestFastifyApplication): Promise<void> {
  const sweep = setInterval(() => app.getHttpServer().closeIdleConnections(), idleSweepMs);
  try {
    await app.close();
  } finally {
    clearInterval(sweep);
  }
}
