import { readdirSync, readFileSync } from 'node:fs';

/**
 * One golden file, `golden/<kind>/<case>.json`: one situation in one direction, with invented values.
 *
 * `toContent`: `payload` is what the row's `toContent` gets; `content` is the body that it must give, as proto3 JSON of
 * the kind's message; `losses` are those that it must report. With `roundTrip`, `fromContent` of that body must give
 * exactly `[payload]`.
 *
 * `fromContent`: `content` is the body that the row's `fromContent` gets, with `prefixLines` above it; `payload` is the
 * list that it must give. With `roundTrip`, `toContent` of the list's first must give `content` back.
 * `requests`, where stated, are what the whole connector must make of a content with this body alone, addressed to
 * `<recipient>` from `<account>`, with the target ids `reference` and the author `authorName`; a case may state them
 * instead of `payload`, and then `losses` are those of the connector.
 *
 * `failure` stands in the place of an outcome where the row must refuse.
 */
export interface GoldenFile {
  readonly direction: 'toContent' | 'fromContent';
  readonly payload?: unknown;
  readonly content?: Readonly<Record<string, unknown>>;
  readonly losses?: readonly unknown[];
  readonly roundTrip?: boolean;
  readonly prefixLines?: readonly string[];
  readonly requests?: readonly unknown[];
  readonly reference?: readonly string[];
  readonly authorName?: string;
  readonly failure?: unknown;
}

/** A golden file with its place. */
export interface GoldenCase extends GoldenFile {
  /** `<kind>/<case>`. */
  readonly name: string;
  /** The folder's name, which is the kind's as the schema spells it, such as `choice_answer`. */
  readonly kind: string;
}

/** Reads the golden files of a connector, in the order of their names. */
export const goldenCases = (folder: URL): readonly GoldenCase[] =>
  foldersIn(folder).flatMap((kind) =>
    readdirSync(new URL(`${kind}/`, folder))
      .filter((file) => file.endsWith('.json'))
      .sort()
      .map((file): GoldenCase => {
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the runner reports what a file gets wrong
        const golden = JSON.parse(readFileSync(new URL(`${kind}/${file}`, folder), 'utf8')) as GoldenFile;
        return { losses: [], ...golden, kind, name: `${kind}/${file.replace(/\.json$/, '')}` };
      }),
  );

function foldersIn(folder: URL): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}
