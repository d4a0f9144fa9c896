import type { Inbound, ReceiptKind } from '#libs/connector/content';
import { filledAt, idAt, type JsonObject, objectsAt, stringAt } from '#libs/meta-graph';
import { isForGroup, receiverOf } from '../identity.ts';
import { failureOfStatus } from '../outcome.ts';
import { malformed } from '../parse.ts';
import { given, type PlatformEvent } from '../webhook.ts';
import { assembled } from './assembled.ts';
import { fromUnsupported } from './unsupported.ts';

const receiptKinds: ReadonlySet<string> = new Set<ReceiptKind>([
  'sent',
  'delivered',
  'read',
  'played',
  'failed',
]);

/** What `statuses[].type` says where the status is not about a message: a payment, or a call. */
const otherSubjects: ReadonlySet<string | undefined> = new Set(['payment', 'call']);

/** Translates an item of `statuses[]`: a receipt for a message of ours, from the person who received or read it. */
export const fromStatus = (event: PlatformEvent): Inbound => {
  const { item, around } = event;
  const status = filledAt(item, 'status');
  if (status === undefined) return fromUnsupported({ ...event, name: malformed });
  const person = receiverOf(item, around.contacts);
  const wamid = idAt(item, 'id');
  const isReceipt = receiptKinds.has(status) && !otherSubjects.has(filledAt(item, 'type'));
  return assembled(event, {
    class: isReceipt ? 'receipt' : 'ignored',
    kind: status,
    person,
    groupId: groupOf(item),
    key: { by: 'status', ...given({ wamid, status, senderId: person.id }) },
    ...(isReceipt && { refNativeId: wamid }),
    tag: stringAt(item, 'biz_opaque_callback_data'),
    ...(isReceipt && status === 'failed' && { failure: failureOfStatus(objectsAt(item, 'errors')) }),
  });
};

function groupOf(item: JsonObject): string | undefined {
  return idAt(item, 'group_id') ?? (isForGroup(item) ? idAt(item, 'recipient_id') : undefined);
}
