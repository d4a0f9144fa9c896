import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { z } from 'zod';
import { projectFolder } from '#libs/testing/parts';

const field = z.object({
  jsonName: z.string(),
  typeName: z.string().default(''),
  oneofIndex: z.number().optional(),
  proto3Optional: z.boolean().default(false),
});
const method = z.object({ name: z.string(), outputType: z.string() });
const descriptors = z.object({
  file: z.array(
    z.object({
      package: z.string(),
      messageType: z.array(z.object({ name: z.string(), field: z.array(field).default([]) })).default([]),
      service: z.array(z.object({ name: z.string(), method: z.array(method) })).default([]),
    }),
  ),
});

interface Field {
  readonly name: string;
  readonly type: string;
  readonly isCase: boolean;
}

/** Every rpc of the contract, and every case of what they may answer, as the `.proto` files say it. */
export interface ContractList {
  /** Paths such as `/sealpost.gateway.v1.Keys/ClaimKeys`, with the full name of the answer. */
  readonly answers: ReadonlyMap<string, string>;
  /** Cases such as `ClaimKeysResponse.claimIdReused`. */
  readonly cases: readonly string[];
  /** The cases that are set in an answer of this type, and in whatever is inside it. */
  readonly casesIn: (type: string, answer: unknown) => readonly string[];
}

/** Reads the list off `proto/` by an implementation that shares no code with ours. */
export const contractList = (): ContractList => {
  const buf = join(projectFolder, 'node_modules', '.bin', 'buf');
  const built = execFileSync(buf, ['build', 'proto', '-o', '-#format=json'], {
    cwd: projectFolder,
    maxBuffer: 64 * 2 ** 20,
  });
  const { file } = descriptors.parse(JSON.parse(built.toString()));
  const answers = new Map(
    file.flatMap((one) =>
      one.service.flatMap((service) =>
        service.method.map(({ name, outputType }): [string, string] => [
          `/${one.package}.${service.name}/${name}`,
          outputType.slice(1),
        ]),
      ),
    ),
  );
  const messages = new Map(
    file.flatMap((one) =>
      one.messageType.map((message): [string, readonly Field[]] => [
        `${one.package}.${message.name}`,
        message.field.map(({ jsonName, typeName, oneofIndex, proto3Optional }) => ({
          name: jsonName,
          type: typeName.slice(1),
          isCase: oneofIndex !== undefined && !proto3Optional,
        })),
      ]),
    ),
  );
  const reachable = new Set<string>();
  const visit = (type: string): void => {
    if (reachable.has(type)) return;
    reachable.add(type);
    for (const each of messages.get(type) ?? []) if (each.type !== '') visit(each.type);
  };
  for (const type of answers.values()) visit(type);
  const casesIn = (type: string, answer: unknown): readonly string[] =>
    (messages.get(type) ?? []).flatMap(({ name, type: inner, isCase }) =>
      [valueAt(answer, name)].flat().flatMap((value) => {
        if (value == null) return [];
        return [...(isCase ? [caseName(type, name)] : []), ...casesIn(inner, value)];
      }),
    );
  return {
    answers,
    cases: [...reachable].flatMap((type) =>
      (messages.get(type) ?? []).flatMap(({ name, isCase }) => (isCase ? [caseName(type, name)] : [])),
    ),
    casesIn,
  };
};

const caseName = (type: string, name: string): string => `${type.slice(type.lastIndexOf('.') + 1)}.${name}`;

const valueAt = (message: unknown, name: string): unknown =>
  typeof message === 'object' && message !== null && Object.hasOwn(message, name)
    ? Reflect.get(message, name)
    : undefined;
