import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { fromHex, toHex } from './bytes.ts';
import { deviceSetHashOf } from './device-set.ts';

interface DeviceSet {
  readonly name: string;
  readonly devices: readonly {
    readonly platform: number;
    readonly participantId: string;
    readonly deviceId: number;
    readonly registrationId: number;
  }[];
  readonly hash: string;
}

const { deviceSets }: { readonly deviceSets: readonly DeviceSet[] } = JSON.parse(
  readFileSync(new URL('../../envelope/vectors/native-formats.json', import.meta.url), 'utf8'),
);

describe('The hash of a device set', () => {
  test.each(deviceSets)("is the gateway's: $name", async ({ devices, hash }) => {
    const recipients = devices.map(({ registrationId, participantId, ...rest }) => ({
      address: { ...rest, participantId: fromHex(participantId) },
      registrationId,
    }));
    expect(toHex(await deviceSetHashOf(recipients))).toBe(hash);
  });
});
