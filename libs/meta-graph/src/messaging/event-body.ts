import { arrayAt, filledAt, idAt, isObject, type JsonObject, memberAt, objectAt } from '../readers.ts';
import { timeMsOf } from '../time.ts';
import { messageOf, orderOf, postbackOf } from './message.ts';
import { referralOf } from './referral.ts';
import type { MessagingBody, WireReaction } from './webhook.ts';

/** Reads the value of one event key; `undefined` where the value has nothing to read. */
type BodyReader = (value: JsonObject, item: JsonObject) => MessagingBody | undefined;

/** Something around a conversation under its own name, or under the one that several spellings share. */
const systemAs =
  (event: string): BodyReader =>
  (value) => ({ kind: 'system', system: { event, attributes: attributesOf(value) } });

const readerOf = {
  message: (value) => (isEmpty(value) ? undefined : { kind: 'message', message: messageOf(value) }),
  message_edit: readEdit,
  reaction: readReaction,
  postback: (value) => (isEmpty(value) ? undefined : { kind: 'postback', postback: postbackOf(value) }),
  delivery: (value) => readReceipt('delivered', value),
  read: (value) => readReceipt('read', value),
  order: (value) => (isEmpty(value) ? undefined : { kind: 'order', order: orderOf(value) }),
  optin: systemAs('optin'),
  optout: systemAs('optout'),
  account_linking: systemAs('account_linking'),
  pass_thread_control: systemAs('pass_thread_control'),
  take_thread_control: systemAs('take_thread_control'),
  request_thread_control: systemAs('request_thread_control'),
  app_roles: systemAs('app_roles'),
  policy_enforcement: systemAs('policy_enforcement'),
  'policy-enforcement': systemAs('policy_enforcement'),
  response_feedback: systemAs('response_feedback'),
  call_permission_reply: systemAs('call_permission_reply'),
  referral: readReferral,
} satisfies Record<string, BodyReader>;

const readers: ReadonlyMap<string, BodyReader> = new Map(Object.entries(readerOf));

/** Members of an item that only accompany its event. */
const companions: ReadonlySet<string> = new Set([
  'sender',
  'recipient',
  'timestamp',
  'time',
  'id',
  'prior_message',
  'lead',
  'hop_context',
  'is_test',
]);

/**
 * What an item of `messaging`, `standby` or a messaging `value` is about. The first key of the documented order that can
 * be read decides; then a documented key that is for nobody; then any key at all, which nobody documents.
 */
export const bodyOf = (item: JsonObject, ignoredKeys: ReadonlySet<string>): MessagingBody => {
  for (const [key, read] of readers) {
    const value = objectAt(item, key);
    const body = value && read(value, item);
    if (body !== undefined) return body;
  }
  const rest = Object.keys(item).filter((key) => !companions.has(key) && !readers.has(key));
  const ignored = rest.find((key) => ignoredKeys.has(key));
  if (ignored !== undefined) return { kind: 'ignored', name: ignored };
  const unknown = rest[0];
  return unknown === undefined ? { kind: 'malformed' } : { kind: 'unsupported', name: unknown };
};

/** Whether a `value` of a change is an item of the messaging family rather than a field's own shape. */
export const isMessagingValue = (value: unknown): value is JsonObject =>
  isObject(value) &&
  (isObject(memberAt(value, 'sender')) || [...readers.keys()].some((key) => isObject(memberAt(value, key))));

function readEdit(value: JsonObject): MessagingBody | undefined {
  const mid = idAt(value, 'mid');
  const text = filledAt(value, 'text');
  const number = idAt(value, 'num_edit');
  if (mid === undefined && text === undefined) return undefined;
  return {
    kind: 'edit',
    edit: {
      ...(mid !== undefined && { mid }),
      ...(text !== undefined && { text }),
      ...(number !== undefined && { number }),
    },
  };
}

/** `unreact` takes off; so does an item that names no action, no emoji and no reaction. */
function readReaction(value: JsonObject): MessagingBody | undefined {
  const mid = idAt(value, 'mid');
  if (mid === undefined) return undefined;
  const action = filledAt(value, 'action');
  const emoji = filledAt(value, 'emoji');
  const name = filledAt(value, 'reaction');
  const added = action === undefined ? (emoji ?? name) !== undefined : action !== 'unreact';
  const reaction: WireReaction = {
    mid,
    ...(action !== undefined && { action }),
    ...(emoji !== undefined && { emoji }),
    ...(name !== undefined && { name }),
    added,
  };
  return { kind: 'reaction', reaction };
}

function readReceipt(status: 'delivered' | 'read', value: JsonObject): MessagingBody | undefined {
  const mid = idAt(value, 'mid');
  const watermarkMs = timeMsOf(memberAt(value, 'watermark'));
  const mids = arrayAt(value, 'mids').filter(
    (each): each is string => typeof each === 'string' && each !== '',
  );
  if (mid === undefined && watermarkMs === undefined && mids.length === 0) return undefined;
  return {
    kind: 'receipt',
    receipt: {
      status,
      ...(mid !== undefined && { mid }),
      ...(watermarkMs !== undefined && { watermarkMs }),
      mids,
    },
  };
}

function readReferral(value: JsonObject): MessagingBody {
  const referral = referralOf(value);
  const attributes = attributesOf(value);
  return { kind: 'system', system: { event: 'referral', attributes, ...(referral && { referral }) } };
}

/** The scalar members in the platform's words; what is nested stays in the raw item. */
function attributesOf(value: JsonObject): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, member]): [string, string][] => {
      if (typeof member === 'string') return [[name, member]];
      if (typeof member === 'number' || typeof member === 'boolean') return [[name, String(member)]];
      return Array.isArray(member) && member.every((each) => typeof each === 'string')
        ? [[name, member.join(',')]]
        : [];
    }),
  );
}

function isEmpty(value: JsonObject): boolean {
  return Object.keys(value).length === 0;
}
