import type { ContentTable } from '#libs/connector/content';
import type { ShapeOf, WireEdit, WireOrder, WireReaction, WireSystem } from '#libs/meta-graph';
import type { MediaPayload, SendPayload } from '../webhook.ts';
import { album } from './album.ts';
import { audio } from './audio.ts';
import { choiceAnswer, type ChoiceAnswerPayload } from './choice-answer.ts';
import { choicePrompt } from './choice-prompt.ts';
import { contacts } from './contacts.ts';
import { deletion } from './deletion.ts';
import { document } from './document.ts';
import { edit } from './edit.ts';
import { formReply } from './form-reply.ts';
import { gif } from './gif.ts';
import { image } from './image.ts';
import { like } from './like.ts';
import { location } from './location.ts';
import { order } from './order.ts';
import { reaction } from './reaction.ts';
import { share } from './share.ts';
import { sticker } from './sticker.ts';
import { storyMention } from './story-mention.ts';
import { systemEvent } from './system-event.ts';
import { text } from './text.ts';
import { unavailable } from './unavailable.ts';
import { unsupported } from './unsupported.ts';
import { video } from './video.ts';
import { voice } from './voice.ts';

/** What Instagram calls each kind on its way in; `never` is a kind that it never sends. */
export interface InstagramPayloads {
  readonly text: ShapeOf<'text'>;
  readonly image: MediaPayload;
  readonly video: MediaPayload;
  readonly gif: never;
  readonly audio: MediaPayload;
  readonly voice: MediaPayload;
  readonly document: MediaPayload;
  readonly sticker: MediaPayload;
  readonly location: ShapeOf<'location'>;
  readonly contacts: never;
  readonly choicePrompt: never;
  readonly choiceAnswer: ChoiceAnswerPayload;
  readonly order: WireOrder;
  readonly formReply: never;
  readonly share: ShapeOf<'share'>;
  readonly storyMention: ShapeOf<'storyMention'>;
  readonly like: ShapeOf<'like'>;
  readonly album: ShapeOf<'album'>;
  readonly unavailable: ShapeOf<'unavailable'>;
  readonly reaction: WireReaction;
  readonly edit: WireEdit;
  readonly deletion: { readonly mid?: string };
  readonly unsupported: { readonly platformType: string };
  readonly systemEvent: WireSystem;
}

/** Everything that Instagram can say and be told, a row a kind. */
export const contentTable: ContentTable<InstagramPayloads, SendPayload> = {
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
  edit,
  deletion,
  unsupported,
  systemEvent,
};
