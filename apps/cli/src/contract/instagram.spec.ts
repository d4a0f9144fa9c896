import { describe } from '@jest/globals';
import { type ContractCase, itKeepsContract } from '../testing/contract/contract-case.ts';
import {
  entryMs,
  itemMs,
  itemOf,
  messagingFrame,
  mid,
  ours,
  person,
} from '../testing/contract/messaging-frame.ts';

const { bareEvent, echoEvent, echoOf, entryOf, keyed, messageEvent, messageOf, webhookOf } =
  messagingFrame('instagram');
const cdn = 'https://lookaside.fbsbx.com/ig_messaging_cdn/';
const of = (...attachments: readonly unknown[]) => messageOf({ attachments });

const kinds: readonly ContractCase[] = [
  ['a text', messageOf({ text: 'Hi' }), messageEvent({ kind: 'text', text: 'Hi' })],
  ['a note to self', messageOf({ text: 'Hi', is_self: true }), messageEvent({ kind: 'text', text: 'Hi' })],
  [
    'a picture',
    of({ type: 'image', payload: { url: `${cdn}?asset_id=1` } }),
    messageEvent({ kind: 'image' }),
  ],
  ['a picture of which only the type is known', of({ type: 'image' }), messageEvent({ kind: 'image' })],
  ['a video', of({ type: 'video', payload: { url: `${cdn}?asset_id=1` } }), messageEvent({ kind: 'video' })],
  [
    'a recording',
    of({ type: 'audio', payload: { url: `${cdn}?asset_id=1` } }),
    messageEvent({ kind: 'voice' }),
  ],
  ['a file', of({ type: 'file', payload: { url: `${cdn}?asset_id=1` } }), messageEvent({ kind: 'document' })],
  [
    'pictures',
    of(
      { type: 'image', payload: { url: `${cdn}?asset_id=1` } },
      { type: 'image', payload: { url: `${cdn}?asset_id=2` } },
    ),
    messageEvent({ kind: 'album' }),
  ],
  ['pictures without links', of({ type: 'image' }, { type: 'image' }), messageEvent({ kind: 'album' })],
  ['a heart', of({ type: 'like_heart' }), messageEvent({ kind: 'like' })],
  [
    'a mention in a story',
    of({ type: 'story_mention', payload: { url: `${cdn}?asset_id=1` } }),
    messageEvent({ kind: 'story_mention' }),
  ],
  [
    'a quick reply',
    messageOf({ text: 'Red', quick_reply: { payload: 'RED' } }),
    messageEvent({ kind: 'choice_answer', text: 'Red' }),
  ],
  [
    'a quick reply without its title',
    messageOf({ quick_reply: { payload: 'RED' } }),
    messageEvent({ kind: 'choice_answer' }),
  ],
  ['a view-once picture', of({ type: 'ephemeral' }), messageEvent({ kind: 'unavailable' })],
  ['what is not supported', messageOf({ is_unsupported: true }), messageEvent({ kind: 'unavailable' })],
  [
    'an unsupported type',
    of({ type: 'unsupported_type', payload: { url: 'https://www.instagram.com/ada' } }),
    messageEvent({ kind: 'unavailable' }),
  ],
  ['an empty template', of({ type: 'template', payload: {} }), messageEvent({ kind: 'unavailable' })],
  [
    'a generic template',
    of({ type: 'template', payload: { generic: { elements: [{ title: 'Boots', subtitle: 'Warm' }] } } }),
    messageEvent({ kind: 'share' }),
  ],
  [
    'a product',
    of({ type: 'template', payload: { product: { elements: [{ id: '1', title: 'Socks' }] } } }),
    messageEvent({ kind: 'share' }),
  ],
  [
    'an undocumented attachment',
    of({ type: 'ig_hologram', payload: { a: 1 } }),
    messageEvent({ class: 'unsupported', kind: 'ig_hologram' }),
  ],
  [
    'text beside an undocumented attachment',
    messageOf({ text: 'a', attachments: [{ type: 'ig_hologram' }] }),
    messageEvent({ kind: 'text', text: 'a', grades: [3] }),
  ],
];

