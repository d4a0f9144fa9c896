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

const { entryOf, itemsOf, webhookOf, keyed, bareEvent, messageEvent, messageOf } =
  messagingFrame('messenger');
const system = (key: string, value: unknown, members = {}): ContractCase => [
  key,
  webhookOf({ [key]: value }),
  bareEvent(itemOf({ [key]: value }), { class: 'system', kind: key, ...members }),
];

const receipts: readonly ContractCase[] = [
  [
    'delivered up to a time',
    webhookOf({ delivery: { watermark: 1754500000100, mids: ['m_1', 'm_2'], seq: 37 } }),
    keyed({ class: 'receipt', kind: 'delivered', refWatermarkMs: 1754500000100 }, [
      'delivered',
      1754500000100,
      person,
    ]),
  ],
  [
    'delivered, of no message by name',
    webhookOf({ delivery: { watermark: 1754500000100 } }),
    keyed({ class: 'receipt', kind: 'delivered', refWatermarkMs: 1754500000100 }, [
      'delivered',
      1754500000100,
      person,
    ]),
  ],
  [
    'delivered without a time of its own',
    webhookOf({ timestamp: undefined, delivery: { watermark: 1754500000100 } }),
    keyed({ class: 'receipt', kind: 'delivered', refWatermarkMs: 1754500000100, timestampMs: entryMs }, [
      'delivered',
      1754500000100,
      person,
    ]),
  ],
  [
    'read up to a time',
    webhookOf({ read: { watermark: 1754500000100, seq: 38 } }),
    keyed({ class: 'receipt', kind: 'read', refWatermarkMs: 1754500000100 }, ['read', 1754500000100, person]),
  ],
  [
    'read up to a time in words',
    webhookOf({ read: { watermark: '1754500000100' } }),
    keyed({ class: 'receipt', kind: 'read', refWatermarkMs: 1754500000100 }, ['read', 1754500000100, person]),
  ],
  [
    'sent by the page',
    webhookOf({ sender: { id: ours }, recipient: { id: person }, delivery: { watermark: 1754500000100 } }),
    keyed({ class: 'receipt', kind: 'delivered', refWatermarkMs: 1754500000100 }, [
      'delivered',
      1754500000100,
      person,
    ]),
  ],
];

const reaction = (members: object) => webhookOf({ reaction: { mid, ...members } });
const reactions: readonly ContractCase[] = [
  [
    'put on',
    reaction({ action: 'react', reaction: 'love', emoji: '❤️' }),
    keyed({ class: 'reaction', kind: 'add', emoji: '❤️', refNativeId: mid }, [
      mid,
      person,
      'react',
      '❤️',
      itemMs,
    ]),
  ],
  [
    'without a name',
    reaction({ action: 'react', emoji: '🥑' }),
    keyed({ class: 'reaction', kind: 'add', emoji: '🥑', refNativeId: mid }, [
      mid,
      person,
      'react',
      '🥑',
      itemMs,
    ]),
  ],
  [
    'taken off',
    reaction({ action: 'unreact' }),
    keyed({ class: 'reaction', kind: 'remove', refNativeId: mid }, [
      mid,
      person,
      'unreact',
      undefined,
      itemMs,
    ]),
  ],
  [
    'taken off with its emoji',
    reaction({ action: 'unreact', reaction: 'love', emoji: '❤' }),
    keyed({ class: 'reaction', kind: 'remove', refNativeId: mid }, [mid, person, 'unreact', '❤', itemMs]),
  ],
];

const edit = (members: object) => webhookOf({ message_edit: { mid, ...members } });
const edits: readonly ContractCase[] = [
  [
    'counted',
    edit({ text: 'new', num_edit: 2 }),
    keyed({ class: 'edit', kind: 'text', text: 'new', refNativeId: mid }, [mid, 2]),
  ],
  [
    'counted in words',
    edit({ text: 'new', num_edit: '2' }),
    keyed({ class: 'edit', kind: 'text', text: 'new', refNativeId: mid }, [mid, '2']),
  ],
  [
    'counted from none',
    edit({ text: 'new', num_edit: 0 }),
    keyed({ class: 'edit', kind: 'text', text: 'new', refNativeId: mid }, [mid, 0]),
  ],
  [
    'not counted',
    edit({ text: 'new' }),
    keyed({ class: 'edit', kind: 'text', text: 'new', refNativeId: mid }, [mid, undefined]),
  ],
];

