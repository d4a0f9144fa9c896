import {
  inboxAppId,
  itemOf,
  messagingBody,
  postbackMember,
  reactionMember,
  referralOf,
} from '../messaging/webhooks.ts';
import { type Account, signingLogin } from '../world/account.ts';
import type { WebhookItem, WebhookTable } from '../world/event.ts';
import { payloadOf } from './payload.ts';

/**
 * What Instagram reports, and under which subscription field. There are no delivery receipts, echoes name no app, and
 * edits come only through Instagram Login.
 */
export const instagramWebhooks: WebhookTable = {
  message: (event) => [
    itemOf(
      event,
      'messages',
      {
        message: {
          ...payloadOf(event.message),
          ...(event.referral === undefined ? {} : { referral: referralOf(event.referral) }),
        },
      },
      { messageId: event.message.id },
    ),
  ],
  echo: (event) => [
    itemOf(
      event,
      'messages',
      { message: { ...payloadOf(event.message), is_echo: true } },
      { from: 'account' },
    ),
  ],
  reaction: (event) => [itemOf(event, 'message_reactions', reactionMember(event.message.id, event.emoji))],
  unreaction: (event) => [itemOf(event, 'message_reactions', reactionMember(event.message.id, undefined))],
  edit: (event) =>
    signingLogin(event.account).flavour === 'login'
      ? [
          itemOf(event, 'message_edit', {
            message_edit: {
              mid: event.message.id,
              text: event.message.content.text ?? '',
              num_edit: String(event.message.edits),
            },
          }),
        ]
      : [],
  deletion: (event) => [itemOf(event, 'messages', { message: { mid: event.message.id, is_deleted: true } })],
  sent: () => [],
  delivered: () => [],
  read: (event) => {
    const last = event.messages.at(-1);
    return last === undefined ? [] : [itemOf(event, 'messaging_seen', { read: { mid: last.id } })];
  },
  played: () => [],
  failed: () => [],
  postback: (event) => [itemOf(event, 'messaging_postbacks', postbackMember(event.postback, event.standby))],
  referral: (event) => [itemOf(event, 'messaging_referral', { referral: referralOf(event.referral) })],
  identity: () => [],
  preference: () => [],
  handover: (event) => {
    const ours = signingLogin(event.account).appId;
    const isOurs = event.newOwner === 'app';
    return [
      itemOf(event, 'messaging_handover', {
        pass_thread_control: {
          previous_owner_app_id: isOurs ? inboxAppId : ours,
          new_owner_app_id: isOurs ? ours : inboxAppId,
          metadata: 'control passed in the inbox',
        },
      }),
    ];
  },
};

/** The envelope of updates of one professional account. */
export const instagramBody = (account: Account, items: readonly WebhookItem[]): unknown =>
  messagingBody('instagram', account, items);
