import { aliasesOf, digestOf, envelopeIdBy, type Fact } from './fact.ts';
import { at, has, type Json, list, members, text, timeMs } from './json.ts';
import { messagingKind } from './messaging-kind.ts';

type App = 'messenger' | 'instagram';

interface Place {
  readonly app: App;
  readonly entry: Json;
  readonly item: Json;
  readonly accountId: string;
  readonly standby: true | undefined;
}

/** Changes that Instagram documents and that are for nobody in a conversation. */
const ignoredFields = ['comments', 'mentions', 'live_comments', 'story_insights'];
const systemKeys = [
  'pass_thread_control',
  'take_thread_control',
  'request_thread_control',
  'app_roles',
  'referral',
  'optin',
  'account_linking',
  'policy_enforcement',
  'policy-enforcement',
  'response_feedback',
];
const ignoredKeys = ['payment', 'pre_checkout', 'checkout_update', 'game_play', 'branded_camera'];
const frame = ['sender', 'recipient', 'timestamp', 'prior_message', 'lead'];

/** The facts of a Messenger or Instagram webhook, in body order. */
export const messagingFacts = (app: App, body: Json): readonly Fact[] => {
  const object = app === 'messenger' ? 'page' : 'instagram';
  if (at(body, 'object') !== object || list(body, 'entry').length === 0)
    return [unread(app, 'unsupported', 'malformed', body, undefined)];
  return list(body, 'entry').flatMap((entry) => factsOfEntry(app, entry));
};

function factsOfEntry(app: App, entry: Json): readonly Fact[] {
  const items = (['messaging', 'standby'] as const).flatMap((key) =>
    list(entry, key).map((item) => itemFact(placeOf(app, entry, item, key === 'standby' ? true : undefined))),
  );
  const changes = list(entry, 'changes').map((change): Fact => {
    const field = text(change, 'field') ?? '';
    if (has(change, 'value', 'sender') || has(change, 'value', 'recipient'))
      return itemFact(placeOf(app, entry, at(change, 'value'), undefined));
    if (field === 'messages') return unread(app, 'unsupported', 'malformed', change, entry);
    return unread(app, ignoredFields.includes(field) ? 'ignored' : 'unsupported', field, change, entry);
  });
  const facts = [...items, ...changes];
  return facts.length > 0 ? facts : [unread(app, 'unsupported', 'malformed', entry, entry)];
}

function placeOf(app: App, entry: Json, item: Json, standby: true | undefined): Place {
  const isEcho = at(item, 'message', 'is_echo') === true;
  const accountId = text(entry, 'id') ?? text(item, isEcho ? 'sender' : 'recipient', 'id') ?? '';
  return { app, entry, item, accountId, standby };
}

function unread(app: App, eventClass: string, kind: string, item: Json, entry: Json): Fact {
  const accountId = text(entry, 'id') ?? '';
  const timestampMs = timeMs(at(item, 'timestamp'), at(entry, 'time'));
  const envelopeId = envelopeIdBy(app, accountId, eventClass, undefined, timestampMs, digestOf(item));
  const goesTo = accountId === '' ? {} : { recipientId: accountId };
  return { class: eventClass, kind, accountId, ...goesTo, timestampMs, envelopeId };
}

function itemFact(place: Place): Fact {
  const { item } = place;
  if (has(item, 'message')) return messageFact(place);
  if (has(item, 'message_edit')) return editFact(place);
  if (has(item, 'reaction')) return reactionFact(place);
  if (has(item, 'postback')) return postbackFact(place);
  if (has(item, 'delivery') || has(item, 'read')) return receiptFact(place);
  return otherFact(place);
}

/** What every event of an item has. An inbound event comes from its sender. */
function base({ item, entry, accountId, standby }: Place): Omit<Fact, 'class' | 'envelopeId'> {
  const userRef = text(item, 'sender', 'user_ref') ?? text(item, 'optin', 'user_ref');
  const senderId = text(item, 'sender', 'id') ?? userRef;
  return {
    accountId,
    senderId,
    senderAliases: aliasesOf(senderId, userRef),
    recipientId: accountId,
    timestampMs: timeMs(at(item, 'timestamp'), at(entry, 'time')),
    standby,
  };
}

