import { frameFlaw, type LossCounter, type NativeTransportAck, rowOf } from '#libs/connector/native';
import { countUnknown, itemIdOf, optionalTextOf, textOf } from './fields.ts';
import type { Members } from './frame.ts';

const statusMembers = ['op', 'status', 'item_id', 'error_type'] as const;
/** What an app's `fail` asks for; what is not listed asks for another delivery. */
const failVerdicts: Readonly<Record<string, NativeTransportAck['verdict']>> = {
  malformed: 'dead-letter',
  unsupported: 'dead-letter',
};

/** Reads `status`, with which an app takes a delivered item or not. */
export const readAck = (frame: Members, losses: LossCounter): NativeTransportAck => {
  const status = textOf(frame, 'status');
  if (status !== 'ok' && status !== 'fail') frameFlaw('invalid', 'enum', 'status');
  const nativeId = itemIdOf(frame);
  const error = status === 'fail' ? textOf(frame, 'error_type') : optionalTextOf(frame, 'error_type');
  countUnknown(frame, statusMembers, { name: 'status', losses });
  const verdict = status === 'ok' ? 'ack' : (rowOf(failVerdicts, error ?? '') ?? 'redeliver');
  return { class: 'transport_ack', of: 'message', nativeId, verdict };
};
