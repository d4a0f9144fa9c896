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

/** Does what the mailboxes tell each other: passes on that somebody writes, and ends streams that are no longer the only ones. */
export const takeSignals =
  ({ flows, links, streams, now, logger }: TakeSignalsPorts) =>
  (text: string): void => {
    const signal = signalFrom(text);
    switch (signal?.kind) {
      case 'typing':
        streams.tellTyping(signal.typing, now());
        flows
          .passTyping(signal.typing)
          .catch((error: unknown) => logger.warn('typing was not passed on', errorFields(error)));
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
