import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { type Heard, innerFormat, nameOf, type Speaker } from './speaker.ts';

const text = z.string().default('');
const frameRule = z.object({
  op: z.string(),
  item_id: text,
  client_context: text,
  thread_id: text,
  user_id: text,
  timestamp: text,
  activity_status: text,
  status: text,
  error_type: text,
  field: text,
  rule: text,
  reason: text,
  origin_app: text,
  origin_id: text,
  payload: z.object({}).optional(),
  sealed: z.object({ key_id: z.string(), b64: z.string() }).optional(),
});

/** Instagram's backend: JSON ops. */
export const instagramSpeaker: Speaker = {
  app: 'instagram',
  contentType: 'application/json',
  newId: () => randomUUID(),
  message: ({ id, me, thread, bodies, sealed }) =>
    json({
      op: 'item',
      client_context: id,
      thread_id: thread,
      user_id: me.user,
      timestamp: micros(),
      inner_format: innerFormat,
      item_type: 'text',
      sealed: sealed && { key_id: sealed.keyId, b64: base64(sealed.payload) },
      // What an app with devices would say, to be refused.
      devices: bodies.length === 0 ? undefined : bodies.map(({ payload }) => base64(payload)),
    }),
  receipt: ({ me, thread }, state, { id }) =>
    state === 'read'
      ? json({ op: 'seen', thread_id: thread, user_id: me.user, item_id: id, timestamp: micros() })
      : undefined,
  typing: ({ me, thread }, state) =>
    json({
      op: 'activity',
      thread_id: thread,
      user_id: me.user,
      activity_status: state === 'composing' ? '1' : '0',
    }),
  retry: ({ me, thread }, { id }) => json({ op: 'retry', thread_id: thread, user_id: me.user, item_id: id }),
  upload: (me) => json({ op: 'key_publish', user_id: me.user }),
  count: (me) => json({ op: 'key_count', user_id: me.user }),
  claim: ({ me, peer }) => json({ op: 'key_query', user_id: me.user, target: nameOf('instagram', peer) }),
  devices: ({ peer }) => json({ op: 'device_query', user_id: nameOf('instagram', peer) }),
  ack: (bytes) => {
    const { op, item_id } = read(bytes);
    return op === 'item' ? json({ op: 'status', status: 'ok', item_id }) : undefined;
  },
  hear: (bytes) => hear(read(bytes)),
  answer: (bytes) => {
    const { status, error_type, field, rule, reason } = read(bytes);
    const words = [error_type, field, rule, reason];
    return status === 'ok' ? 'accepted' : words.filter((word) => word !== '').join(' ');
  },
  keysIn: () => [],
  countIn: () => -1,
  devicesIn: () => [],
};

const hear = (frame: z.output<typeof frameRule>): Heard => {
  const from = frame.user_id;
  switch (frame.op) {
    case 'item':
      return {
        kind: 'message',
        id: frame.item_id,
        from,
        thread: frame.thread_id,
        payloads: frame.sealed ? [Buffer.from(frame.sealed.b64, 'base64')] : [],
        repairCount: 0,
        origin: `${frame.origin_app} ${frame.origin_id}`,
        time: frame.timestamp,
      };
    case 'seen':
      return { kind: 'receipt', from, state: 'read', refs: [frame.item_id] };
    case 'activity':
      return { kind: 'typing', from, state: frame.activity_status === '1' ? 'composing' : 'paused' };
    case 'status':
      return frame.status === 'routed'
        ? { kind: 'routed', from, id: frame.client_context, time: frame.item_id }
        : { kind: 'other', from };
    default:
      return { kind: 'other', from };
  }
};

const read = (bytes: Uint8Array): z.output<typeof frameRule> =>
  frameRule.parse(JSON.parse(Buffer.from(bytes).toString('utf8')));
const json = (members: Readonly<Record<string, unknown>>): Buffer => Buffer.from(JSON.stringify(members));
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
const micros = (): string => String(Date.now() * 1_000);
