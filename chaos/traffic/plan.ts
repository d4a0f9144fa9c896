import { type Platform, platforms } from '#libs/envelope';
import type { Chance } from '../chance.ts';

/** Who talks with whom; the first of the people invites the others. */
export interface PlannedConversation {
  readonly people: readonly Platform[];
  /** When it is begun, as a share of the time of writing; those with 0 are there before. */
  readonly beginsAt: number;
}

/** One text that somebody writes. */
export interface PlannedText {
  readonly conversation: number;
  /** Counts the texts of the conversation. */
  readonly number: number;
  /** The place of the author among the people. */
  readonly author: number;
  readonly text: string;
  /** When, as a share of the time of writing. */
  readonly at: number;
}

/** Everything that is written during one fault. */
export interface Plan {
  readonly conversations: readonly PlannedConversation[];
  /** In the order of their times. */
  readonly texts: readonly PlannedText[];
  /** When many write at once, as shares of the time of writing. */
  readonly bursts: readonly number[];
}

export interface PlanSize {
  readonly conversations: number;
  readonly messages: number;
}

/** Each so many-th conversation has three people, or begins while the fault is on. */
const everyThree = 4;
const everyLate = 12;
const words = (
  'amber basil cedar delta ember fjord grove heron inlet junco kelp larch maple nectar onion pepper quartz raven ' +
  'sorrel thyme umbra violet walnut yarrow zephyr über señal дом 東京 🍝 👋🏽'
).split(' ');
const wordsMax = 12;
const burstsCount = 12;
/** The share of texts that belong to bursts, and the share of the time of writing that a burst takes. */
const inBursts = 0.5;
const burstWidth = 0.005;

/** Draws conversations of every pair of apps, and their texts over the time of writing. */
export const planOf = (chance: Chance, size: PlanSize): Plan => {
  const conversations = Array.from({ length: size.conversations }, (_, index) =>
    conversationOf(chance, index),
  );
  const bursts = Array.from({ length: burstsCount }, (_, index) => (index + chance.share()) / burstsCount);
  const drawn = Array.from({ length: size.messages }, (_, index) => {
    // Each conversation has its share; the rest of the drawing is chance.
    const conversation = index % conversations.length;
    const { people = [], beginsAt = 0 } = conversations[conversation] ?? {};
    const at = timeFrom(chance, beginsAt, bursts);
    return { conversation, author: chance.whole(0, people.length), sentence: sentenceOf(chance), at };
  });
  const counts = new Map<number, number>();
  const texts = drawn
    .toSorted((a, b) => a.at - b.at)
    .map(({ conversation, author, sentence, at }) => {
      const number = counts.get(conversation) ?? 0;
      counts.set(conversation, number + 1);
      return { conversation, number, author, text: `${sentence} ${markOf(conversation, number)}`, at };
    });
  return { conversations, texts, bursts };
};

/** A time in a burst, or any; none is before a given one. */
const timeFrom = ({ share, whole }: Chance, beginsAt: number, bursts: readonly number[]): number => {
  const burst = bursts[whole(0, bursts.length)] ?? 0;
  const isInBurst = share() < inBursts && burst >= beginsAt;
  const drawn = share();
  return isInBurst ? Math.min(1, burst + drawn * burstWidth) : beginsAt + drawn * (1 - beginsAt);
};

const conversationOf = (chance: Chance, index: number): PlannedConversation => {
  const pair = [platforms[index % 3] ?? 'whatsapp', platforms[Math.floor(index / 3) % 3] ?? 'whatsapp'];
  return {
    people: index % everyThree === everyThree - 1 ? [...pair, chance.oneOf(platforms)] : pair,
    beginsAt: index % everyLate === everyLate - 1 ? 0.25 + chance.share() / 5 : 0,
  };
};

const sentenceOf = ({ whole }: Chance): string =>
  Array.from({ length: whole(1, wordsMax) }, () => words[whole(0, words.length)] ?? '').join(' ');

/** What tells a text from all others, however an app shows it. */
export const markOf = (conversation: number, number: number): string => `(${conversation}-${number})`;

/** The mark in what an app shows. */
export const markIn = (shown: string): string | undefined => /\(\d+-\d+\)/.exec(shown)?.[0];
