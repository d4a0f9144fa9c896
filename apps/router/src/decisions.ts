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
  rule: WaitingRule,
): readonly Judged[] => {
  const seen = new Set<string>();
  const held = new Set<string>();
  return asked.map(({ routable, standing }) => {
    const key = routedKey(routable.conversationId, routable.envelopeId);
    if (standing.place || seen.has(key)) return { routable, standing, verdict: { kind: 'again' } };
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
  routed: readonly Pick<Judged, 'routable' | 'standing'>[],
): { readonly places: readonly RoutedEnvelope[]; readonly heads: readonly ConversationHead[] } => {
  const heads = new Map<string, ConversationHead>();
  const places = routed.map(({ routable, standing }): RoutedEnvelope => {
    const id = routable.conversationId.toString('hex');
    const head = headAfter(heads.get(id) ?? standing.head, routable);
    heads.set(id, head);
    const { envelopeId, senderId, epoch } = routable;
    return { ...head, envelopeId, senderId, rosterEpoch: epoch };
  });
  return { places, heads: [...heads.values()] };
};
