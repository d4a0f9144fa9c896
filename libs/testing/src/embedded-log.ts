import { makeScratchDatabase } from '#libs/store';
import type { Bus } from '#libs/bus';
import type { BusHarness, LogPlace, TestLog } from './bus-harness.ts';
import { contractTopics } from './bus-log.ts';
import { openPlace } from './bus-place.ts';

/** Makes logs of the embedded bus, each in a database of its own on a running PostgreSQL. */
export const embeddedHarness = (serverUrl: () => string): BusHarness => ({
  name: 'embedded',
  slowHandlerMs: 1000,
  makeLog: async ({ topics = contractTopics, observe } = {}): Promise<TestLog> => {
    const database = await makeScratchDatabase(serverUrl());
    const place: LogPlace = { kind: 'embedded', url: database.url, topics };
    const open = async (): Promise<Bus> => {
      const opened = await openPlace(place, observe);
      await opened.ensureTopics();
      return opened;
    };
    let bus = await open();
    return {
      get bus() {
        return bus;
      },
      place,
      reopen: async () => {
        await bus.close();
        bus = await open();
        return bus;
      },
      close: async () => {
        await bus.close();
        await database.drop();
      },
    };
  },
});
