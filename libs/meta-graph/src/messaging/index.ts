export { accountsIn } from './accounts.ts';
export { fileNameOf, isThumb, type Part } from './attachment-role.ts';
export { isConversationStart, type KeyPart, type MessagingClass } from './event-key.ts';
export { factsOf, type MessagingFacts } from './facts.ts';
export {
  type CaptionedAttachment,
  type MediumPart,
  type MediumRole,
  type MessageShape,
  type ShapedMessage,
  type ShapeKind,
  type ShapeOf,
  shapeOf,
  type ShareRole,
} from './message-shape.ts';
export { profileName, profilePath } from './profile.ts';
export {
  framed,
  type OutgoingMessage,
  type QuickReply,
  seenCall,
  type Sendable,
  type SendRequest,
  type TemplateButton,
} from './send-frame.ts';
export { type ErrorTable, sendOutcomeOf } from './send-outcome.ts';
export { messagingEventsOf, type MessagingWebhook } from './transport.ts';
export type * from './webhook.ts';
