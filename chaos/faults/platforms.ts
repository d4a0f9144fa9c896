import { setTimeout as sleep } from 'node:timers/promises';
import { webhookHabits } from '../stack/platforms.ts';
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

const timeouts = faultOf(
  {
    name: 'timeouts-after-acceptance',
    what: 'platforms take messages and never answer, and a third of what would tell of them is lost too',
    lastsMs,
  },
  async ({ stack, chance, length }) => {
    const { control } = stack.platforms;
    const rules = [
      {
        kind: 'timeout_after_acceptance',
        path: '/messages',
        delayMs: silenceMs,
        probability: unanswered[length],
      },
      { kind: 'lost', body: '"is_echo":true', probability: evidenceLost },
      { kind: 'lost', body: '"statuses":', probability: evidenceLost },
    ] as const;
    for (const rule of rules) await control.addFault({ ...rule, seed: chance.whole(0, seedMax) });
    await sleep(lastsMs[length]);
    await control.clearFaults();
  },
);

/** What platforms do. */
export const platformFaults: readonly Fault[] = [webhooks, timeouts];
