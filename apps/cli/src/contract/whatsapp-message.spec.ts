import { describe } from '@jest/globals';
import { type ContractCase, itKeepsContract } from '../testing/contract/contract-case.ts';
import { itemEvent, itemMs, messageOf, phone, valueOf } from '../testing/contract/whatsapp-frame.ts';

const media = {
  id: '1908647269898587',
  mime_type: 'image/jpeg',
  sha256: 'q83vASNFZ4mrze8BI0VniavN7wEjRWeJq83vASNFZ4k=',
};
const unavailable = itemEvent({ kind: 'unavailable' });
const quote = { context: { from: '15550783881', id: 'wamid.BEFORE=' } };

const kinds: readonly ContractCase[] = [
  [
    'text',
    messageOf({ type: 'text', text: { body: 'Hi *there*' } }),
    itemEvent({ kind: 'text', text: 'Hi *there*', grades: [] }),
  ],
  [
    'a text of nothing but spaces',
    messageOf({ type: 'text', text: { body: '  ' } }),
    itemEvent({ kind: 'text', text: '  ' }),
  ],
  ['a picture', messageOf({ type: 'image', image: media }), itemEvent({ kind: 'image' })],
  [
    'a picture with a caption',
    messageOf({ type: 'image', image: { ...media, caption: 'See\nthis ' } }),
    itemEvent({ kind: 'image', text: 'See\nthis ' }),
  ],
  [
    'a picture by link',
    messageOf({ type: 'image', image: { link: 'https://example.org/a.jpg' } }),
    itemEvent({ kind: 'image' }),
  ],
  ['a picture with an empty object', messageOf({ type: 'image', image: {} }), itemEvent({ kind: 'image' })],
  [
    'a video',
    messageOf({ type: 'video', video: { ...media, mime_type: 'video/mp4', caption: 'v' } }),
    itemEvent({ kind: 'video', text: 'v' }),
  ],
  [
    'a voice note',
    messageOf({ type: 'audio', audio: { ...media, mime_type: 'audio/ogg; codecs=opus', voice: true } }),
    itemEvent({ kind: 'voice' }),
  ],
  [
    'an audio file',
    messageOf({ type: 'audio', audio: { ...media, mime_type: 'audio/mpeg', voice: false } }),
    itemEvent({ kind: 'audio' }),
  ],
  [
    'an audio file that does not say',
    messageOf({ type: 'audio', audio: { id: '1', mime_type: 'audio/ogg; codecs=opus' } }),
    itemEvent({ kind: 'audio' }),
  ],
  [
    'the older voice type',
    messageOf({ type: 'voice', voice: { ...media, mime_type: 'audio/ogg' } }),
    itemEvent({ kind: 'voice' }),
  ],
  [
    'a document',
    messageOf({ type: 'document', document: { ...media, filename: 'Rechnung März.pdf', caption: 'c' } }),
    itemEvent({ kind: 'document', text: 'c' }),
  ],
  [
    'a document without a name',
    messageOf({ type: 'document', document: { id: '1', mime_type: 'application/pdf' } }),
    itemEvent({ kind: 'document' }),
  ],
  [
    'a sticker',
    messageOf({ type: 'sticker', sticker: { ...media, mime_type: 'image/webp', animated: true } }),
    itemEvent({ kind: 'sticker' }),
  ],
  [
    'a place',
    messageOf({
      type: 'location',
      location: {
        latitude: 38.9806263495,
        longitude: -131.9428612257,
        name: 'Main Beach',
        address: 'Main St',
        url: 'https://example.org',
      },
    }),
    itemEvent({ kind: 'location' }),
  ],
  [
    'a place in words',
    messageOf({ type: 'location', location: { latitude: '38.98', longitude: '-131.94' } }),
    itemEvent({ kind: 'location' }),
  ],
  [
    'contact cards',
    messageOf({
      type: 'contacts',
      contacts: [{ name: { formatted_name: 'Barbara J' }, phones: [{ phone: '+1 650', wa_id: '1650' }] }],
    }),
    itemEvent({ kind: 'contacts' }),
  ],
  [
    'a contact card with only a name',
    messageOf({ type: 'contacts', contacts: [{ name: { first_name: 'Barbara' } }] }),
    itemEvent({ kind: 'contacts' }),
  ],
  [
    'an order',
    messageOf({
      type: 'order',
      order: {
        catalog_id: '1',
        text: 'love these!',
        product_items: [{ product_retailer_id: 'di9', quantity: 2, item_price: 30, currency: 'USD' }],
      },
    }),
    itemEvent({ kind: 'order', text: 'love these!' }),
  ],
  [
    'an order without a note',
    messageOf({
      type: 'order',
      order: {
        catalog_id: '1',
        product_items: [{ product_retailer_id: 'di9', quantity: '2', item_price: '30.5', currency: 'USD' }],
      },
    }),
    itemEvent({ kind: 'order' }),
  ],
  [
    'a reply button',
    messageOf({
      type: 'interactive',
      ...quote,
      interactive: { type: 'button_reply', button_reply: { id: 'cancel', title: 'Cancel' } },
    }),
    itemEvent({ kind: 'choice_answer', text: 'Cancel', refNativeId: 'wamid.BEFORE=' }),
  ],
  [
    'a row of a list',
    messageOf({
      type: 'interactive',
      interactive: {
        type: 'list_reply',
        list_reply: { id: 'p', title: 'Priority', description: 'next day' },
      },
    }),
    itemEvent({ kind: 'choice_answer', text: 'Priority' }),
  ],
  [
    'a button of a template',
    messageOf({ type: 'button', ...quote, button: { payload: 'Unsubscribe', text: 'Stop promotions' } }),
    itemEvent({ kind: 'choice_answer', text: 'Stop promotions', refNativeId: 'wamid.BEFORE=' }),
  ],
  [
    'a form',
    messageOf({
      type: 'interactive',
      ...quote,
      interactive: {
        type: 'nfm_reply',
        nfm_reply: { name: 'flow', body: 'Sent', response_json: '{"flow_token":"t","size":"L"}' },
      },
    }),
    itemEvent({ kind: 'form_reply', text: 'Sent', refNativeId: 'wamid.BEFORE=' }),
  ],
  [
    'a form that cannot be read',
    messageOf({
      type: 'interactive',
      interactive: { type: 'nfm_reply', nfm_reply: { name: 'flow', response_json: '{"a":' } },
    }),
    itemEvent({ kind: 'form_reply' }),
  ],
];

