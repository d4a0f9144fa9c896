import { expect, it } from '@jest/globals';
import { sealpost } from '#contracts/gateway';
import { fromLong } from '#libs/contracts';
import { failure } from '#libs/envelope';
import type { BusRecord } from './bus.ts';
import { deadLetterOf } from './dead-letter.ts';
import { topics } from './topics.ts';

const record: BusRecord = {
  topic: topics.inbound.name,
  partition: 3,
  offset: 9007199254740993n,
  key: Buffer.from([1, 2, 255]),
  value: Buffer.from([0, 255, 10]),
  headers: { schema: 'Envelope', attempt: '1' },
  timestampMs: 5,
};
const burial = {
  stage: 'router',
  failure: failure('malformed', { field: 'header', rule: 'present' }),
  atMs: 77,
};

it('keeps where the record stood, its bytes and headers, and why it stopped', () => {
  const letter = deadLetterOf(record, burial);
  expect(letter.topic).toBe(topics.deadLetter.name);
  expect(letter.key).toBe(record.key);
  const decoded = sealpost.gateway.v1.DeadLetter.decode(letter.value);
  expect(decoded).toMatchObject({
    topic: record.topic,
    partition: 3,
    headers: record.headers,
    stage: 'router',
    failureCode: 'malformed',
    field: 'header',
    rule: 'present',
  });
  expect(fromLong(decoded.offset)).toBe(9007199254740993n);
  expect(fromLong(decoded.atMs)).toBe(77n);
  expect(record.value.equals(decoded.value)).toBe(true);
  expect(record.key.equals(decoded.key)).toBe(true);
});

it('has an id of 16 bytes that follows from where the record stood and from nothing else', () => {
  const idOf = (from: BusRecord, atMs: number): string => {
    const { value } = deadLetterOf(from, { ...burial, atMs });
    return Buffer.from(sealpost.gateway.v1.DeadLetter.decode(value).deadLetterId).toString('hex');
  };
  expect(idOf(record, 1)).toHaveLength(32);
  expect(idOf(record, 1)).toBe(idOf(record, 2));
  expect(idOf(record, 1)).not.toBe(idOf({ ...record, offset: 1n }, 1));
});
