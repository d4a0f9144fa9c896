const secondsBelow = 1e11;
const isoPattern = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(Z|[+-]\d{2}:?\d{2})?$/;

/**
 * A time as Unix milliseconds. The magnitude tells the unit: below 10^11 it is seconds, from there on milliseconds,
 * as a number or as decimal text; ISO 8601 text is read too, as UTC where it names no zone.
 * `undefined` for what is no time: zero, negative, not finite, other text.
 */
export const timeMsOf = (value: unknown): number | undefined => {
  if (typeof value === 'number') return fromMagnitude(value);
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  if (/^\d+(\.\d+)?$/.test(text)) return fromMagnitude(Number(text));
  return fromIso(text);
};

function fromMagnitude(value: number): number | undefined {
  if (!Number.isFinite(value) || value <= 0) return undefined;
  const timeMs = Math.trunc(value < secondsBelow ? value * 1000 : value);
  return timeMs > 0 && Number.isSafeInteger(timeMs) ? timeMs : undefined;
}

function fromIso(text: string): number | undefined {
  const [, day, clock, zone = 'Z'] = isoPattern.exec(text) ?? [];
  if (day === undefined || clock === undefined) return undefined;
  const timeMs = Date.parse(`${day}T${clock}${zone.replace(/(\d{2})(\d{2})$/, '$1:$2')}`);
  return Number.isFinite(timeMs) && timeMs > 0 ? timeMs : undefined;
}
