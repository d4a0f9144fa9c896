import type { AppFrames, Asking, Heard, ReceivedMessage } from './app-frames.ts';
import type { AppKey } from './link-token.ts';
import { createPostDoor } from './post-door.ts';
import { openStreamDoor } from './stream-door.ts';

/** The backend of an app: it asks the gateway, tells it, and hears from it. */
export interface AppBackend {
  readonly frames: AppFrames;
  readonly key: AppKey;
  /** Sends a frame, and gives its answer. */
  readonly ask: (frame: Asking) => Promise<Heard>;
  /** Sends a frame that has no answer. */
  readonly tell: (frame: Uint8Array) => Promise<void>;
  /** What came without being asked for, oldest first. */
  readonly heard: readonly Heard[];
  /** Resolves with the first of that in which something is found; `what` is for whoever reads that it was not. */
  readonly hears: <T>(what: string, find: (heard: Heard) => T | undefined) => Promise<T>;
  readonly close: () => void;
}

export interface BackendOptions {
  readonly frames: AppFrames;
  readonly key: AppKey;
  readonly gateway: { readonly mailboxUrl: string; readonly mailboxGrpcUrl: string };
  /** By which door it asks; deliveries come over the stream in any case. */
  readonly asksBy: 'post' | 'stream';
}

const pollMs = 10;
const waitMaxMs = 10_000;

/** Opens a backend's doors to a gateway. What is delivered is kept, and then acknowledged. */
export const openAppBackend = async ({
  frames,
  key,
  gateway,
  asksBy,
}: BackendOptions): Promise<AppBackend> => {
  const heard: Heard[] = [];
  const waiting = new Map<bigint, (answer: Heard) => void>();
  const stream = await openStreamDoor(gateway.mailboxGrpcUrl, key, (frame) => {
    const { heard: said, answers } = frames.hear(frame);
    if (answers !== undefined) return waiting.get(answers)?.(said);
    heard.push(said);
    if (said.kind === 'message') stream.write(frames.stored(said.message));
    return undefined;
  });
  const post = createPostDoor(gateway.mailboxUrl, key, frames.contentType);

  let requests = 0n;
  const askByStream = async (frame: Asking): Promise<Heard> => {
    requests += 1n;
    const requestId = requests;
    const answer = new Promise<Heard>((resolve) => waiting.set(requestId, resolve));
    stream.write(frame(requestId));
    return within(answer, waitMaxMs).finally(() => waiting.delete(requestId));
  };
  const askByPost = async (frame: Asking): Promise<Heard> => {
    const answer = await post(frame(0n));
    return answer ? frames.hear(answer).heard : { kind: 'other' };
  };
  return {
    frames,
    key,
    ask: asksBy === 'post' ? askByPost : askByStream,
    tell: async (frame) => (asksBy === 'post' ? void (await post(frame)) : stream.write(frame)),
    heard,
    hears: async (what, find) => {
      const deadlineMs = Date.now() + waitMaxMs;
      for (;;) {
        for (const each of heard) {
          const found = find(each);
          if (found !== undefined) return found;
        }
        if (Date.now() > deadlineMs) throw new Error(`the backend of ${key.app} did not hear ${what}`);
        await new Promise((resolve) => setTimeout(resolve, pollMs));
      }
    },
    close: stream.close,
  };
};

/** The messages that a backend has been given. */
export const messagesOf = ({ heard }: Pick<AppBackend, 'heard'>): readonly ReceivedMessage[] =>
  heard.flatMap((each) => (each.kind === 'message' ? each.message : []));

const within = async <T>(promise: Promise<T>, timeoutMs: number): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('the gateway did not answer')), timeoutMs);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
};
