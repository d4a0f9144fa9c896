import { makeScratchDatabase } from '#libs/store';
import type { BusHarness } from './bus-harness.ts';
import { contractTopics } from './bus-log.ts';
import { openTestLog } from './test-log.ts';

/** Makes logs of the embedded bus, each in a database of its own on a running PostgreSQL. */
export const embeddedHarness = (serverUrl: () => string): BusHarness => ({
  name: 'embedded',
  slowHandlerMs: 1000,
  makeLog: async ({ topics = contractTopics, observe } = {}) => {
    const database = await makeScratchDatabase(serverUrl());
    return openTestLog({ kind: 'embedded', url: database.url, topics }, () => database.drop(), observe);
  },
});
