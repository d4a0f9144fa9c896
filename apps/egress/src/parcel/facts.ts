import { fromLong } from '#libs/contracts';
import { hexOf } from '#libs/envelope';
import type { SendingAccount, SendingTarget, StoredRoster } from '#libs/store';
import type { EnvelopeParcel } from './parcel.ts';

/** What people are called, by participant id in hex; who has no name known is missing. */
export type Names = ReadonlyMap<string, string>;

/** Who takes part in the parcels of a batch; `targets` has their senders too. */
export interface PartyFacts {
  readonly accounts: ReadonlyMap<string, SendingAccount>;
  readonly targets: ReadonlyMap<string, SendingTarget>;
  readonly rosters: ReadonlyMap<string, StoredRoster>;
}

/** What the parcels of a batch point to. */
export interface ReferenceFacts {
  /** Native ids by `<envelope id> <participant id>`. */
  readonly heldReferences: ReadonlyMap<string, readonly string[]>;
  /** Envelope ids by `<account> <native id>`. */
  readonly envelopes: ReadonlyMap<string, Buffer>;
}

/** What the database knows about the parcels of a batch, and what their people are called. */
export type PreparationFacts = PartyFacts & ReferenceFacts & { readonly names: Names };

/** Under what `PartyFacts.rosters` keeps the roster under which an envelope was sealed. */
export const rosterKeyOf = ({ key, header }: EnvelopeParcel): string =>
  `${hexOf(key.conversationId)}:${fromLong(header.rosterEpoch)}`;
