import type { FrameError, FrameErrorCode, FrameLoss, FrameReading } from './native-dialect.ts';
import type { NativeEvent } from './native-event.ts';
import type { FrameRules } from './native-words.ts';

/** Whether a code is one of the closed list of frame errors. */
export const isFrameErrorCode = (code: string): code is FrameErrorCode =>
  Object.hasOwn(frameErrorCodes, code);

const frameErrorCodes = {
  malformed: true,
  unsupported: true,
  invalid: true,
  too_large: true,
  forbidden: true,
} as const satisfies Record<FrameErrorCode, true>;

/** Thrown inside a dialect's reader, and only there, where the reading ends at the first flaw. */
export class FrameFlaw extends Error {
  readonly code: FrameErrorCode;
  readonly rule: string;
  readonly field: string;
  constructor(code: FrameErrorCode, rule: string, field: string) {
    super(`${code}/${rule}`);
    this.code = code;
    this.rule = rule;
    this.field = field;
  }
}

/** Ends the reading of a frame. */
export const frameFlaw = <C extends FrameErrorCode>(code: C, rule: FrameRules[C], field = ''): never => {
  throw new FrameFlaw(code, rule, field);
};

/** What is known of a frame while it is read, for the answer to a flaw. */
export interface FrameProgress {
  frameName: string;
  nativeId?: string;
  requestId?: string;
}

/** Runs a reader and turns its first flaw into a frame error. */
export const readFrame = (
  read: (progress: FrameProgress) => { readonly event: NativeEvent; readonly losses: readonly FrameLoss[] },
): FrameReading => {
  const progress: FrameProgress = { frameName: '' };
  try {
    return { ok: true, ...read(progress) };
  } catch (error) {
    if (!(error instanceof FrameFlaw)) throw error;
    return { ok: false, error: frameError(error, progress) };
  }
};

const frameError = ({ code, rule, field }: FrameFlaw, progress: FrameProgress): FrameError => ({
  code,
  rule,
  field,
  frameName: progress.frameName,
  ...(code === 'malformed' || progress.nativeId === undefined ? {} : { nativeId: progress.nativeId }),
  ...(code === 'malformed' || progress.requestId === undefined ? {} : { requestId: progress.requestId }),
});
