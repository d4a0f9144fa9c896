import { thumbIds } from '../messaging/content.ts';
import type { Action, ActionOf, ActionType } from '../control/action-schema.ts';
import { type ControlResult, done, refusal } from '../control/problem.ts';
import type { Simulation } from '../simulation.ts';
import { deliver, eventBase, read } from '../world/arrival.ts';
import type { MessageContent } from '../world/content.ts';
import { raise } from '../world/message.ts';
import type { User } from '../world/user.ts';
import { nextAtMs } from '../world/world.ts';
import { type ActionOutcome, type Actor, actorAt, actorOf } from './actor.ts';
import { choose } from './choose.ts';
import { changeKey, changeNumber, changeUserId } from './identity.ts';
import { openLink, tap } from './open-link.ts';
import { fileOf } from './samples.ts';
import { type WriteOptions, write } from './write.ts';

type Outcome = ControlResult<ActionOutcome>;
type Deed<T extends ActionType> = (simulation: Simulation, user: User, action: ActionOf<T>) => Outcome;

/** Messenger allows so many edits of a message. */
const editsMax = 5;
const nothing: ActionOutcome = { ids: [] };

/** What a person does, one row a type of action. */
const deeds: { readonly [T in ActionType]: Deed<T> } = {
  text: (simulation, user, { text, story, ...action }) =>
    says(simulation, user, action, () => ({ kind: 'text', text, ...(story === undefined ? {} : { story }) })),
  image: (simulation, user, action) => sendsImages(simulation, user, action),
  video: (simulation, user, action) => sendsFile(simulation, user, action),
  audio: (simulation, user, action) => sendsFile(simulation, user, action),
  voice: (simulation, user, action) => sendsFile(simulation, user, action),
  document: (simulation, user, action) => sendsFile(simulation, user, action),
  sticker: (simulation, user, action) => sendsFile(simulation, user, action),
  location: (simulation, user, { latitude, longitude, name, address, ...action }) =>
    says(simulation, user, action, () => ({
      kind: 'location',
      place: {
        latitude,
        longitude,
        ...(name === undefined ? {} : { name }),
        ...(address === undefined ? {} : { address }),
      },
    })),
  contacts: (simulation, user, { contacts, ...action }) =>
    says(simulation, user, action, () => ({ kind: 'contacts', contacts })),
  like: (simulation, user, action) => says(simulation, user, action, () => likeContent(user, action)),
  share: (simulation, user, { source, url, title, nativeId, text, ...action }) =>
    says(simulation, user, action, () => ({
      kind: 'share',
      ...(text === undefined ? {} : { text }),
      share: {
        source,
        url,
        ...(title === undefined ? {} : { title }),
        ...(nativeId === undefined ? {} : { nativeId }),
      },
    })),
  story_mention: (simulation, user, action) =>
    says(simulation, user, action, () => ({
      kind: 'story_mention',
      share: { source: 'story', url: action.url },
    })),
  ephemeral: (simulation, user, action) => says(simulation, user, action, () => ({ kind: 'ephemeral' })),
  unsupported: (simulation, user, action) =>
    says(simulation, user, action, () => ({ kind: 'unsupported', text: action.what ?? 'poll' })),
  react: (simulation, user, action) => reacts(simulation, user, action.message, action.emoji),
  unreact: (simulation, user, action) => reacts(simulation, user, action.message, undefined),
  edit: (simulation, user, action) => edits(simulation, user, action),
  delete: (simulation, user, action) => deletes(simulation, user, action),
  choice: (simulation, user, action) => choose(simulation, user, action),
  postback: (simulation, user, { account, title, payload }) =>
    user.platform === 'whatsapp'
      ? refusal(409, 'not_on_this_platform', 'WhatsApp has no postbacks.')
      : withActor(simulation, user, account, (actor) => tap(actor, { title, payload })),
  open_link: (simulation, user, action) => openLink(simulation, user, action),
  read: (simulation, user, { account, upTo }) =>
    withActor(simulation, user, account, (actor) => {
      const delivered = user.platform === 'messenger' ? deliver(actor, actor.nowMs) : [];
      simulation.emit([...delivered, ...read(actor, actor.nowMs, upTo)]);
      return nothing;
    }),
  play: (simulation, user, action) => plays(simulation, user, action),
  deliver: (simulation, user, { account }) =>
    withActor(simulation, user, account, (actor) => {
      simulation.emit(deliver(actor, actor.nowMs));
      return nothing;
    }),
  block: (simulation, user, { account }) =>
    withActor(simulation, user, account, (actor) => {
      const blocked = [...new Set([...user.blocked, actor.account.id])];
      simulation.world.users.set(user.id, { ...user, blocked });
      return nothing;
    }),
  unblock: (simulation, user, { account }) =>
    withActor(simulation, user, account, (actor) => {
      const blocked = user.blocked.filter((id) => id !== actor.account.id);
      simulation.world.users.set(user.id, { ...user, blocked });
      return nothing;
    }),
  preference: (simulation, user, { account, value }) =>
    withActor(simulation, user, account, (actor) => {
      simulation.emit([{ ...eventBase(actor, actor.nowMs), kind: 'preference', value }]);
      return nothing;
    }),
  change_number: (simulation, user, action) => changeNumber(simulation, user, action),
  change_user_id: (simulation, user, action) => changeUserId(simulation, user, action),
  change_phone_key: (simulation, user, action) => changeKey(simulation, user, action),
};

