import type { ActionOf } from '../control/action-schema.ts';
import { type ControlResult, done, refusal } from '../control/problem.ts';
import type { Simulation } from '../simulation.ts';
import type { ChoiceOption } from '../world/content.ts';
import type { Message } from '../world/message.ts';
import type { User } from '../world/user.ts';
import { type ActionOutcome, actorAt, actorOf } from './actor.ts';
import { tap } from './open-link.ts';
import { write } from './write.ts';

/** A person taps an answer, named by its id, its title or its place; of the latest prompt unless another one is named. */
export const choose = (
  simulation: Simulation,
  user: User,
  action: ActionOf<'choice'>,
): ControlResult<ActionOutcome> => {
  const found =
    action.message === undefined
      ? latestPrompt(simulation, user, action.account)
      : actorAt(simulation, user, action.message);
  if (!found.ok) return found;
  const { actor, message } = found.value;
  const choice = choiceOf(message, action.choice);
  if (!choice) return refusal(404, 'unknown_choice', 'The message offers no such answer.');
  if (choice.source === 'postback') return done(tap(actor, { title: choice.title, payload: choice.id }));
  const isQuoted = choice.source !== 'quick_reply';
  return done(
    write(
      actor,
      { kind: 'answer', text: choice.title, answer: choice },
      { replyTo: isQuoted ? message.id : undefined },
    ),
  );
};

function latestPrompt(
  simulation: Simulation,
  user: User,
  accountId: string | undefined,
): ReturnType<typeof actorAt> {
  const actor = actorOf(simulation, user, accountId);
  if (!actor.ok) return actor;
  const prompt = actor.value.thread.messages.findLast(({ content }) => (content.choices ?? []).length > 0);
  return prompt
    ? actorAt(simulation, user, prompt.id)
    : refusal(404, 'unknown_message', 'The person was asked nothing.');
}

function choiceOf({ content }: Message, wanted: string | number): ChoiceOption | undefined {
  const choices = content.choices ?? [];
  if (typeof wanted === 'number') return choices[wanted];
  return choices.find(({ id }) => id === wanted) ?? choices.find(({ title }) => title === wanted);
}
