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
import { messagingFrame, mid } from '../testing/contract/messaging-frame.ts';

const messenger = messagingFrame('messenger');
const instagram = messagingFrame('instagram');
const recipient = { id: '<recipient>' };
const image = { type: 'image', payload: { url: 'https://cdn.example/1.jpg' } };
const link = { type: 'fallback', payload: { url: 'https://example.org', title: 'T' } };
const spot = { type: 'location', payload: { coordinates: { lat: 1.5, long: 2.5 } } };
const of = (...attachments: readonly unknown[]) => messenger.messageOf({ attachments });
const thumb = of({ type: 'sticker', payload: { sticker_id: 369239263222822 } });

const messages: readonly RequestCase[] = [
  ...textEverywhere('a text', messenger.messageOf({ text: 'Hi' }), 'Hi', { grades: [] }),
  [
    'accidental markers',
    messenger.messageOf({ text: '5 *stars*' }),
    'whatsapp',
    [whatsAppText('5 *\u200bstars*')],
    [1],
  ],
  [
    'accidental markers',
    messenger.messageOf({ text: '5 *stars*' }),
    'instagram',
    [instagramText('5 *stars*')],
    [],
  ],
  [
    'an accidental caption',
    messenger.messageOf({ text: '5 *stars*', attachments: [image] }),
    'whatsapp',
    [whatsAppText('📷 Photo\n5 *\u200bstars*')],
    [3, 1],
  ],
  [
    'an accidental title',
    messenger.messageOf({ text: '*Red*', quick_reply: { payload: 'R' } }),
    'whatsapp',
    [whatsAppText('*\u200bRed*')],
    [0, 1],
  ],
  ...textEverywhere('an answer', messenger.messageOf({ text: 'a', reply_to: { mid: 'm_0' } }), 'a', {
    target: 'm_0',
    grades: [],
  }),
  ...textEverywhere(
    'an album',
    messenger.messageOf({ text: 'both', attachments: [image, image] }),
    '📷 Album (2)\nboth',
    { grades: [3] },
  ),
  ...textEverywhere(
    'an album beside a link',
    of(image, image, link),
    '📷 Album (2)\nT\nhttps://example.org',
    { grades: [1, 3] },
  ),
  ...textEverywhere(
    'a file',
    of({ type: 'file', payload: { url: 'https://cdn.example/a%20b.pdf?x=1' } }),
    '📎 a b.pdf',
    { grades: [3] },
  ),
  ...textEverywhere(
    'a recording',
    of({ type: 'audio', payload: { url: 'https://cdn.example/' } }),
    '🎤 Voice message',
    { grades: [1, 3] },
  ),
  ...textEverywhere('a link', of(link), 'T\nhttps://example.org', { grades: [1] }),
  ...textEverywhere(
    'a link in the text',
    messenger.messageOf({ text: 'see https://example.org', attachments: [link] }),
    'see https://example.org',
    { grades: [0] },
  ),
  ...textEverywhere(
    'a post',
    of({ type: 'post', payload: { url: 'https://example.org/p', title: 'P' } }),
    'P\nhttps://example.org/p',
    { grades: [2] },
  ),
  ['a thumb', thumb, 'whatsapp', [whatsAppText('👍')], [0]],
  [
    'a thumb',
    thumb,
    'messenger',
    [{ recipient, messaging_type: 'RESPONSE', message: { sticker_id: 369239263222822 } }],
    [],
  ],
  ['a thumb', thumb, 'instagram', [instagramText('👍')], [0]],
  [
    'a place',
    of(spot),
    'whatsapp',
    [toWhatsApp({ type: 'location', location: { latitude: 1.5, longitude: 2.5 } })],
    [],
  ],
  ['a place', of(spot), 'messenger', [messengerText('📍 Location\nhttps://maps.google.com/?q=1.5,2.5')], [2]],
  ...textEverywhere(
    'a postback',
    messenger.webhookOf({ postback: { title: 'Menu', payload: 'M' } }),
    'Menu',
    { grades: [0] },
  ),
  ...textEverywhere(
    'a cart',
    messenger.webhookOf({
      order: {
        products: [{ retailer_id: 'r', name: 'Socks', quantity: 2, unit_price: 30, currency: 'USD' }],
      },
    }),
    '2 x Socks - 30.00 USD',
    { grades: [2] },
  ),
  ...textEverywhere(
    'an edit',
    messenger.webhookOf({ message_edit: { mid, text: 'new', num_edit: 1 } }),
    '✏️ Edited: new',
    { target: mid, grades: [2] },
  ),
  ...textEverywhere(
    'an edit without text',
    messenger.webhookOf({ message_edit: { mid, num_edit: 1 } }),
    '✏️ Edited: Message without readable content',
    { target: mid, grades: [3, 2] },
  ),
  ...textEverywhere('a deletion', messenger.messageOf({ is_deleted: true }), '🗑 message was deleted', {
    target: mid,
    grades: [3],
  }),
  [
    'the start',
    messenger.webhookOf({ postback: { title: 'Get Started', payload: 'GET_STARTED' } }),
    'whatsapp',
    [],
    [],
  ],
];