/** Does what a person does, and reports it to the operator of the account. */
export const act = (simulation: Simulation, user: User, action: Action): Outcome =>
  perform(simulation, user, action);

function perform<T extends ActionType>(
  simulation: Simulation,
  user: User,
  action: ActionOf<T> & { type: T },
): Outcome {
  const deed: Deed<T> = deeds[action.type];
  return deed(simulation, user, action);
}

function withActor(
  simulation: Simulation,
  user: User,
  account: string | undefined,
  deed: (actor: Actor) => ActionOutcome,
): Outcome {
  const actor = actorOf(simulation, user, account);
  return actor.ok ? done(deed(actor.value)) : actor;
}

function says(
  simulation: Simulation,
  user: User,
  action: { readonly account?: string | undefined } & WriteOptions,
  contentOf: (actor: Actor) => MessageContent,
): Outcome {
  const { account, ...options } = action;
  const target = options.replyTo === undefined ? undefined : simulation.world.messages.get(options.replyTo);
  if (options.replyTo !== undefined && target?.userId !== user.id)
    return refusal(404, 'unknown_message', 'The person has no such message.');
  return withActor(simulation, user, target?.accountId ?? account, (actor) =>
    write(actor, contentOf(actor), options),
  );
}

function sendsFile(
  simulation: Simulation,
  user: User,
  action: ActionOf<'video' | 'audio' | 'voice' | 'document' | 'sticker'>,
): Outcome {
  const { type, caption, account, replyTo } = action;
  return says(simulation, user, { account, replyTo }, (actor) => ({
    kind: type,
    media: [fileOf(actor, action)],
    ...(caption === undefined ? {} : { text: caption }),
  }));
}

/** Several pictures are one message but for WhatsApp, where each is its own and the first has the caption. */
function sendsImages(simulation: Simulation, user: User, action: ActionOf<'image'>): Outcome {
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
}

function likeContent(user: User, { size = 'small' }: ActionOf<'like'>): MessageContent {
  if (user.platform !== 'messenger')
    return { kind: 'like', text: user.platform === 'instagram' ? '❤️' : '👍' };
  const stickerId = thumbIds[{ small: 0, medium: 1, large: 2 }[size]] ?? thumbIds[0];
  return { kind: 'like', text: '👍', media: [{ mimeType: 'image/png', stickerId }] };
}

function reacts(simulation: Simulation, user: User, messageId: string, emoji: string | undefined): Outcome {
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
}

function edits(simulation: Simulation, user: User, action: ActionOf<'edit'>): Outcome {
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
}

function deletes(simulation: Simulation, user: User, action: ActionOf<'delete'>): Outcome {
  const found = actorAt(simulation, user, action.message);
  if (!found.ok) return found;
  const { actor, message } = found.value;
  if (message.from !== 'user' || message.deleted)
    return refusal(409, 'not_possible', 'Only an own message that is still there can be taken back.');
  message.deleted = true;
  simulation.emit([{ ...eventBase(actor, nextAtMs(actor.thread, actor.nowMs)), kind: 'deletion', message }]);
  return done(nothing);
}

function plays(simulation: Simulation, user: User, action: ActionOf<'play'>): Outcome {
  const found = actorAt(simulation, user, action.message);
  if (!found.ok) return found;
  const { actor, message } = found.value;
  if (message.from !== 'account' || message.content.kind !== 'voice')
    return refusal(409, 'not_possible', 'Only a received voice note can be played.');
  if (raise(message, 'played'))
    simulation.emit([{ ...eventBase(actor, actor.nowMs), kind: 'played', messages: [message] }]);
  return done(nothing);
}
