import type { Registry } from 'prom-client';
import { metricsOf } from '#libs/nest-kit';

/** What became of an envelope in the router. */
export type RouterOutcome = 'routed' | 'repeated' | 'waiting' | 'refused';

/** What the router counts. */
export interface RouterMetrics {
  /** Envelopes by what became of them; `reason` is the failure's code, or empty. */
  readonly envelope: (labels: { outcome: RouterOutcome; reason: string }, by?: number) => void;
  /** Copies that were published. */
  readonly copies: (labels: { topic: string }, by?: number) => void;
}

/** Makes the counters of the router in a registry. */
export const routerMetrics = (registry: Registry): RouterMetrics => {
  const metrics = metricsOf(registry, 'router');
  return {
    envelope: metrics.counter('sealpost_router_envelopes_total', 'Envelopes by what became of them.', [
      'outcome',
      'reason',
    ]),
    copies: metrics.counter('sealpost_router_copies_total', 'Copies published, by topic.', ['topic']),
  };
};
