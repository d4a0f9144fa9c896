import { sealpost } from '#contracts/gateway';
import { deadLetterOf, type NewRecord, topics } from '#libs/bus';
import type { NativeTransportAck } from '#libs/connector/native';
import { deriveId, failure, hexOf, type Platform } from '#libs/envelope';
import type { Acknowledgement, ReturnedFrame } from '#libs/store';
import { addressBookOf, type AddressBookPorts } from './address-book.ts';

const { ReturnedFrame: ReturnedFrameProto } = sealpost.gateway.v1;

export interface AcknowledgePorts extends AddressBookPorts {
  readonly acknowledge: (acknowledgement: Acknowledgement) => Promise<void>;
  /** The frames that a word is about. */
  readonly framesMeant: (acknowledgement: Acknowledgement) => Promise<readonly ReturnedFrame[]>;
  readonly publish: (records: readonly NewRecord[]) => Promise<void>;
  readonly count: (app: Platform, outcome: string) => void;
  readonly now: () => number;
}

/**
 * Ends the waiting of a delivered frame, unless its app asks for it again. One that the app cannot use is kept as a dead letter before its
 * bytes are let go, and holds up nothing behind it.
 */
export const acknowledge =
  ({ acknowledge: end, framesMeant, publish, count, now, ...ports }: AcknowledgePorts) =>
  async (app: Platform, { verdict, nativeId, device }: NativeTransportAck): Promise<void> => {
    if (verdict === 'redeliver') return;
    const user = device && (await addressBookOf(ports, app, [device])).userOf(device);
    if (device && !user) return;
    const meant: Acknowledgement = {
      app,
      nativeId,
      ...(user ? { participantId: user.participantId } : {}),
      ...(device?.device === undefined ? {} : { deviceId: device.device + 1 }),
    };
    if (verdict === 'dead-letter') {
      const frames = await framesMeant(meant);
      if (frames.length > 0) await publish(frames.map((frame) => letterOf(frame, now())));
      for (const _frame of frames) count(app, 'returned');
    }
    await end(meant);
  };

/** The schema of records that are frames which were handed back. */
export const returnedFrameSchema = 'sealpost.gateway.v1.ReturnedFrame';

const letterOf = (frame: ReturnedFrame, atMs: number): NewRecord => {
  const { participantId, deviceId, envelopeId, conversationId } = frame;
  const record = {
    topic: topics.mailbox.name,
    partition: 0,
    offset: 0n,
    key: Buffer.from(hexOf(conversationId)),
    value: Buffer.from(ReturnedFrameProto.encode(frame).finish()),
    headers: { schema: returnedFrameSchema, 'envelope-id': hexOf(envelopeId) },
    timestampMs: atMs,
  };
  return deadLetterOf(record, {
    stage: 'mailbox',
    failure: failure('unsupported', { field: 'frame', rule: 'usable by its app' }),
    atMs,
    id: deriveId('sealpost/dead-letter/v1', [hexOf(participantId), deviceId, hexOf(envelopeId)]),
  });
};

/** Reads a frame that was handed back and comes again; `undefined` for anything else. */
export const returnedFrameOf = (value: Uint8Array): Omit<ReturnedFrame, 'conversationId'> | undefined => {
  try {
    const { participantId, deviceId, envelopeId, frame } = ReturnedFrameProto.decode(value);
    if (participantId.length === 0 || envelopeId.length === 0 || frame.length === 0) return undefined;
    return {
      participantId: Buffer.from(participantId),
      deviceId,
      envelopeId: Buffer.from(envelopeId),
      frame: Buffer.from(frame),
    };
  } catch {
    return undefined;
  }
};
