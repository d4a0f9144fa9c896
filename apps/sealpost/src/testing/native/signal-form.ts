import { randomBytes } from 'node:crypto';

const keyBytes = 33;
const checkBytes = 8;
const head = 5 + keyBytes + 2;

/** Bytes in the outer form of a message of a Signal session: version, ratchet key, counter, 128 to 16,383 bytes, check. */
export const inSignalForm = (inner: Uint8Array): Buffer =>
  Buffer.concat([
    Buffer.from([0x33, 0x0a, keyBytes]),
    randomBytes(keyBytes),
    Buffer.from([0x10, 1, 0x22, 0x80 | (inner.length & 0x7f), inner.length >> 7]),
    inner,
    randomBytes(checkBytes),
  ]);

/** What `inSignalForm` put into the form. */
export const outOfSignalForm = (bytes: Uint8Array): Uint8Array =>
  bytes.subarray(head + 1, bytes.length - checkBytes);
