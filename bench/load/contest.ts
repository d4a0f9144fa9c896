import type { BenchOptions } from '../part.ts';
import type { Target } from '../stack/target.ts';
import { withAll } from '../stack/with-all.ts';
import { type Contender, type Flooded, makeContender, type Paced, type Place } from './contender.ts';

/** What every contender goes through: it is warmed up once, and then flooded and paced in every round. */
export interface ContestPlan {
  readonly warmUp: number;
  readonly flood: number;
  readonly paced: number;
  /** Below what the slowest can do. */
  readonly perSecond: number;
  readonly rounds: number;
}

/** One contender's part of one round. */
export interface Lap {
  readonly flooded: Flooded;
  readonly paced: Paced;
}

/** The laps of each contender by its name, in the order of the rounds. */
export type Contest = Readonly<Record<string, readonly Lap[]>>;

const longer = 3;

/** A part's own plan, or that of a short try with so many messages. */
export const planOf = (usual: ContestPlan, { messages, extent }: BenchOptions): ContestPlan => {
  if (messages !== undefined)
    return { ...usual, warmUp: messages, flood: messages, paced: Math.min(messages, usual.paced), rounds: 1 };
  return extent === 'long' ? { ...usual, rounds: usual.rounds * longer } : usual;
};

/**
 * Lets contenders run beside each other and measures one after the other, in many short rounds, so that whatever else the
 * machine does meets them all.
 */
export const contest = async (
  starts: Readonly<Record<string, () => Promise<Target>>>,
  plan: ContestPlan,
  place: Place,
  say: BenchOptions['say'],
): Promise<Contest> => {
  const laps: Record<string, Lap[]> = {};
  await withAll(async (keep) => {
    const contenders: [string, Contender][] = [];
    for (const [name, start] of Object.entries(starts)) {
      const target = await keep(start());
      const contender = await keep(Promise.resolve(makeContender(target, place)));
      contenders.push([name, contender]);
      await contender.flood(plan.warmUp);
      say(`${name} is warm`);
    }
    for (let round = 1; round <= plan.rounds; round += 1)
      for (const [name, contender] of contenders) {
        const flooded = await contender.flood(plan.flood);
        const paced = await contender.pace(plan.paced, plan.perSecond);
        say(`round ${round} of ${plan.rounds}, ${name}: ${Math.round(flooded.perSecond)} msg/s`);
        (laps[name] ??= []).push({ flooded, paced });
      }
  });
  return laps;
};
