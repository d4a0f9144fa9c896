import { failed, type Result } from '#libs/envelope';
import type { Content } from '#libs/connector/content';
import { noteParts, type Store } from '#libs/store';
import type { ClaimedParcel, UnpreparedParcel } from '../lanes/deliver-lane.ts';
import { coalesce } from './coalesce.ts';
import { loadParties, loadReferences, type OpenedParcel, peopleInNotice } from './load-facts.ts';
import type { NameFinder } from './names.ts';
import { membersIn } from './parcel-content.ts';
import { type PartyFacts, rosterKeyOf } from './facts.ts';
import { contentOfParcel, needsNames, prepare, type PreparationPorts } from './prepare.ts';

/**
 * Opens and prepares what was claimed: six statements at most, whatever its size. What cannot be prepared carries its
 * failure and ends in its turn.
 */
export const prepareClaimed =
  (ports: PreparationPorts & { readonly store: Store; readonly findNames: NameFinder }) =>
  async (claimed: readonly UnpreparedParcel[]): Promise<readonly ClaimedParcel[]> => {
    if (claimed.length === 0) return [];
    const parties = await loadParties(ports.store)(claimed.map(({ parcel }) => parcel));
    const named = await ports.findNames(
      claimed.flatMap(({ parcel }) => (parcel.kind === 'notice' ? peopleInNotice(parcel) : [])),
      parties,
    );
    const contents = claimed.map(({ parcel }): Result<Content> =>
      contentOfParcel(parcel, parties, named, ports),
    );
    const opened = claimed.flatMap((one, index) => {
      const content = contents[index];
      return content?.ok ? [{ ...one, content: content.value }] : [];
    });
    const names = await ports.findNames(namelessAuthors(opened, parties), parties);
    const facts = { ...parties, ...(await loadReferences(ports.store)(opened, parties)), names };
    const prepared = claimed.map((one, index): ClaimedParcel => {
      const content = contents[index] ?? failed({ code: 'malformed' });
      return { ...one, prepared: content.ok ? prepare(one.parcel, content.value, facts, ports) : content };
    });
    const readable = prepared.flatMap((one, index) => {
      const content = contents[index];
      return content?.ok ? [{ claimed: one, content: content.value }] : [];
    });
    const settled = new Map(
      coalesce(readable, ({ parcel }, content) => prepare(parcel, content, facts, ports)).map((one) => [
        one.parcel,
        one,
      ]),
    );
    const final = prepared.map((one) => settled.get(one.parcel) ?? one);
    await noteParts(ports.store)(final.flatMap(inParts));
    return final;
  };

/** The authors whose name a text needs and nobody has said. */
const namelessAuthors = (opened: readonly OpenedParcel[], { rosters }: PartyFacts): readonly Buffer[] =>
  opened.flatMap(({ parcel, content }) => {
    if (parcel.kind === 'notice' || content.authorName) return [];
    const stored = rosters.get(rosterKeyOf(parcel));
    return stored && needsNames(membersIn(stored)) ? [parcel.senderId] : [];
  });

const inParts = ({ parcel, prepared }: ClaimedParcel) =>
  prepared.ok && prepared.value.requests.length > 1
    ? [{ ...parcel.key, parts: prepared.value.requests.length }]
    : [];
