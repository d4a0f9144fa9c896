import type { ConversationId } from '#libs/envelope';
import type { AddressState, KnownMessage, OpenInvitation } from '#libs/store';
import type { Item } from './item.ts';
import type { Person } from './people.ts';
import type { Resolution } from './resolution.ts';

/** What resolving an item may look at. */
export interface ItemView {
  readonly person: Person;
  readonly state: AddressState;
  readonly nowMs: number;
  readonly messageOf: (item: Item) => KnownMessage | undefined;
  readonly invitationOf: (tokenHash: string) => OpenInvitation | undefined;
  readonly epochOf: (conversationId: ConversationId) => bigint;
}

/** Where an item goes, and what its address says into afterwards. */
export interface Resolved {
  readonly resolution: Resolution;
  readonly state: AddressState;
  /** The invitation that it used up. */
  readonly usedTokenHash?: string;
}
