import { type ContentTranslator, deletedText } from '#libs/connector/content';
import { translated } from '#libs/envelope';
import { idAt, type JsonObject, objectAt } from '#libs/meta-graph';
import type { TextPayload } from '../webhook.ts';
import { asText } from './text.ts';

/** A message taken back, on numbers that share the WhatsApp Business app. */
export interface DeletionPayload {
  readonly revoke: { readonly original_message_id: string };
}

/** Reads `revoke{original_message_id}`. */
export const readDeletion = (item: JsonObject): DeletionPayload | undefined => {
  const object = objectAt(item, 'revoke');
  return object && { revoke: { original_message_id: idAt(object, 'original_message_id') ?? '' } };
};

/** A deletion. The API lets nobody take back what was sent, so a notice answers the message. */
export const deletion: ContentTranslator<'deletion', DeletionPayload, TextPayload> = {
  toContent: ({ revoke: { original_message_id } }) =>
    translated({ target: { nativeId: original_message_id } }),
  fromContent: (_body, rendering) => asText(deletedText(), rendering, 'deletion'),
};
