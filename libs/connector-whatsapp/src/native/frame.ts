import { SaxesParser } from 'saxes';
import { frameFlaw, nativeLimits } from '#libs/connector/native';

/** One element of a frame. Text stands only in leaves. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  readonly text: string;
}

interface OpenNode {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: XmlNode[];
  text: string;
}

const limits = { depthMax: 8, elementsMax: 4_096, attributesMax: 24, attributeBytesMax: 512 } as const;
const namePattern = /^[a-z][a-z0-9_-]{0,31}$/;

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
const forbidden: readonly (readonly [string, string])[] = [
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

const treeOf = (text: string): XmlNode => {
  const parser = new SaxesParser({ xmlns: false, fragment: false });
  const open: OpenNode[] = [];
  let root: XmlNode | undefined;
  let elements = 0;

  parser.on('error', () => frameFlaw('malformed', 'xml_not_well_formed'));
  parser.on('opentag', ({ name, attributes }) => {
    elements += 1;
    if (open.length >= limits.depthMax) frameFlaw('malformed', 'xml_depth');
    if (elements > limits.elementsMax) frameFlaw('malformed', 'xml_elements');
    checkName(name);
    checkAttributes(attributes);
    const parent = open.at(-1);
    if (parent && parent.text.trim() !== '') frameFlaw('malformed', 'xml_mixed_content');
    open.push({ name, attributes, children: [], text: '' });
  });
  parser.on('text', (part) => {
    const node = open.at(-1);
    if (!node) return;
    node.text += part;
    if (node.children.length > 0 && part.trim() !== '') frameFlaw('malformed', 'xml_mixed_content');
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

const checkAttributes = (attributes: Readonly<Record<string, string>>): void => {
  const entries = Object.entries(attributes);
  if (entries.length > limits.attributesMax) frameFlaw('malformed', 'xml_attributes');
  for (const [name, value] of entries) {
    checkName(name);
    if (Buffer.byteLength(value) > limits.attributeBytesMax) frameFlaw('malformed', 'xml_attribute_length');
  }
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
  return children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${children.join('')}</${name}>`;
};

const checkedValue = (value: string): string => {
  if (/[<>&"']/.test(value)) throw new Error('a value of a frame needs escaping');
  return value;
};

/** Opaque bytes as the text of a leaf. */
export const base64Text = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('base64');

/** A time as whole seconds; what is left of the second is not written. */
export const secondsText = (ms: number): string => String(Math.floor(ms / 1000));
