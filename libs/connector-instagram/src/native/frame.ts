import { isUtf8 } from 'node:buffer';
import { frameFlaw, nativeLimits } from '#libs/connector/native';
import { checkStructure, parsed } from './frame-structure.ts';

/** An object of a frame. */
export type Members = Readonly<Record<string, unknown>>;

/** Reads a frame's bytes: one JSON object in UTF-8. */
export const parseFrame = (frame: Uint8Array): Members => {
  if (frame.length > nativeLimits.frameBytesMax) return frameFlaw('too_large', 'frame');
  if (frame[0] === 0xef && frame[1] === 0xbb && frame[2] === 0xbf) return frameFlaw('malformed', 'bom');
  if (!isUtf8(frame)) return frameFlaw('malformed', 'utf8');
  const text = Buffer.from(frame.buffer, frame.byteOffset, frame.length).toString('utf8');
  checkStructure(text);
  const value = parsed(text);
  return isMembers(value) ? value : frameFlaw('malformed', 'json_not_object');
};

/** Whether a value of JSON is an object. */
export const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Serialises a frame. Members without a value are left out. */
export const frameBytes = (members: Members): Uint8Array => Buffer.from(JSON.stringify(members));
