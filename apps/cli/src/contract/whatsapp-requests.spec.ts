import { describe } from '@jest/globals';
import {
  action,
  instagramText,
  itCarries,
  messengerText,
  type RequestCase,
  textEverywhere,
  toWhatsApp,
  whatsAppText,
} from '../testing/contract/contract-request.ts';
import { echoOf, messageOf, statusOf } from '../testing/contract/whatsapp-frame.ts';

const textOf = (body: string, item = {}) => messageOf({ type: 'text', text: { body }, ...item });
const quote = { context: { id: 'wamid.B=', from: '1555' } };
const forwarded = { context: { forwarded: true } };

const formatted = textOf('Hi *bold* _it_ ~gone~ ```code``` 2*3*4 a_b_c');
const plain = 'Hi bold it gone code 2*3*4 a_b_c';
const texts: readonly RequestCase[] = [
  ...textEverywhere('a text', textOf('Hi 🙂'), 'Hi 🙂', { grades: [] }),
  ...textEverywhere('a link', textOf('see https://example.org/a_b_'), 'see https://example.org/a_b_', {
    grades: [],
  }),
  ['formatting', formatted, 'whatsapp', [whatsAppText('Hi *bold* _it_ ~gone~ ```code``` 2*3*4 a_b_c')], []],
  ['formatting', formatted, 'messenger', [messengerText(plain)], [1]],
  ['formatting', formatted, 'instagram', [instagramText(plain)], [1]],
  ...textEverywhere('an answer', textOf('a', quote), 'a', { target: 'wamid.B=', grades: [] }),
  ...textEverywhere('a forward', textOf('a', forwarded), '↪ Forwarded\na', { grades: [1] }),
  ...textEverywhere(
    'a frequent forward',
    textOf('a', { context: { frequently_forwarded: true } }),
    '↪ Forwarded\na',
    { grades: [1] },
  ),
  ...textEverywhere('an ad', textOf('a', { referral: { source_type: 'ad', ctwa_clid: 'c' } }), 'a', {
    grades: [],
  }),
  ...textEverywhere('nothing visible', textOf(' \n'), 'Message without readable content', { grades: [3] }),
];

const captioned = messageOf({ type: 'image', image: { id: '1', caption: 'see *it*' } });
const media: readonly RequestCase[] = [
  ...textEverywhere('a picture', messageOf({ type: 'image', image: { id: '1' } }), '📷 Photo', {
    grades: [3],
  }),
  ['a formatted caption', captioned, 'whatsapp', [whatsAppText('📷 Photo\nsee *it*')], [3]],
  ['a formatted caption', captioned, 'messenger', [messengerText('📷 Photo\nsee it')], [3, 1]],
  ['a formatted caption', captioned, 'instagram', [instagramText('📷 Photo\nsee it')], [3, 1]],
  ...textEverywhere(
    'a video',
    messageOf({ type: 'video', video: { id: '1', caption: 'c' } }),
    '🎥 Video\nc',
    { grades: [3] },
  ),
  ...textEverywhere(
    'a forwarded video',
    messageOf({ type: 'video', video: { id: '1', caption: 'c' }, ...forwarded }),
    '↪ Forwarded\n🎥 Video\nc',
    { grades: [1, 3] },
  ),
  ...textEverywhere('an audio file', messageOf({ type: 'audio', audio: { id: '1' } }), '🎵 Audio', {
    grades: [3],
  }),
  ...textEverywhere(
    'a voice note',
    messageOf({ type: 'audio', audio: { id: '1', voice: true } }),
    '🎤 Voice message',
    { grades: [3] },
  ),
  ...textEverywhere(
    'a document',
    messageOf({ type: 'document', document: { id: '1', filename: 'a b.pdf', caption: 'c' } }),
    '📎 a b.pdf\nc',
    { grades: [3] },
  ),
  ...textEverywhere(
    'a nameless document',
    messageOf({ type: 'document', document: { id: '1' } }),
    '📎 File',
    { grades: [3] },
  ),
  ...textEverywhere('a sticker', messageOf({ type: 'sticker', sticker: { id: '1' } }), 'Sticker', {
    grades: [3],
  }),
];

