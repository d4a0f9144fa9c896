import type { FrameError, FrameLoss, NativeDialect } from '#libs/connector/native';
import { frameExpectation } from './frames-expectation.ts';
import { replyOf } from './frames-reply.ts';

/** What a frame says and loses, or why it is refused and what of the answer says so. */
export type FrameDocument =
  | { readonly expect: Readonly<Record<string, unknown>>; readonly losses: readonly FrameLoss[] }
  | {
      readonly error: Pick<FrameError, 'code' | 'rule' | 'field'> & {
        readonly reply: Readonly<Record<string, unknown>>;
      };
    };

/** Reads one frame. Losses stand in the order of their codes and fields. */
export const frameDocument = (dialect: NativeDialect, frame: Uint8Array, nowMs: number): FrameDocument => {
  const reading = dialect.read(frame, nowMs);
  if (reading.ok)
    return {
      expect: frameExpectation(dialect.platform, reading.event),
      losses: reading.losses.toSorted((left, right) => (orderOf(left) < orderOf(right) ? -1 : 1)),
    };
  const { code, rule, field } = reading.error;
  return {
    error: { code, rule, field, reply: replyOf(dialect.platform, dialect.writeError(reading.error)) },
  };
};

const orderOf = ({ code, field }: FrameLoss): string => `${code} ${field}`;
