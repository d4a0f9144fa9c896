import {
  type DeliveredNack,
  type DeliveredReceipt,
  frameFlaw,
  type NativeAddress,
  nativeLimits,
  type NativeNack,
  type NativeOwnDevice,
  type NativeReceipt,
  type NativeReceiptGroup,
  type NativeReceiptKind,
  type NativeThread,
  refuseTwice,
  rowOf,
} from '#libs/connector/native';
import { type DeviceAddress, deviceOf, deviceText, ownOf, routeOf, threadOf, userOf } from './address.ts';
import {
  attributeOf,
  childOf,
  childrenOf,
  idOf,
  listOf,
  numberOf,
  optional,
  type Reading,
  requiredChildOf,
  timeOf,
  valueOf,
} from './fields.ts';
import { secondsText, type XmlNode, xmlText } from './frame.ts';
import { bundleTexts, readBundle, readRegistration, registrationText } from './keys.ts';

/** What each type of receipt says; one without a type says that a device has the message. */
const receiptTypes: Readonly<Record<string, NativeReceiptKind | 'retry' | 'own-device'>> = {
  '': 'delivered',
  inactive: 'delivered',
  read: 'read',
  played: 'played',
  retry: 'retry',
  sender: 'own-device',
  'read-self': 'own-device',
  'played-self': 'own-device',
};
const typeOfKind: Readonly<Record<NativeReceiptKind, string | undefined>> = {
  delivered: undefined,
  read: 'read',
  played: 'played',
};

/** From here on a retry brings keys, since those that the sender has did not work. */
const keysFromCount = 2;

/** A type that is not listed means something else, so it is refused. */
export const refuseReceiptType = (node: XmlNode): void => {
  const type = node.attributes.get('type');
  if (type === '' || rowOf(receiptTypes, type ?? '') === undefined)
    frameFlaw('unsupported', 'type', 'receipt@type');
};

/** Reads `<receipt>` of every type. */
export const readReceipt = (
  node: XmlNode,
  reading: Reading,
): NativeReceipt | NativeReceiptGroup | NativeOwnDevice | NativeNack => {
  const type = node.attributes.get('type') ?? '';
  const kind = valueOf(receiptTypes, type, 'receipt@type');
  const id = attributeOf(node, 'id', 'receipt');
  const reader = ownOf(deviceOf(attributeOf(node, 'from', 'receipt'), 'receipt@from'), 'receipt@from');
  const thread = threadOf(attributeOf(node, 'to', 'receipt'), 'receipt@to');
  const author = authorOf(node, thread);
  if (kind === 'retry') return nackOf(node, { id, from: reader, thread, author }, reading);

  const strangers = childrenOf(node, 'retry').length + childrenOf(node, 'registration').length;
  reading.lose('unknown_element', 'receipt', strangers + childrenOf(node, 'keys').length);
  const timestampMs = timeOf(attributeOf(node, 't', 'receipt'), 'receipt@t', reading.nowMs);
  if (type === 'inactive') reading.lose('inactive_as_delivered', 'receipt@type');
  if (kind === 'own-device') {
    reading.lose('own_device_receipt', 'receipt@type');
    return { class: 'own_device', thread, refs: refsOf(node, id) };
  }
  const grouped = childOf(node, 'participants');
  if (grouped) return receiptGroupOf(node, grouped, { id, kind, thread }, reading);
  return {
    class: 'receipt',
    kind,
    thread,
    reader,
    ...(author ? { author } : {}),
    refs: refsOf(node, id),
    timestampMs,
  };
};

/** Whose messages are meant: in a dm the other user, in a group whom `participant` names. */
const authorOf = (node: XmlNode, thread: NativeThread): NativeAddress | undefined => {
  const field = 'receipt@participant';
  const participant = optional(node, 'participant', 'receipt', userOf);
  const isGrouped = node.children.some(({ name }) => name === 'participants');
  if (thread.kind !== 'group') {
    if (participant) frameFlaw('invalid', 'conflict', field);
    if (isGrouped) frameFlaw('invalid', 'conflict', 'receipt/participants');
    return thread.address;
  }
  if (isGrouped) return participant ? frameFlaw('invalid', 'conflict', field) : undefined;
  return participant ?? frameFlaw('invalid', 'missing', field);
};

