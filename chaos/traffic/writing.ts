import { setTimeout as sleep } from 'node:timers/promises';
import type { Person } from '../../apps/sealpost/src/testing/person.ts';
import type { Written } from '../verdict.ts';
import { introduceTo } from './people.ts';
import { markOf, type Plan, type PlannedText } from './plan.ts';

export interface WritingOptions {
  readonly plan: Plan;
  readonly people: readonly (readonly Person[])[];
  /** How long it takes to write everything, from now on. */
  readonly spanMs: number;
}

/** Everything that was written, in the order of its times, and what could not be. */
export interface Writing {
  readonly written: readonly Written[];
  readonly problems: readonly string[];
}

/**
 * Lets people write as planned. A conversation's texts are written one after the other. One that begins late has its texts once its
 * people have come together, and not before their time.
 */
export const writeAll = async ({ plan, people, spanMs }: WritingOptions): Promise<Writing> => {
  const problems: string[] = [];
  const startedAtMs = Date.now();
  const untilShare = async (share: number): Promise<void> => {
    const waitMs = startedAtMs + share * spanMs - Date.now();
    if (waitMs > 0) await sleep(waitMs);
  };
  const writeConversation = async (conversation: number): Promise<readonly Written[]> => {
    const members = people[conversation] ?? [];
    const { beginsAt = 0 } = plan.conversations[conversation] ?? {};
    await untilShare(beginsAt);
    if (beginsAt > 0 && !(await haveMet(members))) {
      problems.push(`the people of conversation ${conversation} did not come together`);
      return [];
    }
    const written: Written[] = [];
    for (const text of plan.texts.filter((each) => each.conversation === conversation)) {
      await untilShare(text.at);
      written.push(await writeOne(text, members));
    }
    return written;
  };
  const written = (await Promise.all(plan.conversations.map((_, index) => writeConversation(index)))).flat();
  return { written: written.toSorted((a, b) => a.atMs - b.atMs), problems };
};

const haveMet = (members: readonly Person[]): Promise<boolean> =>
  introduceTo(members).then(
    () => true,
    () => false,
  );

const writeOne = async (
  { conversation, number, author, text }: PlannedText,
  members: readonly Person[],
): Promise<Written> => {
  const writer = members[author];
  if (!writer) throw new Error('a plan names nobody who is not there');
  const atMs = Date.now();
  return {
    mark: markOf(conversation, number),
    author: writer.id,
    nativeId: await writer.says(text),
    recipients: members.filter((member) => member !== writer).map(({ id }) => id),
    atMs,
  };
};
