import { z } from 'zod';

const field = z.object({
  name: z.string(),
  jsonName: z.string(),
  type: z.string(),
  typeName: z.string().default(''),
  label: z.string(),
  oneofIndex: z.number().optional(),
});
const message = z.object({ name: z.string(), field: z.array(field).default([]) });
const descriptorSet = z.object({
  file: z.array(z.object({ package: z.string(), messageType: z.array(message).default([]) })),
});

/** A field of the contract as the contract describes itself. */
export interface ContractField {
  /** The full name of its message. */
  readonly message: string;
  /** Its name in proto3 JSON and in generated code. */
  readonly name: string;
  readonly type: string;
  /** The full name of its message or enum; empty for numbers, text and bytes. */
  readonly typeName: string;
  readonly isRepeated: boolean;
  /** Whether it is a case of a oneof. */
  readonly isCase: boolean;
}

/** Every field of every top-level message, from a FileDescriptorSet as JSON. */
export const fieldsOf = (descriptors: unknown): readonly ContractField[] =>
  descriptorSet.parse(descriptors).file.flatMap((file) =>
    file.messageType.flatMap(({ name, field: fields }) =>
      fields.map((each) => ({
        message: `${file.package}.${name}`,
        name: each.jsonName,
        type: each.type,
        typeName: each.typeName.replace(/^\./, ''),
        isRepeated: each.label === 'LABEL_REPEATED',
        isCase: each.oneofIndex !== undefined,
      })),
    ),
  );
