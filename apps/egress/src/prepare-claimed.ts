import { failed, hexOf, type Result } from '#libs/envelope';
import type { Content } from '#libs/connector/content';
import { sendingTargets, type Store } from '#libs/store';
import type { ClaimedParcel } from './deliver-lane.ts';
import { loadFacts } from './load-facts.ts';
import type { Parcel } from './parcel.ts';
import { contentOfParcel, prepare, type PreparationPorts } from './prepare.ts';

/** A parcel that is ours to send, before it is opened. */
export type UnpreparedParcel = Omit<ClaimedParcel, 'prepared'>;

/** Opens and prepares what was claimed; what cannot be prepared carries its failure and ends in its turn. */
export const prepareClaimed =
  (ports: PreparationPorts & { readonly store: Store }) =>
  async (claimed: readonly UnpreparedParcel[]): Promise<readonly ClaimedParcel[]> => {
    const languages = await noticeLanguages(ports.store, claimed);
    const contents = claimed.map(({ parcel }): Result<Content> =>
      contentOfParcel(parcel, ports.opener, languages.get(hexOf(parcel.key.participantId)) ?? ''),
    );
    const opened = claimed.flatMap(({ parcel }, index) => {
      const content = contents[index];
      return content?.ok ? [{ parcel, content: content.value }] : [];
    });
    const facts = await loadFacts(ports.store)(opened);
    return claimed.map((one, index): ClaimedParcel => {
      const content = contents[index];
      if (!content?.ok) return { ...one, prepared: content ?? failed({ code: 'malformed' }) };
      return { ...one, prepared: prepare(one.parcel, content.value, facts, ports) };
    });
  };

/** The language of each recipient of a notice: the notice's own, else the person's. */
const noticeLanguages = async (
  store: Store,
  claimed: readonly UnpreparedParcel[],
): Promise<ReadonlyMap<string, string>> => {
  const notices = claimed.flatMap(({ parcel }) => (parcel.kind === 'notice' ? [parcel] : []));
  if (notices.length === 0) return new Map();
  const targets = await sendingTargets(store)(notices.map(({ key }) => key.participantId));
  return new Map(
    notices.map((parcel: Extract<Parcel, { kind: 'notice' }>) => {
      const id = hexOf(parcel.key.participantId);
      return [id, parcel.notice.language || targets.get(id)?.language || ''];
    }),
  );
};
