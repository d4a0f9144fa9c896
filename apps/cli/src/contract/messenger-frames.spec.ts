import {
  type FrameCase,
  itReadsFrames,
  messengerFrame,
  nowMs,
  numberField,
  sizedField,
  varint,
} from '../testing/contract/native-frame.ts';

const own = { fbid: '61555000111222', device: 4 };
const peer = '61555000333444';
const alias = '9223372036854775900';
const dm = { otherFbid: peer };
const group = { threadFbid: '8888000022223333' };
const at = String(nowMs - 1_000);
const payload = Buffer.from('nobody here can read this').toString('base64');
const key = Buffer.alloc(32, 7).toString('base64');
const signature = Buffer.alloc(64, 8).toString('base64');
const bytes = (length: number): string => Buffer.alloc(length, 1).toString('base64');

const toDevice = (changes: Readonly<Record<string, unknown>> = {}) => ({
  id: { fbid: peer, device: 0 },
  kind: 2,
  payload,
  ...changes,
});
const said = {
  otid: '7400000000000000001',
  thread: dm,
  sender: own,
  timestampMs: at,
  innerFormat: 'armadillo/1',
  kindHint: 1,
  devices: [toDevice()],
};
const send = (changes: Readonly<Record<string, unknown>> = {}) =>
  messengerFrame({ requestId: '5', send: { ...said, ...changes } });
const sealed = (...bodies: readonly (readonly [string, string])[]) => ({
  devices: [],
  sealed: bodies.map(([keyId, body]) => ({ keyId, payload: body })),
});
const bundle = {
  registrationId: 99,
  keyType: 5,
  identityKey: key,
  signedPrekey: { id: 3, publicKey: key, signature },
};
const retry = (changes: Readonly<Record<string, unknown>> = {}) =>
  messengerFrame({
    requestId: '5',
    retry: { otid: '77', thread: dm, from: own, count: 1, registrationId: 99, ...changes },
  });
const publish = (changes: Readonly<Record<string, unknown>> = {}) =>
  messengerFrame({
    requestId: '6',
    keyPublish: {
      device: own,
      registrationId: 99,
      identityKey: key,
      signedPrekey: bundle.signedPrekey,
      ...changes,
    },
  });
const watermark = (changes: Readonly<Record<string, unknown>> = {}) =>
  messengerFrame({ watermark: { thread: dm, reader: own, kind: 2, watermarkMs: at, ...changes } });
const prekeys = (count: number) => Array.from({ length: count }, (_, id) => ({ id, publicKey: key }));
const devices = (count: number) =>
  Array.from({ length: count }, (_, device) => toDevice({ id: { fbid: peer, device } }));
const read = { class: 'message' } as const;

