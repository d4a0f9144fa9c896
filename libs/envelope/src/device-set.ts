import { createHash } from 'node:crypto';
import { formatLabels } from './native-formats.ts';

/** A device as the hash of a set sees it. */
export interface SetDevice {
  /** The number of the platform. */
  readonly platform: number;
  /** The participant's id, 16 bytes. */
  readonly participantId: Uint8Array;
  /** The native device number plus one. */
  readonly deviceId: number;
  /** 0 when unknown. */
  readonly registrationId: number;
}

/**
 * The hash by which two sides see whether they mean the same devices: SHA-256 over a label and the devices, each as u8 platform,
 * u16 length and bytes of the participant's id, u32 device and u32 registration id, big-endian, in the order of these bytes. Order
 * and repetition do not matter; a device that was set up anew, and so has another registration id, does.
 */
export function deviceSetHash(devices: Iterable<SetDevice>): Buffer {
  const entries = new Map([...devices].map(entryOf).map((entry) => [entry.toString('hex'), entry]));
  const hash = createHash('sha256').update(formatLabels.deviceSet, 'utf8');
  for (const entry of [...entries.values()].sort((one, other) => one.compare(other))) hash.update(entry);
  return hash.digest();
}

function entryOf({ platform, participantId, deviceId, registrationId }: SetDevice): Buffer {
  const head = Buffer.alloc(3);
  head.writeUInt8(platform, 0);
  head.writeUInt16BE(participantId.length, 1);
  const tail = Buffer.alloc(8);
  tail.writeUInt32BE(deviceId, 0);
  tail.writeUInt32BE(registrationId, 4);
  return Buffer.concat([head, participantId, tail]);
}
