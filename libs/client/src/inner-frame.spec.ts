import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { toHex } from './bytes.ts';
import { type InnerFrame, readInnerFrame, writeInnerFrame } from './inner-frame.ts';

const frameOf = (content: Uint8Array): InnerFrame => ({
  headerHash: new Uint8Array(32).fill(1),
  deviceSetHash: new Uint8Array(32).fill(2),
  messageId: new Uint8Array(16).fill(3),
  content,
});

describe('A frame', () => {
  test('has the layout that other implementations are told', () => {
    const bytes = writeInnerFrame(frameOf(Uint8Array.of(0xaa, 0xbb)));
    const layout = [
      '01',
      '01'.repeat(32),
      '02'.repeat(32),
      '03'.repeat(16),
      '00000002',
      'aabb',
      '00'.repeat(169),
    ];
    expect(toHex(bytes)).toBe(layout.join(''));
  });

  test('comes back as it was, padded to steps', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 9_000 }), (content) => {
        const bytes = writeInnerFrame(frameOf(content));
        expect(bytes.length % (bytes.length <= 4_096 ? 256 : 4_096)).toBe(0);
        expect(readInnerFrame(bytes)).toEqual(frameOf(content));
      }),
    );
  });

  test('is none where a byte of the padding, the length or the version is another', () => {
    const bytes = writeInnerFrame(frameOf(Uint8Array.of(1)));
    for (const at of [0, 81, 82, 83, bytes.length - 1]) {
      const changed = Uint8Array.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 0x40;
      expect(readInnerFrame(changed)).toBeUndefined();
    }
    for (const length of [0, 1, 84, 255]) expect(readInnerFrame(bytes.slice(0, length))).toBeUndefined();
  });

  test('of arbitrary bytes is none, without a throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => {
        const frame = readInnerFrame(bytes);
        expect(frame === undefined || toHex(writeInnerFrame(frame)) === toHex(bytes)).toBe(true);
      }),
    );
  });
});
