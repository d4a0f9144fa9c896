export {
  capabilitiesOf,
  type CapabilityDocument,
  type CapabilityFacts,
  levelsNow,
  publishCapabilities,
  type PublishingOutcome,
} from './capabilities.ts';
export {
  askersOf,
  consentBetween,
  type ConsentPair,
  type ConsentPeer,
  consentsAbout,
  consentsOf,
  pairName,
  stateConsent,
  type StatedConsent,
  type StatingOutcome,
  willingnessAmong,
} from './consents.ts';
export {
  devicesOf,
  type ListedDevice,
  listedDevices,
  revokeDevice,
  type SnapshotDevice,
  statementKeysOf,
} from './devices.ts';
export {
  type ClaimableDevice,
  claimableDevices,
  handOutKeys,
  markLowKeys,
  type WantedKey,
  wantedKeyName,
} from './handed-keys.ts';
export {
  type ClaimPace,
  type EarlierClaim,
  type KeyClaim,
  openClaim,
  settleClaim,
  takeClaimTokens,
} from './key-claims.ts';
export { nativePlatformsOf, type PeerRecord, peersOf, talkingWith } from './peers.ts';
export {
  addOneTimeKeys,
  countKeys,
  forgetKeys,
  type LastingKeys,
  lastingKeysOf,
  lockDevice,
  type OneTimeKey,
  type OneTimeKind,
  saveLastingKeys,
} from './published-keys.ts';
export {
  claimableUsers,
  conversationFor,
  conversationNamed,
  type TalkQuestion,
  type TalkRecipient,
  type TalkStanding,
} from './talk-standing.ts';
export {
  conversationOfThread,
  isMemberOfApp,
  lockPair,
  nameThreads,
  saveTalkState,
  type Talk,
  type TalkMember,
  talkOf,
  talkIdsOf,
  talksAtOdds,
  talksOfExactly,
  talksShared,
  talksWithApp,
  talksWithOverdueConsent,
  talkStateOf,
  threadOf,
} from './talks.ts';
export { logConsent, newContacts, type RequestPace, takeRequestTokens } from './consent-log.ts';
