import type { Bus } from '#libs/bus';
import type { Connector } from '#libs/connector/content';
import type { Platform } from '#libs/envelope';
import type { Logger, Metrics } from '#libs/nest-kit';
import type { Opener, PublicKey } from '#libs/sealing';
import type { Store } from '#libs/store';
import type { PlatformClient } from './sending/platform-client.ts';

/** The limits of egress, all in milliseconds unless they say otherwise. */
export interface EgressLimits {
  /** How long a delivery may wait in all, however often it is tried. */
  readonly ttlMaxMs: number;
  /** How long evidence of an ambiguous send is waited for before it is sent once more, and then again before it is given up. */
  readonly evidenceMs: number;
  /** How often evidence is looked for meanwhile. */
  readonly evidencePollMs: number;
  /** How often it is looked whether people behind closed windows have written again. */
  readonly reopenedPollMs: number;
  /** How soon something looks again that waits for another send to end. */
  readonly turnPollMs: number;
  /** How often lanes that are due are looked for. */
  readonly drainEveryMs: number;
  /** How long a lane stays with a drainer that has died. */
  readonly leaseMs: number;
  /** The first and the longest wait between tries. */
  readonly backoffBaseMs: number;
  readonly backoffMaxMs: number;
  /** Lanes sent at the same time, in all, and of one account. */
  readonly lanesAtOnce: number;
  readonly lanesOfAccountAtOnce: number;
  /** How long a batch waits for its lanes before it leaves the slow ones behind. */
  readonly lanePatienceMs: number;
  /** When a read mark is tried again that a platform did not answer. */
  readonly readMarkRetryMs: number;
  /** A wait for one's turn up to this long happens in place; a longer one parks the lane. */
  readonly paceInPlaceMs: number;
  /** Calls of an account in a row without an answer before its circuit opens, and for how long it does. */
  readonly circuitFailuresMax: number;
  readonly circuitOpenMs: number;
  /** How long a platform may take to answer a call. */
  readonly answerTimeoutMs: number;
}

export const defaultLimits: EgressLimits = {
  ttlMaxMs: 24 * 3_600_000,
  evidenceMs: 15_000,
  evidencePollMs: 1_000,
  reopenedPollMs: 1_000,
  turnPollMs: 150,
  drainEveryMs: 250,
  leaseMs: 15_000,
  backoffBaseMs: 500,
  backoffMaxMs: 300_000,
  lanesAtOnce: 128,
  lanesOfAccountAtOnce: 32,
  lanePatienceMs: 500,
  readMarkRetryMs: 30_000,
  paceInPlaceMs: 1_000,
  circuitFailuresMax: 10,
  circuitOpenMs: 5_000,
  answerTimeoutMs: 10_000,
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
  readonly limits: EgressLimits;
}
