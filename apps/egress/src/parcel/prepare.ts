import type { Connector, Content, PlatformRequest, ResolvedReference } from '#libs/connector/content';
import {
  envelopeIdOf,
  failed,
  failure,
  formatSendTag,
  hexOf,
  participantIdOf,
  type Platform,
  platforms,
  type Result,
  translated,
} from '#libs/envelope';
import type { Opener, PublicKey } from '#libs/sealing';
import type { SendingAccount, SendingTarget } from '#libs/store';
import { noticeContent } from '../notices/notice-content.ts';
import { platformLabels } from '../notices/notice-texts.ts';
import { type Names, type PartyFacts, type PreparationFacts, rosterKeyOf } from './facts.ts';
import type { EnvelopeParcel, Parcel } from './parcel.ts';
import { checkedRoster, openEnvelope } from './parcel-content.ts';

/** A parcel that is ready to be sent. */
export interface Prepared {
  readonly parcel: Parcel;
  readonly account: SendingAccount;
  readonly target: SendingTarget;
  readonly requests: readonly PlatformRequest[];
}

export interface PreparationPorts {
  readonly opener: Opener;
  readonly rosterKeys: () => readonly PublicKey[];
  readonly connectors: Readonly<Record<Platform, Connector>>;
}

/** From how many members on a text needs its author's name. */
const membersThatKnowEachOther = 2;

/** The content of a parcel, in clear; of a notice in its own language, else in the person's. */
export const contentOfParcel = (
  parcel: Parcel,
  { targets }: PartyFacts,
  names: Names,
  { opener }: PreparationPorts,
): Result<Content> => {
  if (parcel.kind === 'envelope') return openEnvelope(parcel, opener);
  const language = parcel.notice.language || targets.get(hexOf(parcel.key.participantId))?.language || '';
  return translated(noticeContent(parcel.notice, language, names, opener));
};

/** Turns an opened parcel into the calls that deliver it, or says why it must not or cannot be delivered. */
export const prepare = (
  parcel: Parcel,
  content: Content,
  facts: PreparationFacts,
  { connectors, rosterKeys }: PreparationPorts,
): Result<Prepared> => {
  const account = facts.accounts.get(parcel.account);
  const target = facts.targets.get(hexOf(parcel.key.participantId));
  if (!account) return failed(failure('unknown_account', { field: 'target_account', rule: 'configured' }));
  if (!target) return failed(failure('not_a_member', { field: 'target', rule: 'a known participant' }));
  const surroundings = surroundingsOf(parcel, content, target, facts, rosterKeys);
  if (!surroundings.ok) return surroundings;
  const requests = connectors[parcel.platform].toRequests({
    content,
    accountId: account.accountId,
    recipientId: target.address,
    tag: tagOf(parcel),
    ...(account.flavour ? { flavour: account.flavour } : {}),
    ...surroundings.value,
  });
  if (!requests.ok) return requests;
  return translated({ parcel, account, target, requests: requests.value }, requests.losses);
};

interface Surroundings {
  readonly authorName?: string;
  readonly reference?: ResolvedReference;
}

const surroundingsOf = (
  parcel: Parcel,
  content: Content,
  target: SendingTarget,
  facts: PreparationFacts,
  rosterKeys: () => readonly PublicKey[],
): Result<Surroundings> => {
  if (parcel.kind === 'notice')
    return translated(referenceTo(hexOf(parcel.notice.envelopeId), parcel, facts));
  const roster = checkedRoster(parcel, facts.rosters.get(rosterKeyOf(parcel)), target, rosterKeys());
  if (!roster.ok) return roster;
  return translated({
    ...referenceTo(referencedEnvelope(parcel, content, facts), parcel, facts),
    ...(needsNames(roster.value.members.length) ? { authorName: authorNameOf(parcel, content, facts) } : {}),
  });
};

/** Whether so many people talk that a text needs its author's name. */
export const needsNames = (members: number): boolean => members > membersThatKnowEachOther;

/** What the author is called: as the webhook says, else as the platform's profile does, else by their app. */
const authorNameOf = (
  { senderId }: EnvelopeParcel,
  content: Content,
  { names, targets }: PreparationFacts,
): string => {
  const id = hexOf(senderId);
  const platform = platforms.find((name) => name === targets.get(id)?.platform);
  return content.authorName || names.get(id) || (platform ? platformLabels[platform] : '');
};

/** The platform's id of what the content points to, at the author's side. */
export const pointedNativeId = (content: Content): string =>
  content.replyTo?.nativeId ||
  content.reaction?.target?.nativeId ||
  content.edit?.target?.nativeId ||
  content.deletion?.target?.nativeId ||
  '';

/** The envelope that a content points to, in hex; empty when it is not known, `undefined` when it points to none. */
const referencedEnvelope = (
  { header, senderId }: EnvelopeParcel,
  content: Content,
  facts: PreparationFacts,
): string | undefined => {
  if (header.refEnvelopeId.length === 16) return hexOf(header.refEnvelopeId);
  const nativeId = pointedNativeId(content);
  if (!nativeId) return undefined;
  const known = facts.envelopes.get(`${facts.targets.get(hexOf(senderId))?.account ?? ''} ${nativeId}`);
  return known ? hexOf(known) : '';
};

const referenceTo = (
  envelopeId: string | undefined,
  parcel: Parcel,
  facts: PreparationFacts,
): Surroundings => {
  if (envelopeId === undefined || (parcel.kind === 'notice' && envelopeId === '')) return {};
  const nativeIds = facts.heldReferences.get(`${envelopeId} ${hexOf(parcel.key.participantId)}`) ?? [];
  return parcel.kind === 'notice' && nativeIds.length === 0 ? {} : { reference: { nativeIds } };
};

const tagOf = ({ key }: Parcel): string => {
  const envelopeId = envelopeIdOf(key.envelopeId);
  const participantId = participantIdOf(key.participantId);
  return envelopeId && participantId ? formatSendTag({ envelopeId, participantId }) : '';
};
