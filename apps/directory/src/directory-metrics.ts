import type { Registry } from 'prom-client';
import { metricsOf } from '#libs/nest-kit';
import type { ApplyControlPorts } from './apply-control.ts';

/** Counts what control records come to. */
export function directoryMetrics(
  registry: Registry,
): Required<Pick<ApplyControlPorts, 'onApplied' | 'onBuried'>> {
  const metrics = metricsOf(registry, 'directory');
  const controls = metrics.counter(
    'sealpost_directory_controls_total',
    'Control records, by kind and what they came to.',
    ['kind', 'outcome'],
  );
  const buried = metrics.counter(
    'sealpost_directory_dead_letters_total',
    'Control records that became dead letters.',
    ['code'],
  );
  return {
    onApplied: (kind, outcome) => controls({ kind, outcome }),
    onBuried: ({ code }) => buried({ code }),
  };
}
