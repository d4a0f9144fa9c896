import { connectionFaults } from './connections.ts';
import { deviceFaults } from './devices.ts';
import { diskFaults } from './disks.ts';
import { engineFaults } from './engines.ts';
import type { Fault } from './fault.ts';
import { platformFaults } from './platforms.ts';
import { processFaults } from './processes.ts';

/** Every fault, in the order in which they are run. */
export const faults: readonly Fault[] = [
  ...processFaults,
  ...engineFaults,
  ...connectionFaults,
  ...platformFaults,
  ...deviceFaults,
  ...diskFaults,
];
