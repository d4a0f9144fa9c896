import { randomBytes } from 'node:crypto';
import type { Platform } from '#libs/envelope';
import { outcomeNames } from '../answers.ts';

const base64 = (length: number): string => randomBytes(length).toString('base64');
const nowMs = (): number => Date.now() - 1_000;
const seconds = (): number => Math.floor(nowMs() / 1_000);

const fbid = '61555000111222';
const own = { fbid, device: 0 };
const peer = { fbid: '9223372036854775815', device: 0 };
const thread = { otherFbid: peer.fbid };

const send = (index: number) => ({
  requestId: String(index + 1),
  send: {
    otid: String(9_007_199_254_740_993n + BigInt(index)),
    thread,
    sender: own,
    timestampMs: String(nowMs()),
    innerFormat: 'sealpost.content/1',
    devices: [{ id: peer, kind: 2, payload: base64(90) }],
  },
});

/** One of each frame that a Messenger backend sends, and a message for each outcome, as proto3 JSON. */
export const messengerFrames = () => [
  ...outcomeNames.map((_, index) => send(index)),
  { requestId: '20', watermark: { thread, reader: own, kind: 2, watermarkMs: String(nowMs()) } },
  { requestId: '21', retry: { otid: '7', thread, from: own, count: 1, registrationId: 9_001 } },
  { typing: { thread, sender: own, state: 1 } },
  ...Array.from({ length: 6 }, (_, index) => ({
    requestId: String(30 + index),
    keyQuery: { requester: own, targets: [peer], claimId: base64(16) },
  })),
  ...[40, 41].map((requestId) => ({
    requestId: String(requestId),
    keyPublish: {
      device: own,
      registrationId: 9_001,
      identityKey: base64(32),
      signedPrekey: { id: 1, publicKey: base64(32), signature: base64(64) },
      oneTime: [{ id: 2, publicKey: base64(32) }],
    },
  })),
  { requestId: '50', keyCount: { device: own } },
  { requestId: '51', deviceQuery: { fbids: [peer.fbid] } },
  { requestId: '52', deviceChange: { fbid, kind: 1, devices: [1], timestampMs: String(nowMs()) } },
  { ack: { otid: '7', code: 'received' } },
];

const jid = '15550001111@s.whatsapp.net';
const alias = '2-9223372036854775815@interop';
const group = '120363041234567890@g.us';
const leaf = (name: string, length: number): string => `<${name}>${base64(length)}</${name}>`;
const number = (name: string, length: number): string =>
  `<${name}>${Buffer.from([...Array.from({ length: length - 1 }, () => 0), 9]).toString('base64')}</${name}>`;
const iq = (id: string, xmlns: string, type: string, children: string): string =>
  `<iq id="${id}" xmlns="${xmlns}" type="${type}" to="s.whatsapp.net" from="${jid}">${children}</iq>`;
const receipt = (attributes: string, children = ''): string =>
  `<receipt id="A1" from="${jid}" ${attributes}>${children}</receipt>`;

const stanzas = (): readonly string[] => [
  ...outcomeNames.map(
    (_, index) =>
      `<message id="M${index}" from="${jid}" to="${alias}" t="${seconds()}" type="text">` +
      `<participants><to jid="${alias}"><enc v="2" type="msg">${base64(90)}</enc></to></participants></message>`,
  ),
  receipt(`to="${alias}" t="${seconds()}" type="read"`),
  receipt(`to="${alias}" t="${seconds()}" type="sender"`),
  receipt(`to="${group}" t="${seconds()}"`, `<participants key="A1"><user jid="${jid}"/></participants>`),
  receipt(
    `to="${alias}" type="retry"`,
    `<retry id="A1" count="1" t="${seconds()}" v="1"/>${number('registration', 4)}`,
  ),
  `<chatstate from="${jid}" to="${alias}"><composing/></chatstate>`,
  ...Array.from({ length: 6 }, (_, index) =>
    iq(`K${index}`, 'encrypt', 'get', `<key><user jid="${alias}"/></key>`),
  ),
  ...['U1', 'U2'].map((id) =>
    iq(
      id,
      'encrypt',
      'set',
      `${number('registration', 4)}<type>BQ==</type>${leaf('identity', 32)}` +
        `<list><key>${number('id', 3)}${leaf('value', 32)}</key></list>` +
        `<skey>${number('id', 3)}${leaf('value', 32)}${leaf('signature', 64)}</skey>`,
    ),
  ),
  iq('C1', 'encrypt', 'get', '<count/>'),
  iq(
    'D1',
    'usync',
    'get',
    `<usync sid="s1" mode="query" last="true" index="0" context="message">` +
      `<query><devices version="2"/></query><list><user jid="${alias}"/></list></usync>`,
  ),
  `<notification type="devices" id="N1" from="${jid}" t="${seconds()}">` +
    `<add device_hash="2:q83vEjRW"><device jid="${jid.replace('@', ':1@')}"/></add></notification>`,
  `<ack class="message" id="A1" from="${jid}"/>`,
];

const threadId = '340282366841710300949128000000000000001';
const user = { thread_id: threadId, user_id: '44300111222' };
const micros = (): string => `${nowMs()}000`;

const ops = () => [
  ...outcomeNames.map((_, index) => ({
    op: 'item',
    client_context: String(index),
    ...user,
    timestamp: micros(),
    inner_format: 'sealpost.content/1',
    sealed: { key_id: 'k1', b64: base64(90) },
  })),
  { op: 'seen', ...user, item_id: '12', timestamp: micros() },
  { op: 'activity', ...user, activity_status: '1' },
  { op: 'status', status: 'ok', item_id: '12' },
];

/** One of each frame that a client of an app posts as text, and a message for each outcome. */
export const textFrames: Readonly<Record<Exclude<Platform, 'messenger'>, () => readonly string[]>> = {
  whatsapp: stanzas,
  instagram: () => ops().map((op) => JSON.stringify(op)),
};
