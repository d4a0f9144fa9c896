import { type BusHandler, type BusRecord, deadLetterOf, type NewRecord } from '#libs/bus';
import { gather } from '#libs/nest-kit';
import { setAside, type Store, type WaitingEnvelope, withConversationLocks } from '#libs/store';
import { countSettled } from './count-settled.ts';
import type { RouterPorts } from './ports.ts';
import { type Routable, routableOf } from './routable.ts';
import { settle, type Settled } from './settle.ts';
import { recordsOf } from './settled-records.ts';

/** Batches of partitions that come while others are settled are settled together after them, or beside them where they are many. */
const settlings = { runsMax: 2, besideMin: 4, jobsMax: 8, waitingMax: 1000 };

/**
 * Makes the handler of `gateway.inbound.v1`. Batches of several partitions share the statements and the publish. Places are given out and written down, and then the copies are published, all under
 * the conversations' locks: topics have the order of the places. A record that is read again gets the same places and copies, so
 * that a crash in between loses and doubles nothing.
 */
export const routeInbound = (ports: RouterPorts): BusHandler =>
  gather(async (batches: readonly (readonly BusRecord[])[]) => {
    await routeAll(ports, batches.flat());
    return batches.map(() => undefined);
  }, settlings);

async function routeAll(ports: RouterPorts, batch: readonly BusRecord[]): Promise<void> {
  const { routables, letters } = sorted(batch, ports);
  if (routables.length === 0) return publish(ports, letters);
  const conversationIds = routables.map(({ conversationId }) => conversationId);
  await withConversationLocks(ports.store)(conversationIds, async (session) => {
    const settled = await settleBatch(session, routables, ports);
    const records = recordsOf(settled, ports);
    await publish(ports, [...records, ...letters]);
    countSettled(ports.metrics, settled, records);
  });
}

/** Records that are no envelopes are buried with their bytes; the others are read. */
function sorted(
  batch: readonly BusRecord[],
  { now, metrics }: RouterPorts,
): { readonly routables: readonly Routable[]; readonly letters: readonly NewRecord[] } {
  const read = batch.map((record) => ({ record, result: routableOf(record) }));
  return {
    routables: read.flatMap(({ result }) => (result.ok ? [result.value] : [])),
    letters: read.flatMap(({ record, result }) => {
      if (result.ok) return [];
      metrics.envelope({ outcome: 'refused', reason: result.failure.code });
      return [deadLetterOf(record, { stage: 'router', failure: result.failure, atMs: now() })];
    }),
  };
}

async function settleBatch(
  store: Store,
  routables: readonly Routable[],
  { now }: RouterPorts,
): Promise<readonly Settled[]> {
  const settled = await settle(store)(routables, 'behind-the-waiting');
  const waiting = settled.filter(({ verdict }) => verdict.kind === 'wait');
  await setAside(store)(waiting.map(({ routable }) => waitingOf(routable, now())));
  return settled;
}

function waitingOf(
  { record, conversationId, envelopeId, senderId }: Routable,
  waitingSinceMs: number,
): WaitingEnvelope {
  const { value, headers, partition, offset } = record;
  return { conversationId, envelopeId, senderId, value, headers, partition, offset, waitingSinceMs };
}

async function publish({ bus }: RouterPorts, records: readonly NewRecord[]): Promise<void> {
  if (records.length > 0) await bus.publish(records);
}
