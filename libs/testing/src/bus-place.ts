import { type Bus, type BusObserver, createEmbeddedBus } from '#libs/bus';
import type { LogPlace } from './bus-harness.ts';

/** Opens the bus of a test's log. */
export async function openPlace(place: LogPlace, observe: BusObserver = () => undefined): Promise<Bus> {
  if (place.kind !== 'embedded') throw new Error('later');
  return createEmbeddedBus({ url: place.url, topics: place.topics, observe });
}
