import { type RoutedEnvelope, routedKey, standingsOf, type Store, writePlaces } from '#libs/store';
import { type Judged, judged, placed, type WaitingRule } from './decisions.ts';
import type { Routable } from './routable.ts';

/** A judged envelope; a routed one has its place. */
export type Settled = Judged & { readonly place?: RoutedEnvelope };

/** Judges a batch and writes places down: two statements, whatever its size. The caller holds the conversations' locks. */
export const settle =
  (store: Store) =>
  async (routables: readonly Routable[], rule: WaitingRule): Promise<readonly Settled[]> => {
    const standings = await standingsOf(store)(routables);
    const asked = routables.flatMap((routable, index) => {
      const standing = standings[index];
      return standing ? [{ routable, standing }] : [];
    });
    const decisions = judged(asked, rule);
    const { places, heads } = placed(decisions.filter(({ verdict }) => verdict.kind === 'route'));
    await writePlaces(store)(places, heads);

    const placeByKey = new Map(
      places.map((place) => [routedKey(place.conversationId, place.envelopeId), place]),
    );
    return decisions.map((decision) => {
      const { routable, standing } = decision;
      const place = standing.place ?? placeByKey.get(routedKey(routable.conversationId, routable.envelopeId));
      return { ...decision, ...(place && { place }) };
    });
  };
