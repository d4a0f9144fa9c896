import type { ActionOf } from '../control/action-schema.ts';
import { type ControlResult, done, refusal } from '../control/problem.ts';
import { thumbIds } from '../messaging/content.ts';
import type { Simulation } from '../simulation.ts';
import type { MessageContent } from '../world/content.ts';
import type { User } from '../world/user.ts';
import { type ActionOutcome, type Actor, withActor } from './actor.ts';
import { fileOf } from './samples.ts';
import { type WriteOptions, write } from './write.ts';

type Outcome = ControlResult<ActionOutcome>;

/** A person says something, perhaps in answer to a message, which then tells the account. */
export const says = (
  simulation: Simulation,
  user: User,
  action: { readonly account?: string | undefined } & WriteOptions,
  contentOf: (actor: Actor) => MessageContent,
): Outcome => {
  const { account, ...options } = action;
  const target = options.replyTo === undefined ? undefined : simulation.world.messages.get(options.replyTo);
  if (options.replyTo !== undefined && target?.userId !== user.id)
    return refusal(404, 'unknown_message', 'The person has no such message.');
  return withActor(simulation, user, target?.accountId ?? account, (actor) =>
    write(actor, contentOf(actor), options),
  );
};

/** A person sends a file. */
export const sendsFile = (
  simulation: Simulation,
  user: User,
  action: ActionOf<'video' | 'audio' | 'voice' | 'document' | 'sticker'>,
): Outcome => {
  const { type, caption, account, replyTo } = action;
  return says(simulation, user, { account, replyTo }, (actor) => ({
    kind: type,
    media: [fileOf(actor, action)],
    ...(caption === undefined ? {} : { text: caption }),
  }));
};

/** Several pictures are one message but for WhatsApp, where each is its own and the first has the caption. */
export const sendsImages = (simulation: Simulation, user: User, action: ActionOf<'image'>): Outcome => {
  const { caption, account, replyTo, count = 1 } = action;
  const captioned = caption === undefined ? {} : { text: caption };
  if (user.platform !== 'whatsapp')
    return says(simulation, user, { account, replyTo }, (actor) => ({
      kind: 'image',
      media: Array.from({ length: count }, () => fileOf(actor, action)),
      ...captioned,
    }));
  const outcomes = Array.from({ length: count }, (_, index) =>
    says(simulation, user, { account, replyTo }, (actor) => ({
      kind: 'image',
      media: [fileOf(actor, action)],
      ...(index === 0 ? captioned : {}),
    })),
  );
  return (
    outcomes.find(({ ok }) => !ok) ??
    done({ ids: outcomes.flatMap((outcome) => (outcome.ok ? outcome.value.ids : [])) })
  );
};

/** A person sends the one-tap like of their app: a thumb, or a heart on Instagram. */
export const likes = (simulation: Simulation, user: User, action: ActionOf<'like'>): Outcome =>
  says(simulation, user, action, () => likeContent(user, action));

function likeContent(user: User, { size = 'small' }: ActionOf<'like'>): MessageContent {
  if (user.platform !== 'messenger')
    return { kind: 'like', text: user.platform === 'instagram' ? '❤️' : '👍' };
  const stickerId = thumbIds[{ small: 0, medium: 1, large: 2 }[size]] ?? thumbIds[0];
  return { kind: 'like', text: '👍', media: [{ mimeType: 'image/png', stickerId }] };
}
