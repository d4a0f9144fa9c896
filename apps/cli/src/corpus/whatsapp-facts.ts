import { aliasesOf, digestOf, envelopeIdBy, type Fact } from './fact.ts';
import { at, has, type Json, list, members, text, timeMs } from './json.ts';
import { whatsappKind } from './whatsapp-kind.ts';

interface Place {
  readonly entry: Json;
  readonly value: Json;
  readonly accountId: string;
}

interface Someone {
  readonly id: string | undefined;
  readonly aliases: readonly string[];
}

/** The facts of a WhatsApp webhook, in body order. */
export const whatsappFacts = (body: Json): readonly Fact[] => {
  if (at(body, 'object') !== 'whatsapp_business_account' || list(body, 'entry').length === 0)
    return [unread('unsupported', 'malformed', '', body, undefined)];
  return list(body, 'entry').flatMap((entry) => {
    const waba = text(entry, 'id') ?? '';
    if (list(entry, 'changes').length === 0) return [unread('unsupported', 'malformed', waba, entry, entry)];
    return list(entry, 'changes').flatMap((change) => factsOfChange(entry, change, waba));
  });
};

function factsOfChange(entry: Json, change: Json, waba: string): readonly Fact[] {
  const field = text(change, 'field') ?? '';
  const value = at(change, 'value');
  const accountId = text(value, 'metadata', 'phone_number_id') ?? waba;
  const place = { entry, value, accountId };
  if (field.startsWith('unknown')) return [unread('unsupported', field, accountId, change, entry)];
  if (/^(account|template|message_template|phone_number|business|automatic_events)/.test(field))
    return [unread('ignored', field, waba, { timestamp: at(value, 'timestamp') }, entry, change)];
  const items = [...members(value).keys()].flatMap((key): Fact[] => {
    const nodes = list(value, key);
    if (key === 'messages') return nodes.map((item) => messageFact(item, place));
    if (key === 'message_echoes') return nodes.map((item) => echoFact(item, place));
    if (key === 'statuses') return nodes.map((item) => statusFact(item, place));
    if (key === 'groups') return nodes.map((item) => groupFact(item, place));
    if (key === 'user_preferences') return nodes.map((item) => preferenceFact(item, place));
    if (key === 'user_id_update') return nodes.map((item) => userIdFact(item, place));
    if (key === 'calls') return nodes.map((item) => callFact(item, place));
    if (key === 'errors')
      return nodes.map((item) =>
        keyed({ class: 'system', kind: 'errors', accountId, ...inbound(place) }, item, entry),
      );
    return [];
  });
  return items.length > 0 ? items : [unread('unsupported', 'malformed', accountId, change, entry)];
}

const inbound = ({ accountId }: Place): { recipientId: string } => ({ recipientId: accountId });

/** An event of an item that is not read; `kept` is what its key digests, where the time stands elsewhere. */
function unread(
  eventClass: string,
  kind: string,
  accountId: string,
  item: Json,
  entry: Json,
  kept: Json = item,
): Fact {
  const goesTo = accountId === '' ? {} : { recipientId: accountId };
  return keyed({ class: eventClass, kind, accountId, ...goesTo }, item, entry, kept);
}

/** Adds time and the key of an item without an id. */
function keyed(
  fact: Omit<Fact, 'envelopeId' | 'timestampMs'>,
  item: Json,
  entry: Json,
  kept: Json = item,
): Fact {
  const timestampMs = timeMs(at(item, 'timestamp'), at(entry, 'time'));
  const envelopeId = envelopeIdBy(
    'whatsapp',
    fact.accountId,
    fact.class,
    fact.senderId,
    timestampMs,
    digestOf(kept),
  );
  return { ...fact, timestampMs, envelopeId };
}

function identified(
  fact: Omit<Fact, 'envelopeId' | 'timestampMs'>,
  item: Json,
  { entry, value }: Place,
): Fact {
  const id = text(item, 'id');
  if (id === undefined) return keyed(fact, item, entry);
  const key = [text(entry, 'id'), text(value, 'metadata', 'phone_number_id'), id];
  return {
    ...fact,
    nativeId: id,
    timestampMs: timeMs(at(item, 'timestamp'), at(entry, 'time')),
    envelopeId: envelopeIdBy('whatsapp', fact.accountId, fact.class, ...key),
  };
}

function someone(phone: Json, userId: Json, parentId: Json, { value }: Place): Someone {
  const [given, user, parent] = [text(phone), text(userId), text(parentId)];
  const contacts = list(value, 'contacts');
  const named = contacts.find(
    (each) =>
      (user !== undefined && text(each, 'user_id') === user) ||
      (given !== undefined && text(each, 'wa_id') === given),
  );
  const contact =
    named ?? (given === undefined && user === undefined && contacts.length === 1 ? contacts[0] : undefined);
  const id = user ?? text(contact, 'user_id') ?? given ?? text(contact, 'wa_id');
  return {
    id,
    aliases: aliasesOf(
      id,
      given,
      text(contact, 'wa_id'),
      user,
      text(contact, 'user_id'),
      parent,
      text(contact, 'parent_user_id'),
    ),
  };
}

