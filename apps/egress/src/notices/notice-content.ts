import { sealpost as gateway } from '#contracts/gateway';
import { type Content, contentOf } from '#libs/connector/content';
import { hexOf, platformFromProto, type Platform } from '#libs/envelope';
import type { Opener } from '#libs/sealing';
import { fillText, noticeTextsOf, platformLabels, type NoticeTexts } from './notice-texts.ts';
import type { NoticeFields } from '../parcel/parcel.ts';
import type { Names } from '../parcel/facts.ts';
import { sealedParts } from '../parcel/parcel-content.ts';

const { NoticeKind } = gateway.gateway.v1;
type NoticeParticipant = gateway.gateway.v1.NoticeParticipant.$Properties;

/** Renders a notice in a language. Names and tokens are opened here, at the last moment. */
export const noticeContent = (
  notice: NoticeFields,
  language: string,
  names: Names,
  opener: Opener,
): Content => {
  const texts = noticeTextsOf(language);
  const peopleOf = (participants: readonly NoticeParticipant[]): string =>
    participants.map((participant) => personOf(participant, texts, names, opener)).join(', ') ||
    texts.someone;
  const body = fillText(templateOf(notice, texts), {
    people: peopleOf(notice.participants),
    links: linksOf(notice, opener),
    conversations: notice.conversations
      .map(
        ({ number, current, participants }) =>
          `${current ? '▶' : '  '} ${number}. ${peopleOf(participants ?? [])}`,
      )
      .join('\n'),
    reason: texts.reasons[notice.failureCode] ?? texts.otherReason,
    number: String(notice.conversations[0]?.number ?? ''),
  });
  return contentOf('text', { body });
};

const templateOf = (notice: NoticeFields, texts: NoticeTexts): string => {
  const byKind: Readonly<Record<number, string>> = {
    [NoticeKind.NOTICE_KIND_INVITATION]: texts.invitation,
    [NoticeKind.NOTICE_KIND_JOINED]: texts.joined,
    [NoticeKind.NOTICE_KIND_LEFT]: texts.left,
    [NoticeKind.NOTICE_KIND_STOPPED]: texts.stopped,
    [NoticeKind.NOTICE_KIND_WHO]: notice.conversations.length === 0 ? texts.whoNobody : texts.who,
    [NoticeKind.NOTICE_KIND_SWITCHED]: texts.switched,
    [NoticeKind.NOTICE_KIND_INVITATION_INVALID]: texts.invitationInvalid,
    [NoticeKind.NOTICE_KIND_HELP]: texts.help,
    [NoticeKind.NOTICE_KIND_NOT_DELIVERED]: texts.notDelivered,
    [NoticeKind.NOTICE_KIND_CLOSED]: texts.closed,
    [NoticeKind.NOTICE_KIND_FULL]: texts.full,
  };
  return byKind[notice.kind] ?? texts.help;
};

const personOf = (
  { address, sealedName, sealedNameAad }: NoticeParticipant,
  texts: NoticeTexts,
  names: Names,
  opener: Opener,
): string => {
  const platform = platformFromProto(address?.platform);
  const opened =
    sealedName && sealedNameAad ? opener.open(sealedParts(sealedName), sealedNameAad) : undefined;
  const said = opened?.ok ? Buffer.from(opened.value).toString('utf8') : '';
  const name = said || names.get(hexOf(address?.participantId ?? new Uint8Array())) || texts.someone;
  return platform ? `${name} (${platformLabels[platform]})` : name;
};

const linksOf = (notice: NoticeFields, opener: Opener): string => {
  const opened = notice.sealedToken
    ? opener.open(sealedParts(notice.sealedToken), notice.noticeId)
    : undefined;
  if (!opened?.ok) return '';
  const token = Buffer.from(opened.value).toString('utf8');
  return notice.accounts
    .map(({ platform, handle }) => {
      const known = platformFromProto(platform);
      return known && handle ? linkOf[known](handle, token) : '';
    })
    .filter((link) => link !== '')
    .join('\n');
};

/** The links by which each platform lets somebody write to an account with a token. */
const linkOf: Readonly<Record<Platform, (handle: string, token: string) => string>> = {
  whatsapp: (handle, token) => `https://wa.me/${handle}?text=${encodeURIComponent(`join ${token}`)}`,
  messenger: (handle, token) => `https://m.me/${handle}?ref=join_${token}`,
  instagram: (handle, token) => `https://ig.me/m/${handle}?ref=join_${token}`,
};
