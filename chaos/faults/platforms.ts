import { setTimeout as sleep } from 'node:timers/promises';
import type { FaultInput } from '../../apps/simulator/src/control/schemas.ts';
import type { Chance } from '../chance.ts';
import { webhookHabits } from '../stack/platforms.ts';
import type { Stack } from '../stack/stack.ts';
import { type Fault, faultOf } from './fault.ts';

const lastsMs = { full: 40_000, short: 12_000 } as const;
const seedMax = 2 ** 31;
/** Longer than egress waits for an answer. */
const silenceMs = 15_000;
/** How many sends get no answer, and how much of what would tell of them is lost. */
const unanswered = { full: 0.04, short: 0.08 } as const;
const evidenceLost = 0.35;

const webhooks = faultOf(
  {
    name: 'webhooks-doubled-and-reordered',
    what: 'a third of the webhooks come twice, a third come late',
    lastsMs,
    doubles: 'never',
    authorsOrder: 'lost by the platform',
  },
  async ({ stack, chance, length }) => {
    const { control } = stack.platforms;
    await control.changeSettings({
      webhooks: {
        duplicateProbability: 0.33,
        duplicateDelayMs: 900,
        reorderProbability: 0.33,
        reorderDelayMs: 600,
        seed: chance.whole(0, seedMax),
      },
    });
    await sleep(lastsMs[length]);
    await control.changeSettings({ webhooks: webhookHabits });
  },
);

const noAnswer = { kind: 'timeout_after_acceptance', path: '/messages', delayMs: silenceMs } as const;

const timeouts = faultOf(
  {
    name: 'timeouts-after-acceptance',
    what: 'platforms take messages and never answer; their echoes and statuses tell of them',
    lastsMs,
    doubles: 'never',
  },
  ({ stack, chance, length }) =>
    withRules(stack, chance, lastsMs[length], [{ ...noAnswer, probability: unanswered[length] }]),
);

const withoutEvidence = faultOf(
  {
    name: 'timeouts-without-evidence',
    what: 'platforms take messages and never answer, and a third of what would tell of them is lost',
    lastsMs,
  },
  ({ stack, chance, length }) =>
    withRules(stack, chance, lastsMs[length], [
      { ...noAnswer, probability: unanswered[length] },
      { kind: 'lost', body: '"is_echo":true', probability: evidenceLost },
      { kind: 'lost', body: '"statuses":', probability: evidenceLost },
    ]),
);

/** Has the simulator go by rules for a while, each drawn from a seed of its own. */
const withRules = async (
  { platforms: { control } }: Stack,
  chance: Chance,
  forMs: number,
  rules: readonly FaultInput[],
): Promise<void> => {
  for (const rule of rules) await control.addFault({ ...rule, seed: chance.whole(0, seedMax) });
  await sleep(forMs);
  await control.clearFaults();
};

/** What platforms do. */
export const platformFaults: readonly Fault[] = [webhooks, timeouts, withoutEvidence];
