import type { Bus } from '#libs/bus';
import type { Store } from '#libs/store';
import type { RouterMetrics } from './router-metrics.ts';

/** What the flows of the router take from outside. */
export interface RouterPorts {
  readonly store: Store;
  readonly bus: Pick<Bus, 'publish'>;
  /** Unix milliseconds. */
  readonly now: () => number;
  readonly metrics: RouterMetrics;
  /** 16 bytes that name this gateway in the list of hops. */
  readonly gatewayId: Uint8Array;
}
