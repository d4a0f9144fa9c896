import type { RosterSigner, Sealer } from '#libs/sealing';
import type { Store } from '#libs/store';

/** What the directory's rules take from outside. */
export interface RulePorts {
  readonly store: Store;
  readonly rosterSigner: Pick<RosterSigner, 'sign'>;
  readonly sealer: Pick<Sealer, 'seal'>;
  /** Unix milliseconds. */
  readonly now: () => number;
  readonly randomBytes: (sizeBytes: number) => Uint8Array;
}
