import {
  type FrameReading,
  nativeEnvelopeIds,
  type NativeEvent,
  type NativeMessage,
} from '#libs/connector/native';
import { instagramDialect } from '../dialect.ts';
import { isMembers } from '../frame.ts';

/** The time at which frames are read in specs. */
export const nowMs = 1_790_000_000_000;

type Json = Readonly<Record<string, unknown>>;

/** A frame from its members. */
export const frameOf = (json: Json): Buffer => Buffer.from(JSON.stringify(json));

/** The members of a frame. */
export const jsonOf = (frame: Uint8Array): Json => {
  const value: unknown = JSON.parse(Buffer.from(frame).toString('utf8'));
  return isMembers(value) ? value : {};
};

const base64 = (byte: number, length: number): string => Buffer.alloc(length, byte).toString('base64');

export const threadId = '340282366841710300949128000000000000001';
const at = `${nowMs - 1_000}000`;

export const item = {
  op: 'item',
  client_context: '9007199254740993',
  thread_id: threadId,
  user_id: '9223372036854775807',
  timestamp: at,
  inner_format: 'instagram.sealed/1',
  item_type: 'media',
  sealed: { key_id: 'wa-2026.k1', b64: base64(1, 200) },
  also_sealed: [
    { key_id: 'ms-k1', b64: base64(1, 200) },
    { key_id: 'ig-own.k2', b64: base64(2, 64) },
  ],
  origin_proof: { key_id: 'ig-2026', header_b64: base64(3, 200), signature_b64: base64(4, 64) },
};

/** One frame of each kind that an app sends, by what it is. */
export const frames: Readonly<Record<string, Json>> = {
  'an item': item,
  'an item of the least': {
    op: 'item',
    client_context: '0f9c1c52-6d0b-4a55-9a3e-2f4f2f6f1c11',
    thread_id: '1',
    user_id: '1',
    timestamp: at,
    inner_format: 'sealpost.content/1',
    sealed: { key_id: 'k', b64: 'Yw==' },
  },
  seen: { op: 'seen', thread_id: threadId, user_id: '44300111222', item_id: '12', timestamp: at },
  activity: { op: 'activity', thread_id: threadId, user_id: '44300111222', activity_status: '1' },
  'an item taken': { op: 'status', status: 'ok', item_id: '12' },
  'an item not taken': { op: 'status', status: 'fail', item_id: '12', error_type: 'malformed' },
};

/** The same frames as bytes. */
export const seeds = Object.entries(frames).map(([name, json]) => ({ name, frame: frameOf(json) }));

export const read = (frame: Uint8Array): FrameReading => instagramDialect.read(frame, nowMs);

/** The event of a frame that has to be read. */
export const eventOf = <C extends NativeEvent['class']>(
  frame: Uint8Array,
  eventClass: C,
): Extract<NativeEvent, { readonly class: C }> => {
  const reading = read(frame);
  if (!reading.ok) throw new Error(`refused: ${reading.error.code}/${reading.error.rule}`);
  if (!isOf(eventClass, reading.event)) throw new Error(`read as ${reading.event.class}`);
  return reading.event;
};

/** The envelope id of a message, in hex. */
export const envelopeIdOf = (message: NativeMessage): string =>
  nativeEnvelopeIds('instagram', message).envelopeId;

const isOf = <C extends NativeEvent['class']>(
  eventClass: C,
  event: NativeEvent,
): event is Extract<NativeEvent, { readonly class: C }> => event.class === eventClass;
