import { type JsonObject, defined } from '../wire/readers.ts';
import type { WebhookItem, WorldEvent } from '../world/event.ts';
import type { Message } from '../world/message.ts';
import { contactOf, itemOf, phoneMember, seconds } from './item.ts';

/** An update about how far a message of the number has come; a failed one names no user id and no contact. */
export const statusItem = (
  event: WorldEvent,
  message: Message,
  status: string,
  more: JsonObject = {},
): WebhookItem => {
  const { user } = event;
  const isFailed = status === 'failed';
  return itemOf(event, 'messages', {
    ...(isFailed ? {} : { contacts: [contactOf(user)] }),
    statuses: [
      defined({
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
};
