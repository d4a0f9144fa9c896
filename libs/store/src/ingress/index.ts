export {
  type ReceivingAccount,
  platformSecrets,
  type PlatformSecrets,
  receivingAccounts,
} from './accounts.ts';
export { type Spelling, withAddressLocks } from './address-locks.ts';
export { type AddressState, type StoredAddressState, newAddressStates } from './address-states.ts';
export {
  type ConversationFacts,
  conversationFacts,
  type ActiveMembership,
  type OpenInvitation,
  openInvitations,
} from './conversations.ts';
export { type KnownPeople, type KnownSpelling, knownPeople } from './known-people.ts';
export {
  type KnownMessage,
  knownMessages,
  type NativeId,
  nativeIdKey,
  type ReceivedMessage,
  newReceived,
} from './native-ids.ts';
export {
  conversationsOfDeliveries,
  type TaggedDelivery,
  taggedDeliveryKey,
  type Watermark,
  type WatermarkReach,
  watermarkReaches,
} from './receipts.ts';
export { type StoredResolution, storedResolutions, newResolutions } from './resolutions.ts';
export { newSightings, type Sighting } from './sightings.ts';
export {
  dropWaitingReceipts,
  newWaitingReceipts,
  takeWaitingReceipts,
  type WaitingReceipt,
} from './waiting-receipts.ts';
