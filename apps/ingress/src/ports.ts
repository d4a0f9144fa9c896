import type { Bus } from '#libs/bus';
import type { Connector } from '#libs/connector/content';
import type { Platform } from '#libs/envelope';
import type { Logger } from '#libs/nest-kit';
import type { Sealer } from '#libs/sealing';
import type { Store } from '#libs/store';
import type { IngressMetrics } from './ingress-metrics.ts';

/** What the flows of ingress take from outside. */
export interface IngressPorts {
  readonly store: Store;
  readonly bus: Pick<Bus, 'publish'>;
  readonly sealer: Pick<Sealer, 'seal'>;
  readonly connectors: Readonly<Record<Platform, Connector>>;
  /** Unix milliseconds. */
  readonly now: () => number;
  readonly logger: Logger;
  readonly metrics: IngressMetrics;
}
