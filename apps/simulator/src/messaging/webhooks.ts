import type { JsonObject } from '../wire/readers.ts';
import type { Account } from '../world/account.ts';
import type { Postback, Referral, WebhookItem, WorldEvent } from '../world/event.ts';
import { addressOf } from '../world/user.ts';
import { nameOf } from './reactions.ts';

/** An update about a person, from them to the account unless said otherwise; in `standby` while another app owns the thread. */
export const itemOf = (
  event: WorldEvent,
  field: string,
  members: JsonObject,
  options: { from?: 'user' | 'account'; messageId?: string } = {},
): WebhookItem => {
  const person = { id: addressOf(event.user, event.account) };
  const account = { id: event.account.id };
  const isFromUser = (options.from ?? 'user') === 'user';
  return {
    accountId: event.account.id,
    lane: `${event.account.id}/${event.user.id}`,
    field,
    channel: event.standby ? 'standby' : 'messaging',
    body: {
      sender: isFromUser ? person : account,
      recipient: isFromUser ? account : person,
      timestamp: event.atMs,
      ...members,
    },
    atMs: event.atMs,
    ...(options.messageId === undefined ? {} : { messageId: options.messageId }),
  };
};

/** The envelope of updates of one account: an entry an update. */
export const messagingBody = (
  object: 'page' | 'instagram',
  account: Account,
  items: readonly WebhookItem[],
): unknown => ({
  object,
  entry: items.map(({ atMs, channel, field, body }) =>
    channel === 'changes'
      ? { id: account.id, time: Math.floor(atMs / 1000), changes: [{ field, value: body }] }
      : { id: account.id, time: atMs + 1, [channel]: [body] },
  ),
});

/** A reaction with its name; what is taken off has neither name nor emoji. */
export const reactionMember = (mid: string, emoji: string | undefined): JsonObject => ({
  reaction:
    emoji === undefined
      ? { mid, action: 'unreact' }
      : { mid, action: 'react', reaction: nameOf(emoji), emoji },
});

/** A tapped button; its payload is not for apps that only stand by. */
export const postbackMember = (
  { mid, title, payload, referral }: Postback,
  isStandby: boolean,
): JsonObject => ({
  postback: {
    mid,
    title,
    ...(isStandby ? {} : { payload }),
    ...(referral === undefined ? {} : { referral: referralOf(referral) }),
  },
});

/** Where a person came from. */
export const referralOf = ({ ref, source, type }: Referral): JsonObject => ({ ref, source, type });

/** The Page inbox, as the other owner of a thread. */
export const inboxAppId = '263902037430900';
