import type { EventClass } from '#libs/connector/content';
import type { Item } from './item.ts';

/** What ingress does with an item, before anything is looked up. */
export type Fate =
  /** Something a person said or did: goes to a conversation, or to the directory. */
  | 'person'
  /** The person's identifiers changed. */
  | 'identity'
  /** A link was followed and nothing written yet. */
  | 'bare-referral'
  /** What became of something that we sent. */
  | 'receipt'
  /** The platform shows us a send of ours. */
  | 'echo'
  /** Nothing that concerns a conversation: counted. */
  | 'counted';

const fateOfClass: Readonly<Record<EventClass, Fate>> = {
  message: 'person',
  reaction: 'person',
  edit: 'person',
  deletion: 'person',
  unsupported: 'person',
  system: 'counted',
  receipt: 'receipt',
  echo: 'echo',
  ignored: 'counted',
};

/** System events that concern a person; all others are counted. */
const fateOfSystemKind: ReadonlyMap<string, Fate> = new Map([
  ['conversation_started', 'person'],
  ['referral', 'bare-referral'],
  ['user_changed_number', 'identity'],
  ['user_changed_user_id', 'identity'],
  ['user_id_update', 'identity'],
]);

/**
 * Decides by class and kind. What belongs to another app's thread (`standby`), and what was written in a group of the
 * platform's own, is counted and goes nowhere.
 */
export const fateOf = ({ event }: Item): Fate => {
  if (event.class === 'receipt') return 'receipt';
  if (event.standby || event.groupId) return 'counted';
  return (event.class === 'system' && fateOfSystemKind.get(event.kind ?? '')) || fateOfClass[event.class];
};

/** Whether an item is a person's act, so that it has an order among that person's others. */
export const isAct = (item: Item): boolean => acts.has(fateOf(item));

const acts: ReadonlySet<Fate> = new Set<Fate>(['person', 'identity', 'bare-referral']);