const target = `<ref:${mid}>`;
const reaction = (members: object) => messenger.webhookOf({ reaction: { mid, action: 'react', ...members } });
const reactions: readonly RequestCase[] = [
  [
    'a thumb',
    reaction({ reaction: 'like', emoji: '👍' }),
    'whatsapp',
    [toWhatsApp({ type: 'reaction', reaction: { message_id: target, emoji: '👍' } })],
    [],
  ],
  [
    'a name',
    reaction({ reaction: 'smile' }),
    'whatsapp',
    [toWhatsApp({ type: 'reaction', reaction: { message_id: target, emoji: '😆' } })],
    [],
  ],
  ['no name', reaction({ reaction: 'other' }), 'whatsapp', [whatsAppText('reacted', mid)], [2]],
  ['no name', reaction({ reaction: 'other' }), 'instagram', [instagramText('reacted', mid)], [2]],
  [
    'a heart',
    reaction({ reaction: 'love', emoji: '❤' }),
    'instagram',
    [action('react', { message_id: target, reaction: 'love' })],
    [],
  ],
  [
    'a removal',
    messenger.webhookOf({ reaction: { mid, action: 'unreact' } }),
    'whatsapp',
    [toWhatsApp({ type: 'reaction', reaction: { message_id: target, emoji: '' } })],
    [],
  ],
];

const watermark = 1_754_500_000_100;
const receipts: readonly RequestCase[] = [
  [
    'read',
    messenger.webhookOf({ read: { watermark } }),
    'whatsapp',
    [{ messaging_product: 'whatsapp', status: 'read', message_id: `<ref:watermark:${watermark}>` }],
    [],
  ],
  ['read', messenger.webhookOf({ read: { watermark } }), 'instagram', [action('mark_seen')], []],
  ['delivered', messenger.webhookOf({ delivery: { watermark } }), 'whatsapp', [], []],
];

const heart = instagram.messageOf({ attachments: [{ type: 'like_heart' }] });
const ofInstagram = (...attachments: readonly unknown[]) => instagram.messageOf({ attachments });
const stories: readonly RequestCase[] = [
  ['a heart', heart, 'whatsapp', [whatsAppText('❤️')], [0]],
  ['a heart', heart, 'messenger', [messengerText('❤️')], [0]],
  ['a heart', heart, 'instagram', [{ recipient, message: { attachment: { type: 'like_heart' } } }], []],
  ...textEverywhere(
    'a mention',
    ofInstagram({ type: 'story_mention', payload: { url: 'https://cdn.example/s' } }),
    'mentioned you in a story\nhttps://cdn.example/s',
    { grades: [2] },
  ),
  ...textEverywhere(
    'an answer to a story',
    instagram.messageOf({ text: 'wow', reply_to: { story: { id: '1', url: 'https://cdn.example/s' } } }),
    '↩ story: https://cdn.example/s\nwow',
    { grades: [2] },
  ),
  ...textEverywhere(
    'a post',
    ofInstagram({ type: 'ig_post', payload: { title: 'T', url: 'https://cdn.example/p' } }),
    'T\nhttps://cdn.example/p',
    { grades: [2] },
  ),
  ...textEverywhere(
    'a post reported twice',
    ofInstagram(
      { type: 'share', payload: { url: 'https://www.instagram.com/p/A/' } },
      { type: 'ig_post', payload: { title: 'T', url: 'https://cdn.example/p' } },
    ),
    'T\nhttps://www.instagram.com/p/A/',
    { grades: [0, 2] },
  ),
  ...textEverywhere(
    'a view-once message',
    ofInstagram({ type: 'ephemeral' }),
    'View-once message - open the app',
    { grades: [3] },
  ),
  [
    'a read message',
    instagram.webhookOf({ read: { mid } }),
    'whatsapp',
    [{ messaging_product: 'whatsapp', status: 'read', message_id: target }],
    [],
  ],
];

describe('what Messenger says', () => {
  itCarries('messenger', { messages, reactions, receipts });
});

describe('what Instagram says', () => {
  itCarries('instagram', { stories });
});
