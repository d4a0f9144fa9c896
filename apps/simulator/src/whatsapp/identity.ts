import type { WebhookItem, WorldEvent } from '../world/event.ts';
import { contactOf, itemOf, phoneMember, senderOf, seconds } from './item.ts';

/** A changed number or user id comes as a system message, and a changed user id also as an update of its own field. */
export const identityItems = (event: WorldEvent<'identity'>): readonly WebhookItem[] => {
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
};
