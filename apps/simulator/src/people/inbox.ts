import { defined } from '../wire/readers.ts';
import type { Message } from '../world/message.ts';
import type { User } from '../world/user.ts';
import type { World } from '../world/world.ts';
import type {
  ChoiceOption,
  LinkOption,
  MediaReference,
  MessageKind,
  Place,
  SharedThing,
} from '../world/content.ts';

/** One message as the person sees it in the app. */
export interface InboxEntry {
  readonly id: string;
  readonly account: string;
  readonly from: 'me' | 'account';
  readonly kind: MessageKind;
  readonly atMs: number;
  /** The text or caption; absent when there is none, or once it was taken back. */
  readonly text?: string;
  readonly header?: string;
  readonly footer?: string;
  readonly media?: readonly MediaReference[];
  readonly place?: Place;
  readonly contacts?: readonly Readonly<Record<string, unknown>>[];
  readonly choices?: readonly ChoiceOption[];
  readonly links?: readonly LinkOption[];
  readonly share?: SharedThing;
  /** The quoted message; without text when the app cannot show it any more. */
  readonly replyTo?: { readonly id: string; readonly text?: string };
  readonly reactions: readonly { readonly by: 'me' | 'account'; readonly emoji: string }[];
  readonly edited: boolean;
  readonly deleted: boolean;
  /** The tick below an own message; for a received one, how far it has come on this phone. */
  readonly receipt: 'sent' | 'delivered' | 'read' | 'played';
}

/** What a person sees: every message of every account in order, and who is typing. */
export interface Inbox {
  readonly entries: readonly InboxEntry[];
  readonly typing: readonly string[];
}

/** The inbox of a person. What has not reached the phone, or failed, is not in it. Instagram shows no delivery ticks. */
export const inboxOf = (world: World, user: User, nowMs: number): Inbox => {
  const threads = [...world.threads.values()].filter(({ userId }) => userId === user.id);
  const messages = threads.flatMap((thread) => thread.messages).filter(isVisible);
  return {
    entries: messages.toSorted((a, b) => a.atMs - b.atMs).map((message) => entryOf(world, user, message)),
    typing: threads.filter(({ typingUntilMs }) => typingUntilMs > nowMs).map(({ accountId }) => accountId),
  };
};

const isVisible = ({ from, state }: Message): boolean =>
  from === 'user' || state === 'delivered' || state === 'read' || state === 'played';

function entryOf(world: World, user: User, message: Message): InboxEntry {
  const { id, accountId, from, content, atMs, replyTo, edits, deleted, reactions } = message;
  const { kind, text, header, footer, media, place, contacts, choices, links, share } = content;
  const shown = { text, header, footer, media, place, contacts, choices, links, share };
  return {
    id,
    account: accountId,
    from: from === 'user' ? 'me' : 'account',
    kind,
    atMs,
    ...(deleted ? {} : defined(shown)),
    ...(replyTo === undefined ? {} : { replyTo: quoteOf(world, replyTo) }),
    reactions: [
      ...(reactions.user === undefined ? [] : [{ by: 'me' as const, emoji: reactions.user }]),
      ...(reactions.account === undefined ? [] : [{ by: 'account' as const, emoji: reactions.account }]),
    ],
    edited: edits > 0,
    deleted,
    receipt: receiptOf(user, message),
  };
}

function quoteOf(world: World, id: string): { id: string; text?: string } {
  const quoted = world.messages.get(id);
  const text = quoted?.deleted === false ? quoted.content.text : undefined;
  return { id, ...(text === undefined ? {} : { text }) };
}

function receiptOf(user: User, { state }: Message): InboxEntry['receipt'] {
  if (state === 'accepted' || state === 'failed') return 'sent';
  return state === 'delivered' && user.platform === 'instagram' ? 'sent' : state;
}
