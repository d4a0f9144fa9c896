export { type AccountRecord, type AccountSecrets, listAccounts, saveAccount } from './accounts.ts';
export { blockEverybodyIn, isBlockedAmong } from './blocks.ts';
export { type AppliedControl, claimControl, settleControl } from './controls.ts';
export {
  closeConversationRecord,
  type ConversationRecord,
  insertConversation,
  insertRoster,
  listConversations,
  lockConversation,
  showConversation,
  type SignedEpoch,
} from './conversations.ts';
export { type DeviceRecord, ensureAlias, hasDevice, saveDevice } from './devices.ts';
export { moveParticipant, openConversationsOf } from './identity.ts';
export { invitationTokenHash, makeInvitationToken } from './invitation-token.ts';
export { consumeInvitation, findInvitation, insertInvitation, type Invitation } from './invitations.ts';
export { type LinkRecord, saveLink } from './links.ts';
export {
  activeMembers,
  activeMembersByConversation,
  addMember,
  dismissedMembers,
  dismissMembers,
  type Member,
  type Membership,
  membershipsOf,
  participantsTalkingIn,
  removeMember,
} from './members.ts';
export {
  claimHelp,
  ensureParticipant,
  findParticipant,
  type NewParticipant,
  type Participant,
  updateProfile,
} from './participants.ts';
