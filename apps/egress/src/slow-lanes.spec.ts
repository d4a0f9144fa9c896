import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { until } from '#libs/testing';
import { defaultLimits } from './ports.ts';
import { type EgressWorld, egressWorld } from './testing/egress-world.ts';
import { answered, type Behaviour } from './testing/fake-platform.ts';
import type { Person } from './testing/people.ts';

const slowAccount = 'page-slow';

let world: EgressWorld;
beforeAll(async () => {
  world = await egressWorld();
  await world.addAccount('messenger', slowAccount, world.platform.url);
  await world.start({ answerTimeoutMs: 10_000 });
});
afterEach(() => world.platform.behave(() => answered));
afterAll(() => world.close());

const late = (delayMs: number): Behaviour => ({ kind: 'late', delayMs });
const slowly = (delayMs: number): void =>
  world.platform.behave(({ accountId }) => (accountId === slowAccount ? late(delayMs) : answered));

/** Conversations with people on Messenger, each by itself. */
const talksWith = async (count: number, accountId?: string) => {
  const ann = await world.person('whatsapp');
  const talks = await Promise.all(
    Array.from({ length: count }, async () => {
      const bob = await world.person('messenger', accountId);
      const { say } = await world.talk(ann, bob);
      return { bob, say: (text: string) => say(ann, bob, text) };
    }),
  );
  return talks;
};

type Talks = Awaited<ReturnType<typeof talksWith>>;

const rounds = [0, 1, 2, 3, 4];
/** How soon 200 messages arrive; on a busy machine this is counted from what they need when nothing is slow. */
const boundMs = 3_000;

/** Says something to everybody, some times over, and tells how long it takes until all of it has arrived. */
const timeOf = async (
  talks: Talks,
  word: string,
  times: readonly number[] = rounds,
  meanwhile: () => Promise<void> = () => Promise.resolve(),
): Promise<number> => {
  const startedAtMs = Date.now();
  for (const round of times) {
    await Promise.all(talks.map(({ say }) => say(`${word} ${round}`)));
    if (round === 1) await meanwhile();
  }
  const hasAll = ({ bob }: Talks[number]): boolean =>
    arrived(bob).filter((text) => text.startsWith(word)).length === times.length;
  await until(() => talks.every(hasAll));
  return Date.now() - startedAtMs;
};

const arrived = (bob: Person): readonly string[] => world.platform.textsTo(bob.address);
const lanes = () => world.store.selectFrom('lanes').select(['state', 'holder']).execute();

describe('an account that answers after eight seconds', () => {
  it('holds up its own lane and no other; what came behind goes on in order, once', async () => {
    const [slow] = await talksWith(1, slowAccount);
    const others = await talksWith(40);
    if (!slow) throw new Error('there is somebody');
    const quietMs = await timeOf(others, 'quiet');
    slowly(8_000);
    const first = await slow.say('one');
    const busyMs = await timeOf(others, 'number', rounds, async () => {
      await slow.say('two');
    });
    expect(busyMs).toBeLessThan(Math.max(boundMs, quietMs + boundMs / 2));
    const last = await slow.say('three');
    await world.becomes(last, slow.bob, 'parked');
    expect(await world.delivery(first, slow.bob)).toMatchObject({ state: 'pending' });
    expect(await lanes()).toMatchObject([{ state: 'slow', holder: expect.stringMatching(/./) }]);
    for (const { bob } of others)
      expect(arrived(bob)).toEqual(['quiet', 'number'].flatMap((word) => rounds.map((n) => `${word} ${n}`)));

    world.platform.behave(() => answered);
    await world.becomes(last, slow.bob, 'sent', 12_000);
    expect(arrived(slow.bob)).toEqual(['one', 'two', 'three']);
    expect(await world.delivery(first, slow.bob)).toMatchObject({ state: 'sent', possibly_doubled: false });
    await until(async () => (await lanes()).length === 0);
  }, 60_000);
});

describe('an account with more to send than it may have under way', () => {
  it('leaves room for others, and sends everything in order', async () => {
    const slow = await talksWith(80, slowAccount);
    const others = await talksWith(40);
    const quietMs = await timeOf(others, 'quiet', [0]);
    const open = { now: 0, max: 0 };
    world.platform.behave(({ accountId }) => {
      if (accountId !== slowAccount) return answered;
      open.max = Math.max(open.max, (open.now += 1));
      setTimeout(() => (open.now -= 1), 4_000);
      return late(4_000);
    });
    await Promise.all(slow.map(({ say }) => say('one')));
    await Promise.all(slow.map(({ say }) => say('two')));
    await until(() => open.now === defaultLimits.lanesOfAccountAtOnce);
    const busyMs = await timeOf(others, 'busy', [0]);
    expect(busyMs).toBeLessThan(Math.max(boundMs, quietMs + boundMs));
    expect(open.max).toBe(defaultLimits.lanesOfAccountAtOnce);
    slowly(20);
    await until(() => slow.every(({ bob }) => arrived(bob).length === 2), 15_000);
    for (const { bob } of slow) expect(arrived(bob)).toEqual(['one', 'two']);
    await until(async () => (await lanes()).length === 0, 5_000);
  }, 60_000);
});
