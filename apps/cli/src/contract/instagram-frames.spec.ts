import { type FrameCase, instagramFrame, itReadsFrames, nowMs } from '../testing/contract/native-frame.ts';

const thread = '340282366841710300949128000000000000001';
const user = '44300111222';
const at = `${nowMs - 1_000}000`;
const body = Buffer.from('only the other app opens this').toString('base64');
const sealed = { key_id: 'wa-2026.k1', b64: body };
const bytes = (length: number): string => Buffer.alloc(length, 1).toString('base64');
const said = {
  op: 'item',
  client_context: '7000000000000000001',
  thread_id: thread,
  user_id: user,
  timestamp: at,
  inner_format: 'sealpost.content/1',
  sealed,
};
const item = (changes: Readonly<Record<string, unknown>> = {}) => instagramFrame({ ...said, ...changes });
/** The text of an item with more text in front of its last brace. */
const itemWith = (more: string): string => `${item().slice(0, -1)},${more}}`;
const seen = (changes: Readonly<Record<string, unknown>> = {}) =>
  instagramFrame({ op: 'seen', thread_id: thread, user_id: user, item_id: '12', timestamp: at, ...changes });
const activity = (changes: Readonly<Record<string, unknown>> = {}) =>
  instagramFrame({ op: 'activity', thread_id: thread, user_id: user, activity_status: '1', ...changes });
const status = (members: Readonly<Record<string, unknown>>) => instagramFrame({ op: 'status', ...members });
const proof = { key_id: 'k1', header_b64: bytes(9_216), signature_b64: bytes(64) };
const read = { class: 'message' } as const;

const items: readonly FrameCase[] = [
  [
    'an item',
    item(),
    {
      class: 'message',
      native_id: said.client_context,
      thread: { kind: 'thread', id: thread },
      sender: { kind: 'own', user, device: null, device_id: 0 },
      client_timestamp_ms: String(nowMs - 1_000),
      level: 'APP_SEALED',
      content_hint: 'UNSPECIFIED',
      feature_bits: [],
      sealed: [{ key_id: 'wa-2026.k1', length: 29 }],
    },
  ],
  ['context 0', item({ client_context: '0' }), { ...read, native_id: '0' }],
  [
    'context 2^53 + 1',
    item({ client_context: '9007199254740993' }),
    { ...read, native_id: '9007199254740993' },
  ],
  ['context 2^64', item({ client_context: '18446744073709551616' }), 'invalid/range client_context'],
  ['a context with a leading zero', item({ client_context: '01' }), 'invalid/format client_context'],
  ['a context with a sign', item({ client_context: '+1' }), 'invalid/format client_context'],
  ['a context as a number', item({ client_context: 5 }), 'invalid/type client_context'],
  ['no context', item({ client_context: undefined }), 'invalid/missing client_context'],
  [
    'a UUID in capitals',
    item({ client_context: '0F9C1C52-6D0B-4A55-9A3E-2F4F2F6F1C11' }),
    'invalid/format client_context',
  ],
  [
    'thread 2^128 - 1',
    item({ thread_id: String(2n ** 128n - 1n) }),
    { thread: { id: String(2n ** 128n - 1n) } },
  ],
  ['thread 2^128', item({ thread_id: String(2n ** 128n) }), 'invalid/range thread_id'],
  ['a thread of 400 digits', item({ thread_id: '9'.repeat(400) }), 'invalid/range thread_id'],
  ['thread 0', item({ thread_id: '0' }), 'invalid/range thread_id'],
  ['user 2^63 - 1', item({ user_id: '9223372036854775807' }), { sender: { kind: 'own' } }],
  ['user 2^64 - 1', item({ user_id: '18446744073709551615' }), 'forbidden/foreign_sender user_id'],
  ['user 0', item({ user_id: '0' }), 'invalid/range user_id'],
  ['a user that is null', item({ user_id: null }), 'invalid/type user_id'],
  [
    'a time five minutes ahead',
    item({ timestamp: `${nowMs + 300_000}999` }),
    { ...read, losses: ['time_precision timestamp 1'] },
  ],
  ['a millisecond more', item({ timestamp: `${nowMs + 300_001}000` }), 'invalid/future timestamp'],
  ['time 0', item({ timestamp: '0' }), 'invalid/range timestamp'],
  ['half a millisecond after the beginning', item({ timestamp: '500' }), 'invalid/range timestamp'],
  ['a time past every date', item({ timestamp: '8640000000000001000' }), 'invalid/range timestamp'],
  ['no inner format', item({ inner_format: undefined }), 'invalid/missing inner_format'],
  [
    'an inner format without a version',
    item({ inner_format: 'sealpost.content' }),
    'invalid/format inner_format',
  ],
  ['an unsent item', item({ item_type: 'unsend' }), { feature_bits: ['DELETE'] }],
  [
    'an edit, for which there is no hint',
    item({ item_type: 'edit' }),
    { feature_bits: [], losses: ['hint_unknown item_type 1'] },
  ],
  ['a hint that objects inherit', item({ item_type: 'toString' }), { losses: ['hint_unknown item_type 1'] }],
  ['a hint as a number', item({ item_type: 1 }), 'invalid/type item_type'],
  ['participants', item({ participants: null }), 'unsupported/refused_by_type participants'],
  ['a ciphertext', item({ enc: 'AA==' }), 'unsupported/refused_by_type enc'],
  [
    'what only the gateway says',
    item({ item_id: 5, origin_app: 'whatsapp', origin_id: [] }),
    { ...read, losses: ['unknown_field item 3'] },
  ],
];

