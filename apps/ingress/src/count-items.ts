import { fateOf } from './fates.ts';
import type { IngressMetrics } from './ingress-metrics.ts';
import type { Item } from './item.ts';
import type { ResolvedItem } from './resolved-delivery.ts';
import { dispositionTextOf } from './stored-resolution.ts';

/** Counts every item of a delivery once, by where it went. */
export const countItems = (
  { event: count }: IngressMetrics,
  items: readonly Item[],
  resolved: readonly ResolvedItem[],
): void => {
  const resolvedByItem = new Map(resolved.map((each) => [each.item, each]));
  for (const item of items) {
    const known = resolvedByItem.get(item);
    const disposition = known ? dispositionTextOf(known.resolution) : fateOf(item);
    count({
      platform: item.event.platform,
      class: item.event.class,
      disposition: known?.occurrence === 'again' ? 'repeated' : disposition,
    });
  }
};
