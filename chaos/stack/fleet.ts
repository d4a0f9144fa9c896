import { setTimeout as sleep } from 'node:timers/promises';
import {
  type ServiceProcess,
  type Settings,
  settingsOf,
  startService,
} from '../../apps/sealpost/src/testing/processes.ts';
import { type ServiceName, serviceNames } from '../../apps/sealpost/src/testing/services.ts';

/** One place in the fleet, and the process that has it at the moment. */
export interface Seat {
  readonly name: string;
  readonly service: ServiceName;
  readonly process: () => ServiceProcess;
  /** `kill -9`. */
  readonly kill: () => Promise<void>;
  /** Ends it in order; gives the exit code. */
  readonly end: () => Promise<number | null>;
  /** Starts a process in its place and waits until it is ready. */
  readonly start: () => Promise<void>;
}

/** All services, each in processes of its own, watched over as by a supervisor. */
export interface Fleet {
  readonly seats: (service?: ServiceName) => readonly Seat[];
  /** Exits that nobody had asked for; each was followed by a new start. */
  readonly accidents: () => readonly string[];
  /** The processes' logs since the start, one text a seat. */
  readonly logs: () => ReadonlyMap<string, string>;
  readonly close: () => Promise<void>;
}

/** How many processes each service has. */
const sizes: Readonly<Record<ServiceName, number>> = {
  directory: 1,
  egress: 2,
  mailbox: 1,
  router: 2,
  ingress: 2,
};
const watchEveryMs = 500;

/** Starts every service. */
export const startFleet = async (keyFolder: string, shared: Settings): Promise<Fleet> => {
  const seats: WatchedSeat[] = [];
  for (const service of serviceNames)
    for (let number = 1; number <= sizes[service]; number += 1)
      seats.push(
        await takeSeat(`${service}-${number}`, service, await settingsOf(service, keyFolder, shared)),
      );
  const accidents: string[] = [];
  let isOver = false;
  const watching = (async () => {
    while (!isOver) {
      for (const seat of seats)
        if (seat.hasFallen()) {
          accidents.push(`${seat.name} ended by itself with ${seat.process().exitCode() ?? 'a signal'}`);
          await seat.start().catch(() => undefined);
        }
      await sleep(watchEveryMs);
    }
  })();
  return {
    seats: (service) => seats.filter((seat) => service === undefined || seat.service === service),
    accidents: () => accidents,
    logs: () => new Map(seats.map((seat) => [seat.name, seat.log()])),
    close: async () => {
      isOver = true;
      await watching;
      for (const seat of seats.toReversed()) await seat.kill();
    },
  };
};

interface WatchedSeat extends Seat {
  /** Whether its process has ended without being asked to. */
  readonly hasFallen: () => boolean;
  readonly log: () => string;
}

const takeSeat = async (name: string, service: ServiceName, settings: Settings): Promise<WatchedSeat> => {
  let running = await startService(service, settings);
  let state: 'up' | 'asked to end' = 'up';
  const former: string[] = [];
  const endBy = (signal: NodeJS.Signals): Promise<number | null> => {
    state = 'asked to end';
    return running.end(signal);
  };
  return {
    name,
    service,
    process: () => running,
    hasFallen: () => state === 'up' && running.exitCode() !== undefined,
    log: () => [...former, running.output()].join(''),
    kill: async () => void (await endBy('SIGKILL')),
    end: () => endBy('SIGTERM'),
    start: async () => {
      former.push(running.output());
      running = await startService(service, settings);
      state = 'up';
    },
  };
};
