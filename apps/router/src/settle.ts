import {
  lockHeads,
  routedBefore,
  type RoutedEnvelope,
  routedKey,
  standingsOf,
  type Store,
  writeHeads,
  writeRouted,
} from '#libs/store';
import { type Judged, judged, placed, type WaitingRule } from './decisions.ts';
import type { Routable } from './routable.ts';

/** A judged envelope; a routed one has its place. */
export type Settled = Judged & { readonly place?: RoutedEnvelope };

/**
 * Judges a batch and writes places down: five statements, whatever its size. The caller holds the conversations' locks and runs it
 * in a transaction.
 */
export const settle =
  (tx: Store) =>
  async (routables: readonly Routable[], rule: WaitingRule): Promise<readonly Settled[]> => {
    const standings = await standingsOf(tx)(routables);
    const known = await routedBefore(tx)(routables);
    const asked = routables.flatMap((routable, index) => {
      const standing = standings[index];
      return standing ? [{ routable, standing }] : [];
    });
    const decisions = judged(asked, known, rule);
    const fresh = decisions.filter(({ verdict }) => verdict.kind === 'route').map(({ routable }) => routable);
    const before = await lockHeads(tx)(fresh.map(({ conversationId }) => conversationId));
    const { places, heads } = placed(fresh, before);
    await writeRouted(tx)(places);
    await writeHeads(tx)(heads);

    const placeByKey = new Map(known);
    for (const place of places) placeByKey.set(routedKey(place.conversationId, place.envelopeId), place);
    return decisions.map((decision) => {
      const place = placeByKey.get(routedKey(decision.routable.conversationId, decision.routable.envelopeId));
      return { ...decision, ...(place && { place }) };
    });
  };
