import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { frameSchema, type FieldRow, type MessageSchema } from './frame-schema.ts';

const field = z.object({
  name: z.string(),
  number: z.number(),
  type: z.string(),
  typeName: z.string().default(''),
  label: z.string(),
  oneofIndex: z.number().optional(),
  proto3Optional: z.boolean().default(false),
});
const message = z.object({
  name: z.string(),
  field: z.array(field).default([]),
  oneofDecl: z.array(z.object({ name: z.string() })).default([]),
});
const image = z.object({
  file: z.array(z.object({ package: z.string(), messageType: z.array(message).default([]) })),
});

const scalarNames: Readonly<Record<string, string>> = {
  TYPE_UINT64: 'u64',
  TYPE_UINT32: 'u32',
  TYPE_BOOL: 'bool',
  TYPE_ENUM: 'enum',
  TYPE_STRING: 'text',
  TYPE_BYTES: 'bytes',
};

/** Every message of `frame.proto` as lines of text, as its own compiler reads it. */
const described = (): ReadonlyMap<string, readonly string[]> => {
  const json = execFileSync(join('node_modules', '.bin', 'buf'), ['build', 'proto', '-o', '-#format=json'], {
    maxBuffer: 64 * 2 ** 20,
  });
  const file = image
    .parse(JSON.parse(json.toString()))
    .file.find((one) => one.package === 'sealpost.native.messenger.v1');
  return new Map(
    (file?.messageType ?? []).map(({ name, field: fields, oneofDecl }) => [
      name,
      fields.map((one) => {
        const type = scalarNames[one.type] ?? one.typeName.split('.').at(-1) ?? '';
        const oneof = one.proto3Optional ? undefined : oneofDecl[one.oneofIndex ?? -1]?.name;
        return line(one.number, one.name, one.label === 'LABEL_REPEATED' ? `[${type}]` : type, oneof);
      }),
    ]),
  );
};

const line = (number: number, name: string, type: string, oneof: string | undefined): string =>
  [number, name, type, oneof ?? ''].join(' ').trimEnd();

/** The messages of the table by the names that the schema has for them, which the table's fields lead to. */
const tabled = (): ReadonlyMap<string, readonly string[]> => {
  const schema = described();
  const found = new Map<string, readonly string[]>();
  const visit = (name: string, rows: MessageSchema): void => {
    const lines = Object.entries(rows).map(([fieldName, [number, type, oneof]]: [string, FieldRow]) => {
      const one = Array.isArray(type) ? (type[0] as FieldRow[1]) : type;
      const theirs = schema.get(name)?.find((each) => each.startsWith(`${number} ${fieldName} `)) ?? '';
      const typeName = typeof one === 'string' ? one : (theirs.split(' ')[2] ?? '').replace(/[[\]]/g, '');
      if (typeof one !== 'string') visit(typeName, one as MessageSchema);
      return line(number, fieldName, Array.isArray(type) ? `[${typeName}]` : typeName, oneof);
    });
    found.set(name, lines);
  };
  visit('Frame', frameSchema);
  return found;
};

describe('the table of the schema', () => {
  it('says of every field what frame.proto says', () => {
    const schema = described();
    expect(schema.size).toBeGreaterThan(20);
    expect(Object.fromEntries(tabled())).toEqual(Object.fromEntries(schema));
  });
});
