import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { hexOf } from '#libs/envelope';
import { threadNameOf } from './thread-name.ts';

describe('an app’s name for a conversation', () => {
  it('keeps the app’s spelling and bounds for any id', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 16, maxLength: 16 }), (bytes) => {
        const id = hexOf(bytes);
        expect(threadNameOf('whatsapp', id)).toMatch(/^[1-9][0-9]{17}@g\.us$/);
        const messenger = /^t:([1-9][0-9]*)$/.exec(threadNameOf('messenger', id))?.[1] ?? '0';
        expect(BigInt(messenger) > 0n && BigInt(messenger) < 2n ** 63n).toBe(true);
        const instagram = /^[1-9][0-9]*$/.exec(threadNameOf('instagram', id))?.[0] ?? '0';
        expect(BigInt(instagram) > 0n && BigInt(instagram) < 2n ** 128n).toBe(true);
      }),
    );
  });

  it('is the golden one', () => {
    const names = (['whatsapp', 'messenger', 'instagram'] as const).map((platform) =>
      threadNameOf(platform, '0123456789abcdeffedcba9876543210'),
    );
    expect(names).toEqual([
      '232355369683137040@g.us',
      't:40992764608243447',
      '1512366075204170947332355369683137040',
    ]);
  });

  it('is no zero, even for ids of zeros and ones', () => {
    expect(threadNameOf('instagram', '0'.repeat(32))).toBe('1');
    expect(threadNameOf('messenger', '0'.repeat(32))).toBe('t:1');
    expect(threadNameOf('instagram', 'f'.repeat(32))).toBe(String(2n ** 128n - 1n));
    expect(threadNameOf('messenger', 'f'.repeat(32))).toBe(`t:${2n ** 63n - 1n}`);
  });
});
