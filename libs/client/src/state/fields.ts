import { concatBytes, numberBytes, numberFrom } from '../bytes.ts';

const lengthBytes = 4;

/** Several byte strings as one, each after its u32 length. */
export const writeFields = (...fields: readonly Uint8Array[]): Uint8Array =>
  concatBytes(...fields.flatMap((field) => [numberBytes(field.length, lengthBytes), field]));

/** Reads what `writeFields` wrote. */
export function readFields(bytes: Uint8Array): readonly Uint8Array[] {
  const fields: Uint8Array[] = [];
  for (let offset = 0; offset < bytes.length;) {
    const begin = offset + lengthBytes;
    const end = begin + numberFrom(bytes.slice(offset, begin));
    fields.push(bytes.slice(begin, end));
    offset = end;
  }
  return fields;
}
