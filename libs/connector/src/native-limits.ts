/** The limits that every dialect keeps. */
export const nativeLimits = {
  frameBytesMax: 2_097_152,
  payloadBytesMax: 262_144,
  opaqueTotalBytesMax: 786_432,
  devicesMax: 1_024,
  /** Ids of a receipt, users of a query, items of a list. */
  listMax: 256,
  oneTimeKeysMax: 1_024,
  sendTokenBytesMax: 256,
  originHeaderBytesMax: 9_216,
  /** Bundles and uploads: the key id that every dialect can write, and the sizes of a public key and a signature. */
  prekeyIdMax: 2 ** 24 - 1,
  publicKeyBytes: 32,
  signatureBytes: 64,
  nativeIdPattern: /^[A-Za-z0-9._-]{1,64}$/,
  innerFormatPattern: /^(?=.{1,64}$)[a-z0-9][a-z0-9.-]*\/[0-9]{1,4}$/,
  futureMsMax: 300_000,
  timeMsMax: 8_640_000_000_000_000,
  ttlSecondsMax: 2_592_000,
  registrationIdMax: 16_383,
  frankingTagBytes: 32,
  /** Bodies at level `app-sealed` in one message. */
  sealedMax: 3,
  repairCountMax: 5,
  /** From here on a user number is the alias of another app's user. */
  firstAlias: 2n ** 63n,
  numberMax: 2n ** 64n - 1n,
} as const;
