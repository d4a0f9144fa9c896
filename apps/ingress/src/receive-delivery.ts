import type { NewRecord } from '#libs/bus';
import type { RawDelivery } from '#libs/connector/content';
import type { Platform } from '#libs/envelope';
import {
  keepSightings,
  keepWaitingReceipts,
  rememberReceived,
  type Store,
  storeResolutions,
  withAddressLocks,
  writeAddressStates,
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

/**
 * Takes one webhook delivery. What it means is decided, stored and published under the locks of its people, so that the order on
 * the bus is the order of the decisions, in however many processes. Rejects when something is not durable: the platform comes
 * again, and then gets the decisions that are stored.
 */
export const receiveDelivery =
  (ports: IngressPorts) =>
  async (platform: Platform, delivery: RawDelivery): Promise<DeliveryAnswer> => {
    const connector = ports.connectors[platform];
    const accounts = await authenticate(ports.store, connector)(delivery);
    if (!accounts) return 'refused';

    const nowMs = ports.now();
    const { items, unknown } = itemsOf(connector.translate(delivery.body), accounts, nowMs);
    for (const event of unknown)
      ports.metrics.event({ platform, class: event.class, disposition: 'unknown_account' });
    if (items.length === 0) return 'accepted';

    await withAddressLocks(ports.store)(items.filter(isAct).flatMap(spellingsOf), async (session) => {
      const records = await session.transaction().execute((tx) => decide(ports, tx, items, nowMs));
      if (records.length > 0) await ports.bus.publish(records);
    });
    return 'accepted';
  };

/** Decides about all items, writes the decisions down, and gives the records that say them. */
async function decide(
  ports: IngressPorts,
  tx: Store,
  items: readonly Item[],
  nowMs: number,
): Promise<readonly NewRecord[]> {
  const seal = ports.sealer.seal.bind(ports.sealer);
  const acts = items.filter(isAct);
  const snapshot = await readSnapshot(tx)(acts, nowMs);
  const resolved = resolveDelivery(acts, snapshot, nowMs);
  const { controls, sealed } = sealControls(resolved, seal);
  const receipts = await resolveReceipts(tx)(items.flatMap((item) => receiptFactOf(item) ?? []));
  const waiting = receipts.filter(({ completeness }) => completeness === 'partial');

  await storeResolutions(tx)(storedResolutionsOf(sealed), nowMs);
  await writeAddressStates(tx)(resolved.states);
  await rememberReceived(tx)(receivedMessages(sealed));
  await keepSightings(tx)(sightingsOf(items), nowMs);
  await keepWaitingReceipts(tx)(
    waiting.map(({ fact }) => ({
      receiptId: fact.receiptId,
      fact: bytesOfFact(fact),
      waitingSinceMs: nowMs,
    })),
  );

  countItems(ports.metrics, items, sealed);
  return [
    ...controls.map(controlRecordOf),
    ...sealed.flatMap((item) => contentRecordOf(item, { seal, acceptedAtMs: nowMs }) ?? []),
    ...receipts.flatMap(({ fact, meant }) => meant.map((envelope) => receiptRecordOf(fact, envelope))),
  ];
}
