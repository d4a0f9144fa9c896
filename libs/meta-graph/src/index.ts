export { type ParsedJson, parseJson } from './json.ts';
export { jsonBytesOf, jsonTextOf, sha256OfItem } from './json-text.ts';
export {
  arrayAt,
  filledAt,
  flagAt,
  idAt,
  isObject,
  type JsonObject,
  memberAt,
  numberAt,
  objectAt,
  objectsAt,
  stringAt,
} from './readers.ts';
export { signatureMatches, signatureOf } from './signature.ts';
export { timeMsOf } from './time.ts';
export { type VerificationAnswer, verificationAnswer } from './verification.ts';
export * from './messaging/index.ts';
