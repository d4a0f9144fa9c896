import { expect, it } from '@jest/globals';
import { Registry } from 'prom-client';
import type { BusEvent } from '#libs/bus';
import { createLogger, metricsOf, observeBus } from './index.ts';

const place = { group: 'router', topic: 'gateway.inbound.v1', partition: 3, offset: 9007199254740993n };

it.each<[BusEvent, Record<string, unknown>]>([
  [
    { kind: 'rejected', ...place, reason: 'defect', errorName: 'TypeError' },
    { level: 'error', topic: place.topic, partition: 3, offset: '9007199254740993', errorName: 'TypeError' },
  ],
  [
    { kind: 'rejected', ...place, reason: 'outage', errorName: 'ECONNREFUSED' },
    { level: 'warn', group: 'router', errorName: 'ECONNREFUSED' },
  ],
  [
    { kind: 'buried', ...place },
    { level: 'error', topic: place.topic },
  ],
  [
    { kind: 'joined', group: 'router', partitions: 4 },
    { level: 'info', group: 'router', count: 4 },
  ],
  [
    { kind: 'crashed', group: 'router', heals: 'by itself', errorName: 'ECONNREFUSED' },
    { level: 'warn', outcome: 'by itself' },
  ],
  [
    { kind: 'crashed', group: 'router', heals: 'never', errorName: 'KafkaJSNotImplemented' },
    { level: 'error', outcome: 'never' },
  ],
  [
    { kind: 'unreachable', during: 'commit', errorName: '57P01' },
    { level: 'warn', stage: 'commit' },
  ],
])('tells and counts what the bus reports (%#)', async (event, expected) => {
  const lines: string[] = [];
  const registry = new Registry();
  const logger = createLogger({ service: 'router', destination: { write: (line) => void lines.push(line) } });
  observeBus(logger, metricsOf(registry, 'router'))(event);
  expect(lines).toHaveLength(1);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ service: 'router', ...expected });
  expect(await registry.metrics()).toMatch(
    new RegExp(`sealpost_bus_events_total\\{service="router",kind="${event.kind}",about="[^"]+"\\} 1`),
  );
});
