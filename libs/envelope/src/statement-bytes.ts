import { createHash } from 'node:crypto';
import { formatLabels } from './native-formats.ts';

/**
 * What a statement's signature covers: the label, the type as u16, the length as u32, the bytes; big-endian. A signature over one
 * type is none over another, and no statement is the beginning of a longer one.
 */
export function statementSignedBytes(type: number, statement: Uint8Array): Buffer {
  const head = Buffer.alloc(6);
  head.writeUInt16BE(type, 0);
  head.writeUInt32BE(statement.length, 2);
  return Buffer.concat([Buffer.from(formatLabels.statement, 'utf8'), head, statement]);
}

/** How statements name a device's key: 16 hex digits of SHA-256 over a label and the key. */
export const statementKeyIdOf = (publicKey: Uint8Array): string =>
  createHash('sha256').update(formatLabels.statementKey, 'utf8').update(publicKey).digest('hex').slice(0, 16);
