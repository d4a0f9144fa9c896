import { type BusRecord, topics } from '#libs/bus';
import { failure } from '#libs/envelope';
import { decidableEnvelopes, letGo, type WaitingEnvelope, withConversationLocks } from '#libs/store';
import { countSettled } from './count-settled.ts';
import type { RouterPorts } from './ports.ts';
import { type Routable, routableOf } from './routable.ts';
import { settle, type Settled } from './settle.ts';
import { recordsOf } from './settled-records.ts';

/** Envelopes taken up in one pass, at most. */
const batchMax = 200;
/** How long an envelope waits for its sender to become a member. */
const waitMaxMs = 30_000;

/**
 * Takes up the envelopes whose senders have become members, in the order in which they came, and refuses those that waited too
 * long. They are let go only after everything about them is published, so a crash in between repeats and loses nothing. Resolves to
 * how many were taken up.
 */
export const drainWaiting = async (ports: RouterPorts): Promise<number> => {
  const startedBefore = ports.now() - waitMaxMs;
  const seen = await decidableEnvelopes(ports.store)(startedBefore, batchMax);
  if (seen.length === 0) return 0;
  const conversationIds = seen.map(({ conversationId }) => conversationId);
  return withConversationLocks(ports.store)(conversationIds, async (session) => {
    const locked = new Set(conversationIds.map((id) => id.toString('hex')));
    const waiting = (await decidableEnvelopes(session)(startedBefore, batchMax)).filter(
      ({ conversationId }) => locked.has(conversationId.toString('hex')),
    );
    const expired = new Set(
      waiting
        .filter(({ waitingSinceMs }) => waitingSinceMs <= startedBefore)
        .map(({ envelopeId }) => envelopeId.toString('hex')),
    );
    const settled = await settle(session)(waiting.flatMap(routableAgain), 'taking-up-the-waiting');
    const decided = settled.flatMap((each) => decidedOn(each, expired));
    const records = recordsOf(decided, ports);
    if (records.length > 0) await ports.bus.publish(records);
    await letGo(session)(decided.map(({ routable }) => routable));
    countSettled(ports.metrics, decided, records);
    return decided.length;
  });
};

/** It was readable when it was set aside. */
function routableAgain({
  conversationId,
  value,
  headers,
  partition,
  offset,
  waitingSinceMs,
}: WaitingEnvelope): readonly Routable[] {
  const record: BusRecord = {
    topic: topics.inbound.name,
    partition,
    offset,
    key: Buffer.from(conversationId.toString('hex')),
    value,
    headers,
    timestampMs: waitingSinceMs,
  };
  const result = routableOf(record);
  return result.ok ? [result.value] : [];
}

/** Whoever still is no member after the wait will not become one in time. */
function decidedOn(settled: Settled, expired: ReadonlySet<string>): readonly Settled[] {
  if (settled.verdict.kind !== 'wait') return [settled];
  return expired.has(settled.routable.envelopeId.toString('hex'))
    ? [{ ...settled, verdict: { kind: 'refuse', failure: failure('not_a_member') } }]
    : [];
}