const messages: readonly FrameCase[] = [
  [
    'a message in a dm',
    send(),
    {
      class: 'message',
      native_id: said.otid,
      thread: { kind: 'dm', id: `u:${peer}` },
      sender: { kind: 'own', user: own.fbid, device: 4, device_id: 5 },
      level: 'E2EE',
      content_hint: 'RESENDABLE',
      ciphertexts: [{ type: 'SIGNAL_MESSAGE', registration_id: null, length: 25 }],
      repair: null,
    },
  ],
  ['an otid of 2^63', send({ otid: '9223372036854775808' }), { ...read, native_id: '9223372036854775808' }],
  ['an unset otid', send({ otid: '0' }), 'invalid/missing send.otid'],
  ['an unset thread', send({ thread: null }), 'invalid/missing send.thread'],
  ['a thread without a key', send({ thread: {} }), 'invalid/missing send.thread'],
  ['a dm with user 0', send({ thread: { otherFbid: '0' } }), 'invalid/missing send.thread.other_fbid'],
  ['group 0', send({ thread: { threadFbid: '0' } }), 'invalid/missing send.thread.thread_fbid'],
  ['an unset sender', send({ sender: null }), 'invalid/missing send.sender'],
  ['a sender without a device', send({ sender: { fbid: '5' } }), 'invalid/missing send.sender.device'],
  ['a sender without a number', send({ sender: { device: 0 } }), 'invalid/missing send.sender.fbid'],
  [
    'a sender at 2^63 - 1',
    send({ sender: { fbid: '9223372036854775807', device: 0 } }),
    { ...read, sender: { kind: 'own', user: '9223372036854775807', device: 0, device_id: 1 } },
  ],
  [
    'a sender at 2^63',
    send({ sender: { fbid: '9223372036854775808', device: 0 } }),
    'forbidden/foreign_sender send.sender.fbid',
  ],
  [
    'a sender device of 65536',
    send({ sender: { fbid: '5', device: 65536 } }),
    'invalid/range send.sender.device',
  ],
  ['no time', send({ timestampMs: '0' }), 'invalid/range send.timestamp_ms'],
  ['a time five minutes ahead', send({ timestampMs: String(nowMs + 300_000) }), read],
  ['a millisecond more', send({ timestampMs: String(nowMs + 300_001) }), 'invalid/future send.timestamp_ms'],
  ['a time past every date', send({ timestampMs: '8640000000000001' }), 'invalid/range send.timestamp_ms'],
  ['no inner format', send({ innerFormat: '' }), 'invalid/missing send.inner_format'],
  ['an inner format in capitals', send({ innerFormat: 'Armadillo/1' }), 'invalid/format send.inner_format'],
  [
    'an inner format of 65 characters',
    send({ innerFormat: `${'a'.repeat(63)}/1` }),
    'invalid/format send.inner_format',
  ],
  ['an inner format of 64 characters', send({ innerFormat: `${'a'.repeat(62)}/1` }), read],
  ['the hint of an edit', send({ kindHint: 4 }), { ...read, feature_bits: ['EDIT'] }],
  ['the hint of a deletion', send({ kindHint: 5 }), { ...read, feature_bits: ['DELETE'] }],
  ['no hint', send({ kindHint: 0 }), { ...read, feature_bits: [] }],
  [
    'a hint of a later version',
    send({ kindHint: 7 }),
    { ...read, feature_bits: [], losses: ['hint_unknown send.kind_hint 1'] },
  ],
  ['hidden on failure', send({ hideOnFailure: true }), { ...read, content_hint: 'IMPLICIT' }],
  ['the longest life', send({ ttlSeconds: 2_592_000 }), { ...read, ttl_seconds: 2_592_000 }],
  ['a second more', send({ ttlSeconds: 2_592_001 }), 'invalid/range send.ttl_seconds'],
  [
    'what only the gateway says',
    send({ originApp: 'whatsapp', originId: '3EB0' }),
    { ...read, losses: ['unknown_field send 2'] },
  ],
];

const bodies: readonly FrameCase[] = [
  ['no body at all', send({ devices: [] }), 'invalid/missing send.devices'],
  [
    'a device without an address',
    send({ devices: [toDevice({ id: null })] }),
    'invalid/missing send.devices.id',
  ],
  [
    'a device twice',
    send({ devices: [toDevice(), toDevice({ kind: 1 })] }),
    'invalid/duplicate send.devices.id',
  ],
  [
    'the same payload for two devices',
    send({ devices: devices(2) }),
    { ...read, ciphertexts: [{ length: 25 }, { length: 25 }] },
  ],
  ['a sender key for a device', send({ devices: [toDevice({ kind: 3 })] }), 'invalid/enum send.devices.kind'],
  ['a kind of a later version', send({ devices: [toDevice({ kind: 4 })] }), 'invalid/enum send.devices.kind'],
  [
    'registration 16384',
    send({ devices: [toDevice({ registrationId: 16_384 })] }),
    'invalid/range send.devices.registration_id',
  ],
  ['1024 devices', send({ devices: devices(1_024) }), read],
  ['1025 devices', send({ devices: devices(1_025) }), 'too_large/devices send.devices'],
  ['a payload of 256 KiB', send({ devices: [toDevice({ payload: bytes(262_144) })] }), read],
  [
    'a byte more',
    send({ devices: [toDevice({ payload: bytes(262_145) })] }),
    'too_large/payload send.devices.payload',
  ],
  [
    'three payloads of 256 KiB',
    send({ devices: devices(3).map((device) => ({ ...device, payload: bytes(262_144) })) }),
    read,
  ],
  [
    'three payloads of 256 KiB and one of a byte',
    send({ devices: devices(4).map((device, at) => ({ ...device, payload: bytes(at < 3 ? 262_144 : 1) })) }),
    'too_large/opaque_total send.devices.payload',
  ],
  [
    'a shared ciphertext in a group',
    send({ thread: group, devices: [], shared: { kind: 3, payload } }),
    {
      ...read,
      thread: { kind: 'group', id: 't:8888000022223333' },
      shared: { type: 'SENDER_KEY', length: 25 },
    },
  ],
  [
    'a shared ciphertext of another kind',
    send({ thread: group, shared: { kind: 2, payload } }),
    'invalid/enum send.shared.kind',
  ],
  [
    'an empty shared ciphertext',
    send({ thread: group, shared: { kind: 3 } }),
    'invalid/empty send.shared.payload',
  ],
  [
    'a shared ciphertext with a device',
    send({ thread: group, shared: { id: own, kind: 3, payload } }),
    'invalid/conflict send.shared.id',
  ],
  [
    'three sealed bodies',
    send(sealed(['a', payload], ['b', payload], ['c', payload])),
    {
      ...read,
      level: 'APP_SEALED',
      content_hint: 'UNSPECIFIED',
      sealed: [{ key_id: 'a' }, {}, { key_id: 'c' }],
    },
  ],
  [
    'four sealed bodies',
    send(sealed(['a', payload], ['b', payload], ['c', payload], ['d', payload])),
    'invalid/length send.sealed',
  ],
  [
    'a sealed body beside devices',
    send({ ...sealed(['a', payload]), devices: [toDevice()] }),
    'invalid/conflict send.sealed',
  ],
  ['a key twice', send(sealed(['a', payload], ['a', payload])), 'invalid/duplicate send.sealed.key_id'],
  ['a sealed body without a key', send(sealed(['', payload])), 'invalid/missing send.sealed.key_id'],
  ['a key with a space', send(sealed(['a b', payload])), 'invalid/format send.sealed.key_id'],
  ['an empty sealed body', send(sealed(['a', ''])), 'invalid/empty send.sealed.payload'],
];

