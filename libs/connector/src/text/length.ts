import type { LengthUnit } from '../capabilities.ts';

/** A platform's limit for one text. */
export interface TextLimit {
  readonly max: number;
  readonly unit: LengthUnit;
}

/** How long a text is in a unit. */
export const lengthOf = (text: string, unit: LengthUnit): number =>
  unit === 'utf8-bytes' ? Buffer.byteLength(text, 'utf8') : Array.from(text).length;

/**
 * How much of a limit a text takes up, margin included. Platforms that count characters do not say whether they mean
 * code points or UTF-16 units, so the larger count, that of UTF-16 units, is the one that is held to the limit.
 */
export const weightOf = (text: string, unit: LengthUnit): number =>
  unit === 'utf8-bytes' ? Buffer.byteLength(text, 'utf8') : text.length;

/** Whether a text goes into one message, margin included. */
export const fits = (text: string, { max, unit }: TextLimit): boolean => weightOf(text, unit) <= max;

/** The largest index, never inside a surrogate pair, up to which a text stays within a weight; the text's length where all of it does. */
export const indexWithin = (text: string, { max, unit }: TextLimit): number => {
  let weight = 0;
  let index = 0;
  while (index < text.length) {
    const codePoint = text.codePointAt(index) ?? 0;
    const units = codePoint > 0xffff ? 2 : 1;
    weight += unit === 'utf8-bytes' ? utf8Length(codePoint) : units;
    if (weight > max) return index;
    index += units;
  }
  return index;
};

function utf8Length(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
