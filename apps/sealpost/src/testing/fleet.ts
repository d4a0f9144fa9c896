import { type Instance, type ServiceName, serviceNames, type Shared, startInstance } from './services.ts';

/** How many instances of each service run; one when absent. */
export type FleetSize = Partial<Readonly<Record<ServiceName, number>>>;

/** The running instances of all services on one bus and one database. */
export interface Fleet {
  readonly instances: (service: ServiceName) => readonly Instance[];
  /** Puts a new instance in the place of each running one, one after the other, as a rolling restart does. */
  readonly roll: (service: ServiceName) => Promise<void>;
  /** Ends everything, from the outside in. */
  readonly close: () => Promise<void>;
}

/** Starts all services. */
export const startFleet = async (shared: Shared, size: FleetSize): Promise<Fleet> => {
  const running: Record<ServiceName, Instance[]> = {
    directory: [],
    egress: [],
    mailbox: [],
    router: [],
    ingress: [],
  };
  for (const service of serviceNames)
    for (let count = 0; count < (size[service] ?? 1); count += 1)
      running[service].push(await startInstance[service](shared));
  return {
    instances: (service) => running[service],
    roll: async (service) => {
      for (const old of [...running[service]]) {
        running[service].push(await startInstance[service](shared));
        running[service] = running[service].filter((instance) => instance !== old);
        await old.close();
      }
    },
    close: async () => {
      for (const service of serviceNames.toReversed())
        await Promise.all(running[service].splice(0).map((instance) => instance.close()));
    },
  };
};
