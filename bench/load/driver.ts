import { setTimeout as sleep } from 'node:timers/promises';
import { Pool } from 'undici';
import type { Post } from './webhooks.ts';

/** Sends posts to one receiver over kept connections. */
export interface Driver {
  /** As fast as so many senders can, each waiting for its answer before its next post. */
  readonly flood: (posts: readonly Post[], senders: number) => Promise<void>;
  /** At a fixed rate whatever the answers do; gives when each was due, in milliseconds of this process' clock. */
  readonly pace: (posts: readonly Post[], perSecond: number) => Promise<readonly number[]>;
  readonly close: () => Promise<void>;
}

const connections = 64;
const stepMs = 2;

/** Makes a driver. Anything but 200 ends the measurement, because what was not taken would never arrive. */
export const makeDriver = (url: string): Driver => {
  const pool = new Pool(url, { connections, pipelining: 1 });
  const send = async ({ path, headers, body }: Post): Promise<void> => {
    const { statusCode, body: answer } = await pool.request({ method: 'POST', path, headers, body });
    await answer.dump();
    if (statusCode !== 200) throw new Error(`a post was answered with ${statusCode}`);
  };

  const flood = async (posts: readonly Post[], senders: number): Promise<void> => {
    let next = 0;
    const sender = async (): Promise<void> => {
      for (let post = posts[next++]; post !== undefined; post = posts[next++]) await send(post);
    };
    await Promise.all(Array.from({ length: senders }, sender));
  };

  const pace = async (posts: readonly Post[], perSecond: number): Promise<readonly number[]> => {
    const startedAtMs = performance.now();
    const dueAtMs = posts.map((_, index) => startedAtMs + (index * 1000) / perSecond);
    const sending: Promise<unknown>[] = [];
    const failures: unknown[] = [];
    for (const [index, post] of posts.entries()) {
      while (performance.now() < (dueAtMs[index] ?? 0)) await sleep(stepMs);
      sending.push(send(post).catch((error: unknown) => failures.push(error)));
    }
    await Promise.all(sending);
    if (failures.length > 0) throw new Error('a post failed', { cause: failures[0] });
    return dueAtMs;
  };

  return { flood, pace, close: () => pool.close() };
};
