import { describe, expect, it } from '@jest/globals';
import { sealpost } from '#contracts/gateway';
import { platformFromProto, platforms, platformToProto } from './platform.ts';

describe('a platform', () => {
  it.each(platforms)('has a number in the schema, and the way back: %s', (platform) => {
    expect(platformFromProto(platformToProto(platform))).toBe(platform);
  });

  it('has the number that the schema gives it', () => {
    const { Platform } = sealpost.gateway.v1;
    expect(platforms.map((platform) => Platform[platformToProto(platform)])).toEqual(
      platforms.map((platform) => `PLATFORM_${platform.toUpperCase()}`),
    );
  });

  it.each([0, 4, -1, null, undefined])(
    'is undefined for a number that this build does not know: %s',
    (value) => {
      expect(platformFromProto(value)).toBeUndefined();
    },
  );
});