const companions: readonly FrameCase[] = [
  ['a franking tag', send({ frankingTag: bytes(32) }), { ...read, franking_tag: { length: 32 } }],
  ['a franking tag of 33 bytes', send({ frankingTag: bytes(33) }), 'invalid/length send.franking_tag'],
  ['an identity hash', send({ identityHash: bytes(10) }), read],
  ['an identity hash of 9 bytes', send({ identityHash: bytes(9) }), 'invalid/length send.identity_hash'],
  ['a send token', send({ sendToken: bytes(256) }), { ...read, send_token: { length: 256 } }],
  ['a send token of 257 bytes', send({ sendToken: bytes(257) }), 'invalid/length send.send_token'],
  [
    'a proof of the origin',
    send({ originProof: { keyId: 'k1', header: bytes(9_216), signature } }),
    { ...read, origin_proof: { key_id: 'k1', header: { length: 9_216 }, signature: { length: 64 } } },
  ],
  [
    'a proof with digests, which are the gateway’s to say',
    send({ originProof: { keyId: 'k1', header: key, signature, digests: key } }),
    { ...read, losses: ['unknown_field send.origin_proof 1'] },
  ],
  [
    'a proof with a header that is too long',
    send({ originProof: { keyId: 'k1', header: bytes(9_217), signature } }),
    'invalid/length send.origin_proof.header',
  ],
  [
    'a proof with half a signature',
    send({ originProof: { keyId: 'k1', header: key, signature: key } }),
    'invalid/length send.origin_proof.signature',
  ],
  ['a repair', send({ repairCount: 5 }), { ...read, repair: { count: 5 } }],
  ['a sixth repair', send({ repairCount: 6 }), 'invalid/range send.repair_count'],
  [
    'a repair for two devices',
    send({ repairCount: 1, devices: devices(2) }),
    'invalid/conflict send.repair_count',
  ],
  [
    'a repair of a sealed body',
    send({ ...sealed(['a', payload]), repairCount: 1 }),
    'invalid/conflict send.repair_count',
  ],
];

