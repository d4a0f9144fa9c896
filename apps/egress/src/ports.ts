import type { Bus } from '#libs/bus';
import type { Connector } from '#libs/connector/content';
import type { Platform } from '#libs/envelope';
import type { Logger, Metrics } from '#libs/nest-kit';
import type { Opener, PublicKey } from '#libs/sealing';
import type { Store } from '#libs/store';
import type { PlatformClient } from './platform-client.ts';

/** The limits of egress, all in milliseconds unless they say otherwise. */
export interface EgressLimits {
  /** How long a delivery may wait in all, however often it is tried. */
  readonly ttlMaxMs: number;
  /** How long evidence of an ambiguous send is waited for before it is sent once more. */
  readonly evidenceMs: number;
  /** How often evidence is looked for meanwhile. */
  readonly evidencePollMs: number;
  /** How often a lane behind a closed window looks again. */
  readonly windowPollMs: number;
  /** How often lanes that are due are looked for. */
  readonly drainEveryMs: number;
  /** The first and the longest wait between tries. */
  readonly backoffBaseMs: number;
  readonly backoffMaxMs: number;
  /** Lanes sent at the same time, in all. */
  readonly lanesAtOnce: number;
  /** A wait for one's turn up to this long happens in place; a longer one parks the lane. */
  readonly paceInPlaceMs: number;
}

export const defaultLimits: EgressLimits = {
  ttlMaxMs: 24 * 3_600_000,
  evidenceMs: 15_000,
  evidencePollMs: 1_000,
  windowPollMs: 30_000,
  drainEveryMs: 250,
  backoffBaseMs: 500,
  backoffMaxMs: 300_000,
  lanesAtOnce: 32,
  paceInPlaceMs: 1_000,
};

/** What egress is given from outside. */
export interface EgressPorts {
  readonly bus: Bus;
  readonly store: Store;
  readonly opener: Opener;
  /** The directory's public keys. */
  readonly rosterKeys: () => readonly PublicKey[];
  readonly connectors: Readonly<Record<Platform, Connector>>;
  readonly client: PlatformClient;
  readonly metrics: Metrics;
  readonly logger: Logger;
  readonly now: () => number;
  /** In [0, 1). */
  readonly random: () => number;
  readonly limits?: Partial<EgressLimits>;
}
