import { describe, expect, it } from '@jest/globals';
import { Registry } from 'prom-client';
import { addProcessMetrics, metricsOf } from './metrics.ts';

describe('the metrics of a service', () => {
  it('share a name with those of another service in one registry', async () => {
    const registry = new Registry();
    for (const service of ['router', 'egress']) {
      const count = metricsOf(registry, service).counter('sealpost_records_total', 'Records.', ['outcome']);
      count({ outcome: 'routed' });
      count({ outcome: 'routed' }, 2);
    }
    const text = await registry.metrics();
    expect(text).toContain('sealpost_records_total{service="router",outcome="routed"} 3');
    expect(text).toContain('sealpost_records_total{service="egress",outcome="routed"} 3');
  });

  it('measure in stated buckets and stand at a value', async () => {
    const registry = new Registry();
    const metrics = metricsOf(registry, 'router');
    metrics.histogram('sealpost_batch_seconds', 'Time.', [], [0.1, 1])({}, 0.5);
    metrics.gauge('sealpost_waiting', 'Waiting.', ['kind'])({ kind: 'lane' }, 7);
    const text = await registry.metrics();
    expect(text).toContain('sealpost_batch_seconds_bucket{le="1",service="router"} 1');
    expect(text).toContain('sealpost_waiting{service="router",kind="lane"} 7');
  });

  it('of the process are added once', () => {
    const registry = new Registry();
    addProcessMetrics(registry);
    expect(() => addProcessMetrics(registry)).not.toThrow();
    expect(registry.getSingleMetric('process_start_time_seconds')).toBeDefined();
  });
});
