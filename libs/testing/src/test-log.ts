import type { Bus, BusObserver } from '#libs/bus';
import type { LogPlace, TestLog } from './bus-harness.ts';
import { openPlace } from './bus-place.ts';

/** Opens a test's log and makes its topics; `remove` runs after its bus is closed. */
export async function openTestLog(
  place: LogPlace,
  remove: () => Promise<void>,
  observe?: BusObserver,
): Promise<TestLog> {
  const open = async (): Promise<Bus> => {
    const opened = openPlace(place, observe);
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
      await remove();
    },
  };
}