const sealedBodies: readonly FrameCase[] = [
  ['a body that is text', item({ sealed: body }), 'invalid/type sealed'],
  ['a body without a key', item({ sealed: { b64: body } }), 'invalid/missing sealed.key_id'],
  ['a body without bytes', item({ sealed: { key_id: 'k' } }), 'invalid/missing sealed.b64'],
  ['an empty body', item({ sealed: { key_id: 'k', b64: '' } }), 'invalid/empty sealed.b64'],
  [
    'a key of 65 characters',
    item({ sealed: { key_id: 'k'.repeat(65), b64: body } }),
    'invalid/format sealed.key_id',
  ],
  ['base64 of the URL alphabet', item({ sealed: { key_id: 'k', b64: '_-8=' } }), 'invalid/base64 sealed.b64'],
  ['base64 without its padding', item({ sealed: { key_id: 'k', b64: 'AA' } }), 'invalid/base64 sealed.b64'],
  ['base64 with trailing bits', item({ sealed: { key_id: 'k', b64: 'AB==' } }), 'invalid/base64 sealed.b64'],
  [
    'a body of 256 KiB',
    item({ sealed: { key_id: 'k', b64: bytes(262_144) } }),
    { sealed: [{ length: 262_144 }] },
  ],
  ['a byte more', item({ sealed: { key_id: 'k', b64: bytes(262_145) } }), 'too_large/payload sealed.b64'],
  [
    'two further bodies, in order',
    item({
      also_sealed: [
        { key_id: 'b', b64: body },
        { key_id: 'a', b64: body },
      ],
    }),
    { sealed: [{ key_id: 'wa-2026.k1' }, { key_id: 'b' }, { key_id: 'a' }] },
  ],
  ['no further body', item({ also_sealed: [] }), read],
  [
    'three further bodies',
    item({ also_sealed: ['a', 'b', 'c'].map((key_id) => ({ key_id, b64: body })) }),
    'invalid/length also_sealed',
  ],
  ['a further body that is text', item({ also_sealed: ['a'] }), 'invalid/type also_sealed'],
  ['further bodies that are no list', item({ also_sealed: sealed }), 'invalid/type also_sealed'],
  ['a key twice', item({ also_sealed: [sealed] }), 'invalid/duplicate also_sealed.key_id'],
  ['a proof of the origin', item({ origin_proof: proof }), { origin_proof: { header: { length: 9_216 } } }],
  [
    'a proof with a header that is too long',
    item({ origin_proof: { ...proof, header_b64: bytes(9_217) } }),
    'invalid/length origin_proof.header_b64',
  ],
  [
    'a proof with a short signature',
    item({ origin_proof: { ...proof, signature_b64: bytes(63) } }),
    'invalid/length origin_proof.signature_b64',
  ],
  [
    'unknown members of a body and of a proof',
    item({ sealed: { ...sealed, alg: 1 }, origin_proof: { ...proof, digests_b64: bytes(32), more: {} } }),
    { ...read, losses: ['unknown_field origin_proof 2', 'unknown_field sealed 1'] },
  ],
];

