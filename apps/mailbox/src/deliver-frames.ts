import { hexOf, type Platform } from '#libs/envelope';
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
  /** Puts everything that waits in the queue of a frame off. */
  readonly postpone: (frame: WaitingFrame) => Promise<void>;
  /** Ends frames that need no word of the app. */
  readonly end: (frames: readonly WaitingFrame[]) => Promise<void>;
  /** Takes the frame with which a backend answered a delivery. */
  readonly take: (app: Platform, answer: Uint8Array) => Promise<unknown>;
  readonly now: () => number;
}

const repostAfterMs = 5_000;
/** A stream is handed again what its app has said nothing of for so long: whoever drops frames and stays connected gets them anyway. */
const rewriteAfterMs = 60_000;
/** A backend that fails for so many devices in a row is left alone for a while. */
const failuresInARowMax = 3;

/** Hands waiting frames to an app, each queue in its order; a message waits until the app says that it has it. */
export const deliverFrames =
  (ports: DeliverFramesPorts) =>
  async (app: Platform, sink: FrameSink): Promise<number> => {
    const nowMs = ports.now();
    const notSentSinceMs =
      sink.kind === 'stream' ? Math.max(sink.openedAtMs, nowMs - rewriteAfterMs) : nowMs - repostAfterMs;
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
  const written: WaitingFrame[] = [];
  for (const frame of frames) {
    if (!write(frame.frame)) break;
    written.push(frame);
  }
  if (written.length === 0) return 0;
  await ports.markSent(written);
  const told = written.filter(({ kind }) => kind !== 'message');
  if (told.length > 0) await ports.end(told);
  return written.length;
};

/** A frame that the backend does not take holds up its own queue and no other. */
const byPost = async (
  ports: DeliverFramesPorts,
  app: Platform,
  frames: readonly WaitingFrame[],
  post: (frame: Uint8Array) => Promise<PostOutcome>,
): Promise<number> => {
  const postponed = new Set<string>();
  let taken = 0;
  let failuresInARow = 0;
  for (const frame of frames) {
    if (postponed.has(queueText(frame))) continue;
    const outcome =
      failuresInARow < failuresInARowMax ? await post(frame.frame) : { kind: 'failed' as const };
    if (outcome.kind === 'failed') {
      failuresInARow += 1;
      postponed.add(queueText(frame));
      await ports.postpone(frame);
      continue;
    }
    failuresInARow = 0;
    taken += 1;
    await ports.markSent([frame]);
    if (frame.kind !== 'message') await ports.end([frame]);
    if (outcome.answer) await ports.take(app, outcome.answer);
  }
  return taken;
};

const queueText = ({ participantId, deviceId }: WaitingFrame): string =>
  `${hexOf(participantId)} ${deviceId}`;
