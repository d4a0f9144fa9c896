import type { NewRecord } from '#libs/bus';
import type { RouterMetrics, RouterOutcome } from './router-metrics.ts';
import type { Settled } from './settle.ts';

const outcomeOf: Readonly<Record<Settled['verdict']['kind'], RouterOutcome>> = {
  route: 'routed',
  again: 'repeated',
  wait: 'waiting',
  refuse: 'refused',
};

/** Counts a batch, once it is durable. */
export const countSettled = (
  metrics: RouterMetrics,
  settled: readonly Settled[],
  records: readonly NewRecord[],
): void => {
  for (const { verdict } of settled)
    metrics.envelope({
      outcome: outcomeOf[verdict.kind],
      reason: verdict.kind === 'refuse' ? verdict.failure.code : '',
    });
  for (const { topic } of records) metrics.copies({ topic });
};