const receipts: readonly FrameCase[] = [
  [
    'a watermark of a user, without a device',
    watermark({ reader: { fbid: own.fbid }, kind: 1 }),
    { class: 'receipt', kind: 'DELIVERED', reader: { device: null, device_id: 0 }, timestamp_ms: null },
  ],
  ['a watermark of no kind', watermark({ kind: 0 }), 'invalid/enum watermark.kind'],
  ['a watermark of a later kind', watermark({ kind: 3 }), 'invalid/enum watermark.kind'],
  ['a watermark at no time', watermark({ watermarkMs: '0' }), 'invalid/range watermark.watermark_ms'],
  [
    'a watermark in the future',
    watermark({ watermarkMs: String(nowMs + 300_001) }),
    'invalid/future watermark.watermark_ms',
  ],
  [
    'an act in the future',
    watermark({ actionMs: String(nowMs + 300_001) }),
    'invalid/future watermark.action_ms',
  ],
  [
    'a watermark of an alias',
    watermark({ reader: { fbid: alias } }),
    'forbidden/foreign_sender watermark.reader.fbid',
  ],
  ['a watermark of nobody', watermark({ reader: null }), 'invalid/missing watermark.reader'],
  [
    'a retry in a dm with an alias',
    retry({ thread: { otherFbid: alias } }),
    { class: 'nack', ref: '77', author: { kind: 'foreign', user: alias }, count: 1, bundle: null },
  ],
  ['a retry in a group', retry({ thread: group, authorFbid: alias }), { author: { user: alias } }],
  ['a retry in a group that names nobody', retry({ thread: group }), 'invalid/missing retry.author_fbid'],
  ['a retry of count 0', retry({ count: 0 }), 'invalid/range retry.count'],
  ['a retry of count 6', retry({ count: 6, bundle }), 'invalid/range retry.count'],
  ['a second retry without keys', retry({ count: 2 }), 'invalid/missing retry.bundle'],
  ['a first retry with keys', retry({ bundle }), { bundle: { one_time: null, device_identity: null } }],
  [
    'a retry of another registration',
    retry({ bundle: { ...bundle, registrationId: 98 } }),
    'invalid/conflict retry.bundle.registration_id',
  ],
  ['a retry without a registration', retry({ registrationId: 0 }), 'invalid/missing retry.registration_id'],
  ['a retry without an otid', retry({ otid: '0' }), 'invalid/missing retry.otid'],
  [
    'a bundle of another type',
    retry({ bundle: { ...bundle, keyType: 6 } }),
    'invalid/enum retry.bundle.key_type',
  ],
  [
    'a bundle with a short identity',
    retry({ bundle: { ...bundle, identityKey: bytes(31) } }),
    'invalid/length retry.bundle.identity_key',
  ],
  [
    'a bundle without a signed prekey',
    retry({ bundle: { ...bundle, signedPrekey: null } }),
    'invalid/missing retry.bundle.signed_prekey',
  ],
  [
    'a prekey id of 2^24',
    retry({ bundle: { ...bundle, oneTime: { id: 2 ** 24, publicKey: key } } }),
    'invalid/range retry.bundle.one_time.id',
  ],
  [
    'an identity list of 4097 bytes',
    retry({ bundle: { ...bundle, identityList: bytes(4_097) } }),
    'invalid/length retry.bundle.identity_list',
  ],
  [
    'typing of no state',
    messengerFrame({ typing: { thread: dm, sender: own } }),
    'invalid/enum typing.state',
  ],
  [
    'no longer typing',
    messengerFrame({ typing: { thread: group, sender: own, state: 2 } }),
    { class: 'ephemeral', state: 'PAUSED', thread: { kind: 'group' } },
  ],
];

const query = (targets: number) =>
  messengerFrame({
    keyQuery: { requester: own, targets: Array.from({ length: targets }, () => own), claimId: bytes(16) },
  });
