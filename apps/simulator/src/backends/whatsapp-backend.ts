import { type AppKey, linkToken } from './link-token.ts';

/** One ciphertext that a person's phone made for one device of somebody else. */
export interface PhoneCiphertext {
  /** The device's JID, such as `2-9223372036854775809:1@interop`. */
  readonly jid: string;
  readonly type: 'pkmsg' | 'msg';
  readonly bytes: Uint8Array;
}

export interface PhoneMessage {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly atMs: number;
  readonly innerFormat: string;
  readonly ciphertexts: readonly PhoneCiphertext[];
}

/** The backend of WhatsApp, as far as a message needs it: it posts stanzas and reads the stanza that answers. */
export interface WhatsAppBackend {
  send(message: PhoneMessage): Promise<{ readonly status: number; readonly answer: string }>;
}

/** Makes a backend that speaks to a gateway. */
export const createWhatsAppBackend = (gatewayUrl: string, key: AppKey): WhatsAppBackend => ({
  send: async (message) => {
    const response = await fetch(`${gatewayUrl}/native/whatsapp/frames`, {
      method: 'POST',
      headers: { authorization: `Bearer ${await linkToken(key)}`, 'content-type': 'application/xml' },
      body: stanzaOf(message),
    });
    return { status: response.status, answer: await response.text() };
  },
});

const stanzaOf = ({ id, from, to, atMs, innerFormat, ciphertexts }: PhoneMessage): string => {
  const entries = ciphertexts.map(
    ({ jid, type, bytes }) =>
      `<to jid="${jid}"><enc v="2" type="${type}">${Buffer.from(bytes).toString('base64')}</enc></to>`,
  );
  const seconds = Math.floor(atMs / 1000);
  return (
    `<message id="${id}" from="${from}" to="${to}" t="${seconds}" type="text" inner_format="${innerFormat}">` +
    `<participants>${entries.join('')}</participants></message>`
  );
};
