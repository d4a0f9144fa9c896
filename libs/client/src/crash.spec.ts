import { describe, expect, test } from '@jest/globals';
import { toHex, utf8 } from './bytes.ts';
import { applyChanges, memoryStorage, type Storage } from './state/storage.ts';
import { type TestDevice, testWorld, type TestWorld } from './testing/pair.ts';

const textsOf = (device: TestDevice): readonly string[] =>
  device.items.flatMap((item) => (item.kind === 'message' ? new TextDecoder().decode(item.content) : []));

/** A storage whose process dies at its nth commit: before it is durable, or after it is and before anybody knows. */
function dyingStorage(entries: Map<string, Uint8Array>, commit: number, when: 'before' | 'after'): Storage {
  let count = 0;
  return {
    ...memoryStorage(entries),
    commit: async (changes) => {
      count += 1;
      if (count > commit || (count === commit && when === 'before')) throw new Error('the process died');
      applyChanges(entries, changes);
      if (count === commit) throw new Error('the process died');
    },
  };
}

const deaths = [1, 2, 3, 4].flatMap((commit) =>
  (['before', 'after'] as const).map((when) => [commit, when] as const),
);

async function talking(): Promise<{ world: TestWorld; ann: TestDevice; bob: TestDevice }> {
  const world = await testWorld('mls/3');
  const [ann, bob] = [await world.device(1), await world.device(2)];
  await ann.say(bob, utf8('first'));
  await bob.receive();
  return { world, ann, bob };
}

describe('A device that dies', () => {
  test.each(deaths)(
    'at commit %i, %s it is durable, sends each envelope under one id with one content',
    async (commit, when) => {
      const { world, ann, bob } = await talking();
      const entries = new Map(ann.stored);
      const dying = await ann.reopen({ storage: dyingStorage(entries, commit, when) });
      for (const text of ['second', 'third']) await dying.say(bob, utf8(text)).catch(() => undefined);
      const again = await ann.reopen({ storage: memoryStorage(entries) });
      await again.client.flush();
      await again.say(bob, utf8('last'));
      await bob.receive();
      for (const digests of world.gateway.submitted.values()) expect(digests.size).toBe(1);
      const texts = textsOf(bob);
      expect(new Set(texts).size).toBe(texts.length);
      expect([texts[0], texts.at(-1)]).toEqual(['first', 'last']);
      expect(bob.items.every(({ kind }) => kind === 'message')).toBe(true);
    },
  );

  test.each(deaths)(
    'at commit %i, %s it is durable, misses nothing of what was sent to it',
    async (commit, when) => {
      const { ann, bob, world } = await talking();
      const kept: Parameters<Parameters<TestWorld['gateway']['tamper']>[1]>[0][] = [];
      world.gateway.tamper(bob.recipient.address, (record) => {
        kept.push(record);
        return [record];
      });
      for (const text of ['second', 'third']) await ann.say(bob, utf8(text));
      const entries = new Map(bob.stored);
      const dying = await bob.reopen({ storage: dyingStorage(entries, commit, when) });
      await dying.receive().catch(() => undefined);
      const again = await bob.reopen({ storage: memoryStorage(entries) });
      let isFirst = true;
      world.gateway.tamper(bob.recipient.address, (record) => {
        const due = isFirst ? [...kept, record] : [record];
        isFirst = false;
        return due;
      });
      await ann.say(bob, utf8('last'));
      await again.receive();
      const all = [...textsOf(dying), ...textsOf(again)];
      expect([...new Set(all)]).toEqual(['second', 'third', 'last']);
      expect([...dying.events, ...again.events]).toEqual([]);
    },
  );

  test('between submit and answer, submits the same bytes again', async () => {
    const { world, ann, bob } = await talking();
    world.gateway.loseAnswers(3);
    expect(await ann.say(bob, utf8('second'))).toMatchObject({ outcome: { kind: 'unanswered' } });
    await ann.client.flush();
    const again = await ann.reopen();
    await again.client.flush();
    await again.client.flush();
    await bob.receive();
    expect(textsOf(bob)).toEqual(['first', 'second']);
    expect([...world.gateway.submitted.values()].map(({ size }) => size)).toEqual([1, 1]);
  });

  test.each(['before', 'after'] as const)(
    'while it makes bundles, %s they are durable, publishes none that it cannot open',
    async (when) => {
      const world = await testWorld('mls/3');
      const [ann, bob] = [await world.device(1), await world.device(2)];
      const entries = new Map(bob.stored);
      const dying = await bob.reopen({ storage: dyingStorage(entries, 1, when) });
      await expect(dying.client.createBundles('mls/3', 2)).rejects.toThrow('died');
      const again = await bob.reopen({ storage: memoryStorage(entries) });
      const made = await again.client.createBundles('mls/3', 2);
      const ids = new Set([...entries.keys()].filter((key) => key.startsWith('bundle/mls/3/')));
      expect(made.every(({ id }) => ids.has(`bundle/mls/3/${id}`))).toBe(true);
      const sender = await ann.reopen({ claimBundle: async () => made[0]?.publicBundle });
      await sender.say(again, utf8('first'));
      await again.receive();
      expect(textsOf(again)).toEqual(['first']);
      expect([...entries.keys()]).not.toContain(`bundle/mls/3/${String(made[0]?.id)}`);
    },
  );

  test('never signs two statements under one counter', async () => {
    const { ann } = await talking();
    const counters = new Set<string>();
    const entries = new Map(ann.stored);
    const wish = { type: 'grant', peer: { app: 2 }, level: 'e2ee' } as const;
    for (const when of ['before', 'after', 'before'] as const) {
      const dying = await ann.reopen({ storage: dyingStorage(entries, 2, when), now: () => 1_000 });
      for (const _attempt of [1, 2, 3])
        await dying.client.signConsent(wish).then(
          ({ statement }) => counters.add(toHex(statement ?? new Uint8Array())),
          () => undefined,
        );
    }
    expect(counters.size).toBe(3);
  });
});
