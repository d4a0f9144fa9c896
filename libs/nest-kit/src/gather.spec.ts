import { describe, expect, it } from '@jest/globals';
import { gather } from './gather.ts';

const limits = { runsMax: 1, jobsMax: 3, waitingMax: 10 };
const tick = () => new Promise((resolve) => setTimeout(resolve, 1));

describe('gathering', () => {
  it('does jobs that come together in one run, within its limit, and answers each in its place', async () => {
    const runs: number[][] = [];
    const double = gather((jobs: readonly number[]) => {
      runs.push([...jobs]);
      return Promise.resolve(jobs.map((job) => job * 2));
    }, limits);
    expect(await Promise.all([1, 2, 3, 4].map(double))).toEqual([2, 4, 6, 8]);
    expect(runs).toEqual([[1, 2, 3], [4]]);
  });

  it('keeps to the number of runs at once', async () => {
    let [running, most] = [0, 0];
    const work = gather(
      async (jobs: readonly number[]) => {
        running += 1;
        most = Math.max(most, running);
        await tick();
        running -= 1;
        return jobs;
      },
      { ...limits, runsMax: 2, jobsMax: 1 },
    );
    await Promise.all([1, 2, 3, 4, 5].map(work));
    expect(most).toBe(2);
  });

  it('begins a run beside another only for enough jobs', async () => {
    const runs: number[] = [];
    const release: (() => void)[] = [];
    const work = gather(
      async (jobs: readonly number[]) => {
        runs.push(jobs.length);
        await new Promise<void>((resolve) => release.push(resolve));
        return jobs;
      },
      { runsMax: 2, besideMin: 3, jobsMax: 5, waitingMax: 10 },
    );
    const answers = [work(1)];
    await tick();
    answers.push(work(2), work(3));
    await tick();
    expect(runs).toEqual([1]);
    answers.push(work(4));
    await tick();
    expect(runs).toEqual([1, 3]);
    for (const letGo of release) letGo();
    expect(await Promise.all(answers)).toEqual([1, 2, 3, 4]);
  });

  it('fails a bad job and no other', async () => {
    const work = gather(
      (jobs: readonly string[]) =>
        jobs.includes('bad') ? Promise.reject(new Error('bad')) : Promise.resolve(jobs),
      limits,
    );
    const outcomes = await Promise.allSettled(['one', 'bad', 'two'].map(work));
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });

  it('turns away what it cannot hold', async () => {
    const work = gather((jobs: readonly number[]) => Promise.resolve(jobs), { ...limits, waitingMax: 2 });
    const outcomes = await Promise.allSettled([1, 2, 3].map(work));
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected']);
  });
});
