import { errorFields, type Logger } from '#libs/nest-kit';
import { forgetNotices, type Store } from '#libs/store';

const everyMs = 3_600_000;
/** A day longer than a control record stays in its topic and can be read again. */
const keptMs = 8 * 86_400_000;

export interface ForgettingPorts {
  readonly store: Store;
  readonly now: () => number;
  readonly logger: Logger;
}

/** Forgets, once an hour, the notices of control records that cannot be repeated any more. Gives the function that ends it. */
export function startForgetting({ store, now, logger }: ForgettingPorts): () => void {
  const forget = (): void => {
    forgetNotices(store)(now() - keptMs).catch((error: unknown) => {
      logger.warn('old notices were not forgotten', errorFields(error));
    });
  };
  const timer = setInterval(forget, everyMs);
  return () => clearInterval(timer);
}
