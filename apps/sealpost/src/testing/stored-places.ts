import type { Bus, BusRecord, NewRecord } from '#libs/bus';
import { createStore, type Store } from '#libs/store';
import type { TestLog } from '#libs/testing';
import { smallTopics } from './each-world.ts';
import { segmentPlaces } from './kafka-segments.ts';
import { textPlaces } from './text-places.ts';
import type { Place } from './traces.ts';
import type { World } from './world.ts';

/** Everything that the gateway keeps or says between its edges: tables, records, the brokers' files, logs, metrics. */
export const everythingKept = async (world: World, log: TestLog): Promise<readonly Place[]> => [
  ...(await tablePlaces(world.database.store)),
  ...(await busTablePlaces(log)),
  ...(await recordPlaces(world.bus)),
  ...(await filePlaces(log)),
  ...world.logLines.flatMap((line) => textPlaces('log', line)),
  ...textPlaces('metrics', await world.registry.metrics()),
];

/** Every record of every topic. */
export const everyRecord = async (bus: Bus): Promise<readonly BusRecord[]> => {
  const read = smallTopics.flatMap(({ name, partitions }) =>
    Array.from({ length: partitions }, (_, partition) =>
      bus.read({ topic: name, partition, offset: 0n, max: 100_000 }),
    ),
  );
  return (await Promise.all(read)).flat();
};

/** A record as it can be published once more. */
export const again = ({ topic, key, value, headers }: BusRecord): NewRecord => ({
  topic,
  key,
  value,
  headers,
});

/** Every part of every record. */
export const recordPlaces = async (bus: Bus): Promise<readonly Place[]> =>
  (await everyRecord(bus)).flatMap(({ topic, key, value, headers }) => [
    { name: topic, bytes: key },
    { name: topic, bytes: value },
    { name: topic, bytes: Buffer.from(JSON.stringify(headers)) },
  ]);

const filePlaces = async ({ place }: TestLog): Promise<readonly Place[]> =>
  place.kind === 'kafka' ? segmentPlaces(place.brokers, place.namespace) : [];

const busTablePlaces = async ({ place }: TestLog): Promise<readonly Place[]> => {
  if (place.kind !== 'embedded') return [];
  const store = createStore({ url: place.url });
  try {
    return await tablePlaces(store);
  } finally {
    await store.destroy();
  }
};

/** Every value of every row of every table. */
export const tablePlaces = async (store: Store): Promise<readonly Place[]> => {
  const places: Place[] = [];
  for (const { schema = 'public', name } of await store.introspection.getTables()) {
    const anyTable = store.withTables<Record<string, Record<string, unknown>>>().withSchema(schema);
    const rows: readonly unknown[] = await anyTable.selectFrom(name).selectAll().execute();
    for (const row of rows)
      places.push(...bytesIn(row).map((bytes) => ({ name: `${schema}.${name}`, bytes })));
  }
  return places;
};

/** The bytes of every value of a row; what is bytea is taken as it is, so that nothing can hide behind its hex. */
const bytesIn = (value: unknown): readonly Uint8Array[] => {
  if (value instanceof Uint8Array) return [value];
  if (typeof value === 'string') return [Buffer.from(value)];
  if (typeof value === 'object' && value !== null) return Object.entries(value).flat().flatMap(bytesIn);
  return [Buffer.from(String(value))];
};
