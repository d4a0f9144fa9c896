import { platformRules } from '../platforms.ts';
import { eventBase } from '../world/arrival.ts';
import type { MessageContent } from '../world/content.ts';
import type { Referral } from '../world/event.ts';
import type { Message } from '../world/message.ts';
import { keepMessage, nextAtMs } from '../world/world.ts';
import type { ActionOutcome, Actor } from './actor.ts';

/** What may come with a person's message. */
export interface WriteOptions {
  readonly replyTo?: string | undefined;
  readonly forwarded?: 'once' | 'frequently' | undefined;
  readonly referral?: Referral | undefined;
}

/** A person writes to an account, which opens the 24-hour window. */
export const write = (actor: Actor, content: MessageContent, options: WriteOptions = {}): ActionOutcome => {
  const { simulation, account, user, thread, nowMs } = actor;
  const { replyTo, forwarded, referral } = options;
  const atMs = nextAtMs(thread, nowMs);
  const message: Message = {
    id: platformRules[account.platform].makeMessageId(account, user, 'user'),
    accountId: account.id,
    userId: user.id,
    from: 'user',
    by: 'app',
    atMs,
    ...(replyTo === undefined ? {} : { replyTo }),
    ...(forwarded === undefined ? {} : { forwarded }),
    content,
    state: 'sent',
    edits: 0,
    deleted: false,
    reactions: {},
  };
  thread.openedAtMs = atMs;
  keepMessage(simulation.world, thread, message);
  simulation.emit([
    { ...eventBase(actor, atMs), kind: 'message', message, ...(referral === undefined ? {} : { referral }) },
  ]);
  return { ids: [message.id] };
};
