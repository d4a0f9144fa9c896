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
import type { NoticeParcel, Parcel } from './parcel.ts';
import type { PartyFacts, ReferenceFacts } from './facts.ts';
import { pointedNativeId } from './prepare.ts';

/** A parcel with its content in clear. */
export interface OpenedParcel {
  readonly parcel: Parcel;
  readonly content: Content;
}

/** Reads who takes part in the parcels of a batch, and under which rosters: three statements, whatever its size. */
export const loadParties =
  (store: Store) =>
  async (parcels: readonly Parcel[]): Promise<PartyFacts> => {
    const envelopes = parcels.flatMap((parcel) => (parcel.kind === 'envelope' ? [parcel] : []));
    const [targets, rosters] = await Promise.all([
      sendingTargets(store)(parcels.flatMap(participantsOf)),
      signedRosters(store)(
        envelopes.map(({ key, header }) => ({
          conversationId: key.conversationId,
          epoch: fromLong(header.rosterEpoch),
        })),
      ),
    ]);
    const named = [...parcels, ...targets.values()].map(({ account }) => account);
    return { accounts: await sendingAccounts(store)([...new Set(named)]), targets, rosters };
  };

/** Whom a parcel goes to, comes from, or is about. */
const participantsOf = (parcel: Parcel): readonly Buffer[] => [
  parcel.key.participantId,
  parcel.senderId,
  ...(parcel.kind === 'notice' ? peopleInNotice(parcel) : []),
];

/** The people whom a notice names. */
export const peopleInNotice = ({ notice }: NoticeParcel): readonly Buffer[] =>
  [...notice.participants, ...notice.conversations.flatMap(({ participants }) => participants ?? [])].flatMap(
    ({ address, sealedName }) =>
      address?.participantId && !sealedName ? [Buffer.from(address.participantId)] : [],
  );

/** Reads under which native ids the recipients hold what the parcels point to: two statements at most. */
export const loadReferences =
  (store: Store) =>
  async (opened: readonly OpenedParcel[], { targets }: PartyFacts): Promise<ReferenceFacts> => {
    const pointed = opened.flatMap(({ parcel, content }) => {
      const nativeId = pointedNativeId(content);
      const account = targets.get(hexOf(parcel.senderId))?.account;
      return nativeId && account ? [{ account, nativeId, parcel }] : [];
    });
    const envelopes = await envelopesOfNativeIds(store)(pointed);
    const heldReferences = await nativeIdsHeldBy(store)([
      ...pointed.flatMap(({ account, nativeId, parcel }) => {
        const envelopeId = envelopes.get(`${account} ${nativeId}`);
        return envelopeId ? [{ envelopeId, participantId: parcel.key.participantId }] : [];
      }),
      ...opened.flatMap(({ parcel }) => {
        const envelopeId = parcel.kind === 'notice' ? parcel.notice.envelopeId : parcel.header.refEnvelopeId;
        return envelopeId.length === 16
          ? [{ envelopeId: Buffer.from(envelopeId), participantId: parcel.key.participantId }]
          : [];
      }),
    ]);
    return { envelopes, heldReferences };
  };
