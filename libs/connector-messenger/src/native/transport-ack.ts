import { frameFlaw, type NativeTransportAck, rowOf } from '#libs/connector/native';
import type { FrameFields } from './frame-schema.ts';

/** The app's word on a delivered message. */
const verdicts: Readonly<Record<string, NativeTransportAck['verdict']>> = {
  received: 'ack',
  undecodable: 'dead-letter',
  again: 'redeliver',
};

/** Reads `Ack`, with which an app takes a delivered message or not. The otid was read before. */
export const readAck = ({ code = '' }: NonNullable<FrameFields['ack']>, otid: string): NativeTransportAck => {
  if (code === '') frameFlaw('invalid', 'missing', 'ack.code');
  const verdict = rowOf(verdicts, code) ?? frameFlaw('invalid', 'enum', 'ack.code');
  return { class: 'transport_ack', of: 'message', nativeId: otid, verdict };
};