const permalink = 'https://www.instagram.com/p/C123abc/';
const shares: readonly ContractCase[] = [
  [
    'a post',
    of({ type: 'ig_post', payload: { ig_post_media_id: '1', title: 'T\n🙂', url: `${cdn}?asset_id=1` } }),
    messageEvent({ kind: 'share' }),
  ],
  [
    'a post the older way',
    of({ type: 'share', payload: { url: permalink } }),
    messageEvent({ kind: 'share' }),
  ],
  [
    'a post both ways',
    of(
      { type: 'share', payload: { url: permalink } },
      { type: 'ig_post', payload: { ig_post_media_id: '1', title: 'T', url: `${cdn}?asset_id=1` } },
    ),
    messageEvent({ kind: 'share', grades: [0] }),
  ],
  [
    'a reel',
    of({ type: 'ig_reel', payload: { reel_video_id: '1', title: 'R', url: `${cdn}?asset_id=1` } }),
    messageEvent({ kind: 'share' }),
  ],
  [
    'a reel the other way',
    of({ type: 'reel', payload: { reel_video_id: 1, url: `${cdn}?asset_id=1` } }),
    messageEvent({ kind: 'share' }),
  ],
  [
    'a story',
    of({ type: 'ig_story', payload: { story_media_id: '1', story_media_url: `${cdn}?asset_id=1` } }),
    messageEvent({ kind: 'share' }),
  ],
  [
    'a post with words',
    messageOf({
      text: 'look',
      attachments: [{ type: 'ig_post', payload: { url: `${cdn}?asset_id=1`, title: 'T' } }],
    }),
    messageEvent({ kind: 'share', text: 'look' }),
  ],
];

const related: readonly ContractCase[] = [
  [
    'a reply',
    messageOf({ text: 'a', reply_to: { mid: 'm_0' } }),
    messageEvent({ kind: 'text', text: 'a', refNativeId: 'm_0' }),
  ],
  [
    'a reply to a story',
    messageOf({ text: 'a', reply_to: { story: { id: '1', url: `${cdn}?asset_id=1` } } }),
    messageEvent({ kind: 'text', text: 'a' }),
  ],
  [
    'a product question',
    messageOf({ text: 'a', referral: { product: { id: '1' } } }),
    messageEvent({ kind: 'text', text: 'a' }),
  ],
  [
    'an ad',
    messageOf({ text: 'a', referral: { ref: 'r', ad_id: '1', source: 'ADS', type: 'OPEN_THREAD' } }),
    messageEvent({ kind: 'text', text: 'a' }),
  ],
];

const others: readonly ContractCase[] = [
  [
    'a read message',
    webhookOf({ read: { mid: 'm_9' } }),
    keyed({ class: 'receipt', kind: 'read', refNativeId: 'm_9' }, ['m_9']),
  ],
  [
    'a reaction',
    webhookOf({ reaction: { mid, action: 'react', reaction: 'other', emoji: '🔥' } }),
    keyed({ class: 'reaction', kind: 'add', emoji: '🔥', refNativeId: mid }, [
      mid,
      person,
      'react',
      '🔥',
      itemMs,
    ]),
  ],
  [
    'a reaction taken off',
    webhookOf({ reaction: { mid, action: 'unreact' } }),
    keyed({ class: 'reaction', kind: 'remove', refNativeId: mid }, [
      mid,
      person,
      'unreact',
      undefined,
      itemMs,
    ]),
  ],
  [
    'our own reaction',
    webhookOf({
      sender: { id: ours },
      recipient: { id: person },
      reaction: { mid, action: 'react', reaction: 'love', emoji: '❤' },
    }),
    keyed(
      { class: 'reaction', kind: 'add', emoji: '❤', refNativeId: mid, senderId: ours, recipientId: person },
      [mid, ours, 'react', '❤', itemMs],
    ),
  ],
  [
    'an edit',
    webhookOf({ message_edit: { mid, text: 'new', num_edit: 1 } }),
    keyed({ class: 'edit', kind: 'text', text: 'new', refNativeId: mid }, [mid, 1]),
  ],
  [
    'a message taken back',
    messageOf({ is_deleted: true }),
    keyed({ class: 'deletion', refNativeId: mid }, [mid]),
  ],
  [
    'an ice breaker',
    webhookOf({ postback: { mid, title: 'Opening hours?', payload: 'HOURS' } }),
    keyed({ class: 'message', kind: 'choice_answer', text: 'Opening hours?', nativeId: mid }, [mid]),
  ],
  [
    'a referral',
    webhookOf({ referral: { ref: 'r', source: 'IGME', type: 'OPEN_THREAD' } }),
    bareEvent(itemOf({ referral: { ref: 'r', source: 'IGME', type: 'OPEN_THREAD' } }), {
      class: 'system',
      kind: 'referral',
    }),
  ],
  [
    'a thread that was taken',
    webhookOf({ take_thread_control: { previous_owner_app_id: '1' } }),
    bareEvent(itemOf({ take_thread_control: { previous_owner_app_id: '1' } }), {
      class: 'system',
      kind: 'take_thread_control',
    }),
  ],
  ['an echo', echoOf({ text: 'a' }), echoEvent({ kind: 'text', text: 'a' })],
  ['an echo of nothing', echoOf({}), echoEvent({ kind: 'unavailable' })],
  [
    'an echo without an entry id',
    {
      object: 'instagram',
      entry: [
        {
          messaging: [
            {
              sender: { id: ours },
              recipient: { id: person },
              timestamp: itemMs,
              message: { mid, text: 'a', is_echo: true },
            },
          ],
        },
      ],
    },
    keyed({ class: 'echo', kind: 'text', text: 'a', nativeId: mid, senderId: ours, recipientId: person }, [
      undefined,
      mid,
    ]),
  ],
];

