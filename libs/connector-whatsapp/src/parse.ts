import {
  filledAt,
  idAt,
  isObject,
  type JsonObject,
  memberAt,
  objectAt,
  objectsAt,
  parseJson,
  timeMsOf,
} from '#libs/meta-graph';
import type { EventSource, PlatformEvent, Surroundings } from './webhook.ts';

/** The name of an event for what is no webhook, or has nothing to read. */
export const malformed = 'malformed';

/**
 * Reads every item of a body in its order: each `entry`, each of its `changes`, each item of the change's value.
 * What is no webhook, and each part in which there is nothing to read, is one `unsupported` event named `malformed`.
 * A top-level array of webhooks, as some relays send it, is read as if they had come one by one.
 */
export const parse = (body: Uint8Array): readonly PlatformEvent[] => {
  const parsed = parseJson(body);
  if (parsed === undefined) return [unreadable(Buffer.from(body).toString('utf8'), nothingAround)];
  const { value, plainOf } = parsed;
  const webhooks: readonly unknown[] = Array.isArray(value) && value.length > 0 ? value : [value];
  return webhooks.flatMap((webhook) => eventsOfWebhook(webhook, plainOf));
};

/** Members of a change's value that hold items. */
const itemSources: readonly EventSource[] = [
  'messages',
  'message_echoes',
  'statuses',
  'groups',
  'user_preferences',
  'user_id_update',
  'errors',
  'calls',
];

/** Fields about conversations, and what a change is whose value is the item itself; `undefined` where it never is. */
const conversationFields = new Map<string, EventSource | undefined>([
  ['messages', undefined],
  ['message_echoes', undefined],
  ['smb_message_echoes', undefined],
  ['standby', undefined],
  ['calls', undefined],
  ['user_preferences', 'user_preferences'],
  ['user_id_update', 'user_id_update'],
  ['messaging_handovers', 'messaging_handovers'],
  ['group_lifecycle_update', 'groups'],
  ['group_participants_update', 'groups'],
  ['group_settings_update', 'groups'],
  ['group_status_update', 'groups'],
]);

/** Fields about a phone number that are for nobody in a conversation: one event a change. */
const numberFields = new Set(['history', 'smb_app_state_sync']);

/** Fields about the business account; Meta adds to these families without notice. */
export const accountFields =
  /^((account|phone_number|message_template|template|business|payment_configuration|partner)_\w+|security|flows|automatic_events|tracking_events|campaign_status_update|consumer_profile)$/;

/** Members of a change's value that frame it and are no item. */
const frameKeys = new Set(['messaging_product', 'metadata', 'contacts']);

const nothingAround: Surroundings = { contacts: [] };

type PlainOf = (node: unknown) => unknown;

/** What the items of one value share while they are found. */
interface Frame {
  readonly field: string;
  readonly around: Surroundings;
  readonly plainOf: PlainOf;
}

function eventsOfWebhook(webhook: unknown, plainOf: PlainOf): readonly PlatformEvent[] {
  const entries = memberAt(webhook, 'entry');
  const isWebhook = memberAt(webhook, 'object') === 'whatsapp_business_account';
  if (!isWebhook || !Array.isArray(entries) || entries.length === 0)
    return [unreadable(plainOf(webhook), nothingAround)];
  return entries.flatMap((entry: unknown) => eventsOfEntry(entry, plainOf));
}

function eventsOfEntry(entry: unknown, plainOf: PlainOf): readonly PlatformEvent[] {
  const wabaId = idAt(entry, 'id');
  const timeMs = timeMsOf(memberAt(entry, 'time'));
  const around = {
    ...nothingAround,
    ...(wabaId !== undefined && { wabaId }),
    ...(timeMs !== undefined && { timeMs }),
  };
  const changes = memberAt(entry, 'changes');
  if (!Array.isArray(changes) || changes.length === 0) return [unreadable(plainOf(entry), around)];
  return changes.flatMap((change: unknown) => eventsOfChange(change, around, plainOf));
}

function eventsOfChange(
  change: unknown,
  entryAround: Surroundings,
  plainOf: PlainOf,
): readonly PlatformEvent[] {
  const field = filledAt(change, 'field') ?? '';
  const value = objectAt(change, 'value');
  if (value === undefined) return [unreadable(plainOf(change), entryAround)];
  const whole = (source: EventSource, name: string, around: Surroundings): readonly PlatformEvent[] => [
    { source, name, item: value, plain: plainOf(change), around },
  ];
  if (accountFields.test(field)) return whole('ignored', field, entryAround);
  const around = { ...entryAround, ...surroundingsIn(value) };
  if (numberFields.has(field)) return whole('ignored', field, around);
  if (field !== '' && !conversationFields.has(field)) return whole('unsupported', field, around);
  const items = itemsOf(value, { field, around, plainOf });
  if (items.length > 0) return items;
  const source = conversationFields.get(field);
  const isItem = source !== undefined && Object.keys(value).some((key) => !frameKeys.has(key));
  return isItem
    ? [{ source, name: field, item: value, plain: plainOf(value), around }]
    : [unreadable(plainOf(change), around)];
}

function surroundingsIn(value: JsonObject): Partial<Surroundings> {
  const phoneNumberId = phoneNumberIn(value);
  return { contacts: objectsAt(value, 'contacts'), ...(phoneNumberId !== undefined && { phoneNumberId }) };
}

/** The number that a change's value is about; a handover names it as the recipient. */
export const phoneNumberIn = (value: JsonObject): string | undefined =>
  idAt(objectAt(value, 'metadata'), 'phone_number_id') ??
  idAt(objectAt(value, 'recipient'), 'phone_number_id');

/** The items of a value by its members, in their order. `standby` holds a value of its own, of a thread that another app owns. */
function itemsOf(value: JsonObject, frame: Frame): readonly PlatformEvent[] {
  return Object.keys(value).flatMap((key) => {
    const member = memberAt(value, key);
    if (key === 'standby' && isObject(member) && frame.around.standby === undefined)
      return itemsOf(member, { ...frame, around: { ...frame.around, standby: true } });
    const source = sourceOf(key, frame.field);
    if (source === undefined) return [];
    const nodes: readonly unknown[] = Array.isArray(member) ? member : isObject(member) ? [member] : [];
    return nodes.map((node) => eventOfItem(node, source, frame));
  });
}

function eventOfItem(node: unknown, source: EventSource, { field, around, plainOf }: Frame): PlatformEvent {
  const plain = plainOf(node);
  return isObject(node) && Object.keys(node).length > 0
    ? { source, name: field, item: node, plain, around }
    : unreadable(plain, around);
}

/** What the items under a member are. In a field of echoes the member is sometimes called `messages`. */
function sourceOf(key: string, field: string): EventSource | undefined {
  if (key === 'messages' && field.endsWith('message_echoes')) return 'message_echoes';
  return itemSources.find((source) => source === key);
}

function unreadable(plain: unknown, around: Surroundings): PlatformEvent {
  return { source: 'unsupported', name: malformed, item: {}, plain, around };
}
