export { invitationTokenHash, makeInvitationToken } from './invitation-token.ts';
