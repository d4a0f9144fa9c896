import { randomBytes } from 'node:crypto';
import { Pool } from 'undici';
import { type Door, inTurn } from './door.ts';
import { markedPayload } from './marked-payload.ts';
import type { NativePair } from './population.ts';
import { type AppKey, linkCredential } from './token.ts';

const connections = 64;
const nativeIdBytes = 10;
const millisPerSecond = 1000;

/** Stanzas that WhatsApp's backend posts, which reach Messenger's by the stream that it holds. */
export const dialectDoor = (url: string, pairs: readonly NativePair[], key: AppKey): Door => {
  const pool = new Pool(url, { connections, pipelining: 1 });
  let authorization = '';
  return {
    open: async () => {
      authorization = await linkCredential(key, 'whatsapp');
    },
    prepare: (number) => {
      const body = stanzaOf(inTurn(pairs, number), number);
      const headers = { 'content-type': 'application/xml', authorization };
      return async () => {
        const path = '/native/whatsapp/frames';
        const { statusCode, body: answer } = await pool.request({ method: 'POST', path, headers, body });
        const text = await answer.text();
        if (statusCode !== 200 || !text.startsWith('<ack class="message"') || text.includes(' error='))
          throw new Error(`a stanza was answered with ${statusCode} ${text}`);
      };
    },
    close: async () => undefined,
  };
};

const stanzaOf = ({ author, reader }: NativePair, number: number): string => {
  const payload = markedPayload(number).toString('base64');
  const entries = reader.deviceIds.map(
    (deviceId) =>
      `<to jid="2-${reader.alias}:${deviceId - 1}@interop"><enc v="2" type="msg">${payload}</enc></to>`,
  );
  const id = randomBytes(nativeIdBytes).toString('hex').toUpperCase();
  return (
    `<message id="${id}" from="${author.address}" to="2-${reader.alias}@interop" t="${Math.floor(Date.now() / millisPerSecond)}" ` +
    `type="text" inner_format="sealpost.content/1"><participants>${entries.join('')}</participants></message>`
  );
};
