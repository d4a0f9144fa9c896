import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';

/** Where the golden vectors stand. */
export const vectorFolder = new URL('../vectors/', import.meta.url);

const manifest = z.array(
  z.object({
    name: z.string(),
    type: z.string(),
    why: z.string(),
    json: z.record(z.string(), z.unknown()).nullable(),
    bytes: z.string().regex(/^([0-9a-f]{2})*$/),
  }),
);

/** Bytes that every implementation of the contract reads in the same way. */
export interface Vector {
  readonly name: string;
  /** The message's full name. */
  readonly type: string;
  /** What it shows, in one sentence. */
  readonly why: string;
  /** What the bytes mean, as proto3 JSON; `null` for bytes that must be refused. */
  readonly json: Readonly<Record<string, unknown>> | null;
  /** In hex; `<name>.binpb` holds the same. */
  readonly bytes: string;
}

/** All golden vectors, in the manifest's order. */
export const vectors: readonly Vector[] = manifest.parse(
  JSON.parse(readFileSync(new URL('manifest.json', vectorFolder), 'utf8')),
);

/** A vector's bytes. */
export const bytesOf = ({ bytes }: Vector): Buffer => Buffer.from(bytes, 'hex');

/** The golden vector of a name; throws for a name that there is not. */
export const vectorOf = (name: string): Vector => {
  const found = vectors.find((vector) => vector.name === name);
  if (!found) throw new Error(`there is no vector ${name}`);
  return found;
};

/** The names of the binary files beside the manifest, without their ending. */
export const binaryNames = (): readonly string[] =>
  readdirSync(vectorFolder).flatMap((file) =>
    file.endsWith('.binpb') ? [file.slice(0, -'.binpb'.length)] : [],
  );
