const dayMs = 86_400_000;

/** The first bytes of whatever is hashed or signed for app backends, so that no signature can be taken for another. */
export const formatLabels = {
  statement: 'sealpost/statement/v1\0',
  statementKey: 'sealpost/key/v1/statement\0',
  deviceSet: 'sealpost/devices/v1\0',
  unknownAlias: 'sealpost/unknown-alias/v1',
  deviceNotice: 'sealpost/device-notice/v1',
} as const;

/** The byte before a public key of Curve25519 where Signal's protocol signs one. */
export const djbKeyType = 5;

/** The sizes, numbers and times of devices, keys, consent and capabilities; sizes in bytes, times in milliseconds. */
export const nativeBounds = {
  keyBytes: 32,
  signatureBytes: 64,
  nonceBytes: 16,
  claimIdBytes: 16,
  statementBytesMax: 4_096,
  capabilityBytesMax: 16_384,
  postQuantumKeyBytesMax: 2_048,
  keyPackageBytesMax: 16_384,
  deviceIdentityBytesMax: 1_024,
  payloadBytesMax: 262_144,
  registrationIdMax: 16_383,
  prekeyIdMax: 4_294_967_295,
  uploadKeysMax: 200,
  claimTargetsMax: 256,
  peersMax: 7,
  sealKeysMax: 8,
  namesMax: 32,
  listMax: 1_000,
  lowKeysAt: 10,
  claimBurst: 6,
  claimEveryMs: 600_000,
  claimKeptMs: 30 * dayMs,
  /** How often one user may ask another for a conversation, and how often somebody new. */
  requestBurst: 6,
  requestEveryMs: 600_000,
  newContactBurst: 10,
  newContactEveryMs: dayMs / 10,
  keyPackageLifeMsMax: 30 * dayMs,
  requestLifeMsMax: 30 * dayMs,
  grantLifeMsMax: 365 * dayMs,
  capabilityLifeMsMax: 90 * dayMs,
  clockSkewMsMax: 300_000,
  timeMsMax: 8_640_000_000_000_000,
} as const;
