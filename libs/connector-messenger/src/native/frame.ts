import { sealpost } from '#contracts/native';
import { frameFlaw, type LossCounter, nativeLimits } from '#libs/connector/native';
import { type FrameFields, frameSchema } from './frame-schema.ts';
import { readWire } from './frame-wire.ts';

const { Frame } = sealpost.native.messenger.v1;

/** A frame as generated code writes it. */
export type FrameProperties = sealpost.native.messenger.v1.Frame.$Properties;

/** Reads a frame's bytes. Each field that the schema lacks is a loss of the message that holds it. */
export const parseFrame = (frame: Uint8Array, losses: LossCounter): FrameFields => {
  if (frame.length > nativeLimits.frameBytesMax) return frameFlaw('too_large', 'frame');
  return readWire(frame, frameSchema, (path) => losses.add('unknown_field', path));
};

/** Serialises a frame. */
export const frameBytes = (frame: FrameProperties): Uint8Array => Frame.encode(frame).finish();
