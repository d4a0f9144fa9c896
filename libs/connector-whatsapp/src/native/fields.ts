import {
  createLossCounter,
  decimalOf,
  type FrameLoss,
  frameFlaw,
  nativeLimits,
  opaqueBytesOf,
  rowOf,
  timeMsOf,
} from '#libs/connector/native';
import { refuseText, type XmlNode } from './frame.ts';

/** What one element may hold. */
interface ElementRule {
  readonly attributes: ReadonlySet<string>;
  /** Children that may stand there once, and children that may stand there often. */
  readonly once: ReadonlySet<string>;
  readonly many: ReadonlySet<string>;
  readonly text: 'base64' | 'none';
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' ').filter((word) => word !== ''));

const element = (attributes = '', once = '', many = ''): ElementRule => ({
  attributes: words(attributes),
  once: words(once),
  many: words(many),
  text: 'none',
});

const leaf = (attributes = ''): ElementRule => ({ ...element(attributes), text: 'base64' });

const ciphertext = leaf('v type count decrypt-fail mediatype');

/** The rules of a key bundle's parts below an element. */
const keyParts = (path: string): Readonly<Record<string, ElementRule>> => ({
  [`${path}/type`]: leaf(),
  [`${path}/identity`]: leaf(),
  [`${path}/skey`]: element('', 'id value signature'),
  [`${path}/skey/id`]: leaf(),
  [`${path}/skey/value`]: leaf(),
  [`${path}/skey/signature`]: leaf(),
});

const oneTimeKey = (path: string): Readonly<Record<string, ElementRule>> => ({
  [path]: element('', 'id value'),
  [`${path}/id`]: leaf(),
  [`${path}/value`]: leaf(),
});

/** Every element that the dialect knows, by its path. What stands in no row is ignored and counted. */
const grammar: Readonly<Record<string, ElementRule>> = {
  message: element(
    'id from to t type edit phash inner_format addressing_mode device_fanout category ttl',
    'participants device-identity franking reporting tctoken origin-proof',
    'enc sealed',
  ),
  'message/participants': element('', '', 'to'),
  'message/participants/to': element('jid registration', 'enc'),
  'message/participants/to/enc': ciphertext,
  'message/enc': ciphertext,
  'message/sealed': leaf('key_id'),
  'message/device-identity': leaf(),
  'message/franking': element('', 'franking_tag'),
  'message/franking/franking_tag': leaf(),
  'message/reporting': element('', 'reporting_token'),
  'message/reporting/reporting_token': leaf('v'),
  'message/tctoken': leaf(),
  'message/origin-proof': element('key_id', 'header signature'),
  'message/origin-proof/header': leaf(),
  'message/origin-proof/signature': leaf(),

  receipt: element('id from to participant t type', 'list participants retry registration keys'),
  'receipt/list': element('', '', 'item'),
  'receipt/list/item': element('id'),
  'receipt/participants': element('key', '', 'user'),
  'receipt/participants/user': element('jid t'),
  'receipt/retry': element('id count t v error'),
  'receipt/registration': leaf(),
  'receipt/keys': element('', 'type identity skey key device-identity'),
  ...keyParts('receipt/keys'),
  ...oneTimeKey('receipt/keys/key'),
  'receipt/keys/device-identity': leaf(),

  chatstate: element('from to', '', 'composing paused'),
  'chatstate/composing': element('media'),
  'chatstate/paused': element(),

  iq: element('id xmlns type to from', 'key count registration type identity list skey usync'),
  'iq/key': element('', '', 'user'),
  'iq/key/user': element('jid reason'),
  'iq/count': element(),
  'iq/registration': leaf(),
  ...keyParts('iq'),
  'iq/list': element('', '', 'key'),
  ...oneTimeKey('iq/list/key'),
  'iq/usync': element('sid mode last index context', 'query list'),
  'iq/usync/query': element('', 'devices'),
  'iq/usync/query/devices': element('version'),
  'iq/usync/list': element('', '', 'user'),
  'iq/usync/list/user': element('jid'),

  notification: element('type id from t', 'add remove update'),
  'notification/add': element('device_hash', '', 'device'),
  'notification/add/device': element('jid'),
  'notification/remove': element('device_hash', '', 'device'),
  'notification/remove/device': element('jid'),
  'notification/update': element('device_hash'),

  ack: element('class id from error'),
};

/** What a look at all elements of a frame found: what it does not know, and the path of a child that may stand only once. */
export interface Examination {
  readonly losses: readonly FrameLoss[];
  readonly repeated?: string;
}

