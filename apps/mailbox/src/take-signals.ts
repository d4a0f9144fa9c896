import { hexOf } from '#libs/envelope';
import { errorFields, type Logger } from '#libs/nest-kit';
import type { DeviceStreams } from './devices/device-streams.ts';
import type { OpenLinks } from './open-links.ts';
import { signalFrom, type Typing } from './typing.ts';

export interface TakeSignalsPorts {
  readonly flows: { readonly passTyping: (typing: Typing) => Promise<void> };
  readonly links: Pick<OpenLinks, 'evict'>;
  readonly streams: Pick<DeviceStreams, 'evict' | 'tellTyping'>;
  readonly now: () => number;
  readonly logger: Logger;
}

/**
 * Does what the mailboxes tell each other: passes on that somebody writes, one after another in a conversation, and ends streams that are
 * no longer the only ones.
 */
export const takeSignals = ({ flows, links, streams, now, logger }: TakeSignalsPorts) => {
  const inTurn = inTurnByKey();
  return (text: string): void => {
    const signal = signalFrom(text);
    switch (signal?.kind) {
      case 'typing':
        streams.tellTyping(signal.typing, now());
        inTurn(hexOf(signal.typing.conversationId), () => flows.passTyping(signal.typing)).catch(
          (error: unknown) => logger.warn('typing was not passed on', errorFields(error)),
        );
        return;
      case 'stream':
        streams.evict(signal.opened.device, 'conflicting_stream', signal.opened.streamId);
        return;
      case 'link':
        links.evict(signal.app, signal.streamId);
        return;
      case 'revoked':
        streams.evict(signal.device, 'revoked');
        return;
      case undefined:
    }
  };
};

/** Does works under one key one after another, whatever comes of each. */
const inTurnByKey = () => {
  const last = new Map<string, Promise<void>>();
  return (key: string, work: () => Promise<void>): Promise<void> => {
    const done = (last.get(key) ?? Promise.resolve()).catch(() => undefined).then(work);
    last.set(key, done);
    const forget = (): void => {
      if (last.get(key) === done) last.delete(key);
    };
    done.then(forget, forget);
    return done;
  };
};
