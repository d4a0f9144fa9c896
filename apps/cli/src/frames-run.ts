import type { NativeDialect } from '#libs/connector/native';
import { CommandFailure } from './command-failure.ts';
import { type FrameDocument, frameDocument } from './frames-document.ts';
import { frameInputsOf, frameOfInput, readFrameFile } from './frames-input.ts';
import type { CommandIo } from './io.ts';
import { type BatchInput, isBatch } from './translate-input.ts';

/** With which dialect frames are read, and at what time. */
export interface FrameReader {
  readonly dialect: NativeDialect;
  readonly nowMs: number;
}

/** Reads the frames that the paths name, or the one of standard input where there are none, and prints what they say. */
export const runFrames = async (
  reader: FrameReader,
  paths: readonly string[],
  io: CommandIo,
): Promise<void> => (isBatch(paths) ? printLines(reader, paths, io) : printDocument(reader, paths[0], io));

async function printDocument(reader: FrameReader, path: string | undefined, io: CommandIo): Promise<void> {
  const read =
    path === undefined ? frameOfInput(reader.dialect.platform, await io.readInput()) : readFrameFile(path);
  if (!('bytes' in read)) throw new CommandFailure(`${path ?? 'standard input'}: ${read.message}`);
  const document = { ...(path === undefined ? {} : { file: path }), ...documentOf(reader, read.bytes) };
  await io.write(`${JSON.stringify(document, null, 2)}\n`);
}

async function printLines(reader: FrameReader, paths: readonly string[], io: CommandIo): Promise<void> {
  for (const input of frameInputsOf(reader.dialect.platform, paths)) {
    const line = lineOf(reader, input);
    if (!line.isRead) io.setExitCode(1);
    await io.write(`${JSON.stringify(line.document)}\n`);
  }
}

function lineOf(reader: FrameReader, { file, path }: BatchInput) {
  const read = readFrameFile(path);
  return 'bytes' in read
    ? { isRead: true, document: { file, ...documentOf(reader, read.bytes) } }
    : { isRead: false, document: { file, error: read } };
}

function documentOf({ dialect, nowMs }: FrameReader, frame: Uint8Array): FrameDocument {
  return frameDocument(dialect, frame, nowMs);
}
