import { randomBytes } from 'node:crypto';
import type { DialectFrames, NativePerson } from './dialect-frames.ts';

/** What stands before the alias of another app's user. */
const integrators: Readonly<Record<string, string>> = { messenger: '2', instagram: '3' };
const registrationId = 9;

/** Stanzas. */
export const whatsappFrames: DialectFrames = {
  contentType: 'application/xml',
  newId: () => randomBytes(10).toString('hex').toUpperCase(),
  writeMessage: ({ id, from, to, sealedTo, payload, repairCount }) => {
    const base64 = Buffer.from(payload).toString('base64');
    const count = repairCount === undefined ? '' : ` count="${repairCount}"`;
    const body =
      sealedTo === undefined
        ? `<participants><to jid="${jidOf(to, true)}"><enc v="2" type="msg"${count}>${base64}</enc></to></participants>`
        : `<sealed key_id="${sealedTo}-key">${base64}</sealed>`;
    const fanout = repairCount === undefined ? '' : ' device_fanout="false"';
    return Buffer.from(
      `<message id="${id}" from="${from.user}" to="${jidOf(to)}" t="${nowSeconds()}" type="text"${fanout} ` +
        `inner_format="sealpost.content/1">${body}</message>`,
    );
  },
  payloadsIn: (frame) =>
    textOf(frame).startsWith('<message ')
      ? [...textOf(frame).matchAll(/<(?:enc|sealed)\b[^>]*>([^<]*)</g)].map(([, base64 = '']) =>
          Buffer.from(base64, 'base64'),
        )
      : [],
  idIn: (frame) => attributeIn(textOf(frame), 'id'),
  authorIn: (frame) => /^<message [^>]*from="[23]-([0-9]+)/.exec(textOf(frame))?.[1] ?? '',
  asksAgain: (frame) => /^<receipt [^>]*type="retry"/.test(textOf(frame)),
  writeAck: (frame) =>
    Buffer.from(
      `<ack class="message" id="${attributeIn(textOf(frame), 'id')}" from="${attributeIn(textOf(frame), 'to')}"/>`,
    ),
  writeRetry: (frame, reader) => {
    const id = attributeIn(textOf(frame), 'id');
    const author = attributeIn(textOf(frame), 'from').replace(/:[0-9]+@/, '@');
    const registration = Buffer.alloc(4);
    registration.writeUInt32BE(registrationId);
    return Buffer.from(
      `<receipt id="${id}" from="${reader.user}" to="${author}" type="retry">` +
        `<retry id="${id}" count="1" t="${nowSeconds()}" v="1"/>` +
        `<registration>${registration.toString('base64')}</registration></receipt>`,
    );
  },
  outcomeIn: (answer) => {
    const text = textOf(answer);
    if (/ field="/.test(text)) return `${attributeIn(text, 'field')}/${attributeIn(text, 'rule')}`;
    if (/ error="/.test(text)) return attributeIn(text, 'error');
    return / duplicate="true"/.test(text) ? 'duplicate' : 'accepted';
  },
};

const jidOf = ({ app, device, aliases }: NativePerson, isDevice = false): string =>
  `${integrators[app] ?? ''}-${aliases['whatsapp'] ?? ''}${isDevice && device > 0 ? `:${device}` : ''}@interop`;

const nowSeconds = (): number => Math.floor(Date.now() / 1_000);

const textOf = (frame: Uint8Array): string => Buffer.from(frame).toString('latin1');

const attributeIn = (text: string, name: string): string =>
  new RegExp(`^<[^>]*? ${name}="([^"]*)"`).exec(text)?.[1] ?? '';
