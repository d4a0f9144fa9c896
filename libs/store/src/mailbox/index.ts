export {
  conversationBetween,
  deliveryUrls,
  nativeLink,
  type NativeLinkFacts,
  type NativeUser,
  nativeUser,
  userOfAlias,
  usersWithAliases,
} from './parties.ts';
export {
  type Acknowledgement,
  acknowledgeMessages,
  endFrames,
  markSent,
  type QueuedFrame,
  queueFrames,
  type WaitingFrame,
  waitingFrames,
} from './queues.ts';
export { rememberSubmission, type Submission, submissionsOf } from './submissions.ts';