function messageFact(place: Place): Fact {
  const { app, item, accountId, entry } = place;
  const mid = text(item, 'message', 'mid');
  const isEcho = at(item, 'message', 'is_echo') === true;
  const kind = messagingKind(at(item, 'message'));
  const eventClass = isEcho ? 'echo' : kind.class;
  const ends = isEcho ? { senderId: accountId, recipientId: text(item, 'recipient', 'id') } : {};
  const key = kind.class === 'deletion' && !isEcho ? [mid] : [text(entry, 'id'), mid];
  return {
    ...base(place),
    ...kind,
    ...ends,
    class: eventClass,
    ...(kind.class !== 'deletion' && { nativeId: mid }),
    envelopeId:
      mid === undefined
        ? keyByBytes(place, eventClass, ends.senderId)
        : envelopeIdBy(app, accountId, eventClass, ...key),
  };
}

function editFact(place: Place): Fact {
  const edit = at(place.item, 'message_edit');
  const mid = text(edit, 'mid');
  return {
    ...base(place),
    class: 'edit',
    kind: 'text',
    text: text(edit, 'text'),
    refNativeId: mid,
    envelopeId: envelopeIdBy(place.app, place.accountId, 'edit', mid, text(edit, 'num_edit')),
  };
}

function reactionFact(place: Place): Fact {
  const reaction = at(place.item, 'reaction');
  const { senderId, timestampMs, ...rest } = base(place);
  const isAdded = at(reaction, 'action') === 'react';
  const parts = [
    text(reaction, 'mid'),
    senderId,
    text(reaction, 'action'),
    text(reaction, 'emoji'),
    timestampMs,
  ];
  return {
    ...rest,
    senderId,
    timestampMs,
    class: 'reaction',
    kind: isAdded ? 'add' : 'remove',
    emoji: isAdded ? text(reaction, 'emoji') : undefined,
    refNativeId: text(reaction, 'mid'),
    envelopeId: envelopeIdBy(place.app, place.accountId, 'reaction', ...parts),
  };
}

function postbackFact(place: Place): Fact {
  const { app, accountId, item } = place;
  const { senderId, timestampMs, ...rest } = base(place);
  const payload = text(item, 'postback', 'payload');
  const mid = text(item, 'postback', 'mid');
  const isStart = payload?.replace(/^_+|_+$/g, '').toUpperCase() === 'GET_STARTED';
  const eventClass = isStart ? 'system' : 'message';
  const key = mid === undefined ? [senderId, timestampMs, payload] : [mid];
  return {
    ...rest,
    senderId,
    timestampMs,
    class: eventClass,
    kind: isStart ? 'conversation_started' : 'choice_answer',
    text: isStart ? undefined : text(item, 'postback', 'title'),
    nativeId: mid,
    envelopeId: envelopeIdBy(app, accountId, eventClass, ...key),
  };
}

function receiptFact(place: Place): Fact {
  const { app, accountId, item } = place;
  const kind = has(item, 'delivery') ? 'delivered' : 'read';
  const receipt = at(item, 'delivery') ?? at(item, 'read');
  const { senderId: sender, ...rest } = base(place);
  const senderId = sender === accountId ? text(item, 'recipient', 'id') : sender;
  const mid = app === 'instagram' ? text(receipt, 'mid') : undefined;
  const watermark = timeMs(at(receipt, 'watermark'));
  const key = mid === undefined ? [kind, watermark, senderId] : [mid];
  return {
    ...rest,
    senderId,
    class: 'receipt',
    kind,
    refNativeId: mid,
    refWatermarkMs: watermark,
    envelopeId: envelopeIdBy(app, accountId, 'receipt', ...key),
  };
}

function otherFact(place: Place): Fact {
  const { item } = place;
  const keys = [...members(item).keys()].filter((key) => !frame.includes(key));
  const key = [...systemKeys, ...ignoredKeys].find((each) => keys.includes(each)) ?? keys[0];
  const eventClass =
    key === undefined
      ? 'unsupported'
      : systemKeys.includes(key)
        ? 'system'
        : ignoredKeys.includes(key)
          ? 'ignored'
          : 'unsupported';
  return {
    ...base(place),
    class: eventClass,
    kind: key === 'policy-enforcement' ? 'policy_enforcement' : (key ?? 'malformed'),
    envelopeId: keyByBytes(place, eventClass, undefined),
  };
}

function keyByBytes(place: Place, eventClass: string, sender: string | undefined): string {
  const { senderId, timestampMs } = base(place);
  return envelopeIdBy(
    place.app,
    place.accountId,
    eventClass,
    sender ?? senderId,
    timestampMs,
    digestOf(place.item),
  );
}
