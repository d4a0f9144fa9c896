import { describe, expect, it } from '@jest/globals';
import { readOptions } from './options.ts';

const known = ['kill-router', 'broker-away'];

describe('the options', () => {
  it('are at least 2,000 texts in 50 conversations, or some hundred in 20, unless told otherwise', () => {
    expect(readOptions([], known)).toEqual({
      seed: 1,
      faults: [],
      length: 'full',
      messages: 2_000,
      conversations: 56,
      telling: 'outcomes',
    });
    expect(readOptions(['--short'], known)).toMatchObject({ messages: 300, conversations: 24 });
    const told = [
      '--short',
      '--seed',
      '7',
      '--fault',
      'kill-router',
      '--fault',
      'broker-away',
      '--messages',
      '9',
    ];
    expect(readOptions(told, known)).toMatchObject({ seed: 7, faults: known, messages: 9 });
  });

  it.each([
    ['a fault that there is not', ['--fault', 'flood']],
    ['a seed that is no number', ['--seed', 'x']],
    ['a number of messages that is none', ['--messages', '0']],
    ['an option that there is not', ['--fast']],
  ])('refuse %s', (_, args) => {
    expect(readOptions(args, known)).toBeUndefined();
  });
});
