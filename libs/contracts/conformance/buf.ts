import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type AsBytes, type AsJson, batchOf, batchType } from './batch.ts';
import { type ContractField, fieldsOf } from './descriptor.ts';

/** An implementation of protobuf that shares no code with ours. Each call starts one process, however much it carries. */
export interface Buf {
  /** The proto3 JSON of each, in order; throws when one of them is no message. */
  jsonOfAll(messages: readonly AsBytes[]): readonly unknown[];
  /** The bytes of each, in order; throws when one of them does not fit its message. */
  bytesOfAll(messages: readonly AsJson[]): readonly Buffer[];
  /** Whether it reads these bytes as a message. */
  reads(message: AsBytes): boolean;
  /** Every field of the contract, as the contract describes itself. */
  readonly fields: readonly ContractField[];
  /** Removes what it compiled. */
  close(): void;
}

const binary = join('node_modules', '.bin', 'buf');

/** Compiles a copy of proto/, and beside it a message that holds any number of every message. */
export const openBuf = (): Buf => {
  const folder = mkdtempSync(join(tmpdir(), 'sealpost-contract-'));
  cpSync('proto', folder, { recursive: true });
  const fields = fieldsOf(JSON.parse(run(['build', folder, '-o', '-#format=json']).toString()));
  const batch = batchOf([...new Set(fields.map(({ message }) => message))]);
  writeFileSync(join(folder, 'batch.proto'), batch.source(sourcesIn(folder)));
  const image = join(folder, 'image.bin#format=binpb');
  run(['build', folder, '-o', image]);
  const convert = (type: string, from: string, to: string, input: Uint8Array | string): Buffer =>
    run(['convert', image, '--type', type, '--from', `-#format=${from}`, '--to', `-#format=${to}`], input);

  return {
    fields,
    jsonOfAll: (messages) =>
      batch.unpackJson(convert(batchType, 'binpb', 'json', batch.packBytes(messages)).toString(), messages),
    bytesOfAll: (messages) =>
      batch.unpackBytes(convert(batchType, 'json', 'binpb', batch.packJson(messages)), messages),
    reads: ({ type, bytes }) => {
      try {
        convert(type, 'binpb', 'json', bytes);
        return true;
      } catch {
        return false;
      }
    },
    close: () => rmSync(folder, { recursive: true }),
  };
};

function sourcesIn(folder: string): readonly string[] {
  const paths = run(['ls-files', folder]).toString().split('\n');
  return paths.flatMap((path) => (path === '' ? [] : [path.slice(folder.length + 1)]));
}

function run(args: readonly string[], input: Uint8Array | string = ''): Buffer {
  return execFileSync(binary, args, { input, stdio: ['pipe', 'pipe', 'pipe'], maxBuffer: 64 * 2 ** 20 });
}
