import { concatBytes, equalBytes, numberBytes, numberFrom } from './bytes.ts';

const version = 1;
const sizes = { version: 1, hash: 32, messageId: 16, length: 4 } as const;
const headBytes = sizes.version + sizes.hash * 2 + sizes.messageId + sizes.length;
const smallStepBytes = 256;
const largeStepBytes = 4_096;
const frameBytesMax = 63 * largeStepBytes;

/** The largest content that fits one ciphertext, in bytes. */
export const contentBytesMax: number = frameBytesMax - headBytes;

/** What is inside every ciphertext of this library. */
export interface InnerFrame {
  /** SHA-256 of the sender header's bytes, so that nobody on the way can change one of them. */
  readonly headerHash: Uint8Array;
  /** The author's view of all devices, so that a gateway that adds or hides one is seen. */
  readonly deviceSetHash: Uint8Array;
  /** 16 bytes; the same in the message and in its repairs, and known to devices only. */
  readonly messageId: Uint8Array;
  /** Opaque here; its format is named by the header's `inner_format`. */
  readonly content: Uint8Array;
}

/**
 * Lays a frame out: u8 version 1, header hash, device-set hash, message id, u32 length, content, zeros. The whole is a multiple of
 * 256 bytes up to 4 KiB and of 4 KiB above, so that a ciphertext's length tells little about its content's.
 */
export function writeInnerFrame({ headerHash, deviceSetHash, messageId, content }: InnerFrame): Uint8Array {
  const length = headBytes + content.length;
  const step = length <= largeStepBytes ? smallStepBytes : largeStepBytes;
  const padding = new Uint8Array(Math.ceil(length / step) * step - length);
  return concatBytes(
    numberBytes(version, sizes.version),
    headerHash,
    deviceSetHash,
    messageId,
    numberBytes(content.length, sizes.length),
    content,
    padding,
  );
}

/** Reads a frame; `undefined` for bytes that `writeInnerFrame` would not have written. */
export function readInnerFrame(bytes: Uint8Array): InnerFrame | undefined {
  if (bytes.length < headBytes || bytes[0] !== version) return undefined;
  let offset: number = sizes.version;
  const take = (sizeBytes: number): Uint8Array => bytes.slice(offset, (offset += sizeBytes));
  const headerHash = take(sizes.hash);
  const deviceSetHash = take(sizes.hash);
  const messageId = take(sizes.messageId);
  const lengthBytes = numberFrom(take(sizes.length));
  const frame = { headerHash, deviceSetHash, messageId, content: take(lengthBytes) };
  return equalBytes(writeInnerFrame(frame), bytes) ? frame : undefined;
}
