import type { Account } from './account.ts';
import type { WorldEvent } from './event.ts';
import { type Message, type Thread, raise } from './message.ts';
import type { User } from './user.ts';

/** An account, a person, and what they have with each other. */
export interface Meeting {
  readonly account: Account;
  readonly user: User;
  readonly thread: Thread;
}

/** What every event between an account and a person carries. */
export const eventBase = ({ account, user, thread }: Meeting, atMs: number) => ({
  account,
  user,
  atMs,
  standby: thread.owner === 'other',
});

/**
 * An account's message on its way to the person's phone: it is sent, and delivered when the phone is on, and read when the
 * chat is open. An open WhatsApp chat reports the reading only, which implies the delivery.
 */
export const arrive = (meeting: Meeting, message: Message, nowMs: number): readonly WorldEvent[] => {
  const { user, thread } = meeting;
  thread.typingUntilMs = 0;
  raise(message, 'sent');
  const sent: WorldEvent = { ...eventBase(meeting, message.atMs), kind: 'sent', messages: [message] };
  if (!user.autoDeliver) return [sent];
  const skipsDelivery = user.autoRead && user.platform === 'whatsapp';
  return [
    sent,
    ...(skipsDelivery ? [] : deliver(meeting, nowMs)),
    ...(user.autoRead ? read(meeting, nowMs) : []),
  ];
};

/** Delivers everything that waits for the person's phone. */
export const deliver = (meeting: Meeting, nowMs: number): readonly WorldEvent[] => {
  const messages = raiseBack(meeting.thread.messages, 'delivered');
  if (messages.length === 0) return [];
  return [{ ...eventBase(meeting, laterOf(messages, nowMs)), kind: 'delivered', messages }];
};

/** The person reads everything up to a message, or all of it. The watermark is that message's time, or now for all. */
export const read = (meeting: Meeting, nowMs: number, upTo?: string): readonly WorldEvent[] => {
  const { messages: all } = meeting.thread;
  const last = upTo === undefined ? -1 : all.findIndex(({ id }) => id === upTo);
  const isAll = last < 0 || last === all.length - 1;
  const messages = raiseBack(isAll ? all : all.slice(0, last + 1), 'read');
  if (messages.length === 0) return [];
  const atMs = laterOf(messages, nowMs);
  const watermarkMs = isAll ? atMs : Math.max(...messages.map((message) => message.atMs));
  return [{ ...eventBase(meeting, atMs), kind: 'read', messages, watermarkMs }];
};

/** Raises the account's latest messages, back to the one that has come as far already; receipts never leave gaps. */
function raiseBack(messages: readonly Message[], state: 'delivered' | 'read'): readonly Message[] {
  const raised: Message[] = [];
  for (let index = messages.length - 1; index >= 0; index -= 1) {
    const message = messages[index];
    if (!message || message.from === 'user' || message.state === 'failed') continue;
    if (!raise(message, state)) break;
    raised.push(message);
  }
  return raised.toReversed();
}

/** Now, unless a message is newer because times inside a thread never repeat. */
const laterOf = (messages: readonly Message[], nowMs: number): number =>
  Math.max(nowMs, ...messages.map(({ atMs }) => atMs));
