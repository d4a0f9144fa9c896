export { type ConversationId, type EnvelopeId, type ParticipantId } from './ids.ts';
export { conversationIdOf, deriveEnvelopeId, deriveId, envelopeIdOf, hexOf, participantIdOf } from './ids.ts';
export { dispositionOf, type Failure, failure, type FailureCode, isRetryable } from './failures.ts';
export { type Loss, type LossCode, type LossGrade, loss } from './losses.ts';
export { type Platform, platforms, platformFromProto, platformToProto } from './platform.ts';
export { failed, type Result, translated } from './result.ts';
export { formatPartTag, partTagOf, formatSendTag, parsePartTag, type SendTag } from './send-tag.ts';
