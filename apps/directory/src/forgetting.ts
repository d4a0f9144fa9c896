import { errorFields, type Logger, repeat, type Repetition } from '#libs/nest-kit';
import { nativeBounds } from '#libs/envelope';
import { forgetClaims, forgetNotices, type Store } from '#libs/store';

const pauseMs = 3_600_000;
/** A day longer than a control record stays in its topic and can be read again. */
const keptMs = 8 * 86_400_000;
const claimsAtOnceMax = 10_000;

export interface ForgettingPorts {
  readonly store: Store;
  readonly now: () => number;
  readonly logger: Logger;
}

/** Forgets, once an hour, the notices of control records and the answers to claims that cannot be repeated any more. */
export const startForgetting = ({ store, now, logger }: ForgettingPorts): Repetition =>
  repeat(
    async () => {
      await forgetNotices(store)(now() - keptMs);
      return forgetClaims(store)(now() - nativeBounds.claimKeptMs, now(), claimsAtOnceMax);
    },
    pauseMs,
    (error) => logger.warn('what is old was not forgotten', errorFields(error)),
  );
