import { randomBytes } from 'node:crypto';

/** What a text of some lines comes to once it is padded and encrypted. */
const innerBytes = 256;
const keyBytes = 33;
const checkBytes = 8;
const mark = /bench#(\d+)#/;

/** Bytes with the outer form of a message of a Signal session; what stands for its ciphertext holds the message's number. */
export const markedPayload = (number: number): Buffer => {
  const marked = Buffer.from(`bench#${number}#`);
  return Buffer.concat([
    Buffer.from([0x33, 0x0a, keyBytes]),
    randomBytes(keyBytes),
    Buffer.from([0x10, 1, 0x22, 0x80 | (innerBytes & 0x7f), innerBytes >> 7]),
    marked,
    randomBytes(innerBytes - marked.length + checkBytes),
  ]);
};

/** A line of about the same length with the number, for a hop that knows lines and nothing else. */
export const markedLine = (number: number): string =>
  `bench#${number}#${randomBytes(innerBytes).toString('base64')}`.slice(0, markedPayload(number).length);

/** The number of the message that some bytes are, or hold; `undefined` when there is none. */
export const markedNumber = (bytes: Uint8Array): number | undefined => {
  const marked = mark.exec(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1'))?.[1];
  return marked === undefined ? undefined : Number(marked);
};
