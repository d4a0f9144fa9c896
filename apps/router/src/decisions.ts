import { type ConversationHead, type RoutedEnvelope, routedKey, type Standing } from '#libs/store';
import { headAfter } from './chain.ts';
import type { Routable } from './routable.ts';
import { type Verdict, verdictOn } from './verdicts.ts';

/** An envelope with what is known about it and what becomes of it. */
export interface Judged {
  readonly routable: Routable;
  readonly standing: Standing;
  readonly verdict: Verdict | { readonly kind: 'again' };
}

/** Whether earlier envelopes that wait hold up the later ones of the same sender; not while the waiting ones are taken up. */
export type WaitingRule = 'behind-the-waiting' | 'taking-up-the-waiting';

/**
 * Judges envelopes in their order. One that got its place before gets the same again; once one of a sender waits, the sender's
 * later ones of that conversation wait behind it.
 */
export const judged = (
  asked: readonly { readonly routable: Routable; readonly standing: Standing }[],
  known: ReadonlyMap<string, RoutedEnvelope>,
  rule: WaitingRule,
): readonly Judged[] => {
  const seen = new Set(known.keys());
  const held = new Set<string>();
  return asked.map(({ routable, standing }) => {
    const key = routedKey(routable.conversationId, routable.envelopeId);
    if (seen.has(key)) return { routable, standing, verdict: { kind: 'again' } };
    const pair = routedKey(routable.conversationId, routable.senderId);
    const isBehind = held.has(pair) || (rule === 'behind-the-waiting' && standing.hasWaiting);
    const own = verdictOn(routable, standing);
    const verdict: Verdict = own.kind === 'route' && isBehind ? { kind: 'wait' } : own;
    if (verdict.kind === 'wait') held.add(pair);
    if (verdict.kind === 'route') seen.add(key);
    return { routable, standing, verdict };
  });
};

/** The places of envelopes that are routed for the first time, in their order, and where their conversations stand afterwards. */
export const placed = (
  routables: readonly Routable[],
  heads: ReadonlyMap<string, ConversationHead>,
): { readonly places: readonly RoutedEnvelope[]; readonly heads: readonly ConversationHead[] } => {
  const current = new Map(heads);
  const places = routables.map((routable): RoutedEnvelope => {
    const id = routable.conversationId.toString('hex');
    const head = current.get(id);
    if (!head) throw new Error('every conversation that is routed in has a head');
    const next = headAfter(head, routable);
    current.set(id, next);
    const { envelopeId, senderId, epoch } = routable;
    return { ...next, envelopeId, senderId, rosterEpoch: epoch };
  });
  return { places, heads: [...current.values()] };
};
