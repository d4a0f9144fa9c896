import { once } from 'node:events';

/** What a command touches of the world outside, so that it can be run without a process of its own. */
export interface CommandIo {
  /** Everything that comes in by standard input. */
  readInput(): Promise<Uint8Array>;
  /** Writes to standard output and waits while its reader is behind. */
  write(text: string): Promise<void>;
  /** Writes one line to standard error. */
  writeError(line: string): void;
  /** Sets what the process ends with: 0 done, 1 done but not with everything, 2 not even begun. */
  setExitCode(code: 0 | 1 | 2): void;
}

/** The input and output of this process. A reader that goes away early ends the writing, not the process with an error. */
export const processIo: CommandIo = {
  readInput: async () => {
    const chunks: Buffer[] = [];
    const input: AsyncIterable<Uint8Array> = process.stdin;
    for await (const chunk of input) chunks.push(Buffer.from(chunk));
    return Buffer.concat(chunks);
  },
  write: async (text) => {
    if (process.stdout.destroyed || process.stdout.write(text)) return;
    await once(process.stdout, 'drain').catch(() => undefined);
  },
  writeError: (line) => {
    process.stderr.write(`${line}\n`);
  },
  setExitCode: (code) => {
    process.exitCode = code;
  },
};
