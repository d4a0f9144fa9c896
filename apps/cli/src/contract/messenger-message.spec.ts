import { describe } from '@jest/globals';
import { type ContractCase, itKeepsContract } from '../testing/contract/contract-case.ts';
import { messagingFrame, mid } from '../testing/contract/messaging-frame.ts';

const { messageOf, echoOf, messageEvent, echoEvent, keyed, webhookOf } = messagingFrame('messenger');
const cdn = 'https://scontent.xx.fbcdn.net/v/t1.15752-9/';
const image = { type: 'image', payload: { url: `${cdn}1_n.jpg?_nc_cat=1` } };
const video = { type: 'video', payload: { url: `${cdn}2_n.mp4?x=1` } };
const file = { type: 'file', payload: { url: 'https://cdn.fbsbx.com/v/t59.2708-21/plan.pdf?x=1' } };
const link = { type: 'fallback', payload: { url: 'https://example.org/page', title: 'A page' } };
const place = { type: 'location', payload: { coordinates: { lat: 52.5, long: 13.4 } } };
const of = (...attachments: readonly unknown[]) => messageOf({ attachments });

const kinds: readonly ContractCase[] = [
  ['a text', messageOf({ text: ' Hi ' }), messageEvent({ kind: 'text', text: ' Hi ', grades: [] })],
  [
    'a text with the words that the platform found',
    messageOf({ text: 'Hi', nlp: { entities: {} }, seq: 73 }),
    messageEvent({ kind: 'text', text: 'Hi', grades: [] }),
  ],
  [
    'a text with a slash command',
    messageOf({ text: '/help', commands: [{ name: 'help' }] }),
    messageEvent({ kind: 'text', text: '/help' }),
  ],
  ['a picture', of(image), messageEvent({ kind: 'image' })],
  ['a picture without a link', of({ type: 'image' }), messageEvent({ kind: 'image' })],
  ['a picture with an empty payload', of({ type: 'image', payload: {} }), messageEvent({ kind: 'image' })],
  [
    'a picture with text',
    messageOf({ text: 'see', attachments: [image] }),
    messageEvent({ kind: 'image', text: 'see' }),
  ],
  ['a video', of(video), messageEvent({ kind: 'video' })],
  [
    'a recording',
    of({ type: 'audio', payload: { url: 'https://cdn.fbsbx.com/v/' } }),
    messageEvent({ kind: 'voice' }),
  ],
  [
    'an audio file',
    of({ type: 'audio', payload: { url: 'https://cdn.fbsbx.com/v/song.mp3?x=1' } }),
    messageEvent({ kind: 'audio' }),
  ],
  ['an audio without a link', of({ type: 'audio' }), messageEvent({ kind: 'voice' })],
  ['a file', of(file), messageEvent({ kind: 'document' })],
  ['a place', of(place), messageEvent({ kind: 'location' })],
  [
    'a place with its own link',
    of({
      ...place,
      title: 'Pinned',
      url: 'https://l.facebook.com/l.php?u=https%3A%2F%2Fwww.bing.com%2Fmaps',
    }),
    messageEvent({ kind: 'location' }),
  ],
  [
    'several pictures',
    of(image, { ...image, payload: { url: `${cdn}9_n.jpg` } }),
    messageEvent({ kind: 'album' }),
  ],
  [
    'a picture and a video',
    messageOf({ text: 'both', attachments: [image, video] }),
    messageEvent({ kind: 'album', text: 'both' }),
  ],
];

