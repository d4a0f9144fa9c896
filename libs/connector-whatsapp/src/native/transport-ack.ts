import { type NativeTransportAck, rowOf } from '#libs/connector/native';
import { deviceOf, ownOf } from './address.ts';
import { attributeOf, numberOf, optional, valueOf } from './fields.ts';
import type { XmlNode } from './frame.ts';

const ackClasses = { message: 'message', receipt: 'receipt', notification: 'notification' } as const;

/** What the number in a transport ack asks for; a number that is not listed asks for another delivery. */
const verdicts: Readonly<Record<string, NativeTransportAck['verdict']>> = {
  '': 'ack',
  '487': 'dead-letter',
  '488': 'dead-letter',
  '491': 'dead-letter',
  '495': 'nack',
  '496': 'ack',
};
const errorNumberMax = 4_294_967_295;

/** Reads `<ack>`: the app's word on a delivered stanza. */
export const readAck = (node: XmlNode): NativeTransportAck => {
  const error = optional(node, 'error', 'ack', (text, field) => numberOf(text, field, [0, errorNumberMax]));
  return {
    class: 'transport_ack',
    of: valueOf(ackClasses, attributeOf(node, 'class', 'ack'), 'ack@class'),
    nativeId: attributeOf(node, 'id', 'ack'),
    device: ownOf(deviceOf(attributeOf(node, 'from', 'ack'), 'ack@from'), 'ack@from'),
    verdict: rowOf(verdicts, error === undefined ? '' : String(error)) ?? 'redeliver',
  };
};
