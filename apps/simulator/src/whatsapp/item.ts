import { type JsonObject, defined } from '../wire/readers.ts';
import type { WebhookItem, WorldEvent } from '../world/event.ts';
import type { User } from '../world/user.ts';

/** A person as `contacts[]` names them: the phone is missing or empty once they hide it. */
export const contactOf = (user: User): JsonObject => ({
  profile: defined({ name: user.name, username: user.username }),
  ...phoneMember('wa_id', user),
  user_id: user.bsuid,
});

/** Any update about a person, in the order of their thread. */
export const itemOf = (
  event: WorldEvent,
  field: string,
  body: JsonObject,
  messageId?: string,
): WebhookItem => ({
  accountId: event.account.id,
  lane: `${event.account.id}/${event.user.id}`,
  field,
  channel: 'changes',
  body,
  atMs: event.atMs,
  ...(messageId === undefined ? {} : { messageId }),
});

/** Who wrote a message. */
export const senderOf = (user: User): JsonObject => ({
  ...phoneMember('from', user),
  from_user_id: user.bsuid,
});

/** A member that holds a phone number, as far as it is shown. */
export const phoneMember = (name: string, user: User): JsonObject => {
  if (user.phoneVisibility === 'absent') return {};
  return { [name]: user.phoneVisibility === 'empty' ? '' : user.phone };
};

/** A time as WhatsApp spells it: Unix seconds in text. */
export const seconds = (atMs: number): string => String(Math.floor(atMs / 1000));
