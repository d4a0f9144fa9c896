import type { Content } from './connector.ts';
import { isMessage } from './field-value.ts';

/** Halves of a surrogate pair that stand alone, which UTF-8 cannot hold. */
const loneSurrogate = /\p{Surrogate}/gu;

/**
 * The content with U+FFFD in place of each lone surrogate, in every string, keys of maps included. Protobuf strings are
 * UTF-8, and a reader refuses a whole message for one half of a character.
 */
export const wellFormed = (content: Content): Content =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each member keeps its type
  wellFormedValue(content) as Content;

function wellFormedValue(value: unknown): unknown {
  if (typeof value === 'string') return wellFormedText(value);
  if (Array.isArray(value)) return value.map(wellFormedValue);
  if (!isMessage(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]: [string, unknown]) => [
      wellFormedText(name),
      wellFormedValue(member),
    ]),
  );
}

function wellFormedText(text: string): string {
  return text.replace(loneSurrogate, '\ufffd');
}
