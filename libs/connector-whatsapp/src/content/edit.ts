import {
  type Content,
  contentOf,
  contentText,
  type ContentTranslator,
  withFormatting,
} from '#libs/connector/content';
import { type Loss, translated } from '#libs/envelope';
import { idAt, type JsonObject, objectAt } from '#libs/meta-graph';
import type { TextPayload } from '../webhook.ts';
import { asFormatted } from './text.ts';

/** A new version, on numbers that share the WhatsApp Business app. `message` has the members of a message, but no sender and no time. */
export interface EditPayload {
  readonly edit: { readonly original_message_id: string; readonly message: JsonObject };
}

/** How the new version itself is read, which is the whole table's matter. */
export type ReadVersion = (message: JsonObject) => {
  readonly content: Content;
  readonly losses: readonly Loss[];
};

/** Reads `edit{original_message_id, message{context?, type, …}}`. */
export const readEdit = (item: JsonObject): EditPayload | undefined => {
  const object = objectAt(item, 'edit');
  if (object === undefined) return undefined;
  const original = idAt(object, 'original_message_id') ?? '';
  return { edit: { original_message_id: original, message: objectAt(object, 'message') ?? {} } };
};

/** An edit. The API changes nothing that was sent, so the new version is a message that answers the old one. */
export const editTranslator = (
  readVersion: ReadVersion,
): ContentTranslator<'edit', EditPayload, TextPayload> => ({
  toContent: ({ edit: { original_message_id, message } }) => {
    const { content, losses } = readVersion(message);
    return translated({ target: { nativeId: original_message_id }, content }, losses);
  },
  fromContent: (body, rendering) =>
    asFormatted(contentText(contentOf('edit', body), withFormatting), rendering, 'edit'),
});