const withheld: readonly ContractCase[] = [
  [
    'what the API does not carry',
    messageOf({
      type: 'unsupported',
      errors: [
        {
          code: 131051,
          title: 'Message type unknown',
          message: 'Message type unknown',
          error_data: { details: 'Message type is currently not supported.' },
        },
      ],
    }),
    unavailable,
  ],
  [
    'an edit that the API does not carry',
    messageOf({ type: 'unsupported', unsupported: { type: 'edit' }, errors: [{ code: 131051 }] }),
    unavailable,
  ],
  [
    'a poll',
    messageOf({ type: 'unsupported', unsupported: { type: 'poll' }, errors: [{ code: 131051 }] }),
    unavailable,
  ],
  [
    'the older spelling',
    messageOf({ type: 'unknown', errors: [{ code: 501, title: 'Unknown message type' }] }),
    unavailable,
  ],
  [
    'a payment method',
    messageOf({
      type: 'interactive',
      interactive: { type: 'payment_method', payment_method: { payment_method: 'pix' } },
    }),
    unavailable,
  ],
  [
    'a payment notification',
    messageOf({
      type: 'interactive',
      interactive: { type: 'payment_notification', payment_notification: {} },
    }),
    unavailable,
  ],
  ['an interactive message without its object', messageOf({ type: 'interactive' }), unavailable],
  ['a picture without its object', messageOf({ type: 'image' }), unavailable],
  ['a text without its object', messageOf({ type: 'text' }), unavailable],
  ['a place without its object', messageOf({ type: 'location' }), unavailable],
  ['contact cards without one', messageOf({ type: 'contacts', contacts: [] }), unavailable],
  ['a button without its object', messageOf({ type: 'button' }), unavailable],
  ['an order without its object', messageOf({ type: 'order' }), unavailable],
  ['a reaction without its object', messageOf({ type: 'reaction' }), unavailable],
  ['an edit without its object', messageOf({ type: 'edit' }), unavailable],
  ['a revoke without its object', messageOf({ type: 'revoke' }), unavailable],
  ['a system message without its object', messageOf({ type: 'system' }), unavailable],
];

