import { parseArgs } from 'node:util';

/** What a run of the fault suite was asked for. */
export interface Options {
  readonly seed: number;
  /** Names of faults; all when empty. */
  readonly faults: readonly string[];
  /** Fewer messages and shorter faults. */
  readonly length: 'full' | 'short';
  /** Texts that people write into each fault. */
  readonly messages: number;
  readonly conversations: number;
  /** Whether it is told what is waited for. */
  readonly telling: 'outcomes' | 'steps';
  /** Where the outcome goes as JSON. */
  readonly json?: string;
}

/** The least that a fault is given. */
const sizes = {
  full: { messages: 2_000, conversations: 56 },
  short: { messages: 300, conversations: 24 },
} as const;

export const usage =
  'usage: npm run chaos -- [--seed <n>] [--fault <name>]... [--messages <n>] [--short] [--steps] [--json <file>]';

/** Reads the command line; `undefined` when it asks for something that there is not. */
export const readOptions = (args: readonly string[], known: readonly string[]): Options | undefined => {
  const values = valuesOf(args);
  if (values === undefined) return undefined;
  const length = values.short ? 'short' : 'full';
  const seed = Number(values.seed);
  const messages = Number(values.messages ?? sizes[length].messages);
  const isRight = Number.isSafeInteger(seed) && Number.isSafeInteger(messages) && messages > 0;
  if (!isRight || !values.fault.every((name) => known.includes(name))) return undefined;
  return {
    seed,
    faults: values.fault,
    length,
    messages,
    conversations: sizes[length].conversations,
    telling: values.steps ? 'steps' : 'outcomes',
    ...(values.json === undefined ? {} : { json: values.json }),
  };
};

const valuesOf = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      options: {
        seed: { type: 'string', default: '1' },
        fault: { type: 'string', multiple: true, default: [] },
        messages: { type: 'string' },
        short: { type: 'boolean', default: false },
        steps: { type: 'boolean', default: false },
        json: { type: 'string' },
      },
    }).values;
  } catch {
    return undefined;
  }
};
