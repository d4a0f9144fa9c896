import { sealpost } from '#contracts/native';
import { fromLong, toLong } from '#libs/contracts';
import type { Heard, OwnDevice, Peer, ReadUpTo, TypingState } from '../app-frames.ts';
import { ownDevice, threadWith } from './messages.ts';

const { TypingState: States, WatermarkKind } = sealpost.native.messenger.v1;

type Frame = sealpost.native.messenger.v1.Frame.$Properties;
type Watermark = sealpost.native.messenger.v1.Watermark.$Properties;
type Typing = sealpost.native.messenger.v1.Typing.$Properties;

const states = { composing: States.TYPING_STATE_ON, paused: States.TYPING_STATE_OFF } as const;

/** Writes `Watermark`: everything up to a place of the conversation's clock was read. */
export const watermarkOf = (
  reader: OwnDevice,
  to: Peer,
  { threadMs }: ReadUpTo,
  atMs: number,
): Pick<Frame, 'watermark'> => ({
  watermark: {
    thread: threadWith(to),
    reader: ownDevice(reader),
    kind: WatermarkKind.WATERMARK_KIND_READ,
    watermarkMs: toLong(threadMs),
    actionMs: toLong(atMs),
  },
});

/** Reads `Watermark`. */
export const receiptFrom = ({ kind, reader, watermarkMs }: Watermark): Heard =>
  kind === WatermarkKind.WATERMARK_KIND_READ
    ? {
        kind: 'read',
        from: { app: 'whatsapp', alias: String(fromLong(reader?.fbid)) },
        upTo: { threadMs: Number(fromLong(watermarkMs)) },
      }
    : { kind: 'other' };

/** Writes `Typing`. */
export const typingOf = (sender: OwnDevice, to: Peer, state: TypingState): Pick<Frame, 'typing'> => ({
  typing: { thread: threadWith(to), sender: ownDevice(sender), state: states[state] },
});

/** Reads `Typing`. */
export const typingFrom = ({ sender, state }: Typing): Heard => ({
  kind: 'typing',
  from: { app: 'whatsapp', alias: String(fromLong(sender?.fbid)) },
  state: state === states.composing ? 'composing' : 'paused',
});