const untyped: readonly ContractCase[] = [
  ['a text', messageOf({ text: { body: 'Hi' } }), itemEvent({ kind: 'text', text: 'Hi' })],
  ['a picture', messageOf({ image: { ...media, caption: 'c' } }), itemEvent({ kind: 'image', text: 'c' })],
  [
    'a reaction',
    messageOf({ reaction: { message_id: 'wamid.T=', emoji: '👍' } }),
    itemEvent({ class: 'reaction', kind: 'add', emoji: '👍', refNativeId: 'wamid.T=' }),
  ],
  [
    'a tapped button',
    messageOf({ button: { payload: 'p', text: 'Yes' } }),
    itemEvent({ kind: 'choice_answer', text: 'Yes' }),
  ],
];

const related: readonly ContractCase[] = [
  [
    'a reply',
    messageOf({ type: 'text', text: { body: 'a' }, ...quote }),
    itemEvent({ kind: 'text', text: 'a', refNativeId: 'wamid.BEFORE=' }),
  ],
  [
    'a reply to a person in a group',
    messageOf({ type: 'text', text: { body: 'a' }, group_id: 'Y2FwaV9ncm91cA', context: { id: 'wamid.B=' } }),
    itemEvent({ kind: 'text', text: 'a', refNativeId: 'wamid.B=', groupId: 'Y2FwaV9ncm91cA' }),
  ],
  [
    'a forward',
    messageOf({ type: 'text', text: { body: 'a' }, context: { forwarded: true } }),
    itemEvent({ kind: 'text', text: 'a' }),
  ],
  [
    'a forward with an id',
    messageOf({ type: 'text', text: { body: 'a' }, context: { forwarded: true, id: 'wamid.B=' } }),
    itemEvent({ kind: 'text', text: 'a' }),
  ],
  [
    'a frequent forward with an id',
    messageOf({ type: 'text', text: { body: 'a' }, context: { frequently_forwarded: true, id: 'wamid.B=' } }),
    itemEvent({ kind: 'text', text: 'a' }),
  ],
  [
    'a forward that is none',
    messageOf({ type: 'text', text: { body: 'a' }, context: { forwarded: false, id: 'wamid.B=' } }),
    itemEvent({ kind: 'text', text: 'a', refNativeId: 'wamid.B=' }),
  ],
  [
    'a question about a product',
    messageOf({
      type: 'text',
      text: { body: 'a' },
      context: {
        from: '1555',
        id: 'wamid.B=',
        referred_product: { catalog_id: '1', product_retailer_id: '2' },
      },
    }),
    itemEvent({ kind: 'text', text: 'a' }),
  ],
  [
    'an empty question about a product',
    messageOf({
      type: 'text',
      text: { body: 'a' },
      context: { from: '1555', id: 'wamid.B=', referred_product: {} },
    }),
    itemEvent({ kind: 'text', text: 'a', refNativeId: 'wamid.B=' }),
  ],
  [
    'an ad',
    messageOf({
      type: 'text',
      text: { body: 'a' },
      referral: { source_url: 'https://fb.me/x', source_type: 'ad', source_id: '1', ctwa_clid: 'c' },
    }),
    itemEvent({ kind: 'text', text: 'a' }),
  ],
];

