import type { ActionOf } from '../control/action-schema.ts';
import { type ControlResult, done, refusal } from '../control/problem.ts';
import type { Simulation } from '../simulation.ts';
import { eventBase } from '../world/arrival.ts';
import type { IdentityChange } from '../world/event.ts';
import type { User } from '../world/user.ts';
import { makeBsuid, makeMessageId, makePhone } from '../whatsapp/ids.ts';
import { type ActionOutcome, actorOf } from './actor.ts';

type Outcome = ControlResult<ActionOutcome>;

/** A WhatsApp person takes another number, and with it gets another user id. */
export const changeNumber = (
  simulation: Simulation,
  user: User,
  action: ActionOf<'change_number'>,
): Outcome =>
  change(simulation, user, action.account, 'number', {
    phone: action.phone ?? makePhone(),
    bsuid: makeBsuid(),
  });

/** A WhatsApp person gets another business-scoped user id. */
export const changeUserId = (
  simulation: Simulation,
  user: User,
  action: ActionOf<'change_user_id'>,
): Outcome => change(simulation, user, action.account, 'user_id', { bsuid: makeBsuid() });

/** A WhatsApp person has a new phone, whose keys are new. */
export const changeKey = (
  simulation: Simulation,
  user: User,
  action: ActionOf<'change_phone_key'>,
): Outcome => change(simulation, user, action.account, 'key', {});

function change(
  simulation: Simulation,
  before: User,
  accountId: string | undefined,
  kind: IdentityChange['change'],
  changed: Partial<User>,
): Outcome {
  if (before.platform !== 'whatsapp')
    return refusal(409, 'not_on_this_platform', 'Only WhatsApp tells of this.');
  const user = { ...before, ...changed };
  const actor = actorOf(simulation, user, accountId);
  if (!actor.ok) return actor;
  simulation.world.users.set(user.id, user);
  const messageId = makeMessageId(before.phone, 'user');
  simulation.emit([
    { ...eventBase(actor.value, actor.value.nowMs), kind: 'identity', change: kind, before, messageId },
  ]);
  return done({ ids: [messageId] });
}
