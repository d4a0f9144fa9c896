import { concatBytes, numberBytes, sha256, toHex, utf8 } from './bytes.ts';
import type { DeviceAddress } from './device-address.ts';

const label = utf8('sealpost/devices/v1\0');

/** A device with the registration under which it is known. */
export interface Recipient {
  readonly address: DeviceAddress;
  /** 1 to 16383; 0 when not known. */
  readonly registrationId: number;
}

/** The gateway's device-set hash, by cryptography that browsers have: the same bytes for the same devices, in any order. */
export async function deviceSetHashOf(devices: readonly Recipient[]): Promise<Uint8Array> {
  const entries = new Map(devices.map(entryOf).map((entry) => [toHex(entry), entry]));
  const ordered = [...entries].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, entry]) => entry);
  return sha256(concatBytes(label, ...ordered));
}

function entryOf({ address, registrationId }: Recipient): Uint8Array {
  return concatBytes(
    numberBytes(address.platform, 1),
    numberBytes(address.participantId.length, 2),
    address.participantId,
    numberBytes(address.deviceId, 4),
    numberBytes(registrationId, 4),
  );
}
