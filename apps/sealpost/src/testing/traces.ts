/** Somewhere that somebody could look: a row, a record, a log line. */
export interface Place {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** How bytes may be written down. Case does not matter for hex; a byte string has no UTF-16. */
const formsOfBytes = (bytes: Buffer): ReadonlyMap<string, Buffer> =>
  new Map([
    ['raw', bytes],
    ['hex', Buffer.from(bytes.toString('hex'))],
    ['upper-case hex', Buffer.from(bytes.toString('hex').toUpperCase())],
    ['base64', base64At(bytes, 0)],
    ['base64 shifted by one byte', base64At(bytes, 1)],
    ['base64 shifted by two bytes', base64At(bytes, 2)],
    ['reversed', Buffer.from(bytes).reverse()],
  ]);

/** How a word may be written down. */
const formsOfWord = (word: string): ReadonlyMap<string, Buffer> => {
  const utf16 = Buffer.from(word, 'utf16le');
  return new Map([
    ...formsOfBytes(Buffer.from(word, 'utf8')),
    ['UTF-16LE', utf16],
    ['UTF-16BE', Buffer.from(utf16).swap16()],
  ]);
};

/** How a key may be written down: the alphabet of base64 for addresses differs where bytes are any. */
const formsOfKey = (key: Uint8Array): ReadonlyMap<string, Buffer> => {
  const forms = formsOfBytes(Buffer.from(key));
  const base64 = [...forms].filter(([form]) => form.startsWith('base64'));
  return new Map([
    ...forms,
    ...base64.map(([form, text]) => [`URL ${form}`, Buffer.from(urlBase64(text.toString()))] as const),
  ]);
};

const urlBase64 = (text: string): string => text.replaceAll('+', '-').replaceAll('/', '_');

/** The characters that base64 has for bytes behind so many others, whatever those and the following ones are. */
const base64At = (bytes: Buffer, shift: 0 | 1 | 2): Buffer => {
  const text = Buffer.concat([Buffer.alloc(shift), bytes])
    .toString('base64')
    .replace(/=+$/, '');
  const fixedFrom = Math.ceil((shift * 8) / 6);
  const fixedTo = Math.floor(((shift + bytes.length) * 8) / 6);
  return Buffer.from(text.slice(fixedFrom, fixedTo));
};

/** Every trace of words in places, as `place: form of word`. */
export const tracesOf = (words: readonly string[], places: Iterable<Place>): readonly string[] =>
  found(
    words.map((word) => [word, formsOfWord(word)] as const),
    places,
  );

/** Every trace of keys in places, as `place: form of name`. */
export const tracesOfKeys = (
  keys: ReadonlyMap<string, Uint8Array>,
  places: Iterable<Place>,
): readonly string[] =>
  found(
    [...keys].map(([name, key]) => [name, formsOfKey(key)] as const),
    places,
  );

const found = (
  things: readonly (readonly [name: string, forms: ReadonlyMap<string, Buffer>])[],
  places: Iterable<Place>,
): readonly string[] => {
  const wanted = things.flatMap(([name, forms]) =>
    [...forms].map(([form, bytes]) => ({ name, form, bytes })),
  );
  const traces: string[] = [];
  for (const { name: place, bytes } of places) {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    for (const { name, form, bytes: needle } of wanted)
      if (text.includes(needle)) traces.push(`${place}: ${form} of ${name}`);
  }
  return traces;
};
