/** Somewhere that somebody could look: a row, a record, a log line. */
export interface Place {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** How a word may be written down. Case does not matter for hex. */
const formsOf = (word: string): ReadonlyMap<string, Buffer> => {
  const bytes = Buffer.from(word, 'utf8');
  const utf16 = Buffer.from(word, 'utf16le');
  return new Map([
    ['raw', bytes],
    ['hex', Buffer.from(bytes.toString('hex'))],
    ['upper-case hex', Buffer.from(bytes.toString('hex').toUpperCase())],
    ['base64', base64At(bytes, 0)],
    ['base64 shifted by one byte', base64At(bytes, 1)],
    ['base64 shifted by two bytes', base64At(bytes, 2)],
    ['UTF-16LE', utf16],
    ['UTF-16BE', Buffer.from(utf16).swap16()],
    ['reversed', Buffer.from(bytes).reverse()],
  ]);
};

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
export const tracesOf = (words: readonly string[], places: Iterable<Place>): readonly string[] => {
  const wanted = words.flatMap((word) => [...formsOf(word)].map(([form, bytes]) => ({ word, form, bytes })));
  const found: string[] = [];
  for (const { name, bytes } of places) {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    for (const { word, form, bytes: needle } of wanted)
      if (text.includes(needle)) found.push(`${name}: ${form} of ${word}`);
  }
  return found;
};
