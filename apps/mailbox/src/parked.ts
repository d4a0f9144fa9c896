import type { Platform } from '#libs/envelope';
import type { TalkRecipient } from '#libs/store';
import type { DeviceRef } from './submit/draft.ts';

export interface ParkedPorts {
  /** The apps that cannot be reached now. */
  readonly away: () => Promise<ReadonlySet<Platform>>;
  /** The devices of users whose queue their app reads for them. */
  readonly devicesReadByApps: (participantIds: readonly Buffer[]) => Promise<readonly DeviceRef[]>;
}

/**
 * For whom a message waits since their app cannot be reached now: their devices, or they themselves where their app reads the message. A device
 * that reads its own queue waits for nobody but itself. While every app is there it asks nothing.
 */
export const parkedAmong =
  ({ away, devicesReadByApps }: ParkedPorts) =>
  async (
    recipients: readonly TalkRecipient[],
    readers: 'devices' | 'apps',
  ): Promise<readonly DeviceRef[]> => {
    const apps = await away();
    const waiting = recipients.filter(({ platform }) => apps.has(platform));
    if (waiting.length === 0) return [];
    const ids = waiting.map(({ participantId }) => participantId);
    return readers === 'apps'
      ? ids.map((participantId) => ({ participantId, deviceId: 0 }))
      : devicesReadByApps(ids);
  };
