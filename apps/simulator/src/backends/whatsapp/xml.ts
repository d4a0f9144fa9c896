import { SaxesParser } from 'saxes';

/** An element of a stanza. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

/** Writes an element. No value of this dialect needs escaping: ids, addresses, numbers and base64 have no such characters. */
export const element = (
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
  ...inside: readonly string[]
): string => {
  const pairs = Object.entries(attributes).filter(([, value]) => value !== undefined);
  const head = [name, ...pairs.map(([key, value]) => `${key}="${value}"`)].join(' ');
  return inside.length === 0 ? `<${head}/>` : `<${head}>${inside.join('')}</${name}>`;
};

/** An element around bytes, as base64. */
export const leaf = (
  name: string,
  bytes: Uint8Array,
  attributes: Readonly<Record<string, string | number>> = {},
): string => element(name, attributes, Buffer.from(bytes).toString('base64'));

/** Reads a stanza of the gateway. */
export const parse = (text: string): Element => {
  const root = open('', {});
  const path = [root];
  // Namespaces are off: `xmlns` is an ordinary attribute here.
  const parser = new SaxesParser({ xmlns: false });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const node = open(name, { ...attributes });
    path.at(-1)?.children.push(node);
    path.push(node);
  });
  parser.on('text', (characters) => {
    const node = path.at(-1);
    if (node) node.text += characters;
  });
  parser.on('closetag', () => void path.pop());
  parser.write(text).close();
  const [stanza] = root.children;
  if (!stanza) throw new Error('no stanza');
  return stanza;
};

/** The first child of a name. */
export const child = ({ children }: Element, name: string): Element | undefined =>
  children.find((each) => each.name === name);

/** The bytes in a child, wherever it is below; none where it is not there. */
export const bytesIn = (node: Element | undefined, ...path: readonly string[]): Buffer => {
  let at = node;
  for (const name of path) at = at && child(at, name);
  return Buffer.from(at?.text ?? '', 'base64');
};

interface OpenElement extends Element {
  readonly children: OpenElement[];
  text: string;
}

const open = (name: string, attributes: Readonly<Record<string, string>>): OpenElement => ({
  name,
  attributes,
  children: [],
  text: '',
});
