import { SaxesParser } from 'saxes';
import { frameFlaw, type FrameRules, nativeLimits } from '#libs/connector/native';

/** One element of a frame. Text stands only in leaves. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
  /** Empty where it is nothing but white space around children. */
  readonly text: string;
}

interface OpenNode {
  readonly name: string;
  readonly attributes: Map<string, string>;
  readonly children: XmlNode[];
  text: string;
}

const limits = { depthMax: 8, elementsMax: 4_096, attributesMax: 24, attributeBytesMax: 512 } as const;
const namePattern = /^[a-z][a-z0-9_-]{0,31}$/;
const solid = /[^ \t\r\n]/;

/** Reads a frame's bytes into a tree: XML text without anything that a parser could be made to work for. */
export const parseXml = (frame: Uint8Array): XmlNode => {
  if (frame.length > nativeLimits.frameBytesMax) return frameFlaw('too_large', 'frame');
  const text = utf8Of(frame);
  refuseConstructs(text);
  return treeOf(text);
};

const utf8Of = (frame: Uint8Array): string => {
  if (frame[0] === 0xef && frame[1] === 0xbb && frame[2] === 0xbf) return frameFlaw('malformed', 'bom');
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(frame);
  } catch {
    return frameFlaw('malformed', 'utf8');
  }
};

/** What is refused before a parser sees it, in the order in which it is reported. */
const forbidden: readonly (readonly [string, FrameRules['malformed']])[] = [
  ['\0', 'xml_not_well_formed'],
  ['<!--', 'xml_comment'],
  ['<![CDATA[', 'xml_cdata'],
  ['<!', 'xml_doctype'],
  ['<?', 'xml_pi'],
  ['&', 'xml_reference'],
];

const refuseConstructs = (text: string): void => {
  const found = forbidden.find(([mark]) => text.includes(mark));
  if (found) frameFlaw('malformed', found[1]);
};

/** Every check ends the parser where it fails, so that no frame costs more than one pass over its bytes. */
const treeOf = (text: string): XmlNode => {
  // Without namespaces, since `xmlns` is an ordinary attribute of `iq`.
  const parser = new SaxesParser({ xmlns: false, fragment: false });
  const open: OpenNode[] = [];
  let root: XmlNode | undefined;
  let elements = 0;
  let attributes = new Map<string, string>();

  parser.on('error', () => frameFlaw('malformed', 'xml_not_well_formed'));
  parser.on('opentagstart', ({ name }) => {
    elements += 1;
    attributes = new Map();
    if (open.length >= limits.depthMax) frameFlaw('malformed', 'xml_depth');
    if (elements > limits.elementsMax) frameFlaw('malformed', 'xml_elements');
    checkName(name);
    const parent = open.at(-1);
    if (!parent) return;
    if (solid.test(parent.text)) frameFlaw('malformed', 'xml_mixed_content');
    parent.text = '';
  });
  parser.on('attribute', ({ name, value }) => {
    checkName(name);
    if (attributes.has(name)) frameFlaw('malformed', 'xml_not_well_formed');
    if (Buffer.byteLength(value) > limits.attributeBytesMax) frameFlaw('malformed', 'xml_attribute_length');
    attributes.set(name, value);
    if (attributes.size > limits.attributesMax) frameFlaw('malformed', 'xml_attributes');
  });
  parser.on('opentag', ({ name }) => {
    open.push({ name, attributes, children: [], text: '' });
  });
  parser.on('text', (part) => {
    const node = open.at(-1);
    if (!node) return;
    if (node.children.length === 0) node.text += part;
    else if (solid.test(part)) frameFlaw('malformed', 'xml_mixed_content');
  });
  parser.on('closetag', () => {
    const node = open.pop();
    if (!node) return;
    const parent = open.at(-1);
    if (parent) parent.children.push(node);
    else root = node;
  });
  parser.write(text).close();
  return root ?? frameFlaw('malformed', 'xml_not_well_formed');
};

const checkName = (name: string): void => {
  if (name.includes(':')) frameFlaw('malformed', 'xml_namespace');
  if (!namePattern.test(name)) frameFlaw('malformed', 'xml_name');
};

/** Refuses text where none belongs. */
export const refuseText = ({ text }: XmlNode): void => {
  if (solid.test(text)) frameFlaw('malformed', 'xml_mixed_content');
};

/** Writes an element. Values of this dialect never hold a character that needs escaping; one that does is a bug. */
export const xmlText = (
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  children: readonly string[] = [],
): string => {
  const written = Object.entries(attributes)
    .filter((entry): entry is [string, string] => entry[1] !== undefined)
    .map(([key, value]) => ` ${key}="${checkedValue(value)}"`)
    .join('');
  const content = children.join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
};

/** Writes a leaf of opaque bytes. */
export const leafText = (
  name: string,
  bytes: Uint8Array,
  attributes: Readonly<Record<string, string | undefined>> = {},
): string =>
  xmlText(name, attributes, [Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('base64')]);

/** A time as whole seconds; what is left of the second is not written. */
export const secondsText = (ms: number): string => String(Math.floor(ms / 1000));

const checkedValue = (value: string): string => {
  if (/[<>&"']/.test(value)) throw new Error('a value of a frame needs escaping');
  return value;
};
