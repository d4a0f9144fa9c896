export { sealingReady } from './sodium.ts';
export type { SealedBodyParts } from './sealed-body.ts';
export { createSealer, type Sealer, type SealerPorts } from './sealer.ts';
export { createOpener, type Opener, type OpenerPorts } from './opener.ts';
export type { KeyPurpose, PrivateKey, PublicKey } from './key-purpose.ts';
export {
  activeKeysOf,
  generateEgressKeys,
  generateRosterKeys,
  type KeyRing,
  openingKeysOf,
  type PublicRingKey,
  publicRingOf,
  type RingKey,
  rotate,
} from './key-ring.ts';
export { privateKeysFrom, publicKeysFrom } from './key-variable.ts';
export { followKeyRing, followPublicKeys, publicPathOf, readKeyRing, writeKeyRing } from './key-ring-file.ts';
export {
  createRosterSigner,
  type RosterSigner,
  type SignedRosterParts,
  verifyRoster,
} from './roster-signature.ts';
export { isStatementSignedBy, type SignedStatementParts, signStatement } from './statement-signature.ts';
export { isXeddsaSignedBy } from './xeddsa.ts';
