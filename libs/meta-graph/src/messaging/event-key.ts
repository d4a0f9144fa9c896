import { sha256OfItem } from '../json-text.ts';
import type { MessagingEvent } from './webhook.ts';

/** What an event is to the gateway, in the words of every connector. */
export type MessagingClass =
  'message' | 'reaction' | 'edit' | 'deletion' | 'receipt' | 'system' | 'echo' | 'ignored' | 'unsupported';

/** One part of an envelope id's key; an absent one is an empty field. */
export type KeyPart = string | number | undefined;

/** The postback by which a person opens a conversation, however it is decorated. */
export const isConversationStart = (payload: string | undefined): boolean =>
  /^_*get_started_*$/i.test(payload ?? '');

/** The class of an event. A message that holds nothing but an undocumented attachment type is decided by its connector. */
export const classOf = ({ body }: MessagingEvent): MessagingClass => {
  switch (body.kind) {
    case 'message':
      if (body.message.isEcho) return 'echo';
      return body.message.isDeleted ? 'deletion' : 'message';
    case 'postback':
      return isConversationStart(body.postback.payload) ? 'system' : 'message';
    case 'order':
      return 'message';
    case 'malformed':
      return 'unsupported';
    case 'edit':
    case 'reaction':
    case 'receipt':
    case 'system':
    case 'ignored':
    case 'unsupported':
      return body.kind;
  }
};

/**
 * The parts that make an event's envelope id the same on every repetition and different from all others: several items
 * share one `mid`, so the class and these parts tell them apart. What has no id of its own is known by its content.
 */
export const keyPartsOf = (event: MessagingEvent, senderId: string | undefined): readonly KeyPart[] => {
  const { body, timestampMs } = event;
  switch (body.kind) {
    case 'message':
      if (body.message.mid === undefined) break;
      return body.message.isDeleted ? [body.message.mid] : [event.entryId, body.message.mid];
    case 'postback':
      return body.postback.mid === undefined
        ? [senderId, timestampMs, body.postback.payload]
        : [body.postback.mid];
    case 'edit':
      if (body.edit.mid === undefined) break;
      return [body.edit.mid, body.edit.number];
    case 'reaction':
      return [body.reaction.mid, senderId, body.reaction.action, body.reaction.emoji, timestampMs];
    case 'receipt':
      if (body.receipt.mid !== undefined) return [body.receipt.mid];
      if (body.receipt.watermarkMs === undefined) break;
      return [body.receipt.status, body.receipt.watermarkMs, senderId];
    case 'order':
    case 'system':
    case 'ignored':
    case 'unsupported':
    case 'malformed':
      break;
  }
  return [senderId, timestampMs, sha256OfItem(event.plain)];
};
