/** The client as browsers take it: it imports nothing of Node. */
export { type Client, openClient } from './client.ts';
export type { ClientPorts } from './ports.ts';
export type { AppReader, Message, OpaqueCiphertext, Readers } from './message.ts';
export type { SendOutcome } from './send.ts';
export type { SubmitOutcome } from './submit.ts';
export type { InboxItem } from './state/inbox.ts';
export type { StreamEnd, StreamHandlers } from './stream.ts';
export { type Change, memoryStorage, type Storage } from './state/storage.ts';
export type {
  DeliveryStream,
  QueueRecord,
  StreamRequest,
  StreamResponse,
  SubmitRequest,
  SubmitResponse,
  Transport,
} from './transport.ts';
export { addressFrom, addressKey, type DeviceAddress } from './device-address.ts';
export { keyIdOf } from './device-keys.ts';
export { deviceSetHashOf, type Recipient } from './device-set.ts';
export { contentBytesMax } from './inner-frame.ts';
export type { SecurityEvent, SecurityEventCode } from './security-event.ts';
export type { ConsentPeer, ConsentWish } from './consent.ts';
export { isSignedBy } from './statement.ts';
export { type LevelDisplay, levelDisplay, signerDisplay } from './level.ts';
export { mlsSuite } from './suites/mls.ts';
export { openFrom, sealedBoxSuite, sealTo } from './suites/sealed-box.ts';
export type { DeviceKeys, Opened, OwnBundle, Peer, Sealed, Suite, SuiteFlaw } from './suites/suite.ts';
