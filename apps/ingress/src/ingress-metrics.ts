import type { Registry } from 'prom-client';
import { metricsOf } from '#libs/nest-kit';

/** What ingress counts. Labels are words of closed lists. */
export interface IngressMetrics {
  /** Webhooks by how they were answered. */
  readonly webhook: (labels: { platform: string; outcome: string }) => void;
  /** Events by class, and by where they went. */
  readonly event: (labels: { platform: string; class: string; disposition: string }) => void;
  /** Receipts whose message stayed unknown. */
  readonly receiptDropped: (labels: { platform: string }) => void;
  /** From the first byte read to the answer. */
  readonly duration: (labels: { platform: string }, seconds: number) => void;
}

const durationBucketsSeconds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Makes the counters of ingress in a registry. */
export const ingressMetrics = (registry: Registry): IngressMetrics => {
  const metrics = metricsOf(registry, 'ingress');
  return {
    webhook: metrics.counter('sealpost_webhooks_total', 'Webhooks by answer.', ['platform', 'outcome']),
    event: metrics.counter('sealpost_inbound_events_total', 'Webhook events by class and disposition.', [
      'platform',
      'class',
      'disposition',
    ]),
    receiptDropped: metrics.counter(
      'sealpost_receipts_dropped_total',
      'Receipts whose message stayed unknown for a minute.',
      ['platform'],
    ),
    duration: metrics.histogram(
      'sealpost_webhook_duration_seconds',
      'Time to answer a webhook.',
      ['platform'],
      durationBucketsSeconds,
    ),
  };
};