const sticker = (id: unknown) => ({ url: `${cdn}s.png`, sticker_id: id });
const stickers: readonly ContractCase[] = [
  [
    'as a sticker',
    of({ type: 'sticker', payload: sticker(144885035685763) }),
    messageEvent({ kind: 'sticker' }),
  ],
  [
    'as the older picture',
    of({ type: 'image', payload: sticker(144885035685763) }),
    messageEvent({ kind: 'sticker' }),
  ],
  [
    'twice',
    of(
      { type: 'image', payload: sticker(144885035685763) },
      { type: 'sticker', payload: sticker(144885035685763) },
    ),
    messageEvent({ kind: 'sticker' }),
  ],
  [
    'twice the other way',
    of(
      { type: 'sticker', payload: sticker('144885035685763') },
      { type: 'image', payload: sticker(144885035685763) },
    ),
    messageEvent({ kind: 'sticker' }),
  ],
  [
    'with the oldest member',
    messageOf({ sticker_id: 144885035685763, attachments: [image] }),
    messageEvent({ kind: 'sticker' }),
  ],
  [
    'with text',
    messageOf({ text: 'ha', attachments: [{ type: 'sticker', payload: sticker(1) }] }),
    messageEvent({ kind: 'sticker', text: 'ha' }),
  ],
  ...[369239263222822, 369239343222814, 369239383222810].map((id): ContractCase => [
    `as the thumb ${id}`,
    of({ type: 'image', payload: sticker(id) }),
    messageEvent({ kind: 'like' }),
  ]),
  [
    'as a thumb twice',
    of(
      { type: 'image', payload: sticker(369239263222822) },
      { type: 'sticker', payload: sticker(369239263222822) },
    ),
    messageEvent({ kind: 'like' }),
  ],
  ['as a thumb in text', messageOf({ text: '👍' }), messageEvent({ kind: 'text', text: '👍' })],
];

const shares: readonly ContractCase[] = [
  ['a link', of(link), messageEvent({ kind: 'share' })],
  [
    'a link outside of the payload',
    of({ type: 'fallback', payload: null, title: 'A page', URL: 'https://example.org/page' }),
    messageEvent({ kind: 'share' }),
  ],
  [
    'a link beside other words',
    messageOf({ text: 'look', attachments: [link] }),
    messageEvent({ kind: 'share', text: 'look' }),
  ],
  [
    'a link in the text',
    messageOf({ text: 'look https://example.org/page', attachments: [link] }),
    messageEvent({ kind: 'text', text: 'look https://example.org/page', grades: [0] }),
  ],
  [
    'a wrapped link in the text',
    messageOf({
      text: 'look https://example.org/page',
      attachments: [
        {
          type: 'fallback',
          payload: { url: 'https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.org%2Fpage&h=AT0' },
        },
      ],
    }),
    messageEvent({ kind: 'text', text: 'look https://example.org/page', grades: [0] }),
  ],
  [
    'a title without a link, in text',
    messageOf({ text: 'look', attachments: [{ type: 'fallback', payload: null, title: 'A page' }] }),
    messageEvent({ kind: 'share', text: 'look' }),
  ],
  [
    'a link that cannot be read, in text',
    messageOf({ text: 'look', attachments: [{ type: 'fallback', payload: 'BLOB' }] }),
    messageEvent({ kind: 'text', text: 'look', grades: [0] }),
  ],
  [
    'a reel',
    of({ type: 'reel', payload: { url: `${cdn}r.mp4`, title: 'R', reel_video_id: 1 } }),
    messageEvent({ kind: 'share' }),
  ],
  [
    'a reel of Instagram',
    of({ type: 'ig_reel', payload: { url: `${cdn}r.mp4`, title: 'R', reel_video_id: '1' } }),
    messageEvent({ kind: 'share' }),
  ],
  [
    'a post',
    of({ type: 'post', payload: { url: `${cdn}p.jpg`, title: 'P', id: '1' } }),
    messageEvent({ kind: 'share' }),
  ],
  [
    'a post of Instagram',
    of({ type: 'ig_post', payload: { url: `${cdn}p.jpg` } }),
    messageEvent({ kind: 'share' }),
  ],
  [
    'a product',
    of({
      type: 'template',
      payload: {
        product: {
          elements: [{ id: '1', retailer_id: 'r', image_url: 'u', title: 'Socks', subtitle: '$5' }],
        },
      },
    }),
    messageEvent({ kind: 'share' }),
  ],
  ['a picture beside a link', of(link, image), messageEvent({ kind: 'image' })],
  ['a picture beside a place', of(place, image), messageEvent({ kind: 'image' })],
];

