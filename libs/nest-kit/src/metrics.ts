import { collectDefaultMetrics, Counter, Gauge, Histogram, type Registry } from 'prom-client';

/** Values of a metric's labels: words of closed lists, never ids of people or conversations. */
export type Labels<L extends string> = Readonly<Record<L, string>>;

/** Makes the metrics of one service. Several services of one process share a registry and differ by the label `service`. */
export interface Metrics {
  counter<L extends string>(
    name: string,
    help: string,
    labels: readonly L[],
  ): (labels: Labels<L>, by?: number) => void;
  gauge<L extends string>(
    name: string,
    help: string,
    labels: readonly L[],
  ): (labels: Labels<L>, value: number) => void;
  /** Buckets are upper bounds, in the unit that the name ends with. */
  histogram<L extends string>(
    name: string,
    help: string,
    labels: readonly L[],
    buckets: readonly number[],
  ): (labels: Labels<L>, value: number) => void;
}

/** The metrics of one service in a registry; one that another service made under the same name is shared. */
export function metricsOf(registry: Registry, service: string): Metrics {
  const shape = (name: string, help: string, labels: readonly string[]) => ({
    name,
    help,
    labelNames: ['service', ...labels],
    registers: [registry],
  });
  return {
    counter: (name, help, labels) => {
      const counter = existing(registry, name, Counter) ?? new Counter(shape(name, help, labels));
      return (values, by = 1) => counter.inc({ service, ...values }, by);
    },
    gauge: (name, help, labels) => {
      const gauge = existing(registry, name, Gauge) ?? new Gauge(shape(name, help, labels));
      return (values, value) => gauge.set({ service, ...values }, value);
    },
    histogram: (name, help, labels, buckets) => {
      const options = { ...shape(name, help, labels), buckets: [...buckets] };
      const histogram = existing(registry, name, Histogram) ?? new Histogram(options);
      return (values, value) => histogram.observe({ service, ...values }, value);
    },
  };
}

/** Adds the process' own metrics (memory, CPU, event loop), once a registry. */
export function addProcessMetrics(registry: Registry): void {
  if (registry.getSingleMetric('process_start_time_seconds') === undefined)
    collectDefaultMetrics({ register: registry });
}

function existing<T>(registry: Registry, name: string, kind: new (...args: never[]) => T): T | undefined {
  const metric: unknown = registry.getSingleMetric(name);
  return metric instanceof kind ? metric : undefined;
}
