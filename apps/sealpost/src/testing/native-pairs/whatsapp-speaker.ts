import { randomBytes } from 'node:crypto';
import type { NativePerson } from '../native/dialects/dialect-frames.ts';
import { type Heard, innerFormat, keysText, nameOf, type PublicKeys, type Speaker } from './speaker.ts';

/** WhatsApp's backend: stanzas. */
export const whatsappSpeaker: Speaker = {
  app: 'whatsapp',
  contentType: 'application/xml',
  newId: () => randomBytes(10).toString('hex').toUpperCase(),
  message: ({ id, me, peer, bodies, sealed, repairCount }) => {
    const count = repairCount === undefined ? '' : ` count="${repairCount}"`;
    const entries = bodies.map(
      ({ of, device, payload }) =>
        `<to jid="${jid(of, device)}"><enc v="2" type="msg"${count}>${base64(payload)}</enc></to>`,
    );
    const body = sealed
      ? `<sealed key_id="${sealed.keyId}">${base64(sealed.payload)}</sealed>`
      : `<participants>${entries.join('')}</participants>`;
    return xml(
      `<message id="${id}" from="${jid(me, me.device)}" to="${jid(peer)}" t="${seconds()}" type="text" ` +
        `inner_format="${innerFormat}">${body}</message>`,
    );
  },
  receipt: ({ me, peer }, state, { id }) =>
    xml(
      `<receipt id="${id}" from="${jid(me, me.device)}" to="${jid(peer)}" t="${seconds()}"` +
        `${state === 'delivered' ? '' : ` type="${state}"`}/>`,
    ),
  typing: ({ me, peer }, state) =>
    xml(`<chatstate from="${jid(me, me.device)}" to="${jid(peer)}"><${state}/></chatstate>`),
  retry: ({ me, peer }, { id }, count, keys) =>
    xml(
      `<receipt id="${id}" from="${jid(me, me.device)}" to="${jid(peer)}" type="retry">` +
        `<retry id="${id}" count="${count}" t="${seconds()}" v="1"/>${registration(keys?.registrationId ?? 9)}` +
        `${keys ? `<keys>${bundle(keys)}</keys>` : ''}</receipt>`,
    ),
  upload: (me, keys) =>
    iq(
      me,
      'encrypt',
      'set',
      registration(keys.registrationId) +
        lasting(keys) +
        `<list>${keys.oneTime.map((key) => `<key>${prekey(key)}</key>`).join('')}</list>`,
    ),
  count: (me) => iq(me, 'encrypt', 'get', '<count/>'),
  claim: ({ me, peer }) => iq(me, 'encrypt', 'get', `<key><user jid="${jid(peer, peer.device)}"/></key>`),
  devices: ({ me, peer }) =>
    iq(
      me,
      'usync',
      'get',
      '<usync sid="1" mode="query" last="true" index="0" context="message"><query><devices version="2"/></query>' +
        `<list><user jid="${jid(peer)}"/></list></usync>`,
    ),
  ack: (frame) => {
    const text = textOf(frame);
    return text.startsWith('<message ')
      ? xml(`<ack class="message" id="${attribute(text, 'id')}" from="${attribute(text, 'to')}"/>`)
      : undefined;
  },
  hear: (frame) => hear(textOf(frame)),
  answer: (frame) => {
    const text = textOf(frame);
    const error = /<(?:error|failure) [^>]*code="(\d+)"/.exec(text)?.[1] ?? attribute(text, 'error');
    const words = [error, attribute(text, 'field'), attribute(text, 'rule'), attribute(text, 'reason')];
    return words.join(' ').trim() === '' ? 'accepted' : words.filter((word) => word !== '').join(' ');
  },
  keysIn: (answer) =>
    [...textOf(answer).matchAll(/<user jid="[^"]*">(.*?)<\/user>/g)].map(([, inside = '']) => {
      const error = /<error code="(\d+)" text="([^"]*)"/.exec(inside);
      if (error) return `${error[1]} ${error[2]}`;
      const leaves = [...inside.matchAll(/<(identity|value|signature|registration)>([^<]*)</g)];
      const found = (name: string) =>
        leaves.flatMap(([, leaf, text = '']) => (leaf === name ? [Buffer.from(text, 'base64')] : []));
      const [oneTime = Buffer.of(), signed = Buffer.of()] = found('value');
      return keysText(
        {
          registrationId: found('registration')[0]?.readUInt32BE() ?? 0,
          identityKey: found('identity')[0] ?? Buffer.of(),
          signedPrekey: { id: 0, publicKey: signed, signature: found('signature')[0] ?? Buffer.of() },
        },
        oneTime,
      );
    }),
  countIn: (answer) => Number(/<count value="(\d+)"/.exec(textOf(answer))?.[1] ?? -1),
  devicesIn: (answer) => [...textOf(answer).matchAll(/<device id="(\d+)"/g)].map(([, id]) => Number(id)),
};

