import { type Bus, type BusObserver, createEmbeddedBus, createKafkaBus } from '#libs/bus';
import { z } from 'zod';
import type { LogPlace } from './bus-harness.ts';

/** The shortest silence that a broker lets a consumer ask for, so that suites need not wait long. */
export const sessionTimeoutMs = 6000;

const topics = z.array(z.object({ name: z.string(), partitions: z.number(), retentionMs: z.number() }));
const placeShape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('embedded'), url: z.string(), topics }),
  z.object({ kind: z.literal('kafka'), brokers: z.array(z.string()), namespace: z.string(), topics }),
]);

/** Reads a place that was written as JSON. */
export const placeFrom = (text: string): LogPlace => placeShape.parse(JSON.parse(text));

/** Opens the bus of a test's log. */
export function openPlace(place: LogPlace, observe: BusObserver = () => undefined): Bus {
  if (place.kind === 'embedded') return createEmbeddedBus({ url: place.url, topics: place.topics, observe });
  const { brokers, namespace } = place;
  const timing = { sessionTimeoutMs, rebalanceTimeoutMs: 15_000, heartbeatMs: 500 };
  return createKafkaBus({ brokers, namespace, clientId: 'test', topics: place.topics, observe, ...timing });
}
