import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import type { Place } from './traces.ts';

const run = promisify(execFile);
const outputBytesMax = 16 * 1024 * 1024;

/** Where a batch says how long it is, how it is compressed, and where its records begin (KIP-98, record batch of version 2). */
const lengthAt = 8;
const attributesAt = 21;
const recordsAt = 61;
const lengthEnd = 12;
const codecMask = 0b111;

/** What a batch's codec makes of its records; one that is missing cannot be looked into. */
const codecs: Readonly<Record<number, (bytes: Buffer) => Buffer>> = {
  0: (bytes) => bytes,
  1: gunzipSync,
};

/** Every file of the partitions of a namespace, and what each of their batches holds. */
export const segmentPlaces = async (
  brokers: readonly string[],
  namespace: string,
): Promise<readonly Place[]> => {
  const folder = await dataFolder(brokers);
  const partitions = readdirSync(folder).filter((name) => name.startsWith(`${namespace}.`));
  return partitions.flatMap((partition) =>
    readdirSync(join(folder, partition)).flatMap((file): readonly Place[] => {
      const bytes = readFileSync(join(folder, partition, file));
      const topic = topicOf(partition, namespace);
      return file.endsWith('.log')
        ? [
            { name: `file of ${topic}`, bytes },
            ...batchesOf(bytes).map((batch) => ({ name: `batch of ${topic}`, bytes: batch })),
          ]
        : [{ name: `index of ${topic}`, bytes: writtenPart(bytes) }];
    }),
  );
};

/** Indexes are made in advance, and what is not written yet is zeros. */
const writtenPart = (bytes: Buffer): Buffer =>
  bytes.subarray(0, bytes.findLastIndex((byte) => byte !== 0) + 1);

const topicOf = (partition: string, namespace: string): string =>
  partition.slice(namespace.length + 1).replace(/-[0-9]+$/, '');

/** The records of each batch of a segment as they were before they were compressed. */
export const batchesOf = (segment: Buffer): readonly Buffer[] => {
  const batches: Buffer[] = [];
  let at = 0;
  while (at + recordsAt <= segment.length) {
    const end = at + lengthEnd + segment.readInt32BE(at + lengthAt);
    if (end <= at + recordsAt || end > segment.length) break;
    const codec = segment.readUInt16BE(at + attributesAt) & codecMask;
    const read = codecs[codec];
    if (!read) throw new Error(`a batch is compressed by codec ${codec}`);
    batches.push(read(segment.subarray(at + recordsAt, end)));
    at = end;
  }
  return batches;
};

/** Where the broker with this address keeps its files, by the settings that its process was started with; it has to be on this machine. */
const dataFolder = async (brokers: readonly string[]): Promise<string> => {
  const { stdout } = await run('ps', ['-axww', '-o', 'args'], { maxBuffer: outputBytesMax });
  const settings = [...stdout.matchAll(/kafka\.Kafka (\S+\.properties)/g)].flatMap(([, path = '']) =>
    existsSync(path) ? [readFileSync(path, 'utf8')] : [],
  );
  const own = settings.find((text) => brokers.some((broker) => text.includes(`//${broker}\n`)));
  const folder = /^log\.dirs=(.+)$/m.exec(own ?? '')?.[1];
  if (folder === undefined) throw new Error('the files of the broker are not on this machine');
  return folder;
};
