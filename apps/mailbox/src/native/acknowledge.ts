import type { NativeTransportAck } from '#libs/connector/native';
import type { Platform } from '#libs/envelope';
import type { Acknowledgement } from '#libs/store';
import { addressBookOf, type AddressBookPorts } from './address-book.ts';

export interface AcknowledgePorts extends AddressBookPorts {
  readonly acknowledge: (acknowledgement: Acknowledgement) => Promise<void>;
}

/** Ends the waiting of a delivered frame, unless its app asks for it again. */
export const acknowledge =
  ({ acknowledge: end, ...ports }: AcknowledgePorts) =>
  async (app: Platform, { verdict, nativeId, device }: NativeTransportAck): Promise<void> => {
    if (verdict === 'redeliver') return;
    const user = device && (await addressBookOf(ports, app, [device])).userOf(device);
    if (device && !user) return;
    await end({
      app,
      nativeId,
      ...(user ? { participantId: user.participantId } : {}),
      ...(device?.device === undefined ? {} : { deviceId: device.device + 1 }),
    });
  };
