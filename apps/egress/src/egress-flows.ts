import type { BusRecord } from '#libs/bus';
import {
  applyReceipts,
  claimDeliveries,
  type EndedDelivery,
  endDeliveries,
  createPruner,
  parkLanes,
  dropReadMarks,
  type ReadMark,
  recordParts,
  sendingAccounts,
  sendingTargets,
  type SentPart,
  takeReadMarks,
} from '#libs/store';
import { errorFields } from '#libs/nest-kit';
import { createBatcher } from './batcher.ts';
import { deliverOutbound } from './deliver-outbound.ts';
import { egressMetrics } from './egress-metrics.ts';
import { endDelivery } from './end-delivery.ts';
import { awaitLanes } from './lanes/await-lanes.ts';
import type { Parking } from './lanes/deliver-lane.ts';
import type { Drainer } from './lanes/drain-lanes.ts';
import { laneDelivery } from './lanes/lane-delivery.ts';
import { laneDrainer } from './lanes/lane-drainer.ts';
import { loadParties } from './parcel/load-facts.ts';
import { createNameFinder } from './parcel/names.ts';
import { prepareClaimed } from './parcel/prepare-claimed.ts';
import type { EgressPorts } from './ports.ts';
import { recordReceipts } from './record-receipts.ts';
import { createReadMarks, type ReadMarks } from './read-marks.ts';
import { buryUnreadable } from './report-failures.ts';
import { reportOutsiders } from './report-outsiders.ts';

/** What egress does: deliver what is routed or noticed, go on with what waits, record receipts and show them, forget what is long over. */
export interface EgressFlows {
  readonly deliver: (batch: readonly BusRecord[]) => Promise<void>;
  readonly receipts: (batch: readonly BusRecord[]) => Promise<void>;
  readonly drainer: Drainer;
  readonly readMarks: ReadMarks;
  /** Forgets a bounded number of old rows and returns how many there were. */
  readonly forget: () => Promise<number>;
}

/** Wires the flows to the database, the bus and the platforms. */
export const createEgressFlows = (ports: EgressPorts): EgressFlows => {
  const { store, bus, now, connectors, client, limits } = ports;
  const metrics = egressMetrics(ports.metrics, ports.logger);
  const record = createBatcher<readonly SentPart[], never>(async (parts) => {
    await recordParts(store)(parts.flat());
    return [];
  });
  const recordEnd = createBatcher<EndedDelivery, never>(async (ended) => {
    await endDeliveries(store)(ended);
    return [];
  });
  const prune = createPruner(store, 'egress');
  const bury = buryUnreadable(bus, now);
  const end = endDelivery({
    publish: (records) => bus.publish(records),
    record: recordEnd,
    count: metrics.ended,
    now,
  });
  const prepare = prepareClaimed({ ...ports, findNames: createNameFinder(ports) });
  const deliver = laneDelivery(ports, { record, end, metrics });
  const drainer = laneDrainer(ports, { record, end, recordEnd, bury, prepare, deliver, metrics });
  const park = async (parkings: readonly Parking[]): Promise<void> => {
    await parkLanes(store)(parkings);
    for (const { lane } of parkings) metrics.parked(lane.reason);
  };
  return {
    deliver: deliverOutbound({
      claim: claimDeliveries(store),
      prepare,
      deliver,
      settle: awaitLanes({ park, adopt: drainer.adopt, now, patienceMs: limits.lanePatienceMs }),
      park,
      bury,
      suspect: reportOutsiders({ load: loadParties(store), rosterKeys: ports.rosterKeys, end }),
      count: metrics.claimed,
      now,
      limits,
    }),
    receipts: recordReceipts({
      apply: applyReceipts(store),
      targets: sendingTargets(store),
      bus,
      count: metrics.receipts,
      now,
    }),
    readMarks: createReadMarks({
      take: (max) => takeReadMarks(store)(max, now(), now() + limits.readMarkRetryMs),
      drop: createBatcher<ReadMark, never>(async (marks) => {
        await dropReadMarks(store)(marks);
        return [];
      }),
      targets: sendingTargets(store),
      accounts: sendingAccounts(store),
      connectors,
      call: (account, request) => client.call(account, request),
      count: metrics.readMarks,
      onFailure: (error) => ports.logger.warn('a read mark was not shown', errorFields(error)),
    }),
    drainer,
    forget: async () => (await prune(now())).rows,
  };
};
