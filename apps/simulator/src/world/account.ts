import type { Platform } from '#libs/envelope';

/** Which API a token belongs to; Instagram has two. */
export type Flavour = 'cloud' | 'page' | 'login';

/** A token with the secret of the app that it was issued to. */
export interface Login {
  readonly flavour: Flavour;
  readonly token: string;
  readonly appId: string;
  readonly appSecret: string;
}

/** A message template of a WhatsApp business account; `{{1}}` stands for the first parameter. */
export interface Template {
  readonly name: string;
  readonly language: string;
  readonly body: string;
  readonly category: 'UTILITY' | 'MARKETING' | 'AUTHENTICATION';
  /** Titles of its quick-reply buttons. */
  readonly quickReplies: readonly string[];
}

/** Rates above which sends are refused; an absent one is unlimited. */
export interface RateLimits {
  readonly messagesPerSecondMax?: number | undefined;
  /** Messages to one person that may be sent at once before the pair interval applies. */
  readonly pairBurstMax?: number | undefined;
  readonly pairIntervalMs?: number | undefined;
}

/** A business identity of one platform: a WhatsApp number, a Page, an Instagram professional account. */
export interface Account {
  readonly platform: Platform;
  /** The phone number id, the Page id or the Instagram professional account id; unique over all platforms. */
  readonly id: string;
  readonly name: string;
  /** What stands in m.me and ig.me links. */
  readonly username: string;
  /** The number in digits; empty but for WhatsApp. */
  readonly phone: string;
  /** The WhatsApp business account, or the Page that an Instagram account is linked to; empty for a Page. */
  readonly businessId: string;
  /** The first one signs webhooks; every one may send. */
  readonly logins: readonly [Login, ...Login[]];
  readonly webhookUrl?: string;
  readonly verifyToken: string;
  /** False until the operator's endpoint took the subscription, and after it failed for too long. */
  readonly subscribed: boolean;
  /** The subscribed webhook fields; empty for all. */
  readonly fields: readonly string[];
  /** Whether the number is also used in the phone app, which lets edits, deletions and echoes through (WhatsApp). */
  readonly coexistence: boolean;
  /** Whether WhatsApp tells that a message cannot be delivered by a `failed` status, as it mostly does, or in the response. */
  readonly refusals: 'status' | 'response';
  /** Whether Messenger reports a sticker twice, as image and as sticker (until August 2026), or once. */
  readonly stickers: 'dual' | 'single';
  /** Whether Messenger's delivery events list message ids beside the watermark. */
  readonly deliveryMids: 'listed' | 'omitted';
  readonly templates: readonly Template[];
  readonly rateLimits: RateLimits;
}

/** The app whose secret signs the account's webhooks. */
export const signingLogin = (account: Account): Login => account.logins[0];
