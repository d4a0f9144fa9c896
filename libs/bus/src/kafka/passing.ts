import { setTimeout as sleep } from 'node:timers/promises';
import { protocolErrorOf } from './protocol-error.ts';

const attemptsMax = 20;
const retryMs = 250;

/** Answers that pass while a partition's leader or a group's coordinator is chosen, moves or comes back. */
const passing = new Set([
  'NOT_COORDINATOR_FOR_GROUP',
  'GROUP_COORDINATOR_NOT_AVAILABLE',
  'GROUP_LOAD_IN_PROGRESS',
  'NOT_LEADER_FOR_PARTITION',
  'LEADER_NOT_AVAILABLE',
  'UNKNOWN_TOPIC_OR_PARTITION',
  'REQUEST_TIMED_OUT',
]);

/** Asks again, for some five seconds, while the brokers are not ready or not reached. Any other answer is thrown at once. */
export async function whilePassing<T>(ask: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await ask();
    } catch (error) {
      const answer = protocolErrorOf(error);
      if (attempt >= attemptsMax || (answer !== undefined && !passing.has(answer))) throw error;
      await sleep(retryMs);
    }
  }
}