const refsOf = (node: XmlNode, id: string): readonly string[] => {
  const path = 'receipt/list/item';
  const list = childOf(node, 'list');
  const items = list ? childrenOf(list, 'item') : [];
  if (items.length > nativeLimits.listMax - 1) frameFlaw('too_large', 'list', path);
  const refs = [id, ...items.map((item) => idOf(attributeOf(item, 'id', path), `${path}@id`))];
  refuseTwice(refs, `${path}@id`);
  return refs;
};

const receiptGroupOf = (
  node: XmlNode,
  grouped: XmlNode,
  { id, kind, thread }: Pick<NativeReceiptGroup, 'kind' | 'thread'> & { readonly id: string },
  reading: Reading,
): NativeReceiptGroup => {
  const path = 'receipt/participants';
  if (childOf(node, 'list')) frameFlaw('invalid', 'conflict', 'receipt/list');
  const ref = idOf(attributeOf(grouped, 'key', path), `${path}@key`);
  if (ref !== id) frameFlaw('invalid', 'conflict', `${path}@key`);
  const readers = listOf(grouped, 'user', path, nativeLimits.listMax).map((user) => {
    const field = `${path}/user@jid`;
    const reader = ownOf(deviceOf(attributeOf(user, 'jid', `${path}/user`), field), field);
    const timestampMs = optional(user, 't', `${path}/user`, (text, at) => timeOf(text, at, reading.nowMs));
    return { reader, ...(timestampMs === undefined ? {} : { timestampMs }) };
  });
  refuseTwice(
    readers.map(({ reader }) => deviceText(reader)),
    `${path}/user@jid`,
  );
  return { class: 'receipt_group', kind, thread, ref, readers };
};

const nackOf = (
  node: XmlNode,
  {
    id,
    from,
    thread,
    author,
  }: {
    readonly id: string;
    readonly from: DeviceAddress;
    readonly thread: NativeThread;
    readonly author: NativeAddress | undefined;
  },
  reading: Reading,
): NativeNack => {
  const path = 'receipt/retry';
  for (const name of ['list', 'participants'])
    if (childOf(node, name)) frameFlaw('invalid', 'conflict', `receipt/${name}`);
  optional(node, 't', 'receipt', (text, field) => timeOf(text, field, reading.nowMs));
  const retry = requiredChildOf(node, 'retry', 'receipt');
  const count = numberOf(attributeOf(retry, 'count', path), `${path}@count`, [
    1,
    nativeLimits.repairCountMax,
  ]);
  if (attributeOf(retry, 'id', path) !== id) frameFlaw('invalid', 'conflict', `${path}@id`);
  const atMs = timeOf(attributeOf(retry, 't', path), `${path}@t`, reading.nowMs);
  valueOf({ '1': true }, attributeOf(retry, 'v', path), `${path}@v`);
  if (retry.attributes.has('error')) reading.lose('attribute_dropped', `${path}@error`);
  const registrationId = readRegistration(node, 'receipt', reading);
  const keys = childOf(node, 'keys');
  if (!keys && count >= keysFromCount) frameFlaw('invalid', 'missing', 'receipt/keys');
  return {
    class: 'nack',
    ref: id,
    thread,
    from,
    ...(author ? { author } : {}),
    count,
    reason: 'decrypt-failed',
    registrationId,
    ...(keys ? { bundle: readBundle(keys, 'receipt/keys', registrationId, reading) } : {}),
    atMs,
  };
};

/** Writes a receipt to the author: the ids that it newly covers, oldest first. */
export const writeReceipt = ({
  kind,
  thread,
  reader,
  recipient,
  refs,
  timestampMs,
}: DeliveredReceipt): string | undefined => {
  const [id, ...further] = refs;
  if (id === undefined) return undefined;
  const items = further.map((ref) => xmlText('item', { id: ref }));
  return xmlText(
    'receipt',
    {
      id,
      ...routeOf(thread, reader, recipient),
      t: secondsText(timestampMs),
      type: typeOfKind[kind],
    },
    items.length > 0 ? [xmlText('list', {}, items)] : [],
  );
};

/** Writes a retry to the author's device. */
export const writeNack = ({
  ref,
  thread,
  from,
  recipient,
  count,
  registrationId,
  atMs,
  bundle,
}: DeliveredNack): string =>
  xmlText('receipt', { id: ref, ...routeOf(thread, from, recipient), type: 'retry' }, [
    xmlText('retry', { count: String(count), id: ref, t: secondsText(atMs), v: '1' }),
    registrationText(registrationId),
    ...(bundle ? [xmlText('keys', {}, bundleTexts(bundle))] : []),
  ]);
