import { z } from 'zod';
import { type Platform, platforms } from '#libs/envelope';
import type { DeviceRef } from './submit/draft.ts';

/** Somebody who is told that somebody writes. */
export interface TypingTarget {
  readonly participantId: Buffer;
  readonly platform: Platform;
}

/** Somebody writes, or no longer. */
export interface Typing {
  readonly conversationId: Buffer;
  readonly app: Platform;
  readonly from: DeviceRef;
  readonly state: 'composing' | 'paused';
  readonly atMs: number;
  readonly targets: readonly TypingTarget[];
}

/** A stream of a device was opened: older ones, wherever they are, end. */
export interface StreamOpened {
  readonly device: DeviceRef;
  /** What tells this stream from others, in hex. */
  readonly streamId: string;
}

/** What the mailboxes tell each other and nobody keeps. */
export type Signal =
  | { readonly kind: 'typing'; readonly typing: Typing }
  | { readonly kind: 'stream'; readonly opened: StreamOpened }
  | { readonly kind: 'link'; readonly app: Platform; readonly streamId: string }
  | { readonly kind: 'revoked'; readonly device: DeviceRef };

/** What is older than this is dropped. */
const typingLifeMs = 10_000;

/** Whether it is still worth telling. */
export const isFresh = ({ atMs }: Pick<Typing, 'atMs'>, nowMs: number): boolean =>
  nowMs - atMs <= typingLifeMs;

const id = z
  .string()
  .regex(/^[0-9a-f]{32}$/)
  .transform((hex) => Buffer.from(hex, 'hex'));
const device = z.object({ participantId: id, deviceId: z.number().int().min(0) });
const streamId = z.string();
const rules = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('typing'),
    typing: z.object({
      conversationId: id,
      app: z.enum(platforms),
      from: device,
      state: z.enum(['composing', 'paused']),
      atMs: z.number(),
      targets: z.array(z.object({ participantId: id, platform: z.enum(platforms) })),
    }),
  }),
  z.object({ kind: z.literal('stream'), opened: z.object({ device, streamId }) }),
  z.object({ kind: z.literal('link'), app: z.enum(platforms), streamId }),
  z.object({ kind: z.literal('revoked'), device }),
]);

/** A signal as text. */
export const signalText = (signal: Signal): string =>
  JSON.stringify(signal, (_key, value: unknown) => (isBufferJson(value) ? hexOfJson(value) : value));

/** Reads a signal; `undefined` for anything else. */
export const signalFrom = (text: string): Signal | undefined => {
  try {
    const parsed = rules.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
};

/** What a buffer is for `JSON.stringify`. */
interface BufferJson {
  readonly type: 'Buffer';
  readonly data: readonly number[];
}

const isBufferJson = (value: unknown): value is BufferJson =>
  typeof value === 'object' && value !== null && 'type' in value && value.type === 'Buffer';

const hexOfJson = ({ data }: BufferJson): string => Buffer.from(data).toString('hex');
