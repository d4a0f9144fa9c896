import { failure, hexOf } from '#libs/envelope';
import type { PublicKey } from '#libs/sealing';
import type { Ending } from './lanes/deliver-lane.ts';
import { type PartyFacts, rosterKeyOf } from './parcel/facts.ts';
import type { EnvelopeParcel } from './parcel/parcel.ts';
import { checkedRoster } from './parcel/parcel-content.ts';

export interface ReportOutsidersPorts {
  readonly load: (parcels: readonly EnvelopeParcel[]) => Promise<PartyFacts>;
  readonly rosterKeys: () => readonly PublicKey[];
  readonly end: (ending: Ending) => Promise<void>;
}

/**
 * Looks at envelopes whose target is no member. Somebody who has left meanwhile is no more than that; somebody who is not
 * in the roster under which it was sealed was put there by whoever re-addressed it, which ends in a dead letter and an alarm.
 */
export const reportOutsiders =
  ({ load, rosterKeys, end }: ReportOutsidersPorts) =>
  async (parcels: readonly EnvelopeParcel[]): Promise<void> => {
    if (parcels.length === 0) return;
    const { targets, rosters } = await load(parcels);
    for (const parcel of parcels) {
      const target = targets.get(hexOf(parcel.key.participantId));
      const stored = rosters.get(rosterKeyOf(parcel));
      const checked = target
        ? checkedRoster(parcel, stored, target, rosterKeys())
        : {
            ok: false as const,
            failure: failure('roster_invalid', { field: 'target', rule: 'in the roster of its epoch' }),
          };
      if (!checked.ok)
        await end({
          parcel,
          state: 'failed',
          failure: checked.failure,
          losses: [],
          possiblyDoubled: false,
          parts: [],
        });
    }
  };