const keys: readonly FrameCase[] = [
  ['a claim of 256 devices', query(256), { class: 'key_claim', request_id: '0' }],
  ['a claim of 257 devices', query(257), 'too_large/list key_query.targets'],
  ['a claim of none', query(0), 'invalid/missing key_query.targets'],
  [
    'a claim id of 15 bytes',
    messengerFrame({ keyQuery: { requester: own, targets: [own], claimId: bytes(15) } }),
    'invalid/length key_query.claim_id',
  ],
  [
    'a claim by a user without a device',
    messengerFrame({ keyQuery: { requester: { fbid: '5' }, targets: [own], claimId: bytes(16) } }),
    'invalid/missing key_query.requester.device',
  ],
  [
    'an upload of 201 keys, which takes two requests',
    publish({ oneTime: prekeys(201) }),
    { class: 'key_upload', one_time: { count: 201, ids: [0, 200] }, publish_requests: 2 },
  ],
  ['an upload of no keys', publish(), { one_time: { count: 0, ids: [] }, publish_requests: 1 }],
  ['an upload of 1024 keys', publish({ oneTime: prekeys(1_024) }), { publish_requests: 6 }],
  ['an upload of 1025 keys', publish({ oneTime: prekeys(1_025) }), 'too_large/list key_publish.one_time'],
  [
    'an upload of one id twice',
    publish({ oneTime: [...prekeys(2), ...prekeys(1)] }),
    'invalid/duplicate key_publish.one_time.id',
  ],
  [
    'an upload for an alias',
    publish({ device: { fbid: alias, device: 0 } }),
    'forbidden/foreign_sender key_publish.device.fbid',
  ],
  [
    'an upload with a short signature',
    publish({ signedPrekey: { ...bundle.signedPrekey, signature: key } }),
    'invalid/length key_publish.signed_prekey.signature',
  ],
  ['registration 16383', publish({ registrationId: 16_383 }), { registration_id: 16_383 }],
  ['registration 16384', publish({ registrationId: 16_384 }), 'invalid/range key_publish.registration_id'],
  [
    'a count',
    messengerFrame({ requestId: '9', keyCount: { device: own } }),
    { class: 'key_count', request_id: '9' },
  ],
  [
    'a count that says a number',
    messengerFrame({ keyCount: { device: own, remaining: 3 } }),
    { class: 'key_count', losses: ['unknown_field key_count 1'] },
  ],
  [
    'a query of 257 users',
    messengerFrame({ deviceQuery: { fbids: Array(257).fill('5') } }),
    'too_large/list device_query.fbids',
  ],
  ['a query of nobody', messengerFrame({ deviceQuery: {} }), 'invalid/missing device_query.fbids'],
  [
    'a query of user 0',
    messengerFrame({ deviceQuery: { fbids: ['5', '0'] } }),
    'invalid/missing device_query.fbids',
  ],
  [
    'users of a query one by one',
    sizedField(9, Buffer.concat([numberField(1, 5), numberField(1, 2n ** 64n - 1n)])),
    {
      users: [
        { kind: 'own', user: '5' },
        { kind: 'foreign', user: '18446744073709551615' },
      ],
    },
  ],
  [
    'a change of an alias',
    messengerFrame({ deviceChange: { fbid: alias, kind: 1, devices: [1], timestampMs: at } }),
    'forbidden/foreign_sender device_change.fbid',
  ],
  [
    'a change of no kind',
    messengerFrame({ deviceChange: { fbid: '5', devices: [1], timestampMs: at } }),
    'invalid/enum device_change.kind',
  ],
  [
    'a list to be fetched again',
    messengerFrame({ deviceChange: { fbid: '5', kind: 3, timestampMs: at } }),
    { class: 'device_change', change: 'RESET', devices: [] },
  ],
  [
    'a device of 65536 that is new',
    messengerFrame({ deviceChange: { fbid: '5', kind: 1, devices: [65_536], timestampMs: at } }),
    'invalid/range device_change.devices',
  ],
];

const acks: readonly FrameCase[] = [
  [
    'a delivered message that is to come again',
    messengerFrame({ ack: { otid: '9', code: 'again' } }),
    { class: 'transport_ack', ref: '9', disposition: 'REDELIVER' },
  ],
  [
    'a delivered message that nobody can decode',
    messengerFrame({ ack: { otid: '9', code: 'undecodable' } }),
    { disposition: 'DEAD_LETTER' },
  ],
  ['an ack of nothing', messengerFrame({ ack: { code: 'received' } }), 'invalid/missing ack.otid'],
  ['an ack without a word', messengerFrame({ ack: { otid: '9' } }), 'invalid/missing ack.code'],
  [
    'an ack with an outcome',
    messengerFrame({ ack: { otid: '9', code: 'accepted' } }),
    'invalid/enum ack.code',
  ],
  ['an answer of keys, which is the gateway’s', messengerFrame({ keyAnswer: {} }), 'unsupported/frame'],
  ['an answer of devices', messengerFrame({ deviceAnswer: {} }), 'unsupported/frame'],
  ['an error', messengerFrame({ error: { code: 'malformed' } }), 'unsupported/frame'],
];

