import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { readKeyRing, rotate, writeKeyRing } from '#libs/sealing';
import { until } from '#libs/testing';
import { fakeIo } from '../../../cli/src/fake-io.ts';
import { runProgram } from '../../../cli/src/program.ts';
import { eachWorld } from '../testing/each-world.ts';
import type { World } from '../testing/world.ts';

/** Longer than a new key waits, and longer than a process goes on without looking at its keys. */
const rotationMs = 70_000;
const followMs = 6000;
const words = 'This one waits for its key';

eachWorld({}, (world) => {
  it('brings a text that died for want of a key to its reader, once, by an operator’s replay', async () => {
    const ana = await world().person('whatsapp', 'Ana');
    const ben = await world().person('messenger', 'Ben');
    await world().talk(ana, ben);
    const path = join(world().keysFolder, 'egress.keys.json');
    const backup = readFileSync(path);
    rotateRing(path);
    const newest = readFileSync(path);
    await world().passTime(rotationMs);
    await ana.says('Sealed to the new key');
    await ben.shows('Sealed to the new key');

    await putRing(world(), path, backup);
    await ana.says(words);
    await until(async () => (await deadLetters(world())).length > 0);
    const [letter, ...others] = await deadLetters(world());
    expect([letter, ...others]).toEqual([
      expect.objectContaining({
        stage: 'egress',
        topic: 'gateway.outbound.messenger.v1',
        code: 'key_unknown',
        field: 'key_id',
      }),
    ]);
    await ana.shows('Not delivered');
    expect(await timesShown()).toBe(0);

    await putRing(world(), path, newest);
    await operate(world(), 'replay', String(letter?.number));
    await ben.shows(words);
    await ana.says('And on it goes');
    await ben.shows('And on it goes');
    expect(await timesShown()).toBe(1);

    async function timesShown(): Promise<number> {
      return (await ben.received()).filter(({ text }) => text?.includes(words)).length;
    }
  }, 120_000);
});

const rotateRing = (path: string): void => {
  const ring = readKeyRing(path, () => undefined);
  if (!ring.ok) throw new Error('the ring cannot be read');
  writeKeyRing(path, rotate(ring.value, { nowMs: Date.now(), randomBytes }));
};

/** Puts a private half in its place, as an operator restores it, and lets egress see it. */
const putRing = async (world: World, path: string, ring: Buffer): Promise<void> => {
  writeFileSync(path, ring);
  await world.passTime(followMs);
};

interface Letter {
  readonly number: string;
}

const deadLetters = async (world: World): Promise<readonly Letter[]> => operate(world, 'list');

/** Runs `dead-letter` of the command line against the world's directory. */
const operate = async (world: World, ...args: readonly string[]): Promise<readonly Letter[]> => {
  const [directory] = world.fleet.instances('directory');
  const io = fakeIo('');
  await runProgram(['dead-letter', ...args, '--directory', directory?.grpcUrl ?? '', '--json'], io);
  expect(io.errors()).toBe('');
  return JSON.parse(io.output());
};
