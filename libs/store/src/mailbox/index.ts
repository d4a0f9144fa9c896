export { queueHeads } from './heads.ts';
export {
  deliveryUrls,
  nativeLink,
  type NativeLinkFacts,
  type NativeUser,
  nativeUsersOf,
  userOfAlias,
  usersWithAliases,
} from './parties.ts';
export {
  type Acknowledgement,
  acknowledgeMessages,
  endFrames,
  markSent,
  postponeQueue,
  type QueuedFrame,
  queueFrames,
  type WaitingFrame,
  waitingFrames,
} from './queues.ts';
export { type SendPace, takeSendTokens } from './pace.ts';
export {
  acceptSubmission,
  prepareSubmission,
  type Submission,
  submissionBy,
  submissionKey,
  submissionsOf,
} from './submissions.ts';
export { type AppThread, appThreadsOf } from './threads.ts';
export { namesInThreads, type NamelessMessage } from './thread-names.ts';
export {
  askForRepair,
  deliveredMessage,
  type DeliveredMessageFacts,
  type DeliveredName,
  deliveredNameKey,
  deliveredNamesOf,
  type RepairBudget,
} from './repairs.ts';
export { type OwedReceipt, owedReceipts, settleReceipts } from './owed-receipts.ts';
export {
  raiseReceipts,
  readerEntries,
  readerEntriesAfter,
  type ReaderEntry,
  type ReaderPlace,
  type ReceiptFact,
  type ReceiptState,
} from './receipts.ts';
export { noteTold, type Told, type ToldPlace, toldPlaceKey, toldWatermarks } from './told-watermarks.ts';
export { forgetHeldReceipts, type HeldReceipt, holdReceipts, takeHeldReceipts } from './held-receipts.ts';
export { type AppLeg, appLegs, devicesReadByApps, type LegEvent, noteLeg } from './app-legs.ts';
export {
  acknowledgeItems,
  dropQueue,
  type Expired,
  expireMessages,
  leaseApp,
  messageAt,
  type StoredItems,
  type StreamItem,
  streamItems,
  useItems,
} from './streams.ts';
