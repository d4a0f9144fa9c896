import type { Platform } from '#libs/envelope';
import type { WaitingFrame } from '#libs/store';

/** What came of handing a frame to an app's backend by POST. */
export type PostOutcome =
  { readonly kind: 'answered'; readonly answer: Uint8Array | undefined } | { readonly kind: 'failed' };

/** Where an app's frames go: an open stream, or its address for POST. */
export type FrameSink =
  | { readonly kind: 'stream'; readonly openedAtMs: number; readonly write: (frame: Uint8Array) => boolean }
  | { readonly kind: 'post'; readonly post: (frame: Uint8Array) => Promise<PostOutcome> };

export interface DeliverFramesPorts {
  readonly waiting: (app: string, notSentSinceMs: number) => Promise<readonly WaitingFrame[]>;
  readonly markSent: (frames: readonly WaitingFrame[]) => Promise<void>;
  /** Ends frames that need no word of the app. */
  readonly end: (frames: readonly WaitingFrame[]) => Promise<void>;
  /** Takes the frame with which a backend answered a delivery. */
  readonly take: (app: Platform, answer: Uint8Array) => Promise<unknown>;
  readonly now: () => number;
}

const repostAfterMs = 5_000;

/** Hands waiting frames to an app, each queue in its order; a message waits until the app says that it has it. */
export const deliverFrames =
  (ports: DeliverFramesPorts) =>
  async (app: Platform, sink: FrameSink): Promise<number> => {
    const notSentSinceMs = sink.kind === 'stream' ? sink.openedAtMs : ports.now() - repostAfterMs;
    const frames = await ports.waiting(app, notSentSinceMs);
    if (frames.length === 0) return 0;
    return sink.kind === 'stream'
      ? overStream(ports, frames, sink.write)
      : byPost(ports, app, frames, sink.post);
  };

const overStream = async (
  ports: DeliverFramesPorts,
  frames: readonly WaitingFrame[],
  write: (frame: Uint8Array) => boolean,
): Promise<number> => {
  const written = frames.filter(({ frame }) => write(frame));
  await ports.markSent(written);
  const told = written.filter(({ kind }) => kind !== 'message');
  if (told.length > 0) await ports.end(told);
  return written.length;
};

const byPost = async (
  ports: DeliverFramesPorts,
  app: Platform,
  frames: readonly WaitingFrame[],
  post: (frame: Uint8Array) => Promise<PostOutcome>,
): Promise<number> => {
  for (const [index, frame] of frames.entries()) {
    await ports.markSent([frame]);
    const outcome = await post(frame.frame);
    if (outcome.kind === 'failed') return index;
    if (frame.kind !== 'message') await ports.end([frame]);
    if (outcome.answer) await ports.take(app, outcome.answer);
  }
  return frames.length;
};