const withTail = (...tail: readonly Uint8Array[]) => Buffer.concat([send(), ...tail]);
const inSend = (...parts: readonly Uint8Array[]) => sizedField(2, Buffer.concat(parts));
const wire: readonly FrameCase[] = [
  ['nothing', '', 'unsupported/frame'],
  ['an end of a group', Buffer.from([0x0c]), 'malformed/pb_group'],
  ['a group within a message', inSend(Buffer.from([0x0b])), 'malformed/pb_group'],
  ['wire type 6', Buffer.from([0x0e]), 'malformed/pb_wire_type'],
  [
    'a number as eight bytes',
    Buffer.concat([Buffer.from([0x09]), Buffer.alloc(8)]),
    'malformed/pb_wire_type',
  ],
  ['a message as a number', Buffer.from([0x10, 0x01]), 'malformed/pb_wire_type'],
  ['text as a number', inSend(numberField(5, 1)), 'malformed/pb_wire_type'],
  ['field number 0 within a message', inSend(Buffer.from([0x00, 0x01])), 'malformed/pb_field_zero'],
  ['an end within a tag', withTail(Buffer.from([0xff])), 'malformed/pb_truncated'],
  ['an end within eight bytes', withTail(Buffer.from([0xa1, 0x06, 1, 2, 3])), 'malformed/pb_truncated'],
  ['an end within four bytes', withTail(Buffer.from([0xa5, 0x06, 1])), 'malformed/pb_truncated'],
  ['a length of 2^31', Buffer.concat([Buffer.from([0x12]), varint(2 ** 31)]), 'malformed/pb_length'],
  [
    'a length of 2^64 - 1',
    Buffer.concat([Buffer.from([0x12]), varint(2n ** 64n - 1n)]),
    'malformed/pb_length',
  ],
  ['a length past the parent', inSend(Buffer.from([0x12, 0x05, 0x08])), 'malformed/pb_length'],
  [
    'a length of an unknown field past the end',
    withTail(Buffer.from([0xa2, 0x06, 0x02, 0x00])),
    'malformed/pb_length',
  ],
  ['a number of 2^64', Buffer.concat([Buffer.from([0x08]), varint(2n ** 64n)]), 'malformed/pb_varint'],
  [
    'a request id of 2^64 - 1',
    Buffer.concat([numberField(1, 2n ** 64n - 1n), sizedField(9, numberField(1, 5))]),
    { request_id: '18446744073709551615' },
  ],
  ['a device of 2^32', inSend(sizedField(3, numberField(2, 2n ** 32n))), 'malformed/pb_varint'],
  ['a tag of more than 32 bits', Buffer.concat([varint(2n ** 32n + 8n), varint(1)]), 'malformed/pb_varint'],
  [
    'text that is no UTF-8, in a frame that the gateway alone sends',
    sizedField(14, sizedField(1, Buffer.from([0xc0, 0x80]))),
    'malformed/pb_utf8',
  ],
  ['half a character in UTF-8', inSend(sizedField(5, Buffer.from([0xed, 0xa0, 0x80]))), 'malformed/pb_utf8'],
  ['the request id twice', Buffer.concat([numberField(1, 1), numberField(1, 1)]), 'malformed/pb_duplicate'],
  [
    'both names of a thread',
    inSend(sizedField(2, Buffer.concat([numberField(1, 5), numberField(2, 5)]))),
    'malformed/pb_duplicate',
  ],
  [
    'a body twice',
    Buffer.concat([sizedField(5, Buffer.of()), sizedField(5, Buffer.of())]),
    'malformed/pb_duplicate',
  ],
  [
    'a request id of one in ten bytes',
    Buffer.concat([Buffer.from('0881808080808080808000', 'hex'), sizedField(9, numberField(1, 5))]),
    { request_id: '1' },
  ],
  [
    'a length of one in three bytes',
    Buffer.concat([Buffer.from('4a828000', 'hex'), numberField(1, 5)]),
    { users: [{ user: '5' }] },
  ],
  [
    'a kind of 2^32 + 2, which is not 2',
    inSend(sizedField(7, numberField(2, 2n ** 32n + 2n))),
    'invalid/missing send.otid',
  ],
  [
    'a watermark kind of 2^32 + 2, which is not 2',
    sizedField(
      3,
      Buffer.concat([
        sizedField(1, numberField(1, 5)),
        sizedField(2, numberField(1, 5)),
        numberField(3, 2n ** 32n + 2n),
      ]),
    ),
    'invalid/enum watermark.kind',
  ],
  [
    'unknown fields within unknown depth',
    withTail(sizedField(200, Buffer.from([0x0b, 0x0b])), numberField(2_000, 1)),
    { ...read, losses: ['unknown_field  2'] },
  ],
  ['a frame past 2 MiB', Buffer.alloc(2_097_153), 'too_large/frame'],
];

itReadsFrames('messenger', {
  'A message of Messenger': messages,
  'A body of Messenger': bodies,
  'What goes with a message of Messenger': companions,
  'A receipt of Messenger': receipts,
  'Keys and devices of Messenger': keys,
  'A word of a Messenger backend on what was delivered': acks,
  'The wire of Messenger': wire,
});
