import { CommandFailure } from './command-failure.ts';
import type { CommandIo } from './io.ts';
import { type Translation, translatedDocument } from './translate-document.ts';
import { type BatchInput, isBatch, inputsOf, readInputFile } from './translate-input.ts';

/** Translates what the paths name, or standard input where there are none, and prints it. */
export const runTranslate = async (
  translation: Translation,
  paths: readonly string[],
  io: CommandIo,
): Promise<void> =>
  isBatch(paths) ? printLines(translation, paths, io) : printDocument(translation, paths[0], io);

async function printDocument(
  translation: Translation,
  path: string | undefined,
  io: CommandIo,
): Promise<void> {
  const read = path === undefined ? { bytes: await io.readInput() } : readInputFile(path);
  const source = path ?? 'standard input';
  if (!('bytes' in read)) throw new CommandFailure(`${source}: ${read.message}`);
  const document = translatedDocument(read.bytes, translation);
  if (document === undefined) throw new CommandFailure(`${source}: ${notJson.message}`);
  await io.write(`${JSON.stringify(document, null, 2)}\n`);
}

async function printLines(translation: Translation, paths: readonly string[], io: CommandIo): Promise<void> {
  for (const input of inputsOf(paths)) {
    const line = lineOf(translation, input);
    if ('error' in line) io.setExitCode(1);
    await io.write(`${JSON.stringify(line)}\n`);
  }
}

function lineOf(translation: Translation, { file, path }: BatchInput): object {
  const read = readInputFile(path);
  if (!('bytes' in read)) return { file, error: read };
  const document = translatedDocument(read.bytes, translation);
  return document === undefined ? { file, error: notJson } : { file, ...document };
}

const notJson = { code: 'not_json', message: 'is not JSON' } as const;
