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
import type { Message } from '../world/message.ts';
import { payloadOf } from './payload.ts';

/** What Messenger reports, and under which subscription field. Receipts are watermarks. */
export const messengerWebhooks: WebhookTable = {
  message: (event) => [
    itemOf(
      event,
      'messages',
      {
        message: {
          ...payloadOf(event.message, event.account),
          ...(event.referral === undefined ? {} : { referral: referralOf(event.referral) }),
        },
      },
      { messageId: event.message.id },
    ),
  ],
  echo: (event) => [
    itemOf(
      event,
      'message_echoes',
      { message: { is_echo: true, ...echoMarks(event.message), ...payloadOf(event.message, event.account) } },
      { from: 'account' },
    ),
  ],
  reaction: (event) => [itemOf(event, 'message_reactions', reactionMember(event.message.id, event.emoji))],
  unreaction: (event) => [itemOf(event, 'message_reactions', reactionMember(event.message.id, undefined))],
  edit: (event) => [
    itemOf(event, 'message_edits', {
      message_edit: {
        mid: event.message.id,
        text: event.message.content.text ?? '',
        num_edit: event.message.edits,
      },
    }),
  ],
  deletion: (event) => [itemOf(event, 'messages', { message: { mid: event.message.id, is_deleted: true } })],
  sent: () => [],
  delivered: (event) => [
    itemOf(event, 'message_deliveries', {
      delivery: {
        ...(event.account.deliveryMids === 'listed' ? { mids: event.messages.map(({ id }) => id) } : {}),
        watermark: Math.max(...event.messages.map(({ atMs }) => atMs)),
      },
    }),
  ],
  read: (event) => [itemOf(event, 'message_reads', { read: { watermark: event.watermarkMs } })],
  played: () => [],
  failed: () => [],
  postback: (event) => [itemOf(event, 'messaging_postbacks', postbackMember(event.postback, event.standby))],
  referral: (event) => [itemOf(event, 'messaging_referrals', { referral: referralOf(event.referral) })],
  identity: () => [],
  preference: () => [],
  handover: (event) => {
    const ours = signingLogin(event.account).appId;
    const isOurs = event.newOwner === 'app';
    return [
      itemOf(event, 'messaging_handovers', {
        pass_thread_control: {
          previous_owner_app_id: isOurs ? inboxAppId : ours,
          new_owner_app_id: isOurs ? ours : inboxAppId,
          metadata: 'control passed in the inbox',
        },
      }),
    ];
  },
};

/** The envelope of updates of one Page. */
export const messengerBody = (account: Account, items: readonly WebhookItem[]): unknown =>
  messagingBody('page', account, items);

/** The app that sent a message; a person of the business does so through the Page inbox. */
function echoMarks({ by, appId, tag }: Message) {
  if (by === 'agent') return { app_id: Number(inboxAppId) };
  return { app_id: Number(appId), ...(tag === undefined ? {} : { metadata: tag }) };
}
