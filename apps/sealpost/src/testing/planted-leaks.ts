import { randomBytes } from 'node:crypto';
import { Counter } from 'prom-client';
import { topics } from '#libs/bus';
import type { World } from './world.ts';

/** A word as a careless program might write it down, by the name of the form; made in another way than it is looked for. */
export const writtenDown = (word: string): ReadonlyMap<string, Buffer> => {
  const base64 = (before: string, after: string): Buffer =>
    Buffer.from(Buffer.from(`${before}${word}${after}`).toString('base64'));
  return new Map([
    ['raw', Buffer.from(`a leak of ${word}`)],
    ['hex', Buffer.from(Buffer.from(word).toString('hex'))],
    ['upper-case hex', Buffer.from(Buffer.from(word).toString('hex').toUpperCase())],
    ['base64', base64('', '')],
    ['base64 shifted by one byte', base64('x', 'y')],
    ['base64 shifted by two bytes', base64('xx', 'zz')],
    ['UTF-16LE', Buffer.from(word, 'utf16le')],
    ['UTF-16BE', Buffer.from(word.split('').flatMap((letter) => [0, letter.charCodeAt(0)]))],
    ['reversed', Buffer.from(word.split('').toReversed().join(''))],
  ]);
};

/** What is planted can be taken away again, except from logs. */
export interface PlantedLeak {
  readonly remove: () => Promise<void>;
}

/** Writes bytes where a gateway writes: into a row, a record, a log line and a metric. */
export const plantLeaks = async (world: World, leaks: readonly Uint8Array[]): Promise<PlantedLeak> => {
  const { store } = world.database;
  const counter = new Counter({
    name: 'planted_total',
    help: 'Leaks.',
    labelNames: ['leak'],
    registers: [world.registry],
  });
  for (const leak of leaks) {
    await store
      .insertInto('submissions')
      .values({
        envelope_id: randomBytes(16),
        participant_id: randomBytes(16),
        device_id: 1,
        app: 'planted',
        native_id: '',
        digest: Buffer.from(leak),
        prepared_at_ms: 0,
      })
      .execute();
    await world.bus.publish([{ topic: topics.deadLetter.name, key: 'planted', value: leak }]);
    world.logger('planted').info(Buffer.from(leak).toString('latin1'));
    counter.inc({ leak: Buffer.from(leak).toString('latin1') });
  }
  return {
    remove: async () => {
      await store.deleteFrom('submissions').where('app', '=', 'planted').execute();
      world.registry.removeSingleMetric('planted_total');
    },
  };
};
