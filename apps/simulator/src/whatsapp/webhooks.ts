import type { JsonObject } from '../wire/readers.ts';
import type { Account } from '../world/account.ts';
import type { WebhookItem, WebhookTable, WorldEvent } from '../world/event.ts';
import type { Message } from '../world/message.ts';
import { statusErrorOf } from './errors.ts';
import { makeMessageId } from './ids.ts';
import { identityItems } from './identity.ts';
import { contactOf, itemOf, phoneMember, senderOf, seconds } from './item.ts';
import { payloadOf, unsupportedPayload } from './payload.ts';
import { statusItem } from './status.ts';

/** What the Cloud API reports, and under which field. Edits and deletions come through only where the phone app is used too. */
export const whatsappWebhooks: WebhookTable = {
  message: (event) => [messageItem(event, event.message, payloadOf(event.message, event.account))],
  echo: (event) => (event.message.by === 'agent' ? [echoItem(event)] : []),
  reaction: (event) => [reactionItem(event, event.message.id, { emoji: event.emoji })],
  unreaction: (event) => [reactionItem(event, event.message.id, { emoji: '' })],
  edit: (event) => [
    event.account.coexistence
      ? messageItem(event, event.message, {
          type: 'edit',
          edit: { original_message_id: event.message.id, message: payloadOf(event.message, event.account) },
        })
      : messageItem(event, event.message, unsupportedPayload('edit')),
  ],
  deletion: (event) =>
    event.account.coexistence
      ? [
          messageItem(event, event.message, {
            type: 'revoke',
            revoke: { original_message_id: event.message.id },
          }),
        ]
      : [],
  sent: (event) => event.messages.map((message) => statusItem(event, message, 'sent')),
  delivered: (event) => event.messages.map((message) => statusItem(event, message, 'delivered')),
  read: (event) => event.messages.map((message) => statusItem(event, message, 'read')),
  played: (event) => event.messages.map((message) => statusItem(event, message, 'played')),
  failed: (event) => [statusItem(event, event.message, 'failed', { errors: [statusErrorOf(event.problem)] })],
  postback: () => [],
  referral: () => [],
  identity: (event) => identityItems(event),
  preference: (event) => [
    itemOf(event, 'user_preferences', {
      contacts: [contactOf(event.user)],
      user_preferences: [
        {
          ...(event.user.phoneVisibility === 'shown' ? { wa_id: event.user.phone } : {}),
          category: 'marketing_messages',
          value: event.value,
          detail: 'User preference about marketing messages',
          timestamp: Math.floor(event.atMs / 1000),
        },
      ],
    }),
  ],
  handover: () => [],
};

/** The envelope of updates of one number: one change an update. */
export const whatsappBody = (account: Account, items: readonly WebhookItem[]): unknown => ({
  object: 'whatsapp_business_account',
  entry: [
    {
      id: account.businessId,
      changes: items.map(({ field, body }) => ({
        value: {
          messaging_product: 'whatsapp',
          metadata: { display_phone_number: account.phone, phone_number_id: account.id },
          ...body,
        },
        field,
      })),
    },
  ],
});

function messageItem(event: WorldEvent, message: Message, payload: JsonObject): WebhookItem {
  return itemOf(
    event,
    'messages',
    {
      contacts: [contactOf(event.user)],
      messages: [{ ...senderOf(event.user), ...headOf(event, message), ...payload }],
    },
    message.id,
  );
}

/** A message comes under its own id; an edit and a deletion are messages of their own. */
function headOf(event: WorldEvent, message: Message): JsonObject {
  return {
    id: event.kind === 'message' ? message.id : makeMessageId(event.user.phone, 'user'),
    timestamp: seconds(event.atMs),
  };
}

function reactionItem(event: WorldEvent, targetId: string, { emoji }: { emoji: string }): WebhookItem {
  return itemOf(event, 'messages', {
    contacts: [contactOf(event.user)],
    messages: [
      {
        ...senderOf(event.user),
        id: makeMessageId(event.user.phone, 'user'),
        timestamp: seconds(event.atMs),
        type: 'reaction',
        reaction: { message_id: targetId, ...(emoji === '' ? {} : { emoji }) },
      },
    ],
  });
}

function echoItem(event: WorldEvent<'echo'>): WebhookItem {
  const { message, user, account } = event;
  return itemOf(event, 'smb_message_echoes', {
    message_echoes: [
      {
        from: account.phone,
        ...phoneMember('to', user),
        to_user_id: user.bsuid,
        id: message.id,
        timestamp: seconds(message.atMs),
        ...payloadOf(message, account),
      },
    ],
  });
}
