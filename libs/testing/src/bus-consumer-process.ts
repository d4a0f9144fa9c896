import { appendFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { openPlace, placeFrom } from './bus-place.ts';
import { letters, textsOf } from './bus-log.ts';

/** Consumes the contract's topic until it is killed; an effect is a line in a file. */
const [place = '', effects = ''] = process.argv.slice(2);
const bus = openPlace(placeFrom(place));

await bus.subscribe({
  group: 'router',
  topics: [letters],
  batchMax: 25,
  handler: async (batch) => {
    for (const text of textsOf(batch)) {
      await sleep(1);
      appendFileSync(effects, `${text}\n`);
    }
  },
});
