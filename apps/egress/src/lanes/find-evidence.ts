import { envelopeIdOf, formatPartTag, hexOf, participantIdOf, type Platform } from '#libs/envelope';
import {
  sendingTargets,
  sightingOfTag,
  type Store,
  unclaimedSighting,
  type WaitingDelivery,
} from '#libs/store';
import type { Parcel } from '../parcel/parcel.ts';
import type { Evidence } from './drain-lanes.ts';

/**
 * Looks for the echo or the status of a send whose answer was lost: by its tag, or, where the platform has none, by
 * anything that was sent to the person since and that no other delivery claims.
 */
export const evidenceOf =
  (store: Store, isTagged: (platform: Platform) => boolean) =>
  async (delivery: WaitingDelivery, { platform }: Parcel): Promise<Evidence> => {
    const nativeId = isTagged(platform) ? await byTag(store, delivery) : await byRecipient(store, delivery);
    return nativeId === undefined ? { kind: 'none' } : { kind: 'accepted', nativeId };
  };

const byTag = async (store: Store, delivery: WaitingDelivery): Promise<string | undefined> => {
  const envelopeId = envelopeIdOf(delivery.envelopeId);
  const participantId = participantIdOf(delivery.participantId);
  if (!envelopeId || !participantId) return undefined;
  return sightingOfTag(store)(
    delivery.account,
    formatPartTag({ envelopeId, participantId }, delivery.partsSent),
  );
};

const byRecipient = async (
  store: Store,
  { account, participantId, begunAtMs }: WaitingDelivery,
): Promise<string | undefined> => {
  const targets = await sendingTargets(store)([participantId]);
  const address = targets.get(hexOf(participantId))?.address;
  return address === undefined ? undefined : unclaimedSighting(store)(account, address, begunAtMs);
};
