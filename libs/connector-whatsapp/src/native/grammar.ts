import { createLossCounter, type FrameLoss, rowOf } from '#libs/connector/native';
import { refuseText, type XmlNode } from './frame.ts';

/** What one element may hold. */
export interface ElementRule {
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
export const grammar: Readonly<Record<string, ElementRule>> = {
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

/** Whether an element may have a child of this name, though perhaps not in every frame of its kind. */
export const isKnownChild = (path: string, name: string): boolean => {
  const rule = rowOf(grammar, path);
  return rule !== undefined && (rule.once.has(name) || rule.many.has(name));
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
