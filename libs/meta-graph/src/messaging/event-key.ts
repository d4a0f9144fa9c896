import { sha256OfItem } from '../json-text.ts';
import type { MessagingBody, MessagingEvent } from './webhook.ts';

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
  if (body.kind === 'message' && body.message.isEcho) return 'echo';
  if (body.kind === 'message' && body.message.isDeleted) return 'deletion';
  if (body.kind === 'postback' && isConversationStart(body.postback.payload)) return 'system';
  return classByKind[body.kind];
};

const classByKind: Readonly<Record<MessagingBody['kind'], MessagingClass>> = {
  message: 'message',
  postback: 'message',
  order: 'message',
  edit: 'edit',
  reaction: 'reaction',
  receipt: 'receipt',
  system: 'system',
  ignored: 'ignored',
  unsupported: 'unsupported',
  malformed: 'unsupported',
};

/**
 * The parts that make an event's envelope id the same on every repetition and different from all others: several items
 * share one `mid`, so the class and these parts tell them apart. What has no id of its own is known by its content.
 */
export const keyPartsOf = (event: MessagingEvent, senderId: string | undefined): readonly KeyPart[] =>
  idPartsOf(event, senderId) ?? [senderId, event.timestampMs, sha256OfItem(event.plain)];

function idPartsOf(
  { body, entryId, timestampMs }: MessagingEvent,
  senderId: string | undefined,
): readonly KeyPart[] | undefined {
  switch (body.kind) {
    case 'message': {
      const { mid, isDeleted, isEcho } = body.message;
      return mid === undefined ? undefined : isDeleted && !isEcho ? [mid] : [entryId, mid];
    }
    case 'postback': {
      const { mid, payload } = body.postback;
      return mid === undefined ? [senderId, timestampMs, payload] : [mid];
    }
    case 'edit':
      return body.edit.mid === undefined ? undefined : [body.edit.mid, body.edit.number];
    case 'reaction': {
      const { mid, action, emoji } = body.reaction;
      return [mid, senderId, action, emoji, timestampMs];
    }
    case 'receipt': {
      const { status, mid, watermarkMs } = body.receipt;
      if (mid !== undefined) return [mid];
      return watermarkMs === undefined ? undefined : [status, watermarkMs, senderId];
    }
    case 'order':
    case 'system':
    case 'ignored':
    case 'unsupported':
    case 'malformed':
      break;
  }
  return undefined;
}
