import { describe, expect, it } from '@jest/globals';
import type { ActiveMembership, StoredAddressState } from '#libs/store';
import { settled } from './current-conversation.ts';
import { conversationBegunBy, participantIdOfNewcomer } from './derived-ids.ts';

const participantId = participantIdOfNewcomer('whatsapp:1', '15550001');
const conversation = (name: string) => conversationBegunBy(name);
const memberOf = (name: string, joinedAtMs = 1): ActiveMembership => ({
  participantId,
  conversationId: conversation(name),
  joinedAtMs,
});
const state = (fields: Partial<StoredAddressState>): StoredAddressState => ({
  account: 'whatsapp:1',
  address: '15550001',
  keptAtMs: 0,
  leftAtMs: 0,
  lastInboundAtMs: 0,
  ...fields,
});
const currentOf = (stored: StoredAddressState, memberships: readonly ActiveMembership[]) =>
  settled(stored, memberships).currentConversationId;

describe('the current conversation', () => {
  const pending = {
    currentConversationId: conversation('joined'),
    previousConversationId: conversation('before'),
    pendingControlId: 'c',
  };

  it('is the joined one while the directory has not decided', () => {
    expect(settled(state(pending), [memberOf('before')])).toEqual(state(pending));
  });

  it('stays the joined one where the directory applied it', () => {
    const decided = state({ ...pending, pendingOutcome: 'applied' });
    const after = settled(decided, [memberOf('before'), memberOf('joined')]);
    expect(after).toEqual(state({ currentConversationId: conversation('joined') }));
  });

  it('is the one before where the directory refused', () => {
    const decided = state({ ...pending, pendingOutcome: 'refused' });
    expect(currentOf(decided, [memberOf('before'), memberOf('other')])).toBe(conversation('before'));
  });

  it('is none where the person is no longer in it, and in several others', () => {
    const left = state({ currentConversationId: conversation('left') });
    expect(currentOf(left, [memberOf('one'), memberOf('two')])).toBeUndefined();
  });

  it('is the only one that somebody else began after the person last left', () => {
    expect(currentOf(state({ leftAtMs: 5 }), [memberOf('one', 6)])).toBe(conversation('one'));
    expect(currentOf(state({ leftAtMs: 5 }), [memberOf('one', 5)])).toBeUndefined();
    expect(currentOf(state({}), [memberOf('one'), memberOf('two')])).toBeUndefined();
  });
});
