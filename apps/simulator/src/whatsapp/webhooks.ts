import { type JsonObject, present } from '../wire/readers.ts';
import type { Account } from '../world/account.ts';
import type { WebhookItem, WebhookTable, WorldEvent } from '../world/event.ts';
import type { Message } from '../world/message.ts';
import type { User } from '../world/user.ts';
import { statusErrorOf } from './errors.ts';
import { makeMessageId } from './ids.ts';
import { payloadOf, unsupportedPayload } from './payload.ts';

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

/** A person as `contacts[]` names them: the phone is missing or empty once they hide it. */
export const contactOf = (user: User): JsonObject => ({
  profile: present({ name: user.name, username: user.username }),
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

function statusItem(event: WorldEvent, message: Message, status: string, more: JsonObject = {}): WebhookItem {
  const { user } = event;
  const isFailed = status === 'failed';
  return itemOf(event, 'messages', {
    ...(isFailed ? {} : { contacts: [contactOf(user)] }),
    statuses: [
      present({
        id: message.id,
        status,
        timestamp: seconds(event.atMs),
        ...(user.phone === '' ? {} : phoneMember('recipient_id', user)),
        recipient_user_id: isFailed || user.bsuid === '' ? undefined : user.bsuid,
        biz_opaque_callback_data: message.tag,
        pricing:
          status === 'sent' || status === 'delivered'
            ? { billable: false, pricing_model: 'PMP', type: 'free_customer_service', category: 'service' }
            : undefined,
        ...more,
      }),
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

/** A changed number or user id comes as a system message, and a changed user id also as an update of its own field. */
function identityItems(event: WorldEvent<'identity'>): readonly WebhookItem[] {
  const { before, user } = event;
  const system = {
    number: {
      type: 'user_changed_number',
      body: `User ${before.name} changed their number`,
      wa_id: user.phone,
      user_id: user.bsuid,
    },
    user_id: {
      type: 'user_changed_user_id',
      body: `User ${before.name} changed their user id`,
      user_id: user.bsuid,
    },
    key: {
      type: 'customer_identity_changed',
      body: `User ${before.name} has a new security code`,
      wa_id: user.phone,
    },
  }[event.change];
  const message = itemOf(event, 'messages', {
    messages: [
      { ...senderOf(before), id: event.messageId, timestamp: seconds(event.atMs), type: 'system', system },
    ],
  });
  if (event.change === 'key') return [message];
  const update = itemOf(event, 'user_id_update', {
    contacts: [contactOf(user)],
    user_id_update: [
      {
        ...phoneMember('wa_id', user),
        detail: 'The person has a new business-scoped user id.',
        user_id: { previous: before.bsuid, current: user.bsuid },
        timestamp: seconds(event.atMs),
      },
    ],
  });
  return [message, update];
}

function senderOf(user: User): JsonObject {
  return { ...phoneMember('from', user), from_user_id: user.bsuid };
}

function phoneMember(name: string, user: User): JsonObject {
  if (user.phoneVisibility === 'absent') return {};
  return { [name]: user.phoneVisibility === 'empty' ? '' : user.phone };
}

const seconds = (atMs: number): string => String(Math.floor(atMs / 1000));