const others: readonly FrameCase[] = [
  [
    'seen',
    seen(),
    { class: 'receipt', kind: 'READ', up_to_item: '12', refs: [], watermark_ms: null, author: null },
  ],
  ['seen up to nothing', seen({ item_id: undefined }), 'invalid/missing item_id'],
  ['seen up to 2^128', seen({ item_id: String(2n ** 128n) }), 'invalid/range item_id'],
  ['seen by an alias', seen({ user_id: '9223372036854775808' }), 'forbidden/foreign_sender user_id'],
  ['seen at no time', seen({ timestamp: undefined }), 'invalid/missing timestamp'],
  ['no longer typing', activity({ activity_status: '0' }), { class: 'ephemeral', state: 'PAUSED' }],
  ['a third activity', activity({ activity_status: '2' }), 'invalid/enum activity_status'],
  ['an activity as a number', activity({ activity_status: 1 }), 'invalid/type activity_status'],
  [
    'an activity by an alias',
    activity({ user_id: '18446744073709551615' }),
    'forbidden/foreign_sender user_id',
  ],
  [
    'an item taken',
    status({ status: 'ok', item_id: '1' }),
    { class: 'transport_ack', ref: '1', disposition: 'ACK' },
  ],
  [
    'an item that is to come again',
    status({ status: 'fail', item_id: '1', error_type: 'rate_limit_error' }),
    { disposition: 'REDELIVER' },
  ],
  [
    'an item of a kind that the app lacks',
    status({ status: 'fail', item_id: '1', error_type: 'unsupported' }),
    { disposition: 'DEAD_LETTER' },
  ],
  ['a third status', status({ status: 'maybe', item_id: '1' }), 'invalid/enum status'],
  ['a status of nothing', status({ status: 'ok' }), 'invalid/missing item_id'],
  ...['key_query', 'key_publish', 'key_count', 'device_query', 'retry'].map((op): FrameCase => [
    `the op ${op}`,
    instagramFrame({ op }),
    'unsupported/refused_by_type op',
  ]),
  ['an op that objects inherit', instagramFrame({ op: 'constructor' }), 'unsupported/frame op'],
  ['an op as a number', instagramFrame({ op: 1 }), 'invalid/type op'],
];

const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
const members = (count: number): string =>
  `{${Array.from({ length: count }, (_, index) => `"m${index}":0`).join(',')}}`;
