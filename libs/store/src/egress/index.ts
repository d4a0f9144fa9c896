export { type Claim, claimDeliveries, type NewDelivery } from './claims.ts';
export {
  envelopesOfNativeIds,
  nativeIdsHeldBy,
  type SendingAccount,
  sendingAccounts,
  type SendingTarget,
  sendingTargets,
  signedRosters,
  type StoredRoster,
} from './context.ts';
export { type DeliveryKey, gatewayId, type LaneKey } from './delivery-key.ts';
export { type OpenSend, openSends, sightingOfTag, unclaimedSighting } from './evidence.ts';
export { claimReopenRequest, isInFlight, pauseAccount } from './holds.ts';
export {
  type DueLane,
  extendLanes,
  type LaneLease,
  type LaneRoom,
  releaseLane,
  takeLanes,
  wakeReopenedLanes,
} from './lanes.ts';
export { keepLanes, type LaneUnderWay } from './keeping.ts';
export { lossesByNativeId, type StoredLoss } from './losses.ts';
export {
  beginDeliveries,
  type ClaimedDelivery,
  type DeliveryInParts,
  type EndedDelivery,
  endDeliveries,
  noteParts,
  recordParts,
  type SentPart,
} from './outcomes.ts';
export { dropReadMarks, type ReadMark, takeReadMarks } from './read-marks.ts';
export { applyReceipts, type FailedEnvelope, type ReceiptToApply } from './receipts.ts';
export {
  claimWaiting,
  type LaneRest,
  type ParkedDelivery,
  type ParkedLane,
  parkLanes,
  type Resumption,
  type WaitingDelivery,
  waitingDeliveries,
} from './waiting.ts';
