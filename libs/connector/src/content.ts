/** What a connector is on its webhook side. This entry may reach content.v1; `native.ts` never does. */
export type * from './connector.ts';
export type { Capabilities, Carriage, LengthUnit } from './capabilities.ts';
export { decodeContent, encodeContent } from './content-bytes.ts';
export { contentFromJson, contentToJson } from './content-json.ts';
export {
  bodyOf,
  contentKinds,
  contentOf,
  type ContentTable,
  kindName,
  kindOf,
  type PayloadByKind,
  renderContent,
  type RendererTable,
} from './content-table.ts';
export { numberedChoices, choiceAnswerText } from './rendering/choices.ts';
export { contactsText } from './rendering/contacts.ts';
export { contentText } from './rendering/content-text.ts';
export { formReplyText } from './rendering/form-reply.ts';
export { likeText } from './rendering/like.ts';
export { locationText } from './rendering/location.ts';
export { albumPlaceholder, type MediaKind, mediaPlaceholder } from './rendering/media.ts';
export { orderText } from './rendering/order.ts';
export { type Prefix, prefixOf } from './rendering/prefix.ts';
export { deletedText, lostReferenceLine, reactedText } from './rendering/relations.ts';
export { partsOf } from './rendering/parts.ts';
export { lines, type Rendered } from './rendering/rendered.ts';
export { shareText } from './rendering/share.ts';
export { storyMentionText } from './rendering/story.ts';
export { systemText, unavailableText, unsupportedText } from './rendering/unavailable.ts';
export { type ShowText, withFormatting, withoutFormatting } from './text/formatting.ts';
export { fits, lengthOf, type TextLimit } from './text/length.ts';
export { type Span, spansOf } from './text/spans.ts';
export { splitText, type SplitText } from './text/split.ts';
export { wellFormed } from './well-formed.ts';
