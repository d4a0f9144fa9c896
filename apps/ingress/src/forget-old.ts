import { forgetResolutions, forgetSightings } from '#libs/store';
import type { IngressPorts } from './ports.ts';

/** Longer than a platform repeats a webhook (7 days) and than a watermark looks back. */
const keptMs = 30 * 86_400_000;
/** Rows of each table that go in one pass, so that no pass holds up others. */
const rowsMax = 1000;

/** Forgets where old items were sent, and old sightings. Resolves to how many rows went; more than none, and there may be more. */
export const forgetOld = async ({ store, now }: Pick<IngressPorts, 'store' | 'now'>): Promise<number> => {
  const beforeMs = now() - keptMs;
  return (
    (await forgetResolutions(store)(beforeMs, rowsMax)) + (await forgetSightings(store)(beforeMs, rowsMax))
  );
};
