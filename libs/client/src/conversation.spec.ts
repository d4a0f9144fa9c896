import { describe, expect, test } from '@jest/globals';
import { randomBytes, toHex, utf8 } from './bytes.ts';
import { contentBytesMax } from './inner-frame.ts';
import { type TestDevice, testWorld } from './testing/pair.ts';

const contentsOf = (device: TestDevice): readonly string[] =>
  device.items.map((item) => (item.kind === 'message' ? toHex(item.content) : item.kind));

const awkward: Readonly<Record<string, Uint8Array>> = {
  'no byte': new Uint8Array(),
  'one byte': randomBytes(1),
  '255 bytes': randomBytes(255),
  '65,535 bytes': randomBytes(65_535),
  'as many bytes as fit': new Uint8Array(contentBytesMax).fill(0xa5),
  NUL: utf8('\0'),
  'a byte order mark': Uint8Array.of(0xef, 0xbb, 0xbf, 0x61),
  'what looks like JSON': utf8('{"text":"\\u0000"}'),
  'what looks like protobuf': Uint8Array.of(0x0a, 0x05, 0x68, 0x65, 0x6c, 0x6c, 0x6f),
  'invalid UTF-8': Uint8Array.of(0xff, 0xfe, 0xc0),
};

describe.each(['mls/3', 'sealed-box/1'] as const)('A conversation in %s', (suite) => {
  test('goes both ways, also when both begin at the same time', async () => {
    const world = await testWorld(suite);
    const [ann, bob] = [await world.device(1), await world.device(2)];
    await ann.say(bob, utf8('a1'));
    await bob.say(ann, utf8('b1'));
    await bob.receive();
    await ann.receive();
    for (const round of ['2', '3']) {
      await ann.say(bob, utf8(`a${round}`));
      await bob.say(ann, utf8(`b${round}`));
      await ann.receive();
      await bob.receive();
    }
    expect(contentsOf(bob)).toEqual(['a1', 'a2', 'a3'].map((text) => toHex(utf8(text))));
    expect(contentsOf(ann)).toEqual(['b1', 'b2', 'b3'].map((text) => toHex(utf8(text))));
    expect([...ann.events, ...bob.events].map(({ code }) => code)).toEqual([
      'KEY_FIRST_SEEN',
      'KEY_FIRST_SEEN',
    ]);
  });

  test.each(Object.entries(awkward))('carries %s as it is, first and later', async (_name, content) => {
    const world = await testWorld(suite);
    const [ann, bob] = [await world.device(1), await world.device(2)];
    for (const _round of [1, 2]) expect((await ann.say(bob, content)).kind).toBe('submitted');
    await bob.receive();
    expect(contentsOf(bob)).toEqual([toHex(content), toHex(content)]);
  });

  test('refuses a content that does not fit, and stores nothing of it', async () => {
    const world = await testWorld(suite);
    const [ann, bob] = [await world.device(1), await world.device(2)];
    const outcome = await ann.say(bob, new Uint8Array(contentBytesMax + 1));
    expect(outcome).toEqual({ kind: 'too_large', limitBytes: contentBytesMax });
    expect(world.gateway.submitted.size).toBe(0);
  });

  test('has lengths that tell little', async () => {
    const world = await testWorld(suite);
    const [ann, bob] = [await world.device(1), await world.device(2)];
    const lengths = new Set<number>();
    world.gateway.tamper(bob.recipient.address, (record) => {
      lengths.add(record.envelope?.length ?? 0);
      return [record];
    });
    await ann.say(bob, utf8('hello'));
    await bob.receive();
    lengths.clear();
    for (const length of [1, 50, 150]) await ann.say(bob, new Uint8Array(length));
    await bob.receive();
    expect(lengths.size).toBe(1);
  });
});