const hear = (text: string): Heard => {
  const [name = ''] = /^<[a-z]+/.exec(text) ?? [];
  const from = attribute(text, 'from').replace(/:\d+@/, '@');
  const device = Number(/:(\d+)@/.exec(attribute(text, 'from'))?.[1] ?? 0);
  const id = attribute(text, 'id');
  const type = attribute(text, 'type');
  if (name === '<message')
    return {
      kind: 'message',
      id,
      from,
      device: Number(/:(\d+)@/.exec(attribute(text, 'to'))?.[1] ?? 0),
      thread: from,
      payloads: [...text.matchAll(/<(?:enc|sealed)\b[^>]*>([^<]*)</g)].map(([, body = '']) =>
        Buffer.from(body, 'base64'),
      ),
      repairCount: Number(/<enc [^>]*count="(\d)"/.exec(text)?.[1] ?? 0),
      origin: `${attribute(text, 'origin_app')} ${attribute(text, 'origin_id')}`,
      time: attribute(text, 't'),
    };
  if (name === '<receipt' && type === 'retry')
    return { kind: 'retry', from, id, device, count: Number(/<retry count="(\d)"/.exec(text)?.[1] ?? 0) };
  if (name === '<receipt') {
    const refs = [id, ...[...text.matchAll(/<item id="([^"]*)"/g)].map(([, item = '']) => item)];
    return {
      kind: 'receipt',
      from,
      state: type === '' ? 'delivered' : type === 'read' ? 'read' : 'played',
      refs,
    };
  }
  if (name === '<chatstate')
    return { kind: 'typing', from, state: text.includes('<composing') ? 'composing' : 'paused' };
  if (name === '<ack' && text.includes('routed="true"'))
    return { kind: 'routed', from, id, time: attribute(text, 't') };
  return { kind: 'other', from };
};

const jid = (person: NativePerson, device = 0): string => {
  const name = nameOf('whatsapp', person);
  return device === 0 ? name : name.replace('@', `:${device}@`);
};

let requests = 0;
const iq = (me: NativePerson, xmlns: string, type: string, inside: string): Buffer =>
  xml(
    `<iq id="q${(requests += 1)}" xmlns="${xmlns}" type="${type}" to="s.whatsapp.net" ` +
      `from="${jid(me, me.device)}">${inside}</iq>`,
  );

const registration = (value: number): string => `<registration>${base64(numbered(value, 4))}</registration>`;
const lasting = ({ identityKey, signedPrekey }: Omit<PublicKeys, 'oneTime'>): string =>
  `<type>${base64(Buffer.of(5))}</type><identity>${base64(identityKey)}</identity>` +
  `<skey>${prekey(signedPrekey)}<signature>${base64(signedPrekey.signature)}</signature></skey>`;
const bundle = ({ oneTime: [first], ...keys }: PublicKeys): string =>
  `${lasting(keys)}${first ? `<key>${prekey(first)}</key>` : ''}`;
const prekey = ({ id, publicKey }: { readonly id: number; readonly publicKey: Uint8Array }): string =>
  `<id>${base64(numbered(id, 3))}</id><value>${base64(publicKey)}</value>`;

const numbered = (value: number, sizeBytes: number): Buffer => {
  const bytes = Buffer.alloc(sizeBytes);
  bytes.writeUIntBE(value, 0, sizeBytes);
  return bytes;
};
const seconds = (): number => Math.floor(Date.now() / 1_000);
const xml = (text: string): Buffer => Buffer.from(text);
const textOf = (frame: Uint8Array): string => Buffer.from(frame).toString('latin1');
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
const attribute = (text: string, name: string): string =>
  new RegExp(`^<[^>]*? ${name}="([^"]*)"`).exec(text)?.[1] ?? '';
