export { type Claim, claimDeliveries, type NewDelivery } from './claims.ts';
export {
  envelopesOfNativeIds,
  type HeldReference,
  nativeIdsHeldBy,
  type NativeReference,
  type SendingAccount,
  sendingAccounts,
  type SendingTarget,
  sendingTargets,
  signedRosters,
  type StoredRoster,
} from './context.ts';
export {
  closeAmbiguousSend,
  isInFlight,
  openAmbiguousSend,
  pauseAccount,
  sightingOfTag,
  unclaimedSighting,
} from './evidence.ts';
export {
  claimWaiting,
  extendLanes,
  type LaneKey,
  parkLane,
  type ParkedDelivery,
  releaseLane,
  type Resumption,
  takeLanes,
  type WaitingDelivery,
  waitingDeliveries,
} from './lanes.ts';
export {
  type DeliveryKey,
  type EndedDelivery,
  endDeliveries,
  recordParts,
  type SentPart,
} from './outcomes.ts';
export { applyReceipts, type FailedEnvelope, type ReadEnvelope, type ReceiptToApply } from './receipts.ts';
export { lossesByNativeId, type StoredLoss } from './losses.ts';
