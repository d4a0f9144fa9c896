import { expect, it } from '@jest/globals';
import { platforms } from '#libs/envelope';
import { until } from '#libs/testing';
import { eachWorld } from '../testing/each-world.ts';
import type { Person } from '../testing/person.ts';
import type { World } from '../testing/world.ts';

const rounds = 30;
const roundsAtOnce = 10;
/** Texts that each of two people writes at least, and at most, while one of them leaves; one more when it is done. */
const texts = { min: 6, max: 10 };
const farewell = 'You left the conversation';

eachWorld({ ingresses: 2, egresses: 2 }, (world) => {
  it('lets nothing cross once the answer to stop has been sent, whatever was on its way', async () => {
    for (let round = 0; round < rounds; round += roundsAtOnce)
      await Promise.all(
        Array.from({ length: roundsAtOnce }, (_, index) => leaveInTheMiddle(world(), round + index)),
      );
    await world().control.settled();
    const calls = (await world().control.calls()).map(({ body }) => JSON.stringify(body));
    const carried = (body: string, round: number): boolean => body.includes(`${wordsOf(round)} `);
    const crossed = Array.from({ length: rounds }, (_, round) => {
      const left = calls.findIndex((body) => body.includes(farewell) && isTo(body, leavers.get(round)));
      expect(left).toBeGreaterThan(0);
      return {
        before: calls.slice(0, left).filter((body) => carried(body, round)).length,
        after: calls.slice(left).filter((body) => carried(body, round)).length,
      };
    });
    expect(crossed.filter(({ after }) => after > 0)).toEqual([]);
    expect(crossed.filter(({ before }) => before === 0)).toEqual([]);
    const written = (round: number): number => wordsSaid.get(round) ?? 0;
    expect(crossed.filter(({ before }, round) => before >= written(round))).toEqual([]);
  }, 240_000);

  it('tells the other one, whose next text is answered and goes nowhere', async () => {
    const ana = await world().person('whatsapp', 'Ana');
    const ben = await world().person('instagram', 'Ben');
    await world().talk(ana, ben);
    await ben.says('stop');
    await ben.shows(farewell);
    await ana.shows('left the conversation');
    const before = (await ben.received()).length;
    await ana.says('Are you still there?');
    await ana.shows('Not delivered');
    expect(await ben.received()).toHaveLength(before);
    await ben.says('I am still here');
    await ben.shows('This is Sealpost');
    expect((await ana.received()).some(({ text }) => text?.includes('still here'))).toBe(false);
  });
});

/** Who left, and how many texts both wrote, by round. */
const leavers = new Map<number, Person>();
const wordsSaid = new Map<number, number>();

const wordsOf = (round: number): string => `round ${round} words`;

const isTo = (body: string, person: Person | undefined): boolean =>
  (person?.spellings ?? []).some((spelling) => body.includes(`"${spelling}"`));

/** Two people write to each other without a pause; in the middle one of them leaves, and both go on writing. */
const leaveInTheMiddle = async (world: World, round: number): Promise<void> => {
  const [from = 'whatsapp', to = 'messenger'] = [platforms[round % 3], platforms[Math.floor(round / 3) % 3]];
  const staying = await world.person(from, `Staying ${round}`);
  const leaving = await world.person(to, `Leaving ${round}`);
  leavers.set(round, leaving);
  await world.talk(staying, leaving);
  const say = async (person: Person, words: string): Promise<void> => {
    wordsSaid.set(round, (wordsSaid.get(round) ?? 0) + 1);
    await person.says(`${wordsOf(round)} ${words}`);
  };
  const state = { isOver: false };
  const write = async (person: Person): Promise<void> => {
    for (let count = 0; count < texts.min || (count < texts.max && !state.isOver); count += 1)
      await say(person, String(count));
  };
  const leave = async (): Promise<void> => {
    await until(async () => (await leaving.received()).some(({ text }) => text?.includes(wordsOf(round))));
    await leaving.says('stop');
    for (let count = 0; count < 3; count += 1) await say(leaving, `after ${count}`);
    await leaving.shows(farewell);
    state.isOver = true;
  };
  await Promise.all([write(staying), write(leaving), leave()]);
  await Promise.all([staying, leaving].map((person) => say(person, 'for the last time')));
};
