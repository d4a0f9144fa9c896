const quote = 0x22;
const backslash = 0x5c;
const minus = 0x2d;

/**
 * Puts quotes around the integers of a JSON text that a double cannot hold, and leaves all else as it is.
 * A scan and no regular expression, because a long string would exhaust the expression's stack.
 */
export const quoteUnsafeIntegers = (json: string): string => {
  if (!/\d{16}/.test(json)) return json;
  const pieces: string[] = [];
  let copied = 0;
  for (let at = 0; at < json.length;) {
    const code = json.charCodeAt(at);
    if (code === quote) {
      at = endOfString(json, at);
    } else if (code === minus || isDigit(code)) {
      const end = endOfNumber(json, at);
      if (isUnsafe(json.slice(at, end))) {
        pieces.push(json.slice(copied, at), '"', json.slice(at, end), '"');
        copied = end;
      }
      at = end;
    } else {
      at += 1;
    }
  }
  return pieces.length === 0 ? json : [...pieces, json.slice(copied)].join('');
};

function isUnsafe(number: string): boolean {
  return /^-?\d{16,}$/.test(number) && !Number.isSafeInteger(Number(number));
}

function endOfString(json: string, start: number): number {
  let at = start + 1;
  while (at < json.length && json.charCodeAt(at) !== quote) at += json.charCodeAt(at) === backslash ? 2 : 1;
  return at + 1;
}

function endOfNumber(json: string, start: number): number {
  let at = start + 1;
  while (at < json.length && /[0-9.eE+-]/.test(json.charAt(at))) at += 1;
  return at;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
