import { sealpost } from '#contracts/gateway';
import { toLong } from '#libs/contracts';
import { type NewRecord, topics } from '#libs/bus';
import { type ConversationId, deriveId, hexOf, type Platform, platformToProto } from '#libs/envelope';
import type { Participant } from '#libs/store';
import type { RulePorts } from './ports.ts';
import { addressOf } from './roster.ts';

const { v1 } = sealpost.gateway;

const kindToProto = {
  invitation: v1.NoticeKind.NOTICE_KIND_INVITATION,
  joined: v1.NoticeKind.NOTICE_KIND_JOINED,
  left: v1.NoticeKind.NOTICE_KIND_LEFT,
  stopped: v1.NoticeKind.NOTICE_KIND_STOPPED,
  who: v1.NoticeKind.NOTICE_KIND_WHO,
  switched: v1.NoticeKind.NOTICE_KIND_SWITCHED,
  'invitation-invalid': v1.NoticeKind.NOTICE_KIND_INVITATION_INVALID,
  help: v1.NoticeKind.NOTICE_KIND_HELP,
  closed: v1.NoticeKind.NOTICE_KIND_CLOSED,
  full: v1.NoticeKind.NOTICE_KIND_FULL,
} as const;

/** A conversation as its member knows it. */
export interface NumberedConversation {
  /** The number that `switch` takes. */
  readonly number: number;
  readonly current: boolean;
  /** Its other members. */
  readonly others: readonly Participant[];
}

/** Something to say to one person who came by webhook. */
export interface NoticeDraft {
  readonly kind: keyof typeof kindToProto;
  readonly recipient: Participant;
  readonly conversationId?: ConversationId;
  /** Whom it is about. */
  readonly about?: readonly Participant[];
  readonly conversations?: readonly NumberedConversation[];
  /** An invitation's token in clear; it is sealed before it leaves. */
  readonly token?: string;
  /** Our accounts that an invitation links to. */
  readonly accounts?: readonly { readonly platform: Platform; readonly handle: string }[];
}

/** What notices were caused by: an id in hex, from which theirs are derived, and when. */
export interface Cause {
  readonly id: string;
  readonly atMs: number;
}

/** Serialises a notice. Its id depends on the cause, the kind and the recipient, so that a repetition is recognised. */
export function noticeBytes(draft: NoticeDraft, cause: Cause, sealer: RulePorts['sealer']): Uint8Array {
  const { kind, recipient } = draft;
  const noticeId = Buffer.from(
    deriveId('sealpost/notice/v1', [cause.id, kind, recipient.participantId]),
    'hex',
  );
  return v1.Notice.encode({
    noticeId,
    kind: kindToProto[kind],
    conversationId: Buffer.from(draft.conversationId ?? '', 'hex'),
    recipient: addressOf(recipient),
    accountId: recipient.account.slice(recipient.account.indexOf(':') + 1),
    participants: (draft.about ?? []).map(participantToProto),
    sealedToken: draft.token === undefined ? null : sealer.seal(Buffer.from(draft.token, 'ascii'), noticeId),
    conversations: (draft.conversations ?? []).map(({ number, current, others }) => ({
      number,
      current,
      participants: others.map(participantToProto),
    })),
    language: recipient.language,
    accounts: (draft.accounts ?? []).map(({ platform, handle }) => ({
      platform: platformToProto(platform),
      handle,
    })),
    atMs: toLong(cause.atMs),
  }).finish();
}

/** The record of a serialised notice. The recipient is the key, so that everybody reads notices in the order of their causes. */
export function noticeRecord(bytes: Uint8Array): NewRecord {
  const { noticeId, recipient } = v1.Notice.decode(bytes);
  return {
    topic: topics.notice.name,
    key: hexOf(recipient?.participantId ?? new Uint8Array()),
    value: bytes,
    headers: { schema: 'sealpost.gateway.v1.Notice', 'envelope-id': hexOf(noticeId) },
  };
}

function participantToProto(participant: Participant): sealpost.gateway.v1.NoticeParticipant.$Properties {
  const { sealedName, sealedNameAad } = participant;
  return {
    address: addressOf(participant),
    sealedName: sealedName ? v1.SealedBody.decode(sealedName) : null,
    sealedNameAad: sealedNameAad ?? new Uint8Array(),
  };
}
