/** What a person can ask of the gateway by a word of their own. */
export type CommandName = 'new' | 'invite' | 'stop' | 'block' | 'who' | 'switch';

/** A command as it was written. `number` is 0 but for a switch. */
export interface Command {
  readonly name: CommandName;
  readonly number: number;
  /** The language of the word, as a BCP 47 tag; the first one where several share it. */
  readonly language: string;
}

/** The words of each language. A word that stands in several rows of one column must be the same command in all of them. */
const wordsOf: Readonly<Record<string, Readonly<Record<CommandName, readonly string[]>>>> = {
  en: {
    new: ['new'],
    invite: ['invite'],
    stop: ['stop'],
    block: ['block'],
    who: ['who'],
    switch: ['switch'],
  },
  de: {
    new: ['neu'],
    invite: ['einladen'],
    stop: ['stopp'],
    block: ['blockieren'],
    who: ['wer'],
    switch: ['wechseln'],
  },
  es: {
    new: ['nuevo', 'nueva'],
    invite: ['invitar'],
    stop: ['parar'],
    block: ['bloquear'],
    who: ['quién', 'quien'],
    switch: ['cambiar'],
  },
  fr: {
    new: ['nouveau', 'nouvelle'],
    invite: ['inviter'],
    stop: ['arrêter', 'arreter'],
    block: ['bloquer'],
    who: ['qui'],
    switch: ['changer'],
  },
  it: {
    new: ['nuovo', 'nuova'],
    invite: ['invitare'],
    stop: ['ferma'],
    block: ['blocca'],
    who: ['chi'],
    switch: ['cambia'],
  },
  pt: {
    new: ['novo', 'nova'],
    invite: ['convidar'],
    stop: ['parar'],
    block: ['bloquear'],
    who: ['quem'],
    switch: ['mudar'],
  },
};

const names: readonly CommandName[] = ['new', 'invite', 'stop', 'block', 'who', 'switch'];

const commandByWord = new Map(
  Object.entries(wordsOf)
    .toReversed()
    .flatMap(([language, words]) =>
      names.flatMap((name) => words[name].map((word) => [word, { name, language }] as const)),
    ),
);

const shape = /^(\p{L}+)(?: {1,3}(\d{1,3}))?$/u;

/** Reads a message's whole text as a command: a word of the table, in any case; a switch also has its number. */
export const commandOf = (text: string): Command | undefined => {
  const [, word, digits] = shape.exec(text.trim().normalize('NFC').toLowerCase()) ?? [];
  const known = word === undefined ? undefined : commandByWord.get(word);
  if (!known || (known.name === 'switch') !== (digits !== undefined)) return undefined;
  return { ...known, number: Number(digits ?? 0) };
};
