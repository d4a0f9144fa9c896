import { frameFlaw, type NativeRequest, rowOf } from '#libs/connector/native';
import { type DeviceAddress, deviceOf, ownOf } from './address.ts';
import { readDeviceQuery } from './devices.ts';
import { attributeOf, type Reading, valueOf } from './fields.ts';
import type { XmlNode } from './frame.ts';
import { isKnownChild } from './grammar.ts';
import { readKeyClaim, readKeyCount, readKeyUpload } from './keys.ts';

type ReadRequest = (node: XmlNode, id: string, device: DeviceAddress, reading: Reading) => NativeRequest;

/** What an iq may ask for, by namespace and type, and by the child that says it. */
const requests: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, ReadRequest>>>>>> = {
  encrypt: {
    get: { key: readKeyClaim, count: (_, id, device) => readKeyCount(id, device) },
    set: {
      registration: readKeyUpload,
      type: readKeyUpload,
      identity: readKeyUpload,
      list: readKeyUpload,
      skey: readKeyUpload,
    },
  },
  usync: { get: { usync: readDeviceQuery } },
};

/** What no iq here asks for: another namespace, another type, or nothing that is known. */
export const refuseRequest = (node: XmlNode): void => {
  const xmlns = attributeOf(node, 'xmlns', 'iq');
  const types = rowOf(requests, xmlns) ?? frameFlaw('unsupported', 'namespace', 'iq@xmlns');
  const kinds = rowOf(types, attributeOf(node, 'type', 'iq')) ?? frameFlaw('unsupported', 'type', 'iq@type');
  if (xmlns === 'encrypt' && !node.children.some(({ name }) => Object.hasOwn(kinds, name)))
    frameFlaw('unsupported', 'frame', 'iq');
};

/** Reads `<iq>`. */
export const readRequest = (node: XmlNode, reading: Reading): NativeRequest => {
  serverOf(attributeOf(node, 'to', 'iq'));
  const device = ownOf(deviceOf(attributeOf(node, 'from', 'iq'), 'iq@from'), 'iq@from');
  const types = valueOf(requests, attributeOf(node, 'xmlns', 'iq'), 'iq@xmlns');
  const kinds = valueOf(types, attributeOf(node, 'type', 'iq'), 'iq@type');
  const asked = new Set(node.children.flatMap(({ name }) => rowOf(kinds, name) ?? []));
  const [read = readDeviceQuery] = asked;
  if (asked.size > 1) frameFlaw('invalid', 'conflict', 'iq');
  const strangers = node.children.filter(
    ({ name }) => isKnownChild('iq', name) && !Object.hasOwn(kinds, name),
  );
  reading.lose('unknown_element', 'iq', strangers.length);
  return read(node, attributeOf(node, 'id', 'iq'), device, reading);
};

/** An iq is for the server, which is the one JID without a user. */
const serverOf = (text: string): void => {
  if (text !== 's.whatsapp.net' && text !== 'c.us')
    frameFlaw('invalid', text.includes('@') ? 'jid_syntax' : 'jid_server', 'iq@to');
};
