import type { Platform } from '#libs/envelope';
import type { SendContext, SendResult } from './graph/send.ts';
import { makeMessageId as makeInstagramId } from './instagram/ids.ts';
import { sendInstagram } from './instagram/send-api.ts';
import { instagramBody, instagramWebhooks } from './instagram/webhooks.ts';
import { makeMessageId as makeMessengerId } from './messenger/ids.ts';
import { sendMessenger } from './messenger/send-api.ts';
import { messengerBody, messengerWebhooks } from './messenger/webhooks.ts';
import { makeMessageId as makeWhatsAppId } from './whatsapp/ids.ts';
import { sendWhatsApp } from './whatsapp/send-api.ts';
import { whatsappBody, whatsappWebhooks } from './whatsapp/webhooks.ts';
import type { JsonObject } from './wire/readers.ts';
import type { Account } from './world/account.ts';
import type { WebhookItem, WebhookTable } from './world/event.ts';
import type { User } from './world/user.ts';

/** What makes a platform: how it takes messages, how it reports, and how it names things. */
export interface PlatformRules {
  readonly send: (body: JsonObject, context: SendContext) => SendResult;
  readonly webhooks: WebhookTable;
  readonly bodyOf: (account: Account, items: readonly WebhookItem[]) => unknown;
  /** An id for a message that a person, or a person of the business, writes. */
  readonly makeMessageId: (account: Account, user: User, from: 'user' | 'account') => string;
}

/** The three platforms. */
export const platformRules: Readonly<Record<Platform, PlatformRules>> = {
  whatsapp: {
    send: sendWhatsApp,
    webhooks: whatsappWebhooks,
    bodyOf: whatsappBody,
    makeMessageId: (_, user, from) => makeWhatsAppId(user.phone, from),
  },
  messenger: {
    send: sendMessenger,
    webhooks: messengerWebhooks,
    bodyOf: messengerBody,
    makeMessageId: () => makeMessengerId(),
  },
  instagram: {
    send: sendInstagram,
    webhooks: instagramWebhooks,
    bodyOf: instagramBody,
    makeMessageId: (account) => makeInstagramId(account.id),
  },
};
