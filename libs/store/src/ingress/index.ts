export {
  type ReceivingAccount,
  platformSecrets,
  type PlatformSecrets,
  receivingAccounts,
} from './accounts.ts';
export { type Spelling, withAddressLocks } from './address-locks.ts';
export {
  type AddressState,
  addressStates,
  type StoredAddressState,
  writeAddressStates,
} from './address-states.ts';
export {
  type ConversationFacts,
  conversationFacts,
  type ActiveMembership,
  type OpenInvitation,
  openInvitations,
} from './conversations.ts';
export { type KnownSpelling, knownSpellings } from './known-spellings.ts';
export {
  type KnownMessage,
  knownMessages,
  type NativeId,
  nativeIdKey,
  type ReceivedMessage,
  rememberReceived,
} from './native-ids.ts';
export {
  conversationsOfDeliveries,
  type TaggedDelivery,
  taggedDeliveryKey,
  type Watermark,
  type WatermarkReach,
  watermarkReaches,
} from './receipts.ts';
export { type StoredResolution, storedResolutions, storeResolutions } from './resolutions.ts';
export { keepSightings, type Sighting } from './sightings.ts';
export {
  dropWaitingReceipts,
  keepWaitingReceipts,
  takeWaitingReceipts,
  type WaitingReceipt,
} from './waiting-receipts.ts';
