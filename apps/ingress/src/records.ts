import { sealpost } from '#contracts/gateway';
import { type NewRecord, topics } from '#libs/bus';
import { toLong } from '#libs/contracts';
import { deriveId, type Failure } from '#libs/envelope';
import { type EnvelopeSeal, envelopeBytesOf } from './envelope-bytes.ts';
import type { ResolvedItem } from './resolved-delivery.ts';

/** A control record's bytes, and whose it is. */
export interface ControlRecord {
  readonly controlId: string;
  readonly account: string;
  readonly address: string;
  readonly value: Uint8Array;
}

/** Puts a control record on the wire. The key is the person's account and address, so a person's commands keep their order. */
export const controlRecordOf = ({ controlId, account, address, value }: ControlRecord): NewRecord => ({
  topic: topics.control.name,
  key: `${account.replace(':', '|')}|${address}`,
  value,
  headers: { schema: 'sealpost.gateway.v1.Control', 'envelope-id': controlId },
});

/**
 * The record of a resolved item that carries content: to its conversation, whose id is the key, or kept among the dead letters.
 * `undefined` for what carries none.
 */
export const contentRecordOf = (
  { item, resolution }: ResolvedItem,
  seal: EnvelopeSeal,
): NewRecord | undefined => {
  const { envelopeId } = item.event;
  if (resolution.to === 'conversation')
    return {
      topic: topics.inbound.name,
      key: resolution.conversationId,
      value: envelopeBytesOf(item, resolution, seal),
      headers: { schema: 'sealpost.gateway.v1.Envelope', 'envelope-id': envelopeId },
    };
  return resolution.to === 'dead-letter'
    ? deadLetterRecord(envelopeId, envelopeBytesOf(item, {}, seal), resolution.failure, seal.acceptedAtMs)
    : undefined;
};

function deadLetterRecord(
  envelopeId: string,
  value: Uint8Array,
  { code, field = '', rule = '' }: Failure,
  atMs: number,
): NewRecord {
  const letter = sealpost.gateway.v1.DeadLetter.encode({
    deadLetterId: Buffer.from(deriveId('sealpost/dead-letter/v1', ['ingress', envelopeId]), 'hex'),
    key: Buffer.from(envelopeId, 'hex'),
    value,
    headers: { schema: 'sealpost.gateway.v1.Envelope', 'envelope-id': envelopeId },
    stage: 'ingress',
    failureCode: code,
    field,
    rule,
    atMs: toLong(atMs),
  }).finish();
  return {
    topic: topics.deadLetter.name,
    key: envelopeId,
    value: letter,
    headers: { schema: 'sealpost.gateway.v1.DeadLetter', 'envelope-id': envelopeId },
  };
}
