import { createHash } from 'node:crypto';
import type { Platform } from '#libs/envelope';
import type { Account } from './account.ts';

/** How a WhatsApp person's phone number shows in webhooks once they have a username: both ways of hiding it are seen in the wild. */
export type PhoneVisibility = 'shown' | 'absent' | 'empty';

/** A person with the app of one platform on their phone. */
export interface User {
  readonly id: string;
  readonly platform: Platform;
  readonly name: string;
  readonly username?: string;
  /** Digits without a plus; empty but for WhatsApp. */
  readonly phone: string;
  /** The business-scoped user id; empty but for WhatsApp. */
  readonly bsuid: string;
  readonly phoneVisibility: PhoneVisibility;
  /** Whether the phone is on and takes messages at once. */
  readonly autoDeliver: boolean;
  /** Whether the chat is open, so that messages are read as they arrive. */
  readonly autoRead: boolean;
  /** Ids of accounts that the person has blocked. */
  readonly blocked: readonly string[];
  /** False when the person has left the platform. */
  readonly reachable: boolean;
}

/** The person's id as an account sees it: the phone or the BSUID on WhatsApp, else an id scoped to that account. */
export const addressOf = (user: User, account: Account): string => {
  if (user.platform !== 'whatsapp') return scopedIdOf(user, account);
  return user.phoneVisibility === 'shown' ? user.phone : user.bsuid;
};

/** A PSID or IGSID: 16 digits that differ from account to account for the same person. */
export const scopedIdOf = (user: User, account: Account): string => {
  const digest = createHash('sha256').update(`${user.platform}/${account.id}/${user.id}`).digest();
  return `7${(digest.readBigUInt64BE() % 10n ** 15n).toString().padStart(15, '0')}`;
};

/** Whether an account may not reach the person: blocked by them, or gone. */
export const isUnavailable = (user: User, account: Account): boolean =>
  !user.reachable || user.blocked.includes(account.id);

/** Somebody who is not on WhatsApp, as a failed message names them. */
export const strangerAt = (address: string): User => ({
  id: `stranger/${address}`,
  platform: 'whatsapp',
  name: '',
  phone: address.replace(/[^0-9]/g, ''),
  bsuid: '',
  phoneVisibility: 'shown',
  autoDeliver: false,
  autoRead: false,
  blocked: [],
  reachable: false,
});
