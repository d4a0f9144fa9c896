import { afterEach, describe } from '@jest/globals';
import { drainContract } from './bus-contract-drain.ts';
import { failureContract } from './bus-contract-failures.ts';
import { groupContract } from './bus-contract-groups.ts';
import { killContract } from './bus-contract-kill.ts';
import { orderContract } from './bus-contract-order.ts';
import { publishContract } from './bus-contract-publish.ts';
import type { BusHarness, TestLog } from './bus-harness.ts';

/** What every bus must keep to, whatever it stands on. */
export function busContract(harness: BusHarness): void {
  describe(`the bus contract, ${harness.name}`, () => {
    const logs: TestLog[] = [];
    const makeLog: BusHarness['makeLog'] = async (options) => {
      const log = await harness.makeLog(options);
      logs.push(log);
      return log;
    };
    afterEach(async () => {
      for (const log of logs.splice(0)) await log.close();
    });
    const tracked = { ...harness, makeLog };
    publishContract(tracked);
    orderContract(tracked);
    groupContract(tracked);
    failureContract(tracked);
    drainContract(tracked);
    killContract(tracked);
  });
}
