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
  edit: editTranslator((message) => readVersionWith(contentTable, message)),
  deletion,
  unsupported,
  systemEvent,
};

/** Reads what a message means by its type; nothing where it neither has one nor shows one. */
export const readMessage = (item: JsonObject): MessageReading | undefined =>
  readMessageWith(contentTable, item);
