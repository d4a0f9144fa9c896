import type { ConversationId, EnvelopeId, ParticipantId } from '#libs/envelope';
import {
  type ActiveMembership,
  conversationFacts,
  invitationTokenHash,
  type KnownMessage,
  knownMessages,
  type KnownSpelling,
  knownPeople,
  type NativeId,
  type OpenInvitation,
  openInvitations,
  type Store,
  type StoredAddressState,
  type StoredResolution,
  storedResolutions,
} from '#libs/store';
import { type Item, spellingsOf } from './item.ts';
import { tokenInItem } from './item-token.ts';

/** Everything that resolving a delivery looks up, read under the locks of its people. */
export interface Snapshot {
  /** What was resolved before, for repetitions. */
  readonly resolutions: ReadonlyMap<EnvelopeId, StoredResolution>;
  readonly spellings: readonly KnownSpelling[];
  readonly states: readonly StoredAddressState[];
  readonly memberships: readonly ActiveMembership[];
  readonly epochs: ReadonlyMap<ConversationId, bigint>;
  /** By `nativeIdKey`. */
  readonly messages: ReadonlyMap<string, KnownMessage>;
  /** By the token's hash in hex. */
  readonly invitations: ReadonlyMap<string, OpenInvitation>;
}

/** Reads a snapshot: five statements at most, whatever the number of items. */
export const readSnapshot =
  (store: Store) =>
  async (items: readonly Item[], nowMs: number): Promise<Snapshot> => {
    const resolutions = await storedResolutions(store)(items.map(({ event }) => event.envelopeId));
    const asked = items.flatMap(spellingsOf);
    const { spellings, states } = await knownPeople(store)(asked);
    const messages = await knownMessages(store)(items.flatMap(referenceOf));
    const invitations = await openInvitations(store)(tokenHashesOf(items, states), nowMs);
    const { memberships, epochs } = await conversationFacts(store)(
      participantsOf(spellings, states),
      conversationsOf(states, messages, invitations),
    );
    return { resolutions, spellings, states, memberships, epochs, messages, invitations };
  };

function referenceOf({ account, refNativeId }: Item): readonly NativeId[] {
  return refNativeId === undefined ? [] : [{ account, nativeId: refNativeId }];
}

function tokenHashesOf(items: readonly Item[], states: readonly StoredAddressState[]): readonly string[] {
  const written = items.flatMap((item) => tokenInItem(item) ?? []);
  const hashes = written.map((token) => invitationTokenHash(token).toString('hex'));
  return [...hashes, ...states.flatMap((state) => state.keptTokenHash ?? [])];
}

function participantsOf(
  spellings: readonly KnownSpelling[],
  states: readonly StoredAddressState[],
): readonly ParticipantId[] {
  const ids = [...spellings, ...states].flatMap(({ participantId }) => participantId ?? []);
  return [...new Set(ids)];
}

function conversationsOf(
  states: readonly StoredAddressState[],
  messages: ReadonlyMap<string, KnownMessage>,
  invitations: ReadonlyMap<string, OpenInvitation>,
): readonly ConversationId[] {
  return [
    ...states.flatMap((state) => [state.currentConversationId ?? [], state.previousConversationId ?? []]),
    ...[...messages.values()].map(({ conversationId }) => conversationId),
    ...[...invitations.values()].map(({ conversationId }) => conversationId),
  ].flat();
}
