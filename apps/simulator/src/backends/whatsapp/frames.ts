import type { AppFrames, Heard } from '../app-frames.ts';
import { claimText, iqFrom, publishText } from './keys.ts';
import { ackFrom, messageFrom, messageText, newId, storedText } from './messages.ts';
import { readText, receiptFrom, typingFrom, typingText } from './signals.ts';
import { type Element, parse } from './xml.ts';

const bytes = (text: string): Uint8Array => Buffer.from(text);
/** An answer is known by the stanza's own id; each POST brings its own. */
const asking = (text: string) => (): Uint8Array => bytes(text);

/** WhatsApp's dialect: XML stanzas. */
export const whatsappFrames: AppFrames = {
  app: 'whatsapp',
  contentType: 'application/xml',
  newId,
  deviceText: ({ user, device }) => user.replace('@', `.0:${device}@`),
  message: (message) => asking(messageText(message)),
  read: (from, to, _thread, upTo, atMs) => asking(readText(from, to, upTo, atMs)),
  typing: (from, to, _thread, state) => bytes(typingText(from, to, state)),
  keys: {
    publish: (device, upload) => asking(publishText(device, upload)),
    claim: (device, of) => asking(claimText(device, of)),
  },
  stored: (message) => bytes(storedText(message)),
  hear: (frame) => {
    const stanza = parse(Buffer.from(frame).toString());
    return { heard: heardOf[stanza.name]?.(stanza) ?? { kind: 'other' } };
  },
};

const heardOf: Readonly<Record<string, (stanza: Element) => Heard>> = {
  message: (stanza) => ({ kind: 'message', message: messageFrom(stanza) }),
  ack: ackFrom,
  receipt: receiptFrom,
  chatstate: typingFrom,
  iq: iqFrom,
  failure: ({ attributes }) => ({ kind: 'refused', reason: attributes['rule'] ?? '' }),
};
