import type { ContractField } from './descriptor.ts';

/** The paths of messages in which bytes hold fields that this contract does not have; the message itself is `.`. */
export const unknownFieldsIn = (message: object, path = '.'): readonly string[] => {
  const own = Object.hasOwn(message, '$unknowns') ? [path] : [];
  const nested = Object.entries(message).flatMap(([name, value]: [string, unknown]) =>
    objectsIn(value).flatMap((each) => unknownFieldsIn(each, `${path === '.' ? '' : path}.${name}`)),
  );
  return [...own, ...nested];
};

/** The paths of enum fields whose number has no name in this contract. `json` is proto3 JSON of a message of that type. */
export const unknownEnumsIn = (
  fields: readonly ContractField[],
  type: string,
  json: object,
): readonly string[] =>
  Object.entries(json).flatMap(([name, value]: [string, unknown]) => {
    const field = fields.find((each) => each.message === type && each.name === name);
    if (field?.type === 'TYPE_ENUM')
      return [value].flat().some((each) => typeof each === 'number') ? [name] : [];
    if (field?.type !== 'TYPE_MESSAGE') return [];
    return objectsIn(value).flatMap((each) =>
      unknownEnumsIn(fields, field.typeName, each).map((nested) => `${name}.${nested}`),
    );
  });

function objectsIn(value: unknown): readonly object[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  return typeof value === 'object' && value !== null && !ArrayBuffer.isView(value) ? [value] : [];
}
