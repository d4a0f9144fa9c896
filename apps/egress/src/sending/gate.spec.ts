import { describe, expect, it } from '@jest/globals';
import { createGate } from './gate.ts';

/** Work that begins when it may, and ends when it is told. */
const works = (gate: ReturnType<typeof createGate>) => {
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const enter = (account: string, name: string) =>
    gate.enter(
      account,
      () =>
        new Promise<void>((resolve) => {
          begun.push(name);
          ends.set(name, resolve);
        }),
    );
  const end = async (name: string): Promise<void> => {
    ends.get(name)?.();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { begun, enter, end };
};

describe('a gate', () => {
  it('lets in so much of one account, and others past it', () => {
    const { begun, enter } = works(createGate({ atOnce: 3, ofAccountAtOnce: 2 }));
    for (const name of ['a1', 'a2', 'a3']) enter('a', name);
    enter('b', 'b1');
    enter('c', 'c1');
    expect(begun).toEqual(['a1', 'a2', 'b1']);
  });

  it('keeps the order of an account, while accounts that wait take turns', async () => {
    const { begun, enter, end } = works(createGate({ atOnce: 1, ofAccountAtOnce: 1 }));
    for (const name of ['a1', 'a2', 'a3']) enter('a', name);
    enter('b', 'b1');
    for (const name of ['a1', 'a2', 'b1']) await end(name);
    expect(begun).toEqual(['a1', 'a2', 'b1', 'a3']);
  });

  it('takes work back that has not begun, and no other', async () => {
    const { begun, enter, end } = works(createGate({ atOnce: 1, ofAccountAtOnce: 1 }));
    const [first, second] = [enter('a', 'first'), enter('a', 'second')];
    expect([first.withdraw(), second.withdraw(), second.withdraw()]).toEqual([false, true, false]);
    await second.done;
    await end('first');
    await first.done;
    expect(begun).toEqual(['first']);
  });

  it('tells how work failed, and lets the next in', async () => {
    const gate = createGate({ atOnce: 1, ofAccountAtOnce: 1 });
    const failing = gate.enter('a', () => Promise.reject(new Error('no')));
    const next = gate.enter('a', () => Promise.resolve());
    await expect(failing.done).rejects.toThrow('no');
    await next.done;
  });
});
