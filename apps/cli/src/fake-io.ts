import type { CommandIo } from './io.ts';

/** An input and output for specs, with what a command wrote. */
export interface FakeIo extends CommandIo {
  output(): string;
  errors(): string;
  exitCode(): number;
}

/** Plays the process of a command: gives it this input and keeps what it writes. */
export const fakeIo = (input: string | Uint8Array): FakeIo => {
  const written: string[] = [];
  const errors: string[] = [];
  let exitCode = 0;
  return {
    readInput: async () => Buffer.from(input),
    write: async (text) => void written.push(text),
    writeError: (line) => void errors.push(`${line}\n`),
    setExitCode: (code) => {
      exitCode = code;
    },
    output: () => written.join(''),
    errors: () => errors.join(''),
    exitCode: () => exitCode,
  };
};
