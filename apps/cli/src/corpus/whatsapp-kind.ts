import type { Fact } from './fact.ts';
import { at, has, type Json, list, text } from './json.ts';

/** What a WhatsApp message is, says and points to. */
export type WhatsappKind = Pick<Fact, 'class' | 'kind' | 'text' | 'emoji' | 'refNativeId'>;

const media = ['image', 'video', 'audio', 'voice', 'document', 'sticker'];
const withObject = [
  ...media,
  'text',
  'location',
  'contacts',
  'order',
  'button',
  'interactive',
  'reaction',
  'edit',
  'revoke',
  'system',
];

/** Reads the kind of a message of the Cloud API. */
export const whatsappKind = (item: Json): WhatsappKind => {
  const type = text(item, 'type') ?? withObject.find((each) => has(item, each)) ?? '';
  const refNativeId = repliedTo(item);
  const message = (kind: string, body?: Json): WhatsappKind => ({
    class: 'message',
    kind,
    text: text(body),
    refNativeId,
  });
  if (type === 'request_welcome') return { class: 'system', kind: 'conversation_started', refNativeId };
  if (type === 'unsupported' || type === 'unknown') return message('unavailable');
  if (!withObject.includes(type)) return { class: 'unsupported', kind: type, refNativeId };
  if (!has(item, type)) return message('unavailable');
  if (type === 'audio' || type === 'voice')
    return message(
      type === 'voice' || at(item, type, 'voice') === true ? 'voice' : 'audio',
      at(item, type, 'caption'),
    );
  if (media.includes(type)) return message(type, at(item, type, 'caption'));
  if (type === 'interactive') return interactive(item, message, refNativeId);
  if (type === 'reaction') return reaction(item);
  if (type === 'edit') return edit(item);
  if (type === 'revoke')
    return { class: 'deletion', refNativeId: text(item, 'revoke', 'original_message_id') };
  if (type === 'system')
    return { class: 'system', kind: text(item, 'system', 'type'), text: text(item, 'system', 'body') };
  if (type === 'contacts' && list(item, 'contacts').length === 0) return message('unavailable');
  if (type === 'button') return message('choice_answer', at(item, 'button', 'text'));
  return message(type, at(item, type, type === 'order' ? 'text' : 'body'));
};

function interactive(
  item: Json,
  message: (kind: string, body?: Json) => WhatsappKind,
  refNativeId: string | undefined,
): WhatsappKind {
  const kind = text(item, 'interactive', 'type') ?? '';
  if (kind === 'button_reply' || kind === 'list_reply')
    return message('choice_answer', at(item, 'interactive', kind, 'title'));
  if (kind === 'nfm_reply') return message('form_reply', at(item, 'interactive', kind, 'body'));
  if (kind === 'call_permission_reply') return { class: 'system', kind };
  if (kind.startsWith('payment')) return message('unavailable');
  return { class: 'unsupported', kind, refNativeId };
}

function reaction(item: Json): WhatsappKind {
  const emoji = text(item, 'reaction', 'emoji');
  const refNativeId = text(item, 'reaction', 'message_id');
  return { class: 'reaction', kind: emoji === undefined ? 'remove' : 'add', emoji, refNativeId };
}

function edit(item: Json): WhatsappKind {
  const inner = whatsappKind(at(item, 'edit', 'message'));
  const refNativeId = text(item, 'edit', 'original_message_id');
  return { class: 'edit', kind: inner.kind, text: inner.text, refNativeId };
}

function repliedTo(item: Json): string | undefined {
  const context = at(item, 'context');
  const product = at(context, 'referred_product');
  const isProductQuestion =
    typeof product === 'object' && product !== null && Object.keys(product).length > 0;
  const isForward = at(context, 'forwarded') === true || at(context, 'frequently_forwarded') === true;
  return isProductQuestion || isForward ? undefined : text(context, 'id');
}
