import { type ParsedJson, parseJson } from '../json.ts';
import { filledAt, idAt, isObject, type JsonObject, memberAt, objectAt } from '../readers.ts';
import { timeMsOf } from '../time.ts';
import { bodyOf, isMessagingValue } from './event-body.ts';
import type { MessagingBody, MessagingEvent } from './webhook.ts';

/** What tells one platform's webhook from the other's. */
export interface MessagingWebhook {
  /** The `object` of its bodies. */
  readonly object: string;
  /** Event keys and change fields that are documented and for nobody in a conversation. */
  readonly ignored: ReadonlySet<string>;
  /** Change fields whose `value` is an item of the messaging family. */
  readonly messagingFields: ReadonlySet<string>;
}

/** A place in a body and how to get a node's plain twin. */
interface Place {
  readonly webhook: MessagingWebhook;
  readonly plainOf: ParsedJson['plainOf'];
  readonly entry?: JsonObject;
}

/**
 * Every item of a body, in body order: `messaging`, `standby`, `changes`, a `field` and `value` on the entry itself,
 * and arrays of bodies at the top. What has nothing to read is one malformed event, never nothing.
 */
export const messagingEventsOf = (
  bytes: Uint8Array,
  webhook: MessagingWebhook,
): readonly MessagingEvent[] => {
  const parsed = parseJson(bytes) ?? textOf(bytes);
  const place: Place = { webhook, plainOf: parsed.plainOf };
  const bodies: readonly unknown[] =
    Array.isArray(parsed.value) && parsed.value.length > 0 ? parsed.value : [parsed.value];
  return bodies.flatMap((body) => eventsOfBody(body, place));
};

/** Bytes that are no JSON, as one text. */
function textOf(bytes: Uint8Array): ParsedJson {
  return { value: Buffer.from(bytes).toString('utf8'), plainOf: (node) => node };
}

function eventsOfBody(body: unknown, place: Place): readonly MessagingEvent[] {
  const entries = memberAt(body, 'entry');
  const isOurs = memberAt(body, 'object') === place.webhook.object;
  if (!isOurs || !Array.isArray(entries) || entries.length === 0) return [malformed(body, place)];
  return entries.flatMap((entry: unknown) =>
    isObject(entry) ? eventsOfEntry(entry, { ...place, entry }) : [malformed(entry, place)],
  );
}

function eventsOfEntry(entry: JsonObject, place: Place): readonly MessagingEvent[] {
  const listed = Object.entries(entry).flatMap(([key, list]) => eventsOfList(key, list, place));
  const own = isObject(entry['value']) || filledAt(entry, 'field') ? [eventOfChange(entry, place)] : [];
  const events = [...listed, ...own];
  return events.length > 0 ? events : [malformed(entry, place)];
}

function eventsOfList(key: string, list: unknown, place: Place): readonly MessagingEvent[] {
  if (!Array.isArray(list)) return [];
  switch (key) {
    case 'messaging':
      return list.map((item: unknown) => eventOfItem(item, place, 'owner'));
    case 'standby':
      return list.map((item: unknown) => eventOfItem(item, place, 'standby'));
    case 'changes':
      return list.map((change: unknown) => eventOfChange(change, place));
    default:
      return [];
  }
}

function eventOfItem(item: unknown, place: Place, role: 'owner' | 'standby'): MessagingEvent {
  const body: MessagingBody = isObject(item) ? bodyOf(item, place.webhook.ignored) : { kind: 'malformed' };
  return eventOf(item, body, place, role);
}

/** A change whose field belongs to messaging holds an item; any other change is an item itself. */
function eventOfChange(change: unknown, place: Place): MessagingEvent {
  const field = filledAt(change, 'field');
  const value = memberAt(change, 'value');
  const { ignored, messagingFields } = place.webhook;
  if (field === undefined || !isObject(value)) return malformed(change, place);
  if (ignored.has(field)) return eventOf(change, { kind: 'ignored', name: field }, place, 'owner');
  if (messagingFields.has(field) || isMessagingValue(value))
    return isMessagingValue(value)
      ? eventOfItem(value, place, field === 'standby' ? 'standby' : 'owner')
      : malformed(change, place);
  return eventOf(change, { kind: 'unsupported', name: field }, place, 'owner');
}

function malformed(node: unknown, place: Place): MessagingEvent {
  return eventOf(node, { kind: 'malformed' }, place, 'owner');
}

function eventOf(
  node: unknown,
  body: MessagingBody,
  { entry, plainOf }: Place,
  role: 'owner' | 'standby',
): MessagingEvent {
  const sender = objectAt(node, 'sender');
  const recipient = objectAt(node, 'recipient');
  const entryId = idAt(entry, 'id');
  const senderId = idAt(sender, 'id');
  const senderRef = idAt(sender, 'user_ref') ?? idAt(objectAt(node, 'optin'), 'user_ref');
  const recipientId = idAt(recipient, 'id') ?? idAt(recipient, 'user_ref');
  const timestampMs =
    timeMsOf(memberAt(node, 'timestamp')) ??
    timeMsOf(memberAt(objectAt(node, 'value'), 'timestamp')) ??
    timeMsOf(memberAt(entry, 'time'));
  return {
    ...(entryId !== undefined && { entryId }),
    ...(senderId !== undefined && { senderId }),
    ...(senderRef !== undefined && { senderRef }),
    ...(recipientId !== undefined && { recipientId }),
    ...(timestampMs !== undefined && { timestampMs }),
    standby: role === 'standby',
    body,
    plain: plainOf(node),
  };
}
