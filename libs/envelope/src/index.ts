export { type ConversationId, type EnvelopeId, type ParticipantId } from './ids.ts';
export { conversationIdOf, deriveEnvelopeId, deriveId, envelopeIdOf, hexOf, participantIdOf } from './ids.ts';
export { dispositionOf, type Failure, failure, type FailureCode, isRetryable } from './failures.ts';
export { type Loss, type LossCode, type LossGrade, loss } from './losses.ts';
export { type Platform, platforms, platformFromProto, platformToProto } from './platform.ts';
export { failed, type Result, translated } from './result.ts';
export { formatPartTag, partTagOf, formatSendTag, parsePartTag, type SendTag } from './send-tag.ts';
export { djbKeyType, formatLabels, nativeBounds } from './native-formats.ts';
export { statementKeyIdOf, statementSignedBytes } from './statement-bytes.ts';
export { deviceSetHash, type SetDevice } from './device-set.ts';
export {
  type ConsentFact,
  type ConsentType,
  consentTypeFrom,
  consentTypes,
  isMutual,
  isWilling,
  type Willingness,
  willingnessOf,
} from './consent.ts';
export {
  type LevelRefusal,
  levelRefusalOf,
  nativeLevels,
  presetLevels,
  strongestCommonLevel,
} from './levels.ts';
export {
  stateAfter,
  type TalkEvent,
  type TalkState,
  talkStateFrom,
  talkStateToProto,
} from './conversation-states.ts';
