import type { Platform } from '#libs/envelope';
import type { InboxEntry } from '../../../simulator/src/people/inbox.ts';
import type { Person } from './person.ts';
import { askWithButtons } from './prompt.ts';
import type { PeopleWorld } from './world.ts';

/** Two people of one conversation, in which one has asked the other something. */
export interface Scene {
  readonly world: PeopleWorld;
  readonly ana: Person;
  readonly ben: Person;
  /** Ben's question as Ana holds it. */
  readonly question: InboxEntry;
  /** The same question as Ben holds it. */
  readonly ownQuestionId: string;
}

/** Brings two people together, Ana on one app and Ben on another, or both on one account of the same. */
export const makeScene = async (world: PeopleWorld, from: Platform, to: Platform): Promise<Scene> => {
  const ana = await world.person(from, 'Ana');
  const ben = await world.person(to, 'Ben');
  await world.talk(ana, ben);
  await askWithButtons(world, ana, ['The red one', 'The blue one']);
  const ownQuestionId = await ben.says('Where are the keys?');
  const question = await ana.shows('Where are the keys?');
  return { world, ana, ben, question, ownQuestionId };
};
