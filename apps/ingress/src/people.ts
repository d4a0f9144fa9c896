import type { ParticipantId } from '#libs/envelope';
import type {
  ActiveMembership,
  AddressState,
  KnownSpelling,
  Spelling,
  StoredAddressState,
} from '#libs/store';
import { settled } from './current-conversation.ts';
import { participantIdOfNewcomer } from './derived-ids.ts';
import type { Item } from './item.ts';
import type { Snapshot } from './snapshot.ts';

/** Who an item comes from. */
export interface Person {
  readonly account: string;
  /** The one spelling under which the gateway keeps the person. */
  readonly address: string;
  readonly participantId: ParticipantId;
  /** Active memberships, in the order in which `who` numbers them. */
  readonly memberships: readonly ActiveMembership[];
  /** Spellings in the item that the directory, which knows the person, has not seen yet. */
  readonly unlisted: readonly string[];
  /** Whether the gateway had heard of the person before. */
  readonly standing: 'known' | 'stranger';
  /** What the address says into, as it was before the delivery. */
  readonly state: AddressState;
  /** The emptied state of another spelling under which the person was kept until now; absent when there is none. */
  readonly superseded?: AddressState;
}

/** Finds people by any of their spellings. */
export type AddressBook = (item: Item) => Person;

/** Builds the address book of a snapshot. */
export const addressBookOf = ({ spellings, states, memberships }: Snapshot): AddressBook => {
  const spellingByKey = new Map(spellings.map((spelling) => [keyOf(spelling), spelling]));
  const stateByKey = new Map(states.map((state) => [keyOf(state), state]));
  const addressesOf = addressesByParticipant(spellings);

  return ({ account, spellings: addresses }) => {
    const known = addresses.map((address) => spellingByKey.get(keyOf({ account, address }))).find(Boolean);
    const listed = (known && addressesOf.get(known.participantId)) ?? [];
    const candidates = [...(known ? [known.primaryAddress] : []), ...addresses, ...listed];
    const state = bestState(
      candidates.flatMap((address) => stateByKey.get(keyOf({ account, address })) ?? []),
      known?.primaryAddress,
    );
    const address = known?.primaryAddress ?? state?.address ?? addresses[0] ?? '';
    const participantId =
      known?.participantId ?? state?.participantId ?? participantIdOfNewcomer(account, address);
    const mine = memberships.filter((membership) => membership.participantId === participantId);
    return {
      account,
      address,
      participantId,
      memberships: mine,
      unlisted: known
        ? addresses.filter((each) => !spellingByKey.has(keyOf({ account, address: each })))
        : [],
      standing: known || state ? 'known' : 'stranger',
      state: { ...settled(state ?? unheardOf(account, address), mine), account, address, participantId },
      ...(state && state.address !== address && { superseded: emptied(state) }),
    };
  };
};

/** One text for a spelling. */
export const keyOf = ({ account, address }: Spelling): string => `${account} ${address}`;

function addressesByParticipant(
  spellings: readonly KnownSpelling[],
): ReadonlyMap<ParticipantId, readonly string[]> {
  const addresses = new Map<ParticipantId, string[]>();
  for (const { participantId, address } of spellings)
    addresses.set(participantId, [...(addresses.get(participantId) ?? []), address]);
  return addresses;
}

/** A person may have written under several spellings; the primary one's state goes first, then one that leads somewhere. */
function bestState(
  states: readonly StoredAddressState[],
  primaryAddress: string | undefined,
): StoredAddressState | undefined {
  return (
    states.find(({ address }) => address === primaryAddress) ??
    states.find((state) => state.pendingControlId ?? state.currentConversationId) ??
    states[0]
  );
}

function emptied({ account, address, leftAtMs, lastInboundAtMs }: AddressState): AddressState {
  return { account, address, keptAtMs: 0, leftAtMs, lastInboundAtMs };
}

function unheardOf(account: string, address: string): AddressState {
  return { account, address, keptAtMs: 0, leftAtMs: 0, lastInboundAtMs: 0 };
}
