import {
  bodyOf,
  contactsText,
  type Content,
  kindOf,
  locationText,
  renderContent,
  type Rendered,
} from '#libs/connector/content';
import type { JsonObject } from '#libs/meta-graph';
import { album } from './album.ts';
import { audio } from './audio.ts';
import { choiceAnswer } from './choice-answer.ts';
import { choicePrompt } from './choice-prompt.ts';
import { contacts } from './contacts.ts';
import { deletion } from './deletion.ts';
import { document } from './document.ts';
import { editTranslator } from './edit.ts';
import { formReply } from './form-reply.ts';
import { gif } from './gif.ts';
import { image } from './image.ts';
import { like } from './like.ts';
import { location } from './location.ts';
import { order } from './order.ts';
import type { WhatsAppTable } from './payloads.ts';
import { reaction } from './reaction.ts';
import { type MessageReading, readMessageWith, readVersionWith } from './reading.ts';
import { share } from './share.ts';
import { sticker } from './sticker.ts';
import { storyMention } from './story-mention.ts';
import { systemEvent } from './system-event.ts';
import { text } from './text.ts';
import { unavailable } from './unavailable.ts';
import { unsupported } from './unsupported.ts';
import { video } from './video.ts';
import { voice } from './voice.ts';

/** WhatsApp's way with every kind, in the schema's order. */
export const contentTable: WhatsAppTable = {
  text,
  image,
  video,
  gif,
  audio,
  voice,
  document,
  sticker,
  location,
  contacts,
  choicePrompt,
  choiceAnswer,
  order,
  formReply,
  share,
  storyMention,
  like,
  album,
  unavailable,
  reaction,
  edit: editTranslator({ contentOf: (message) => readVersionWith(contentTable, message), textOf }),
  deletion,
  unsupported,
  systemEvent,
};

/** Reads what a message means by its type; nothing where it neither has one nor shows one. */
export const readMessage = (item: JsonObject): MessageReading | undefined =>
  readMessageWith(contentTable, item);

/** A content as text, also where the platform has something better for it. */
function textOf(content: Content): Rendered {
  const kind = kindOf(content);
  if (kind === 'location') return locationText(bodyOf(content, 'location') ?? {});
  if (kind === 'contacts') return contactsText(bodyOf(content, 'contacts') ?? {});
  const rendered = renderContent(contentTable, content, { prefixLines: [] });
  if (!rendered.ok) return { text: '', losses: [] };
  const texts = rendered.value.flatMap((payload) => (payload.type === 'text' ? [payload.text.body] : []));
  return { text: texts.join('\n'), losses: rendered.losses };
}
