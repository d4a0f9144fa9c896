import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { DialectFrames } from './dialect-frames.ts';

const usPerMs = 1_000;
const sealed = z.object({ b64: z.string() });
const op = z.object({
  op: z.string(),
  item_id: z.string().optional(),
  user_id: z.string().optional(),
  client_context: z.string().optional(),
  status: z.string().optional(),
  error_type: z.string().optional(),
  field: z.string().optional(),
  rule: z.string().optional(),
  payload: z.object({}).optional(),
  duplicate: z.boolean().optional(),
  sealed: sealed.optional(),
  also_sealed: z.array(sealed).optional(),
});

/** JSON ops. */
export const instagramFrames: DialectFrames = {
  contentType: 'application/json',
  newId: () => randomUUID(),
  writeMessage: ({ id, from, thread, sealedTo = '', payload }) =>
    bytesOf({
      op: 'item',
      client_context: id,
      thread_id: thread,
      user_id: from.user,
      timestamp: String(Date.now() * usPerMs),
      inner_format: 'sealpost.content/1',
      item_type: 'text',
      sealed: { key_id: `${sealedTo}-key`, b64: Buffer.from(payload).toString('base64') },
    }),
  payloadsIn: (frame) => {
    const item = read(frame);
    return item.op === 'item'
      ? [...(item.sealed ? [item.sealed] : []), ...(item.also_sealed ?? [])].map(({ b64 }) =>
          Buffer.from(b64, 'base64'),
        )
      : [];
  },
  idIn: (frame) => read(frame).item_id ?? read(frame).client_context ?? '',
  authorIn: (frame) => read(frame).user_id ?? '',
  asksAgain: () => false,
  writeAck: (frame) => bytesOf({ op: 'status', status: 'ok', item_id: read(frame).item_id }),
  writeRetry: () => undefined,
  outcomeIn: (answer) => {
    const { status, error_type: type = '', field, rule = '', duplicate } = read(answer);
    if (status === 'ok') return duplicate === true ? 'duplicate' : 'accepted';
    return field === undefined ? type : `${field}/${rule}`;
  },
};

const read = (frame: Uint8Array): z.output<typeof op> =>
  op.parse(JSON.parse(Buffer.from(frame).toString('utf8')));

const bytesOf = (members: Readonly<Record<string, unknown>>): Buffer => Buffer.from(JSON.stringify(members));
