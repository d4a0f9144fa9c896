import { describe, expect, it } from '@jest/globals';
import { commandOf } from './commands.ts';

describe('commands', () => {
  it.each([
    ['new', 'new', 'en'],
    [' NEW\n', 'new', 'en'],
    ['Neu', 'new', 'de'],
    ['nuevo', 'new', 'es'],
    ['Nouveau', 'new', 'fr'],
    ['nuovo', 'new', 'it'],
    ['novo', 'new', 'pt'],
    ['stopp', 'stop', 'de'],
    ['arre\u0302ter', 'stop', 'fr'],
    ['parar', 'stop', 'es'],
    ['QUIÉN', 'who', 'es'],
    ['blockieren', 'block', 'de'],
    ['invite', 'invite', 'en'],
  ])('reads %j as %s in %s', (text, name, language) => {
    expect(commandOf(text)).toEqual({ name, number: 0, language });
  });

  it.each([
    ['switch 2', 2, 'en'],
    ['Wechseln  12', 12, 'de'],
    ['mudar 1', 1, 'pt'],
  ])('reads the number of %j', (text, number, language) => {
    expect(commandOf(text)).toEqual({ name: 'switch', number, language });
  });

  it.each([
    'stop it',
    'who?',
    '"new"',
    'switch',
    'switch two',
    'switch 1000',
    'new 2',
    'switch 1.',
    'constructor',
    '__proto__',
    '',
    '👍',
  ])('takes %j as something said', (text) => {
    expect(commandOf(text)).toBeUndefined();
  });
});
