import { envelopeIdOf, formatPartTag, hexOf, participantIdOf } from '#libs/envelope';
import {
  sendingTargets,
  sightingOfTag,
  type Store,
  unclaimedSighting,
  type WaitingDelivery,
} from '#libs/store';
import type { Evidence } from './drain-lanes.ts';
import type { Parcel } from './parcel.ts';

/**
 * Looks for the echo or the status of a send whose answer was lost: by its tag, or, where the platform has none, by
 * anything that was sent to the person since and that no other delivery claims.
 */
export const evidenceOf =
  (store: Store, isTagged: (parcel: Parcel) => boolean) =>
  async (delivery: WaitingDelivery, parcel: Parcel): Promise<Evidence> => {
    const nativeId = isTagged(parcel) ? await byTag(store, delivery) : await byRecipient(store, delivery);
    return nativeId === undefined ? { kind: 'none' } : { kind: 'accepted', nativeId };
  };

const byTag = async (store: Store, { account, envelopeId, participantId, partsSent }: WaitingDelivery) => {
  const tag = { envelopeId: envelopeIdOf(envelopeId), participantId: participantIdOf(participantId) };
  if (!tag.envelopeId || !tag.participantId) return undefined;
  const named = { envelopeId: tag.envelopeId, participantId: tag.participantId };
  return sightingOfTag(store)(account, formatPartTag(named, partsSent));
};

const byRecipient = async (store: Store, { account, participantId, sendingSinceMs }: WaitingDelivery) => {
  const targets = await sendingTargets(store)([participantId]);
  const address = targets.get(hexOf(participantId))?.address;
  return address === undefined ? undefined : unclaimedSighting(store)(account, address, sendingSinceMs);
};