function messageFact(item: Json, place: Place): Fact {
  const kind = whatsappKind(item);
  const from = someone(at(item, 'from'), at(item, 'from_user_id'), at(item, 'from_parent_user_id'), place);
  const changes = kind.class === 'system' && has(item, 'system') ? changedIds(item) : [];
  const id = from.id ?? changes[0];
  return identified(
    {
      ...kind,
      accountId: place.accountId,
      senderId: id,
      senderAliases: aliasesOf(id, ...from.aliases, ...changes),
      ...inbound(place),
      groupId: text(item, 'group_id'),
    },
    item,
    place,
  );
}

function changedIds(item: Json): readonly string[] {
  return ['user_id', 'wa_id', 'new_wa_id', 'parent_user_id'].flatMap(
    (key) => text(item, 'system', key) ?? [],
  );
}

function echoFact(item: Json, place: Place): Fact {
  const { class: inner, ...kind } = whatsappKind(item);
  const to = someone(at(item, 'to'), at(item, 'to_user_id'), at(item, 'to_parent_user_id'), place);
  return identified(
    {
      ...kind,
      kind: inner === 'edit' || inner === 'deletion' ? inner : kind.kind,
      class: 'echo',
      accountId: place.accountId,
      senderId: place.accountId,
      recipientId: to.id,
      recipientAliases: to.aliases,
    },
    item,
    place,
  );
}

function statusFact(item: Json, place: Place): Fact {
  const { entry, accountId } = place;
  const status = text(item, 'status') ?? '';
  const isReceipt = ['sent', 'delivered', 'read', 'played', 'failed'].includes(status);
  const isGroup = at(item, 'recipient_type') === 'group';
  const prefix = isGroup ? 'recipient_participant' : 'recipient';
  const parent = at(item, `${prefix}_parent_user_id`) ?? at(item, 'parent_recipient_user_id');
  const receiver = someone(at(item, `${prefix}_id`), at(item, `${prefix}_user_id`), parent, place);
  const eventClass = isReceipt ? 'receipt' : 'ignored';
  return {
    class: eventClass,
    kind: status,
    accountId,
    senderId: receiver.id,
    senderAliases: receiver.aliases,
    recipientId: accountId,
    groupId: isGroup ? text(item, 'recipient_id') : undefined,
    timestampMs: timeMs(at(item, 'timestamp'), at(entry, 'time')),
    refNativeId: isReceipt ? text(item, 'id') : undefined,
    envelopeId: envelopeIdBy('whatsapp', accountId, eventClass, text(item, 'id'), status, receiver.id),
  };
}

function groupFact(item: Json, place: Place): Fact {
  const { accountId, entry } = place;
  const who =
    has(item, 'wa_id') || has(item, 'user_id')
      ? someone(at(item, 'wa_id'), at(item, 'user_id'), at(item, 'parent_user_id'), place)
      : { id: undefined, aliases: [] };
  return keyed(
    {
      class: 'system',
      kind: text(item, 'type'),
      accountId,
      ...inbound(place),
      senderId: who.id,
      senderAliases: who.aliases,
      groupId: text(item, 'group_id'),
    },
    item,
    entry,
  );
}

function preferenceFact(item: Json, place: Place): Fact {
  const who = someone(at(item, 'wa_id'), at(item, 'user_id'), at(item, 'parent_user_id'), place);
  const { accountId, entry } = place;
  return keyed(
    {
      class: 'system',
      kind: 'user_preferences',
      accountId,
      senderId: who.id,
      senderAliases: who.aliases,
      ...inbound(place),
    },
    item,
    entry,
  );
}

function userIdFact(item: Json, place: Place): Fact {
  const { accountId, entry } = place;
  const previous = text(item, 'user_id', 'previous');
  const ids = ['user_id', 'parent_user_id'].flatMap((key) => [
    text(item, key, 'previous'),
    text(item, key, 'current'),
  ]);
  const senderId = previous ?? text(item, 'user_id', 'current');
  return keyed(
    {
      class: 'system',
      kind: 'user_id_update',
      accountId,
      senderId,
      senderAliases: aliasesOf(senderId, text(item, 'wa_id'), ...ids),
      ...inbound(place),
    },
    item,
    entry,
  );
}

function callFact(item: Json, place: Place): Fact {
  const caller = someone(at(item, 'from'), at(item, 'from_user_id'), undefined, place);
  const ends = { senderId: caller.id, senderAliases: caller.aliases, ...inbound(place) };
  return identified({ class: 'ignored', kind: 'calls', accountId: place.accountId, ...ends }, item, place);
}
