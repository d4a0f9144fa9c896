/** The limits that every dialect keeps. */
export const nativeLimits = {
  frameBytesMax: 2_097_152,
  payloadBytesMax: 262_144,
  opaqueTotalBytesMax: 786_432,
  devicesMax: 1_024,
  nativeIdPattern: /^[A-Za-z0-9._-]{1,64}$/,
  innerFormatPattern: /^(?=.{1,64}$)[a-z0-9][a-z0-9.-]*\/[0-9]{1,4}$/,
  futureMsMax: 300_000,
  timeMsMax: 8_640_000_000_000_000,
  ttlSecondsMax: 2_592_000,
  registrationIdMax: 16_383,
  frankingTagBytes: 32,
  /** From here on a user number is the alias of another app's user. */
  firstAlias: 2n ** 63n,
  numberMax: 2n ** 64n - 1n,
} as const;
