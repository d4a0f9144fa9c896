import type { MessageContent } from './content.ts';

/** How far a message has come; `failed` ends it. */
export type MessageState = 'accepted' | 'sent' | 'delivered' | 'read' | 'played' | 'failed';

/** A message between one account and one person. It changes as it is read, edited, reacted to or taken back. */
export interface Message {
  readonly id: string;
  readonly accountId: string;
  readonly userId: string;
  readonly from: 'user' | 'account';
  /** Whether an account's message came through the API or from a person of the business. */
  readonly by: 'app' | 'agent';
  /** Unix milliseconds on the world's clock; strictly increasing inside a thread. */
  readonly atMs: number;
  readonly replyTo?: string;
  /** What the sending app attached: `biz_opaque_callback_data` or `metadata`. */
  readonly tag?: string;
  /** The app that sent it through the API. */
  readonly appId?: string;
  readonly forwarded?: 'once' | 'frequently';
  content: MessageContent;
  state: MessageState;
  edits: number;
  deleted: boolean;
  /** The emoji that each side has put on it. */
  reactions: { user?: string; account?: string };
}

/** What an account and a person have with each other. */
export interface Thread {
  readonly accountId: string;
  readonly userId: string;
  readonly messages: Message[];
  /** When the person last did something that opens the 24-hour window; 0 for never. */
  openedAtMs: number;
  /** The latest time given to something in this thread. */
  lastAtMs: number;
  /** Until when the person sees the account typing; 0 for not. */
  typingUntilMs: number;
  /** Who may answer: our app, or another one such as the Page inbox. */
  owner: 'app' | 'other';
}

/** The order in which receipts may raise a state; lower ones are ignored. */
const rank: Record<MessageState, number> = {
  accepted: 0,
  sent: 1,
  delivered: 2,
  read: 3,
  played: 4,
  failed: 5,
};

/** Raises a message's state; false when it was there already. */
export const raise = (message: Message, state: MessageState): boolean => {
  if (rank[message.state] >= rank[state]) return false;
  message.state = state;
  return true;
};
