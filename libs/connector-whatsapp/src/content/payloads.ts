import type { ContentTable } from '#libs/connector/content';
import type {
  ContactsPayload,
  LocationPayload,
  MediaPayload,
  ReactionPayload,
  SendPayload,
  TextPayload,
} from '../webhook.ts';
import type { ChoiceAnswerPayload } from './choice-answer.ts';
import type { DeletionPayload } from './deletion.ts';
import type { EditPayload } from './edit.ts';
import type { FormReplyPayload } from './form-reply.ts';
import type { OrderPayload } from './order.ts';
import type { SystemEventPayload } from './system-event.ts';
import type { UnavailablePayload } from './unavailable.ts';
import type { UnsupportedPayload } from './unsupported.ts';

/** What WhatsApp sends for each kind; `never` is a kind that only goes out. */
export interface WhatsAppPayloads {
  readonly text: TextPayload;
  readonly image: MediaPayload;
  readonly video: MediaPayload;
  readonly gif: never;
  readonly audio: MediaPayload;
  readonly voice: MediaPayload;
  readonly document: MediaPayload;
  readonly sticker: MediaPayload;
  readonly location: LocationPayload;
  readonly contacts: ContactsPayload;
  readonly choicePrompt: never;
  readonly choiceAnswer: ChoiceAnswerPayload;
  readonly order: OrderPayload;
  readonly formReply: FormReplyPayload;
  readonly share: never;
  readonly storyMention: never;
  readonly like: never;
  readonly album: never;
  readonly unavailable: UnavailablePayload;
  readonly reaction: ReactionPayload;
  readonly edit: EditPayload;
  readonly deletion: DeletionPayload;
  readonly unsupported: UnsupportedPayload;
  readonly systemEvent: SystemEventPayload;
}

/** WhatsApp's row for every kind. */
export type WhatsAppTable = ContentTable<WhatsAppPayloads, SendPayload>;