const place = messageOf({
  type: 'location',
  location: { latitude: 38.5, longitude: -131.25, name: 'Pier', address: 'Main St 1' },
});
const pin = '📍 Pier - Main St 1\nhttps://maps.google.com/?q=38.5,-131.25';
const cards = messageOf({
  type: 'contacts',
  contacts: [
    { name: { formatted_name: 'Bo Li', first_name: 'Bo' }, phones: [{ phone: '+1 650', wa_id: '1650' }] },
  ],
});
const form = {
  type: 'nfm_reply',
  nfm_reply: { body: 'Sent', response_json: '{"flow_token":"secret","size":"L"}' },
};
const structured: readonly RequestCase[] = [
  [
    'a place',
    place,
    'whatsapp',
    [
      toWhatsApp({
        type: 'location',
        location: { latitude: 38.5, longitude: -131.25, name: 'Pier', address: 'Main St 1' },
      }),
    ],
    [],
  ],
  ['a place', place, 'messenger', [messengerText(pin)], [2]],
  ['a place', place, 'instagram', [instagramText(pin)], [2]],
  [
    'a card',
    cards,
    'whatsapp',
    [
      toWhatsApp({
        type: 'contacts',
        contacts: [
          {
            name: { formatted_name: 'Bo Li', first_name: 'Bo' },
            phones: [{ phone: '+1 650', wa_id: '1650' }],
          },
        ],
      }),
    ],
    [],
  ],
  ['a card', cards, 'messenger', [messengerText('👤 Bo Li\n☎ +1 650')], [2]],
  ['a card', cards, 'instagram', [instagramText('👤 Bo Li\n☎ +1 650')], [2]],
  ...textEverywhere(
    'a cart',
    messageOf({
      type: 'order',
      order: {
        product_items: [{ product_retailer_id: 'SKU', quantity: 2, item_price: 30, currency: 'USD' }],
      },
    }),
    '2 x SKU - 30.00 USD',
    { grades: [2] },
  ),
  ...textEverywhere('a form', messageOf({ type: 'interactive', interactive: form }), 'Sent\nsize: L', {
    grades: [2],
  }),
  ...textEverywhere(
    'a tapped button',
    messageOf({
      type: 'interactive',
      interactive: { type: 'button_reply', button_reply: { id: 'y', title: 'Yes' } },
      ...quote,
    }),
    'Yes',
    { target: 'wamid.B=', grades: [0] },
  ),
  ...textEverywhere(
    'a template button',
    messageOf({ type: 'button', button: { payload: 'p', text: 'Stop' } }),
    'Stop',
    { grades: [0] },
  ),
  ...textEverywhere(
    'what is withheld',
    messageOf({ type: 'unsupported', errors: [{ code: 131051 }] }),
    'Message not available here - open the app',
    { grades: [3] },
  ),
  ...textEverywhere(
    'a payment',
    messageOf({ type: 'interactive', interactive: { type: 'payment_method' } }),
    'Payment - open the app',
    { grades: [3] },
  ),
];

const reactionOf = (emoji?: string) =>
  messageOf({
    type: 'reaction',
    reaction: { message_id: 'wamid.T=', ...(emoji !== undefined && { emoji }) },
  });
const react = (emoji: string) =>
  toWhatsApp({ type: 'reaction', reaction: { message_id: '<ref:wamid.T=>', emoji } });
const editOf = (message: object) =>
  messageOf({ type: 'edit', edit: { original_message_id: 'wamid.T=', message } });
const actions: readonly RequestCase[] = [
  ['a heart', reactionOf('❤️'), 'whatsapp', [react('❤️')], []],
  [
    'a heart',
    reactionOf('❤️'),
    'messenger',
    [action('react', { message_id: '<ref:wamid.T=>', reaction: 'love' })],
    [],
  ],
  [
    'a heart',
    reactionOf('❤'),
    'instagram',
    [action('react', { message_id: '<ref:wamid.T=>', reaction: 'love' })],
    [],
  ],
  [
    'a face',
    reactionOf('😮'),
    'messenger',
    [action('react', { message_id: '<ref:wamid.T=>', reaction: '😮' })],
    [],
  ],
  ['a face', reactionOf('😮'), 'instagram', [instagramText('reacted 😮', 'wamid.T=')], [1]],
  ['a removal', reactionOf(''), 'whatsapp', [react('')], []],
  ['a removal', reactionOf(), 'messenger', [action('unreact', { message_id: '<ref:wamid.T=>' })], []],
  ['a removal', reactionOf(), 'instagram', [action('unreact', { message_id: '<ref:wamid.T=>' })], []],
  ...textEverywhere('a new version', editOf({ type: 'text', text: { body: 'new' } }), '✏️ Edited: new', {
    target: 'wamid.T=',
    grades: [2],
  }),
  ...textEverywhere(
    'a new caption',
    editOf({ type: 'image', image: { id: '1', caption: 'new' } }),
    '✏️ Edited: 📷 Photo\nnew',
    { target: 'wamid.T=', grades: [2, 3] },
  ),
  ...textEverywhere(
    'a new place',
    editOf({ type: 'location', location: { latitude: 1.5, longitude: 2.5 } }),
    '✏️ Edited: 📍 Location\nhttps://maps.google.com/?q=1.5,2.5',
    { target: 'wamid.T=', grades: [2, 2] },
  ),
  ...textEverywhere(
    'a new version that is withheld',
    editOf({ type: 'unsupported' }),
    '✏️ Edited: Message not available here - open the app',
    { target: 'wamid.T=', grades: [3, 2] },
  ),
  ...textEverywhere(
    'a message taken back',
    messageOf({ type: 'revoke', revoke: { original_message_id: 'wamid.T=' } }),
    '🗑 message was deleted',
    { target: 'wamid.T=', grades: [3] },
  ),
];

const read = { messaging_product: 'whatsapp', status: 'read', message_id: '<ref:wamid.OUT=>' };
const receipts: readonly RequestCase[] = [
  ['read', statusOf({}), 'whatsapp', [read], []],
  ['read', statusOf({}), 'messenger', [action('mark_seen')], []],
  ['read', statusOf({}), 'instagram', [action('mark_seen')], []],
  ['played', statusOf({ status: 'played' }), 'messenger', [action('mark_seen')], [1]],
  ...['sent', 'delivered', 'failed', 'deleted'].map((status): RequestCase => [
    status,
    statusOf({ status }),
    'messenger',
    [],
    [],
  ]),
  ['an echo', echoOf({ type: 'text', text: { body: 'a' } }), 'messenger', [], []],
  ['a first chat', messageOf({ type: 'request_welcome' }), 'messenger', [], []],
  ['an unknown type', messageOf({ type: 'hologram' }), 'messenger', [], [3]],
];

describe('what WhatsApp says', () => {
  itCarries('whatsapp', { texts, media, structured, actions, receipts });
});
