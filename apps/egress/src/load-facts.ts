import type { Content } from '#libs/connector/content';
import { fromLong } from '#libs/contracts';
import { hexOf } from '#libs/envelope';
import {
  envelopesOfNativeIds,
  nativeIdsHeldBy,
  sendingAccounts,
  sendingTargets,
  signedRosters,
  type Store,
} from '#libs/store';
import type { Parcel } from './parcel.ts';
import { pointedNativeId, type PreparationFacts } from './prepare.ts';

/** A parcel with its content in clear. */
export interface OpenedParcel {
  readonly parcel: Parcel;
  readonly content: Content;
}

/** Reads everything that the preparation of a batch needs: five statements, whatever its size. */
export const loadFacts =
  (store: Store) =>
  async (opened: readonly OpenedParcel[]): Promise<PreparationFacts> => {
    const parcels = opened.map(({ parcel }) => parcel);
    const envelopes = parcels.flatMap((parcel) => (parcel.kind === 'envelope' ? [parcel] : []));
    const [accounts, targets, rosters] = await Promise.all([
      sendingAccounts(store)([...new Set(parcels.map(({ account }) => account))]),
      sendingTargets(store)(parcels.flatMap(({ key, senderId }) => [key.participantId, senderId])),
      signedRosters(store)(
        envelopes.map(({ key, header }) => ({
          conversationId: key.conversationId,
          epoch: fromLong(header.rosterEpoch),
        })),
      ),
    ]);
    const pointed = opened.flatMap(({ parcel, content }) => {
      const nativeId = pointedNativeId(content);
      const account = targets.get(hexOf(parcel.senderId))?.account;
      return nativeId && account ? [{ account, nativeId, parcel }] : [];
    });
    const envelopesByNativeId = await envelopesOfNativeIds(store)(pointed);
    const heldReferences = await nativeIdsHeldBy(store)([
      ...pointed.flatMap(({ account, nativeId, parcel }) => {
        const envelopeId = envelopesByNativeId.get(`${account} ${nativeId}`);
        return envelopeId ? [{ envelopeId, participantId: parcel.key.participantId }] : [];
      }),
      ...parcels.flatMap((parcel) => {
        const envelopeId = parcel.kind === 'notice' ? parcel.notice.envelopeId : parcel.header.refEnvelopeId;
        return envelopeId.length === 16
          ? [{ envelopeId: Buffer.from(envelopeId), participantId: parcel.key.participantId }]
          : [];
      }),
    ]);
    return { accounts, targets, rosters, envelopes: envelopesByNativeId, heldReferences };
  };
