import type { Person } from './person.ts';

/** One text that was written, and to whom it must come. */
export interface Written {
  readonly text: string;
  readonly nativeId: string;
  readonly from: Person;
  readonly to: Person;
}

/** Two people who write to each other. */
export type Correspondents = readonly [Person, Person];

/** How a correspondence came out at those to whom it was written. */
export interface Arrivals {
  /** Texts that never came. */
  readonly lost: readonly string[];
  /** Texts that came more than once. */
  readonly doubled: readonly string[];
  /** Texts that came somewhere where nobody had written them to. */
  readonly strayed: readonly string[];
}

/** The text with a number that a pair writes; every pair's texts are told apart from all others. */
const textOf = (pair: number, number: number): string => `pair ${pair} text ${number}`;

const pattern = /^pair \d+ text \d+$/;

/** Writes one text in a pair, by turns. */
export const writeOne = async (
  pairs: readonly Correspondents[],
  pair: number,
  number: number,
): Promise<Written> => {
  const [first, second] = pairs[pair] ?? [];
  if (!first || !second) throw new Error('there is no such pair');
  const [from, to] = number % 2 === 0 ? [first, second] : [second, first];
  const text = textOf(pair, number);
  return { text, nativeId: await from.says(text), from, to };
};

/** The messages of correspondences that a person has been shown, in order. */
const shownTo = async (person: Person): Promise<readonly Shown[]> =>
  (await person.received()).flatMap(({ id, text = '' }) => (pattern.test(text) ? [{ id, text }] : []));

/** A text as it came, with the id of the message that brought it. */
interface Shown {
  readonly id: string;
  readonly text: string;
}

/** Compares what was written with what has come. */
export const arrivalsOf = async (
  written: readonly Written[],
  people: readonly Person[],
): Promise<Arrivals> => {
  const lost: string[] = [];
  const doubled: string[] = [];
  const strayed: string[] = [];
  for (const person of people) {
    const shown = (await shownTo(person)).map(({ text }) => text);
    const expected = new Set(written.filter(({ to }) => to === person).map(({ text }) => text));
    lost.push(...[...expected].filter((text) => !shown.includes(text)));
    doubled.push(...shown.filter((text, index) => shown.indexOf(text) !== index));
    strayed.push(...shown.filter((text) => !expected.has(text)));
  }
  return { lost, doubled, strayed };
};

/** The texts that came after one that the gateway had given a higher number in their conversation; repetitions aside. */
export const disorderAt = async (
  people: readonly Person[],
  seqOf: (nativeId: string) => bigint | undefined,
): Promise<readonly string[]> => {
  const late: string[] = [];
  for (const person of people) {
    const shown = await shownTo(person);
    const known = shown.flatMap(({ id, text }) => {
      const seq = seqOf(id);
      return seq === undefined ? [] : [{ text, seq }];
    });
    late.push(
      ...known.filter(({ seq }, index) => seq < (known[index - 1]?.seq ?? 0n)).map(({ text }) => text),
    );
  }
  return late;
};

/**
 * The texts that came after a later one of the same author, among those that the platform had to bring only once: what it
 * brings again comes when it comes.
 */
export const overtaken = async (
  written: readonly Written[],
  wasBroughtOnce: (nativeId: string) => boolean,
): Promise<readonly string[]> => {
  const late: string[] = [];
  for (const person of new Set(written.map(({ to }) => to))) {
    const shown = (await shownTo(person)).map(({ text }) => text);
    const places = written
      .filter(({ to, nativeId }) => to === person && wasBroughtOnce(nativeId))
      .map(({ text }) => ({ text, place: shown.indexOf(text) }));
    late.push(
      ...places.filter(({ place }, index) => place < (places[index - 1]?.place ?? 0)).map(({ text }) => text),
    );
  }
  return late;
};
