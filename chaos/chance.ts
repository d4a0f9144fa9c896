import { createHash } from 'node:crypto';
import { seededRandom } from '../apps/simulator/src/wire/seeded-random.ts';

/** Draws that are the same for the same seed and name. */
export interface Chance {
  /** In [0, 1). */
  readonly share: () => number;
  /** A whole number from `min` on, below `end`. */
  readonly whole: (min: number, end: number) => number;
  readonly oneOf: <T>(things: readonly [T, ...T[]]) => T;
}

/** Chance for one purpose: what one draws does not depend on how often another one did. */
export const chanceOf = (seed: number, purpose: string): Chance => {
  const share = seededRandom(createHash('sha256').update(`${seed} ${purpose}`).digest().readUInt32BE());
  const whole = (min: number, end: number): number => min + Math.floor(share() * (end - min));
  return { share, whole, oneOf: (things) => things[whole(0, things.length)] ?? things[0] };
};