const actions: readonly ContractCase[] = [
  [
    'a reaction',
    messageOf({ type: 'reaction', reaction: { message_id: 'wamid.T=', emoji: '❤️' } }),
    itemEvent({ class: 'reaction', kind: 'add', emoji: '❤️', refNativeId: 'wamid.T=' }),
  ],
  [
    'a removed reaction',
    messageOf({ type: 'reaction', reaction: { message_id: 'wamid.T=' } }),
    itemEvent({ class: 'reaction', kind: 'remove', refNativeId: 'wamid.T=' }),
  ],
  [
    'a removed reaction with an empty emoji',
    messageOf({ type: 'reaction', reaction: { message_id: 'wamid.T=', emoji: '' } }),
    itemEvent({ class: 'reaction', kind: 'remove', refNativeId: 'wamid.T=' }),
  ],
  [
    'a new text',
    messageOf({
      type: 'edit',
      edit: {
        original_message_id: 'wamid.T=',
        message: { context: { id: 'M0' }, type: 'text', text: { body: 'new' } },
      },
    }),
    itemEvent({ class: 'edit', kind: 'text', text: 'new', refNativeId: 'wamid.T=' }),
  ],
  [
    'a new caption',
    messageOf({
      type: 'edit',
      edit: {
        original_message_id: 'wamid.T=',
        message: { type: 'image', image: { ...media, caption: 'new' } },
      },
    }),
    itemEvent({ class: 'edit', kind: 'image', text: 'new', refNativeId: 'wamid.T=' }),
  ],
  [
    'a message taken back',
    messageOf({ type: 'revoke', revoke: { original_message_id: 'wamid.T=' } }),
    itemEvent({ class: 'deletion', refNativeId: 'wamid.T=' }),
  ],
  [
    'a first chat',
    messageOf({ type: 'request_welcome' }),
    itemEvent({ class: 'system', kind: 'conversation_started' }),
  ],
  [
    'leave to call',
    messageOf({
      type: 'interactive',
      context: { id: 'wamid.B=' },
      interactive: {
        type: 'call_permission_reply',
        call_permission_reply: {
          response: 'accept',
          expiration_timestamp: '1754600000',
          response_source: 'user_action',
        },
      },
    }),
    itemEvent({ class: 'system', kind: 'call_permission_reply' }),
  ],
];

const undocumented: readonly ContractCase[] = [
  [
    'a type',
    messageOf({ type: 'hologram', hologram: { id: '1' } }),
    itemEvent({ class: 'unsupported', kind: 'hologram' }),
  ],
  [
    'an interactive type',
    messageOf({ type: 'interactive', interactive: { type: 'slider_reply', slider_reply: { value: 3 } } }),
    itemEvent({ class: 'unsupported', kind: 'slider_reply' }),
  ],
];

const times: readonly ContractCase[] = [
  [
    'a number',
    messageOf({ type: 'text', text: { body: 'a' }, timestamp: 1754500000 }),
    itemEvent({ kind: 'text', text: 'a' }),
  ],
  [
    'milliseconds',
    messageOf({ type: 'text', text: { body: 'a' }, timestamp: '1754500000123' }),
    itemEvent({ kind: 'text', text: 'a', timestampMs: 1_754_500_000_123 }),
  ],
];

const several: readonly ContractCase[] = [
  [
    'two messages',
    valueOf({
      messages: [
        { from: phone, id: 'wamid.1=', timestamp: '1754500000', type: 'text', text: { body: 'a' } },
        { from: phone, id: 'wamid.2=', timestamp: '1754500001', type: 'text', text: { body: 'b' } },
      ],
    }),
    itemEvent({ kind: 'text', text: 'a', nativeId: 'wamid.1=' }),
    itemEvent({ kind: 'text', text: 'b', nativeId: 'wamid.2=', timestampMs: itemMs + 1000 }),
  ],
  [
    'the same message twice',
    valueOf({
      messages: [
        { from: phone, id: 'wamid.1=', timestamp: '1754500000', type: 'text', text: { body: 'a' } },
        { from: phone, id: 'wamid.1=', timestamp: '1754500000', type: 'text', text: { body: 'a' } },
      ],
    }),
    itemEvent({ kind: 'text', text: 'a', nativeId: 'wamid.1=' }),
    itemEvent({ kind: 'text', text: 'a', nativeId: 'wamid.1=' }),
  ],
];

describe('a WhatsApp message', () => {
  itKeepsContract('whatsapp', {
    'of each kind': kinds,
    'that WhatsApp withholds': withheld,
    'without a type': untyped,
    'that points elsewhere': related,
    'that acts on another': actions,
    'that nobody documents': undocumented,
    'whose time is': times,
    'beside others': several,
  });
});
