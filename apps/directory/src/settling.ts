import { errorFields, type Logger, repeat, type Repetition } from '#libs/nest-kit';
import type { RulePorts } from './ports.ts';
import { settleTalks } from './talks/settle-talks.ts';

const pauseMs = 60_000;

/** Holds up, once a minute, the conversations whose consent or whose apps' capabilities have run out, and lets others go on. */
export const startSettling = (ports: RulePorts & { readonly logger: Logger }): Repetition =>
  repeat(
    async () => {
      await settleTalks(ports)();
      return 0;
    },
    pauseMs,
    (error) => ports.logger.warn('conversations were not brought up to date', errorFields(error)),
  );
