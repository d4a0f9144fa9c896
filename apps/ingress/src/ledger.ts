import type { EnvelopeId } from '#libs/envelope';
import { type AddressState, nativeIdKey } from '#libs/store';
import { fateOf } from './fates.ts';
import type { Item } from './item.ts';
import { addressBookOf, keyOf, type Person } from './people.ts';
import type { Resolution } from './resolution.ts';
import { referableAs } from './referable.ts';
import type { ItemView, Resolved } from './item-view.ts';
import type { Snapshot } from './snapshot.ts';
import { resolutionOfStored } from './stored-resolution.ts';

/** What the items of one delivery have changed so far, over what was read before them. */
export interface Ledger {
  /** Where a repetition went the first time, in this delivery or an earlier one. */
  earlier(item: Item): Resolution | undefined;
  personOf(item: Item): Person;
  viewOf(person: Person): ItemView;
  enter(item: Item, person: Person, resolved: Resolved): void;
  /** The addresses that wrote, as they are now. */
  states(): readonly AddressState[];
}

/** Opens a ledger for one delivery. */
export const ledgerOf = (snapshot: Snapshot, nowMs: number): Ledger => {
  const lookUp = addressBookOf(snapshot);
  const states = new Map<string, AddressState>();
  const resolutions = new Map<EnvelopeId, Resolution>();
  const messages = new Map(snapshot.messages);
  const invitations = new Map(snapshot.invitations);
  const renamed = new Map<string, Person>();

  return {
    earlier: ({ event }) => {
      const stored = snapshot.resolutions.get(event.envelopeId);
      return resolutions.get(event.envelopeId) ?? (stored && resolutionOfStored(stored));
    },
    personOf: (item) =>
      item.spellings.map((address) => renamed.get(keyOf({ ...item, address }))).find(Boolean) ?? lookUp(item),
    viewOf: (person) => ({
      person,
      state: states.get(keyOf(person)) ?? person.state,
      nowMs,
      messageOf: ({ account, refNativeId: nativeId }) =>
        nativeId === undefined ? undefined : messages.get(nativeIdKey({ account, nativeId })),
      invitationOf: (tokenHash) => invitations.get(tokenHash),
      epochOf: (conversationId) => snapshot.epochs.get(conversationId) ?? 0n,
    }),
    enter: (item, person, { resolution, state, usedTokenHash }) => {
      states.set(keyOf(person), { ...state, lastInboundAtMs: lastInboundAtMs(item, state) });
      for (const other of otherStates(item, person, state)) states.set(keyOf(other), other);
      resolutions.set(item.event.envelopeId, resolution);
      if (usedTokenHash !== undefined) invitations.delete(usedTokenHash);
      if (person.standing === 'known')
        for (const address of item.spellings) renamed.set(keyOf({ ...item, address }), person);
      const message = referableAs(item, person, resolution);
      if (message) messages.set(nativeIdKey(message), { ...message, direction: 'received', part: 0 });
    },
    states: () => [...states.values()],
  };
};

/** Messages, postbacks and reactions open the platforms' 24-hour window; edits, deletions and links alone do not. */
function lastInboundAtMs({ event, atMs }: Item, { lastInboundAtMs: before }: AddressState): number {
  const opens =
    event.class === 'message' || event.class === 'reaction' || event.kind === 'conversation_started';
  return opens ? Math.max(atMs, before) : before;
}

/**
 * A new identifier gets the state of the old one at once, so that what is written under it before the directory has followed
 * is still the same person's. A spelling under which the person was kept before is emptied.
 */
function otherStates(item: Item, person: Person, state: AddressState): readonly AddressState[] {
  const moved =
    fateOf(item) === 'identity' && person.standing === 'known'
      ? item.spellings
          .filter((address) => address !== person.address)
          .map((address) => ({ ...state, address }))
      : [];
  return [...(person.superseded ? [person.superseded] : []), ...moved];
}
