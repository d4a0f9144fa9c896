import { gzipSync } from 'node:zlib';
import { expect, it } from '@jest/globals';
import { batchesOf } from './kafka-segments.ts';

/** A batch of version 2 as a broker stores it, as far as its length and codec go. */
const batch = (codec: number, records: Buffer): Buffer => {
  const header = Buffer.alloc(61);
  header.writeInt32BE(header.length + records.length - 12, 8);
  header.writeInt8(2, 16);
  header.writeUInt16BE(codec, 21);
  return Buffer.concat([header, records]);
};

const words = Buffer.from('some words, and some words, and some words');

it('batches are found one after the other, and what is compressed is looked into', () => {
  const segment = Buffer.concat([batch(0, words), batch(1, gzipSync(words)), batch(0, Buffer.from('x'))]);
  expect(batchesOf(segment).map(String)).toEqual([String(words), String(words), 'x']);
});

it('a batch that cannot be looked into is no reason to say that nothing is there', () => {
  expect(() => batchesOf(batch(4, words))).toThrow('codec 4');
});

it('the empty rest of a segment that was made in advance ends it', () => {
  expect(batchesOf(Buffer.concat([batch(0, words), Buffer.alloc(200)]))).toHaveLength(1);
});
