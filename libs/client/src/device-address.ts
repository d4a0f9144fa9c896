import { concatBytes, numberBytes, toHex } from './bytes.ts';

/** A device as envelopes name it. */
export interface DeviceAddress {
  /** A number of `sealpost.gateway.v1.Platform`. */
  readonly platform: number;
  /** 16 bytes. */
  readonly participantId: Uint8Array;
  /** The native device number plus one; 0 for a user. */
  readonly deviceId: number;
}

/** A device's address as the 21 bytes by which suites know it: u8 platform, participant id, u32 device id, big-endian. */
export const identityOf = ({ platform, participantId, deviceId }: DeviceAddress): Uint8Array =>
  concatBytes(numberBytes(platform, 1), participantId, numberBytes(deviceId, 4));

/** The same as hex, for keys of the storage. */
export const addressKey = (address: DeviceAddress): string => toHex(identityOf(address));

/** Reads the address of a received message; what is absent is 0 or empty. */
export const addressFrom = (
  address:
    | {
        readonly platform?: number | null;
        readonly participantId?: Uint8Array | null;
        readonly deviceId?: number | null;
      }
    | null
    | undefined,
): DeviceAddress => ({
  platform: address?.platform ?? 0,
  participantId: address?.participantId ?? new Uint8Array(),
  deviceId: address?.deviceId ?? 0,
});