const value = {
  sender: { id: person },
  recipient: { id: ours },
  timestamp: '1754500000',
  message: { mid, text: 'a' },
};
const comment = { field: 'comments', value: { id: '1', text: 'nice', from: { id: '2' } } };
const entry = { id: ours, time: 1754500000, ...comment };
const atEntry = { senderId: undefined, timestampMs: 1754500000000 };
const transports: readonly ContractCase[] = [
  [
    'as a change',
    entryOf({ changes: [{ field: 'messages', value }] }),
    messageEvent({ kind: 'text', text: 'a', timestampMs: 1754500000000 }),
  ],
  [
    'on standby',
    entryOf({ standby: [itemOf({ message: { mid, text: 'a' } })] }),
    messageEvent({ kind: 'text', text: 'a', standby: true }),
  ],
  [
    'at an ISO time',
    webhookOf({ timestamp: '2025-08-06T17:06:40+0000', message: { mid, text: 'a' } }),
    messageEvent({ kind: 'text', text: 'a', timestampMs: Date.UTC(2025, 7, 6, 17, 6, 40) }),
  ],
  [
    'as a comment',
    { object: 'instagram', entry: [{ id: ours, time: 1754500000, changes: [comment] }] },
    bareEvent(comment, { class: 'ignored', kind: 'comments', ...atEntry }),
  ],
  [
    'as a comment of the entry',
    { object: 'instagram', entry: [entry] },
    bareEvent(entry, { class: 'ignored', kind: 'comments', ...atEntry }),
  ],
  ...['live_comments', 'mentions', 'story_insights'].map((field): ContractCase => [
    `as ${field}`,
    { object: 'instagram', entry: [{ id: ours, time: 1754500000, changes: [{ field, value: { a: 1 } }] }] },
    bareEvent({ field, value: { a: 1 } }, { class: 'ignored', kind: field, ...atEntry }),
  ]),
  [
    'as an unknown field',
    entryOf({ changes: [{ field: 'field_xyz', value: { a: 1 } }] }),
    bareEvent(
      { field: 'field_xyz', value: { a: 1 } },
      { class: 'unsupported', kind: 'field_xyz', senderId: undefined, timestampMs: entryMs },
    ),
  ],
  [
    'as nothing',
    entryOf({ messaging: [] }),
    bareEvent(
      { id: ours, time: entryMs, messaging: [] },
      { class: 'unsupported', kind: 'malformed', senderId: undefined, timestampMs: entryMs },
    ),
  ],
];

describe('an Instagram event', () => {
  itKeepsContract('instagram', {
    'message:': kinds,
    'share:': shares,
    'that points elsewhere:': related,
    'of another kind:': others,
    carried: transports,
  });
});
