import { setTimeout as sleep } from 'node:timers/promises';
import { platforms } from '#libs/envelope';
import { type Correspondents, type Written, writeOne } from './correspondence.ts';
import type { PeopleWorld } from './world.ts';

/** How long people go on writing. */
export interface WritingTime {
  /** Texts of each pair, at least; twice as many at most. */
  readonly textsMin: number;
  readonly isEnough: () => boolean;
}

const pauseMs = 50;
const slowPauseMs = 300;

/** Brings two people into a conversation; the apps of nine pairs that follow each other are all ordered pairs of apps. */
export const makePair = async (world: PeopleWorld, pair: number): Promise<Correspondents> => {
  const [from = 'whatsapp', to = 'messenger'] = [platforms[pair % 3], platforms[Math.floor(pair / 3) % 3]];
  const first = await world.person(from, `First ${pair}`);
  const second = await world.person(to, `Second ${pair}`);
  await world.talk(first, second);
  return [first, second];
};

/** Writes a text of each pair at a time, so many at least, and goes on slowly until it is enough. */
export const writeUntil = async (
  pairs: readonly Correspondents[],
  written: Written[],
  { textsMin, isEnough }: WritingTime,
): Promise<void> => {
  for (let number = 0; number < 2 * textsMin && !(number >= textsMin && isEnough()); number += 1) {
    written.push(...(await Promise.all(pairs.map((_, pair) => writeOne(pairs, pair, number)))));
    await sleep(number < textsMin ? pauseMs : slowPauseMs);
  }
};