const postback = (members: object, item = {}) => webhookOf({ postback: members, ...item });
const started = { class: 'system', kind: 'conversation_started' };
const postbacks: readonly ContractCase[] = [
  [
    'with an id',
    postback({ mid, title: 'Menu', payload: 'MENU' }),
    keyed({ class: 'message', kind: 'choice_answer', text: 'Menu', nativeId: mid }, [mid]),
  ],
  [
    'without an id',
    postback({ title: 'Menu', payload: 'MENU' }),
    keyed({ class: 'message', kind: 'choice_answer', text: 'Menu' }, [person, itemMs, 'MENU']),
  ],
  [
    'without a title',
    postback({ payload: 'MENU' }),
    keyed({ class: 'message', kind: 'choice_answer' }, [person, itemMs, 'MENU']),
  ],
  [
    'without a payload',
    postback({ title: 'Menu' }),
    keyed({ class: 'message', kind: 'choice_answer', text: 'Menu' }, [person, itemMs, undefined]),
  ],
  ...['GET_STARTED', 'get_started', '_GET_STARTED_', '__Get_Started__'].map((payload): ContractCase => [
    `that is ${payload}`,
    postback({ mid, title: 'Get Started', payload }),
    keyed({ ...started, nativeId: mid }, [mid]),
  ]),
  [
    'that starts without an id',
    postback({ title: 'Get Started', payload: 'GET_STARTED' }),
    keyed(started, [person, itemMs, 'GET_STARTED']),
  ],
  [
    'that is nearly a start',
    postback({ title: 'Go', payload: 'GET_STARTED_NOW' }),
    keyed({ class: 'message', kind: 'choice_answer', text: 'Go' }, [person, itemMs, 'GET_STARTED_NOW']),
  ],
  [
    'with a referral',
    postback({
      title: 'Menu',
      payload: 'MENU',
      referral: { ref: 'r', source: 'SHORTLINK', type: 'OPEN_THREAD' },
    }),
    keyed({ class: 'message', kind: 'choice_answer', text: 'Menu' }, [person, itemMs, 'MENU']),
  ],
];

const systems: readonly ContractCase[] = [
  system('referral', { ref: 'r', source: 'SHORTLINK', type: 'OPEN_THREAD' }),
  system('optin', { ref: 'r', user_ref: undefined }),
  system('optin', { type: 'notification_messages', notification_messages_token: 't', topic: 'n' }),
  system('account_linking', { status: 'linked', authorization_code: 'c' }),
  system('pass_thread_control', { new_owner_app_id: '1', previous_owner_app_id: null, metadata: 'm' }),
  system('take_thread_control', { previous_owner_app_id: '1' }),
  system('request_thread_control', { requested_owner_app_id: 1 }),
  system('response_feedback', { feedback: 'Good response', mid }),
  [
    'app_roles',
    webhookOf({ sender: undefined, app_roles: { 1: ['primary_receiver'] } }),
    bareEvent(
      { recipient: { id: ours }, timestamp: itemMs, app_roles: { 1: ['primary_receiver'] } },
      { class: 'system', kind: 'app_roles', senderId: undefined },
    ),
  ],
  [
    'policy_enforcement',
    webhookOf({ sender: undefined, policy_enforcement: { action: 'block', reason: 'r' } }),
    bareEvent(
      { recipient: { id: ours }, timestamp: itemMs, policy_enforcement: { action: 'block', reason: 'r' } },
      { class: 'system', kind: 'policy_enforcement', senderId: undefined },
    ),
  ],
  [
    'policy-enforcement',
    webhookOf({ sender: undefined, 'policy-enforcement': { action: 'block', reason: 'r' } }),
    bareEvent(
      { recipient: { id: ours }, timestamp: itemMs, 'policy-enforcement': { action: 'block', reason: 'r' } },
      { class: 'system', kind: 'policy_enforcement', senderId: undefined },
    ),
  ],
  [
    'optin by a reference',
    webhookOf({ sender: undefined, optin: { ref: 'r', user_ref: 'U1' } }),
    bareEvent(
      { recipient: { id: ours }, timestamp: itemMs, optin: { ref: 'r', user_ref: 'U1' } },
      { class: 'system', kind: 'optin', senderId: 'U1' },
    ),
  ],
  [
    'optin of a sender by reference',
    webhookOf({ sender: { user_ref: 'U1' }, optin: { ref: 'r', user_ref: 'U1' } }),
    bareEvent(
      {
        sender: { user_ref: 'U1' },
        recipient: { id: ours },
        timestamp: itemMs,
        optin: { ref: 'r', user_ref: 'U1' },
      },
      { class: 'system', kind: 'optin', senderId: 'U1' },
    ),
  ],
];

