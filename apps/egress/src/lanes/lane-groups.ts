import { hexOf } from '#libs/envelope';
import type { LaneKey } from '#libs/store';
import type { Parcel } from '../parcel/parcel.ts';

/** What belongs to one lane, in its order. */
export interface LaneGroup<T> {
  readonly lane: LaneKey;
  readonly items: readonly T[];
}

/** Sorts what belongs to parcels into their lanes; each lane keeps the given order. */
export const byLane = <T extends { readonly parcel: Parcel }>(
  items: readonly T[],
): readonly LaneGroup<T>[] => {
  const lanes = new Map<string, { lane: LaneKey; items: T[] }>();
  for (const item of items) {
    const { conversationId, participantId } = item.parcel.key;
    const key = `${hexOf(conversationId)}${hexOf(participantId)}`;
    const group = lanes.get(key) ?? { lane: { conversationId, participantId }, items: [] };
    group.items.push(item);
    lanes.set(key, group);
  }
  return [...lanes.values()];
};
