import type { Action, ActionOf, ActionType } from '../control/action-schema.ts';
import { type ControlResult, refusal } from '../control/problem.ts';
import type { Simulation } from '../simulation.ts';
import { deliver, eventBase, read } from '../world/arrival.ts';
import type { User } from '../world/user.ts';
import { type ActionOutcome, withActor } from './actor.ts';
import { choose } from './choose.ts';
import { changeKey, changeNumber, changeUserId } from './identity.ts';
import { openLink, tap } from './open-link.ts';
import { likes, says, sendsFile, sendsImages } from './says.ts';
import { deletes, edits, plays, reacts } from './touch.ts';

type Outcome = ControlResult<ActionOutcome>;
type Deed<T extends ActionType> = (simulation: Simulation, user: User, action: ActionOf<T>) => Outcome;

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
  like: (simulation, user, action) => likes(simulation, user, action),
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
