import { sealpost } from '#contracts/native';
import { frameFlaw, nativeLimits } from '#libs/connector/native';

const { Frame } = sealpost.native.messenger.v1;

export type MessengerFrame = sealpost.native.messenger.v1.Frame & sealpost.native.messenger.v1.Frame.$Shape;

/** Reads a frame's bytes. */
export const parseFrame = (frame: Uint8Array): MessengerFrame => {
  if (frame.length > nativeLimits.frameBytesMax) return frameFlaw('too_large', 'frame');
  try {
    return Frame.decode(frame);
  } catch {
    return frameFlaw('malformed', 'pb_truncated');
  }
};

/** Serialises a frame. */
export const frameBytes = (frame: sealpost.native.messenger.v1.Frame.$Properties): Uint8Array =>
  Frame.encode(frame).finish();
