import { type Failure, failure, hexOf } from '#libs/envelope';
import type { Standing } from '#libs/store';
import type { Routable } from './routable.ts';
import { membersOf, type RosterMember } from './roster-members.ts';

/** What becomes of an envelope. */
export type Verdict =
  | { readonly kind: 'route' }
  /** The sender is not a member yet. */
  | { readonly kind: 'wait' }
  | { readonly kind: 'refuse'; readonly failure: Failure };

/** Decides about an envelope by what is known of its conversation and sender. A level is a conversation's for life. */
export const verdictOn = ({ senderId, level, epoch }: Routable, standing: Standing): Verdict => {
  const { conversation, membership } = standing;
  if (!conversation) return { kind: 'wait' };
  if (conversation.state !== 'open') return refuse(failure('conversation_closed'));
  if (conversation.level !== level)
    return refuse(failure('policy_refused', { field: 'level', rule: 'unchanged' }));
  if (epoch > conversation.epoch)
    return refuse(failure('roster_invalid', { field: 'roster_epoch', rule: 'exists' }));
  const isMember = membersOf(standing.currentRoster).some(
    ({ participantId }) => participantId === hexOf(senderId),
  );
  if (isMember) return { kind: 'route' };
  return membership === 'left' ? refuse(failure('not_a_member')) : { kind: 'wait' };
};

/** Who gets a copy: members of the epoch that it was sealed under who still are members, but for the sender. */
export const targetsOf = (
  { senderId }: Routable,
  { currentRoster, epochRoster }: Standing,
): readonly RosterMember[] => {
  const sealedFor = new Set(membersOf(epochRoster).map(({ participantId }) => participantId));
  return membersOf(currentRoster).filter(
    ({ participantId }) => participantId !== hexOf(senderId) && sealedFor.has(participantId),
  );
};

function refuse(reason: Failure): Verdict {
  return { kind: 'refuse', failure: reason };
}
