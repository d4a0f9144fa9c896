import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { nativeEnvelopeIds, type NativeEvent } from '#libs/connector/native';
import { eventOf, frameOf, frames, read, seeds } from './testing/frames.ts';

describe('every kind of frame of Messenger', () => {
  it.each(seeds)('is read without a loss: $name', ({ frame }) => {
    expect(read(frame)).toMatchObject({ ok: true, losses: [] });
  });

  it.each(seeds)('means the same whatever its opaque bytes are: $name', ({ frame, name }) => {
    const usual = withoutBytes(eventIn(frame));
    const meaningOf = (fill: (length: number) => Buffer): unknown =>
      withoutBytes(eventIn(frameOf(refilled(frames[name] ?? {}, fill))));
    for (let byte = 0; byte < 256; byte += 1)
      expect(meaningOf((length) => Buffer.alloc(length, byte))).toEqual(usual);
    for (const look of ['<message id="1"/>', '{"op":"item"}', '\u{feff}\0', 'AAAA====', '\x0a\x0b\x12'])
      expect(meaningOf((length) => Buffer.concat([Buffer.from(look), randomBytes(length)]))).toEqual(usual);
  });

  it('keeps the envelope ids too, and those of a repair', () => {
    const idsOf = (json: Readonly<Record<string, unknown>>) =>
      nativeEnvelopeIds('messenger', eventOf(frameOf(json), 'message'));
    for (const name of ['a message in a dm', 'a repair', 'a sealed message']) {
      const json = frames[name] ?? {};
      expect(idsOf(refilled(json, (length) => Buffer.alloc(length, 0xee)))).toEqual(idsOf(json));
    }
    expect(idsOf(frames['a repair'] ?? {}).repairOf).toBe(
      idsOf(frames['a message in a dm'] ?? {}).envelopeId,
    );
  });
});

function eventIn(frame: Uint8Array): NativeEvent {
  const reading = read(frame);
  if (!reading.ok) throw new Error(`${reading.error.code}/${reading.error.rule}`);
  return reading.event;
}

/** Lengths in place of bytes. */
function withoutBytes(value: unknown): unknown {
  if (ArrayBuffer.isView(value)) return value.byteLength;
  if (Array.isArray(value)) return value.map(withoutBytes);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withoutBytes(one)]));
}

const opaqueNames = new Set([
  'payload',
  'frankingTag',
  'identityHash',
  'sendToken',
  'header',
  'signature',
  'identityKey',
  'publicKey',
  'identityList',
]);

/** The same JSON with other opaque bytes of the same lengths. */
function refilled(
  value: Readonly<Record<string, unknown>>,
  fill: (length: number) => Buffer,
): Readonly<Record<string, unknown>> {
  const walk = (node: unknown, name: string): unknown => {
    if (typeof node === 'string' && opaqueNames.has(name)) {
      const { length } = Buffer.from(node, 'base64');
      return Buffer.concat([fill(length), Buffer.alloc(length)])
        .subarray(0, length)
        .toString('base64');
    }
    if (Array.isArray(node)) return node.map((one) => walk(one, name));
    if (typeof node !== 'object' || node === null) return node;
    return Object.fromEntries(Object.entries(node).map(([key, one]) => [key, walk(one, key)]));
  };
  return walk(value, '') as Readonly<Record<string, unknown>>;
}