/** Compares a frame with the grammar. Text where none belongs ends the reading, since it is no frame then. */
export const examine = (root: XmlNode): Examination => {
  const counter = createLossCounter();
  let repeated: string | undefined;
  const visit = (node: XmlNode, path: string): void => {
    const rule = rowOf(grammar, path);
    if (!rule) return;
    if (rule.text === 'none') refuseText(node);
    const unknown = [...node.attributes.keys()].filter((name) => !rule.attributes.has(name));
    counter.add('unknown_attribute', path, unknown.length);
    const seen = new Set<string>();
    for (const child of node.children) {
      const isOnce = rule.once.has(child.name);
      if (!isOnce && !rule.many.has(child.name)) {
        counter.add('unknown_element', path);
        continue;
      }
      if (isOnce && seen.has(child.name)) repeated ??= `${path}/${child.name}`;
      seen.add(child.name);
      visit(child, `${path}/${child.name}`);
    }
  };
  visit(root, root.name);
  return { losses: counter.losses(), ...(repeated === undefined ? {} : { repeated }) };
};

/** What the readers of one frame share. */
export interface Reading {
  readonly nowMs: number;
  lose(code: string, field: string, count?: number): void;
  /** Opaque bytes of a leaf; all of a frame together have a limit of their own. */
  opaque(node: XmlNode, field: string, bounds: { readonly min: number; readonly max: number }): Buffer;
  losses(): readonly FrameLoss[];
}

/** Begins the reading of one frame. */
export const createReading = (nowMs: number): Reading => {
  const counter = createLossCounter();
  let opaqueBytes = 0;
  return {
    nowMs,
    lose: counter.add,
    opaque: (node, field, bounds) => {
      const bytes = opaqueBytesOf(node.text, field, bounds);
      opaqueBytes += bytes.length;
      return opaqueBytes > nativeLimits.opaqueTotalBytesMax
        ? frameFlaw('too_large', 'opaque_total', field)
        : bytes;
    },
    losses: counter.losses,
  };
};

/** An attribute that has to be there. */
export const attributeOf = (node: XmlNode, name: string, path: string): string =>
  node.attributes.get(name) ?? frameFlaw('invalid', 'missing', `${path}@${name}`);

/** The first child of a name. */
export const childOf = (node: XmlNode, name: string): XmlNode | undefined =>
  node.children.find((child) => child.name === name);

/** A child that has to be there. */
export const requiredChildOf = (node: XmlNode, name: string, path: string): XmlNode =>
  childOf(node, name) ?? frameFlaw('invalid', 'missing', `${path}/${name}`);

export const childrenOf = (node: XmlNode, name: string): readonly XmlNode[] =>
  node.children.filter((child) => child.name === name);

/** A list of children that has at least one and at most `max` of them. */
export const listOf = (node: XmlNode, name: string, path: string, max: number): readonly XmlNode[] => {
  const found = childrenOf(node, name);
  if (found.length === 0) return frameFlaw('invalid', 'missing', `${path}/${name}`);
  return found.length > max ? frameFlaw('too_large', 'list', `${path}/${name}`) : found;
};

/** Opaque bytes of a child; `undefined` where there is none. */
export const opaqueChildOf = (
  node: XmlNode,
  name: string,
  path: string,
  reading: Reading,
  [min, max]: readonly [number, number],
): Buffer | undefined => {
  const child = childOf(node, name);
  return child && reading.opaque(child, `${path}/${name}`, { min, max });
};

/** Opaque bytes of a fixed size that have to be there. */
export const bytesChildOf = (
  node: XmlNode,
  name: string,
  path: string,
  reading: Reading,
  size: number,
): Buffer =>
  opaqueChildOf(node, name, path, reading, [size, size]) ??
  frameFlaw('invalid', 'missing', `${path}/${name}`);

/** A native id. */
export const idOf = (text: string, field: string): string =>
  nativeLimits.nativeIdPattern.test(text) ? text : frameFlaw('invalid', 'format', field);

/** A number in an attribute, small enough for a double. */
export const numberOf = (text: string, field: string, [min, max]: readonly [number, number]): number =>
  Number(decimalOf(text, field, BigInt(min), BigInt(max)));

/** A time in whole seconds as milliseconds. */
export const timeOf = (text: string, field: string, nowMs: number): number =>
  timeMsOf(decimalOf(text, field, 0n, nativeLimits.numberMax) * 1000n, nowMs, field);

/** One of the values of a table, which changes what the frame means. */
export const valueOf = <T>(table: Readonly<Record<string, T>>, text: string, field: string): T =>
  rowOf(table, text) ?? frameFlaw('invalid', 'enum', field);

/** An optional attribute, read where it is there. */
export const optional = <T>(
  node: XmlNode,
  name: string,
  path: string,
  read: (text: string, field: string) => T,
): T | undefined => {
  const text = node.attributes.get(name);
  return text === undefined ? undefined : read(text, `${path}@${name}`);
};
