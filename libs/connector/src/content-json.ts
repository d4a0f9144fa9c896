import { sealpost } from '#contracts/content';
import type { Content } from './connector.ts';
import { isLong, isMessage } from './field-value.ts';
import { wellFormed } from './well-formed.ts';

/** The member of `content.v1` that is a map; its empty values are values. */
const mapField = 'attributes';

/** Proto3 JSON of a content: names in lower camel case, enums by name, 64-bit numbers and bytes as text, defaults left out, text well-formed. */
export const contentToJson = (content: Content): Readonly<Record<string, unknown>> =>
  sealpost.content.v1.Content.toObject(
    sealpost.content.v1.Content.create(withoutDefaults(wellFormed(content))),
    {
      enums: String,
      longs: String,
      bytes: String,
      json: true,
    },
  );

/** Reads proto3 JSON; members that the schema does not know are left out. Throws on values of a wrong type. */
export const contentFromJson = (json: Readonly<Record<string, unknown>>): Content =>
  sealpost.content.v1.Content.decode(
    sealpost.content.v1.Content.encode(sealpost.content.v1.Content.fromObject(json)).finish(),
  );

/** A copy without members at their default, as proto3 JSON wants it. A message that is set stays, even an empty one. */
function withoutDefaults<T extends object>(message: T): T {
  const kept = Object.entries(message)
    .filter(([, value]: [string, unknown]) => !isDefault(value))
    .map(([name, value]: [string, unknown]): [string, unknown] => [
      name,
      name === mapField ? value : copied(value),
    ]);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- leaving a default out keeps the shape
  return Object.fromEntries(kept) as T;
}

function copied(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copied);
  return isMessage(value) ? withoutDefaults(value) : value;
}

function isDefault(value: unknown): boolean {
  if (value == null || value === '' || value === 0 || value === false) return true;
  if (Array.isArray(value) || value instanceof Uint8Array) return value.length === 0;
  return isLong(value) && value.low === 0 && value.high === 0;
}
