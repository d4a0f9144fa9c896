import { forgetRouted } from '#libs/store';
import type { RouterPorts } from './ports.ts';

/** Longer than a record stays in its topic (7 days), and than a platform repeats a webhook. */
const keptMs = 30 * 86_400_000;
/** Rows that go in one pass, so that no pass holds up others. */
const rowsMax = 1000;

/** Forgets the places of old envelopes; positions and hashes go on from the heads. Resolves to how many rows went. */
export const forgetOld = ({ store, now }: Pick<RouterPorts, 'store' | 'now'>): Promise<number> =>
  forgetRouted(store)(now() - keptMs, rowsMax);
