import type { ActionOf } from '../control/action-schema.ts';
import { type ControlResult, done, refusal } from '../control/problem.ts';
import type { Simulation } from '../simulation.ts';
import { eventBase } from '../world/arrival.ts';
import { raise } from '../world/message.ts';
import type { User } from '../world/user.ts';
import { nextAtMs } from '../world/world.ts';
import { type ActionOutcome, actorAt } from './actor.ts';

type Outcome = ControlResult<ActionOutcome>;

/** Messenger allows so many edits of a message. */
const editsMax = 5;
const nothing: ActionOutcome = { ids: [] };

/** A person puts an emoji on a message, or takes theirs off. */
export const reacts = (
  simulation: Simulation,
  user: User,
  messageId: string,
  emoji: string | undefined,
): Outcome => {
  const found = actorAt(simulation, user, messageId);
  if (!found.ok) return found;
  const { actor, message } = found.value;
  const previous = message.reactions.user;
  const atMs = nextAtMs(actor.thread, actor.nowMs);
  actor.thread.openedAtMs = atMs;
  if (emoji === undefined) {
    if (previous === undefined) return refusal(409, 'not_possible', 'The person has not reacted to it.');
    delete message.reactions.user;
    simulation.emit([{ ...eventBase(actor, atMs), kind: 'unreaction', message, emoji: previous }]);
    return done(nothing);
  }
  message.reactions.user = emoji;
  simulation.emit([{ ...eventBase(actor, atMs), kind: 'reaction', message, emoji }]);
  return done(nothing);
};

/** A person changes a text of theirs. */
export const edits = (simulation: Simulation, user: User, action: ActionOf<'edit'>): Outcome => {
  const found = actorAt(simulation, user, action.message);
  if (!found.ok) return found;
  const { actor, message } = found.value;
  if (message.from !== 'user' || message.deleted || message.content.kind !== 'text')
    return refusal(409, 'not_possible', 'Only an own text that is still there can be edited.');
  if (message.edits >= editsMax) return refusal(409, 'not_possible', 'A message can be edited five times.');
  message.content = { ...message.content, text: action.text };
  message.edits += 1;
  simulation.emit([{ ...eventBase(actor, nextAtMs(actor.thread, actor.nowMs)), kind: 'edit', message }]);
  return done(nothing);
};

/** A person takes a message of theirs back. */
export const deletes = (simulation: Simulation, user: User, action: ActionOf<'delete'>): Outcome => {
  const found = actorAt(simulation, user, action.message);
  if (!found.ok) return found;
  const { actor, message } = found.value;
  if (message.from !== 'user' || message.deleted)
    return refusal(409, 'not_possible', 'Only an own message that is still there can be taken back.');
  message.deleted = true;
  simulation.emit([{ ...eventBase(actor, nextAtMs(actor.thread, actor.nowMs)), kind: 'deletion', message }]);
  return done(nothing);
};

/** A person listens to a voice note. */
export const plays = (simulation: Simulation, user: User, action: ActionOf<'play'>): Outcome => {
  const found = actorAt(simulation, user, action.message);
  if (!found.ok) return found;
  const { actor, message } = found.value;
  if (message.from !== 'account' || message.content.kind !== 'voice')
    return refusal(409, 'not_possible', 'Only a received voice note can be played.');
  if (raise(message, 'played'))
    simulation.emit([{ ...eventBase(actor, actor.nowMs), kind: 'played', messages: [message] }]);
  return done(nothing);
};
