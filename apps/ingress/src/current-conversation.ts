import type { ConversationId } from '#libs/envelope';
import type { ActiveMembership, AddressState, StoredAddressState } from '#libs/store';

/**
 * What an address says into now, given what the directory has decided since. While it has not decided about a join, the
 * join is taken as done; a refused one falls back to the conversation before it. A conversation that the person is no
 * longer in is nobody's current one. Who has none, and is in exactly one conversation that began after they last left
 * one, is in that: somebody else put them into it.
 */
export const settled = (
  { pendingOutcome, ...state }: StoredAddressState,
  memberships: readonly ActiveMembership[],
): AddressState => {
  if (state.pendingControlId !== undefined && pendingOutcome === undefined) return state;
  const wanted = pendingOutcome === 'refused' ? state.previousConversationId : state.currentConversationId;
  const current = memberships.some(({ conversationId }) => conversationId === wanted)
    ? wanted
    : begunSince(state.leftAtMs, memberships);
  return without(current, state);
};

function begunSince(leftAtMs: number, memberships: readonly ActiveMembership[]): ConversationId | undefined {
  const [only, ...others] = memberships;
  return only && others.length === 0 && only.joinedAtMs > leftAtMs ? only.conversationId : undefined;
}

function without(current: ConversationId | undefined, state: AddressState): AddressState {
  const { currentConversationId: _, previousConversationId: __, pendingControlId: ___, ...rest } = state;
  return { ...rest, ...(current !== undefined && { currentConversationId: current }) };
}
