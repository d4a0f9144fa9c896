import type { NewRecord } from '#libs/bus';
import type { RawDelivery } from '#libs/connector/content';
import type { Platform } from '#libs/envelope';
import { gather } from '#libs/nest-kit';
import {
  newAddressStates,
  newReceived,
  newResolutions,
  newSightings,
  newWaitingReceipts,
  type Store,
  withAddressLocks,
  writeTogether,
} from '#libs/store';
import { authenticate } from './authenticate.ts';
import { countItems } from './count-items.ts';
import { isAct } from './fates.ts';
import { type Item, spellingsOf } from './item.ts';
import { itemsOf } from './items.ts';
import type { IngressPorts } from './ports.ts';
import { bytesOfFact, receiptFactOf } from './receipt-facts.ts';
import { receiptRecordOf } from './receipt-records.ts';
import { contentRecordOf, controlRecordOf } from './records.ts';
import { receivedMessages, resolveDelivery } from './resolve-delivery.ts';
import { resolveReceipts } from './resolve-receipts.ts';
import { sealControls } from './seal-controls.ts';
import { sightingsOf } from './sightings.ts';
import { readSnapshot } from './snapshot.ts';
import { storedResolutionsOf } from './stored-resolution.ts';

/** How a delivery is answered: `accepted` only once everything in it is durable. */
export type DeliveryAnswer = 'accepted' | 'refused';

/** Takes one webhook delivery. Rejects when something of it is not durable: the platform comes again. */
export type ReceiveDelivery = (platform: Platform, delivery: RawDelivery) => Promise<DeliveryAnswer>;

const acceptances = { runsMax: 2, besideMin: 50, jobsMax: 100, waitingMax: 5000 };
/** Items decided about at once. Each of their people is a lock or three in the database, whose table of locks all share. */
const itemsMax = 150;

/** Verifies a delivery, reads what it says, and waits until that is decided and durable. */
export const receiveDelivery = (ports: IngressPorts): ReceiveDelivery => {
  const prove = authenticate(ports.store);
  const accept = gather(async (deliveries: readonly (readonly Item[])[]) => {
    for (const share of sharesOf(deliveries.flat())) await acceptItems(ports, share);
    return deliveries.map(() => 'accepted' as const);
  }, acceptances);
  return async (platform, delivery) => {
    const connector = ports.connectors[platform];
    const accounts = await prove(connector, delivery);
    if (!accounts) return 'refused';

    const { items, unknown } = itemsOf(connector.translate(delivery.body), accounts, ports.now());
    for (const event of unknown)
      ports.metrics.event({ platform, class: event.class, disposition: 'unknown_account' });
    return items.length === 0 ? 'accepted' : accept(items);
  };
};

/**
 * Decides about items, of one delivery or several, and stores and publishes the decisions under the locks of their people, so that
 * the order on the bus is the order of the decisions, in however many processes. What is stored is also what a repetition gets.
 */
async function acceptItems(ports: IngressPorts, items: readonly Item[]): Promise<void> {
  const people = items.filter(isAct).flatMap(spellingsOf);
  await withAddressLocks(ports.store)(people, async (session) => {
    const nowMs = ports.now();
    const records = await decide(ports, session, items, nowMs);
    if (records.length > 0) await ports.bus.publish(records);
  });
}

/** In order, so that what an item changes holds for those after it, in whichever share. */
function sharesOf(items: readonly Item[]): readonly (readonly Item[])[] {
  const count = Math.ceil(items.length / itemsMax);
  return Array.from({ length: count }, (_, index) => items.slice(index * itemsMax, (index + 1) * itemsMax));
}

/** Decides about all items, writes the decisions down, and gives the records that say them. */
async function decide(
  ports: IngressPorts,
  store: Store,
  items: readonly Item[],
  nowMs: number,
): Promise<readonly NewRecord[]> {
  const seal = ports.sealer.seal.bind(ports.sealer);
  const acts = items.filter(isAct);
  const snapshot = await readSnapshot(store)(acts, nowMs);
  const resolved = resolveDelivery(acts, snapshot, nowMs);
  const { controls, sealed } = sealControls(resolved, seal);
  const receipts = await resolveReceipts(store)(items.flatMap((item) => receiptFactOf(item) ?? []));
  const waiting = receipts.filter(({ completeness }) => completeness !== 'complete');

  await writeTogether(store)([
    newResolutions(storedResolutionsOf(sealed), nowMs),
    newAddressStates(resolved.states),
    newReceived(receivedMessages(sealed)),
    newSightings(sightingsOf(items), nowMs),
    newWaitingReceipts(
      waiting.map(({ fact }) => ({
        receiptId: fact.receiptId,
        fact: bytesOfFact(fact),
        waitingSinceMs: nowMs,
      })),
    ),
  ]);

  countItems(ports.metrics, items, sealed);
  return [
    ...controls.map(controlRecordOf),
    ...sealed.flatMap((item) => contentRecordOf(item, { seal, acceptedAtMs: nowMs }) ?? []),
    ...receipts.flatMap(({ fact, meant }) => meant.map((envelope) => receiptRecordOf(fact, envelope))),
  ];
}
