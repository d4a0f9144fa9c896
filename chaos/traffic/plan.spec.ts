import { describe, expect, it } from '@jest/globals';
import { chanceOf } from '../chance.ts';
import { markIn, markOf, planOf } from './plan.ts';

const size = { conversations: 24, messages: 500 };

describe('a plan', () => {
  it('is the same for the same seed, and another one for another', () => {
    const plan = planOf(chanceOf(7, 'plan'), size);
    expect(planOf(chanceOf(7, 'plan'), size)).toEqual(plan);
    expect(planOf(chanceOf(8, 'plan'), size)).not.toEqual(plan);
    expect(planOf(chanceOf(7, 'another'), size)).not.toEqual(plan);
  });

  it('has texts for every conversation, in the order of their times, none before its conversation', () => {
    const { conversations, texts } = planOf(chanceOf(1, 'plan'), size);
    expect(texts).toHaveLength(500);
    expect(new Set(texts.map(({ conversation }) => conversation)).size).toBe(24);
    expect(texts.map(({ at }) => at)).toEqual(texts.map(({ at }) => at).toSorted((a, b) => a - b));
    for (const { conversation, at, author } of texts) {
      const planned = conversations[conversation];
      expect(at).toBeGreaterThanOrEqual(planned?.beginsAt ?? 1);
      expect(author).toBeLessThan(planned?.people.length ?? 0);
    }
  });

  it('has half of its texts in bursts', () => {
    const { texts, bursts } = planOf(chanceOf(1, 'plan'), size);
    const inBursts = texts.filter(({ at }) => bursts.some((burst) => at >= burst && at <= burst + 0.005));
    expect(inBursts.length).toBeGreaterThan(200);
    expect(inBursts.length).toBeLessThan(300);
  });

  it('has pairs of every two apps, conversations of three, and some that begin late', () => {
    const { conversations } = planOf(chanceOf(1, 'plan'), size);
    const pairs = new Set(conversations.map(({ people }) => people.slice(0, 2).join(' ')));
    expect(pairs.size).toBe(9);
    expect(conversations.filter(({ people }) => people.length === 3)).toHaveLength(6);
    expect(conversations.filter(({ beginsAt }) => beginsAt > 0)).toHaveLength(2);
  });

  it('marks every text, however it is shown', () => {
    const { texts } = planOf(chanceOf(1, 'plan'), size);
    expect(new Set(texts.map(({ text }) => markIn(`Ana:\n${text}`))).size).toBe(500);
    expect(markIn(markOf(3, 14))).toBe('(3-14)');
    expect(markIn('You are now talking with Ana (WhatsApp).')).toBeUndefined();
  });
});