const withheld: readonly ContractCase[] = [
  ['that the API does not carry', messageOf({ is_unsupported: true }), messageEvent({ kind: 'unavailable' })],
  ['of an unsupported type', of({ type: 'unsupported_type' }), messageEvent({ kind: 'unavailable' })],
  ['of a view-once medium', of({ type: 'ephemeral' }), messageEvent({ kind: 'unavailable' })],
  ['of an empty template', of({ type: 'template', payload: {} }), messageEvent({ kind: 'unavailable' })],
  ['of a template without payload', of({ type: 'template' }), messageEvent({ kind: 'unavailable' })],
  [
    'of an appointment',
    of({ type: 'appointment_booking', payload: {} }),
    messageEvent({ kind: 'unavailable' }),
  ],
];

const answers: readonly ContractCase[] = [
  [
    'a quick reply',
    messageOf({ text: 'Red', quick_reply: { payload: 'RED' } }),
    messageEvent({ kind: 'choice_answer', text: 'Red' }),
  ],
  [
    'a quick reply with a medium',
    messageOf({ text: 'Red', quick_reply: { payload: 'RED' }, attachments: [image] }),
    messageEvent({ kind: 'choice_answer', text: 'Red' }),
  ],
  [
    'a quick reply with the address',
    messageOf({ text: 'a@b.example', quick_reply: { payload: 'a@b.example' } }),
    messageEvent({ kind: 'choice_answer', text: 'a@b.example' }),
  ],
];

const related: readonly ContractCase[] = [
  [
    'a reply',
    messageOf({ text: 'a', reply_to: { mid: 'm_0' } }),
    messageEvent({ kind: 'text', text: 'a', refNativeId: 'm_0' }),
  ],
  [
    'a reply to itself',
    messageOf({ text: 'a', reply_to: { mid: 'm_0', is_self_reply: true } }),
    messageEvent({ kind: 'text', text: 'a', refNativeId: 'm_0' }),
  ],
  [
    'a product question',
    messageOf({ text: 'a', referral: { product: { id: '1' } } }),
    messageEvent({ kind: 'text', text: 'a' }),
  ],
  [
    'an ad',
    messageOf({
      text: 'a',
      referral: {
        ref: 'r',
        ad_id: '1',
        source: 'ADS',
        type: 'OPEN_THREAD',
        ads_context_data: { ad_title: 't' },
      },
    }),
    messageEvent({ kind: 'text', text: 'a' }),
  ],
];

const echoes: readonly ContractCase[] = [
  [
    'text',
    echoOf({ text: 'a', app_id: 263902037430900, metadata: 'gw:1' }),
    echoEvent({ kind: 'text', text: 'a' }),
  ],
  ['picture', echoOf({ attachments: [image] }), echoEvent({ kind: 'image' })],
  ['nothing', echoOf({}), echoEvent({ kind: 'unavailable' })],
  [
    'reply',
    echoOf({ text: 'a', reply_to: { mid: 'm_0' } }),
    echoEvent({ kind: 'text', text: 'a', refNativeId: 'm_0' }),
  ],
  [
    'generic template',
    echoOf({
      attachments: [
        {
          type: 'template',
          payload: { template_type: 'generic', elements: [{ title: 'Shoes', subtitle: 's' }] },
        },
      ],
    }),
    echoEvent({ kind: 'share' }),
  ],
];

const deletions: readonly ContractCase[] = [
  ['of a message', messageOf({ is_deleted: true }), keyed({ class: 'deletion', refNativeId: mid }, [mid])],
  [
    'with its text',
    messageOf({ text: 'a', is_deleted: true }),
    keyed({ class: 'deletion', refNativeId: mid }, [mid]),
  ],
];

const bare = { text: 'no id' };
const { bareEvent } = messagingFrame('messenger');
const odd: readonly ContractCase[] = [
  [
    'without an id',
    webhookOf({ message: bare }),
    bareEvent(
      {
        sender: { id: '6543210987654321' },
        recipient: { id: '102938475610293' },
        timestamp: 1754500000123,
        message: bare,
      },
      { class: 'message', kind: 'text', text: 'no id' },
    ),
  ],
];

describe('a Messenger message', () => {
  itKeepsContract('messenger', {
    'of each kind': kinds,
    'with a sticker': stickers,
    'that shares': shares,
    withheld: withheld,
    'that answers a choice': answers,
    'that points elsewhere': related,
    'echoed:': echoes,
    'taken back': deletions,
    'that is odd': odd,
  });
});
