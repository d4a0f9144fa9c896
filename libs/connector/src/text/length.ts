import type { LengthUnit } from '../capabilities.ts';

/** A platform's limit for one text. */
export interface TextLimit {
  readonly max: number;
  readonly unit: LengthUnit;
}

/** How long a text is in a unit. */
export const lengthOf = (text: string, unit: LengthUnit): number =>
  unit === 'utf8-bytes' ? Buffer.byteLength(text, 'utf8') : [...text].length;

/**
 * How much of a limit a text takes up, margin included. Platforms that count characters do not say whether they mean
 * code points or UTF-16 units, so the larger count, that of UTF-16 units, is the one that is held to the limit.
 */
export const weightOf = (text: string, unit: LengthUnit): number =>
  unit === 'utf8-bytes' ? Buffer.byteLength(text, 'utf8') : text.length;

/** Whether a text goes into one message, margin included. */
export const fits = (text: string, { max, unit }: TextLimit): boolean => weightOf(text, unit) <= max;

/** The largest index, never inside a surrogate pair, up to which a text stays within a weight. */
export const indexWithin = (text: string, { max, unit }: TextLimit): number => {
  let weight = 0;
  let index = 0;
  while (index < text.length) {
    const character = String.fromCodePoint(text.codePointAt(index) ?? 0);
    weight += weightOf(character, unit);
    if (weight > max) return index;
    index += character.length;
  }
  return index;
};
