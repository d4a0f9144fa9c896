import { sealpost } from '#contracts/gateway';
import { toLong } from '#libs/contracts';
import { deriveId, type Failure } from '#libs/envelope';
import type { BusRecord, NewRecord } from './bus.ts';
import { topics } from './topics.ts';

/** Who gave up on a record, why, and when. */
export interface Burial {
  /** The stage, such as `egress`. */
  readonly stage: string;
  readonly failure: Failure;
  readonly atMs: number;
  /** 32 hex digits; derived from where the record stood when absent. */
  readonly id?: string;
}

/** The record that keeps another one as a dead letter, bytes unchanged. Its id says where the record stood, so a repetition gives the same. */
export function deadLetterOf(record: BusRecord, { stage, failure, atMs, id: givenId }: Burial): NewRecord {
  const { topic, partition, offset, key, value, headers } = record;
  const id = givenId ?? deriveId('sealpost/dead-letter/v1', [topic, partition, offset.toString()]);
  const letter = sealpost.gateway.v1.DeadLetter.encode({
    deadLetterId: Buffer.from(id, 'hex'),
    topic,
    partition,
    offset: toLong(offset),
    key,
    value,
    headers: { ...headers },
    stage,
    failureCode: failure.code,
    field: failure.field ?? '',
    rule: failure.rule ?? '',
    atMs: toLong(BigInt(atMs)),
  }).finish();
  return { topic: topics.deadLetter.name, key, value: letter, headers: { schema: 'DeadLetter' } };
}