const cart = {
  products: [{ retailer_id: 'r', quantity: 2, unit_price: 30, currency: 'USD', name: 'Socks' }],
  note: 'soon please',
  source: 'x',
};
const others: readonly ContractCase[] = [
  [
    'a cart',
    webhookOf({ order: cart }),
    bareEvent(itemOf({ order: cart }), { class: 'message', kind: 'order', text: 'soon please' }),
  ],
  ...['payment', 'pre_checkout', 'checkout_update', 'game_play', 'branded_camera', 'message_request'].map(
    (key): ContractCase => [
      key,
      webhookOf({ [key]: { a: 1 } }),
      bareEvent(itemOf({ [key]: { a: 1 } }), { class: 'ignored', kind: key }),
    ],
  ),
  [
    'an unknown key',
    webhookOf({ brain_wave: { a: 1 } }),
    bareEvent(itemOf({ brain_wave: { a: 1 } }), { class: 'unsupported', kind: 'brain_wave' }),
  ],
  ['nothing', webhookOf({}), bareEvent(itemOf({}), { class: 'unsupported', kind: 'malformed' })],
  ...['message', 'order', 'postback', 'read'].map((key): ContractCase => [
    `an empty ${key}`,
    webhookOf({ [key]: {} }),
    bareEvent(itemOf({ [key]: {} }), { class: 'unsupported', kind: 'malformed' }),
  ]),
];

const text = { message: { mid, text: 'a' } };
const standbyItem = itemOf({ postback: { title: 'Menu' } });
const transports: readonly ContractCase[] = [
  [
    'on standby',
    entryOf({ standby: [itemOf(text)] }),
    messageEvent({ kind: 'text', text: 'a', standby: true }),
  ],
  [
    'on standby, without a payload',
    entryOf({ standby: [standbyItem] }),
    keyed({ class: 'message', kind: 'choice_answer', text: 'Menu', standby: true }, [
      person,
      itemMs,
      undefined,
    ]),
  ],
  [
    'two in an entry',
    itemsOf(itemOf(text), itemOf({ message: { mid: 'm_2', text: 'b' } })),
    messageEvent({ kind: 'text', text: 'a' }),
    messageEvent({ kind: 'text', text: 'b', nativeId: 'm_2' }),
  ],
  [
    'as a change',
    entryOf({ changes: [{ field: 'messages', value: itemOf(text) }] }),
    messageEvent({ kind: 'text', text: 'a' }),
  ],
  [
    'at a time in words',
    webhookOf({ ...text, timestamp: '1754500000123' }),
    messageEvent({ kind: 'text', text: 'a' }),
  ],
  [
    'at a time in seconds',
    webhookOf({ ...text, timestamp: 1754500000 }),
    messageEvent({ kind: 'text', text: 'a', timestampMs: 1754500000000 }),
  ],
  [
    'at the time of the entry',
    webhookOf({ ...text, timestamp: undefined }),
    messageEvent({ kind: 'text', text: 'a', timestampMs: entryMs }),
  ],
  [
    'to an entry without an id',
    { object: 'page', entry: [{ messaging: [itemOf(text)] }] },
    { ...keyed({ class: 'message', kind: 'text', text: 'a', nativeId: mid }, [undefined, mid]) },
  ],
  [
    'to another entry',
    { object: 'page', entry: [{ id: '7', messaging: [itemOf(text)] }] },
    {
      ...keyed(
        { class: 'message', kind: 'text', text: 'a', nativeId: mid, accountId: '7', recipientId: '7' },
        ['7', mid],
      ),
    },
  ],
  [
    'in an array of webhooks',
    [messageOf({ text: 'a' }), messageOf({ text: 'a' })],
    messageEvent({ kind: 'text', text: 'a' }),
    messageEvent({ kind: 'text', text: 'a' }),
  ],
];

const change = (field: string): ContractCase => [
  field,
  { object: 'page', entry: [{ id: ours, time: 1754500000, changes: [{ field, value: { a: 1 } }] }] },
  bareEvent(
    { field, value: { a: 1 } },
    { class: 'ignored', kind: field, senderId: undefined, timestampMs: 1754500000000 },
  ),
];
const fields: readonly ContractCase[] = [
  'feed',
  'leadgen',
  'mention',
  'ratings',
  'conversations',
  'live_videos',
].map(change);

describe('a Messenger event', () => {
  itKeepsContract('messenger', {
    'receipt:': receipts,
    'reaction:': reactions,
    'edit:': edits,
    'postback:': postbacks,
    'around the conversation:': systems,
    'of another kind:': others,
    carried: transports,
    'of the field': fields,
  });
});
