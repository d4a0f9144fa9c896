import { CommandFailure } from './command-failure.ts';

const max = 4_294_967_295;

/** Reads a number from 0 to 2^32 - 1 in digits. */
export function countOf(option: string, text: string): number {
  if (!/^\d{1,10}$/.test(text) || Number(text) > max)
    throw new CommandFailure(`${option}: is a number from 0 to ${max}`);
  return Number(text);
}