const structure: readonly FrameCase[] = [
  ['nothing', '', 'malformed/json_syntax'],
  ['white space', ' \n', 'malformed/json_syntax'],
  [
    'a byte order mark',
    Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(item())]),
    'malformed/bom',
  ],
  ['overlong UTF-8', Buffer.from([0x7b, 0x22, 0xc0, 0x80, 0x22, 0x3a, 0x31, 0x7d]), 'malformed/utf8'],
  ['UTF-16', Buffer.from(item(), 'utf16le'), 'malformed/json_syntax'],
  ['text', '"item"', 'malformed/json_not_object'],
  ['null', 'null', 'malformed/json_not_object'],
  ['a number beyond all', '1e400', 'malformed/json_not_object'],
  ['eight levels', itemWith(`"x":${nested(7)}`), { ...read, losses: ['unknown_field item 1'] }],
  ['nine levels', itemWith(`"x":${nested(8)}`), 'malformed/json_depth'],
  ['nine levels of objects', itemWith(`"x":${'{"x":'.repeat(8)}1${'}'.repeat(8)}`), 'malformed/json_depth'],
  ['64 members', itemWith(`"x":${members(64)}`), { ...read, losses: ['unknown_field item 1'] }],
  ['65 members', itemWith(`"x":${members(65)}`), 'malformed/json_members'],
  [
    '65 elements',
    itemWith(`"x":[${Array(65).fill(0).join(',')}]`),
    { ...read, losses: ['unknown_field item 1'] },
  ],
  ['a key twice, once escaped', itemWith('"us\\u0065r_id":"1"'), 'malformed/json_duplicate_key'],
  ['a key twice far within', itemWith('"x":[{"y":{"a":1,"b":2,"a":3}}]'), 'malformed/json_duplicate_key'],
  [
    'one key in two objects',
    itemWith('"x":[{"a":1},{"a":{"a":1}}]'),
    { ...read, losses: ['unknown_field item 1'] },
  ],
  ['a constructor within', itemWith('"x":{"constructor":1}'), 'malformed/json_prototype_key'],
  ['an escaped prototype', itemWith('"pr\\u006ftotype":1'), 'malformed/json_prototype_key'],
  [
    'the word __proto__ as a value',
    itemWith('"x":"__proto__"'),
    { ...read, losses: ['unknown_field item 1'] },
  ],
  ['a lone low surrogate', itemWith('"x":"\\udc00"'), 'malformed/json_string'],
  ['a lone surrogate in a key', itemWith('"\\ud800":1'), 'malformed/json_string'],
  ['surrogates the wrong way round', itemWith('"x":"\\udc00\\ud800"'), 'malformed/json_string'],
  ['a pair of surrogates', itemWith('"x":"\\ud83d\\ude00"'), { ...read, losses: ['unknown_field item 1'] }],
  ['an escape that there is not', itemWith('"x":"\\x41"'), 'malformed/json_syntax'],
  ['a tab within text', itemWith('"x":"\t"'), 'malformed/json_syntax'],
  ['a comma at the end', itemWith('"x":1,'), 'malformed/json_syntax'],
  ['a comment', `${item()}//`, 'malformed/json_syntax'],
  ['single quotes', "{'op':'item'}", 'malformed/json_syntax'],
  ['NaN', itemWith('"x":NaN'), 'malformed/json_syntax'],
  ['a leading zero', itemWith('"x":01'), 'malformed/json_syntax'],
  ['a NUL behind the object', `${item()}\0`, 'malformed/json_syntax'],
  ['a no-break space behind the object', `${item()}\u00a0`, 'malformed/json_syntax'],
  ['half a frame', item().slice(0, 60), 'malformed/json_syntax'],
  [
    '1e400 and 2^53 + 1 as unknown numbers',
    itemWith('"x":1e400,"y":9007199254740993'),
    { ...read, losses: ['unknown_field item 2'] },
  ],
  [
    'a frame of 2 MiB',
    itemWith(`"x":"${'x'.repeat(2_097_152 - itemWith('"x":""').length)}"`),
    { ...read, losses: ['unknown_field item 1'] },
  ],
  ['a byte more', itemWith(`"x":"${'x'.repeat(2_097_153 - itemWith('"x":""').length)}"`), 'too_large/frame'],
  ['2 MiB of brackets', '['.repeat(2_097_152), 'malformed/json_depth'],
  ['2 MiB of quotes', `{"${'\\"'.repeat(1_048_570)}`, 'malformed/json_syntax'],
];

itReadsFrames('instagram', {
  'An item of Instagram': items,
  'A sealed body of Instagram': sealedBodies,
  'Another op of Instagram': others,
  'The text of a frame of Instagram': structure,
});
