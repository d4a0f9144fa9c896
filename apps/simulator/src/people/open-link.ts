import type { ActionOf } from '../control/action-schema.ts';
import { type ControlResult, done, refusal } from '../control/problem.ts';
import { platformRules } from '../platforms.ts';
import type { Simulation } from '../simulation.ts';
import { eventBase } from '../world/arrival.ts';
import type { Account } from '../world/account.ts';
import type { Referral } from '../world/event.ts';
import type { User } from '../world/user.ts';
import { nextAtMs } from '../world/world.ts';
import { type ActionOutcome, type Actor, actorOf } from './actor.ts';
import { type ChatLink, chatLinkOf } from './links.ts';
import { write } from './write.ts';

/**
 * A person follows a link. On WhatsApp the text waits in the composer until they send it. On Messenger and Instagram an
 * existing chat reports the referral at once; in a new one it comes with the first tap on Get Started or the first message.
 * Without `confirm` the person only looks: WhatsApp reports nothing, the other two the bare referral.
 */
export const openLink = (
  simulation: Simulation,
  user: User,
  action: ActionOf<'open_link'>,
): ControlResult<ActionOutcome> => {
  const link = chatLinkOf(action.url);
  if (!link) return refusal(400, 'invalid_request', 'The link is no wa.me, m.me or ig.me link.');
  if (link.platform !== user.platform)
    return refusal(409, 'not_on_this_platform', 'The person is on another platform.');
  const account = [...simulation.world.accounts.values()].find((candidate) => isMeant(candidate, link));
  if (!account) return refusal(404, 'unknown_account', 'The link names no account.');
  const actor = actorOf(simulation, user, account.id);
  if (!actor.ok) return actor;
  return done(
    user.platform === 'whatsapp' ? confirmText(actor.value, link, action) : follow(actor.value, link, action),
  );
};

function confirmText(actor: Actor, link: ChatLink, action: ActionOf<'open_link'>): ActionOutcome {
  const text = action.text ?? link.text;
  return action.confirm && text !== undefined ? write(actor, { kind: 'text', text }) : { ids: [] };
}

function follow(actor: Actor, link: ChatLink, action: ActionOf<'open_link'>): ActionOutcome {
  const { simulation, account, thread, nowMs } = actor;
  const referral: Referral | undefined =
    link.ref === undefined
      ? undefined
      : {
          ref: link.ref,
          source: account.platform === 'messenger' ? 'SHORTLINK' : 'IGME',
          type: 'OPEN_THREAD',
        };
  const isNew = thread.openedAtMs === 0;
  if (action.confirm && isNew) {
    if (action.text !== undefined || account.platform === 'instagram')
      return write(actor, { kind: 'text', text: action.text ?? 'Hi' }, { referral });
    return tapGetStarted(actor, referral);
  }
  if (referral)
    simulation.emit([{ ...eventBase(actor, nextAtMs(thread, nowMs)), kind: 'referral', referral }]);
  return action.confirm && action.text !== undefined
    ? write(actor, { kind: 'text', text: action.text })
    : { ids: [] };
}

function tapGetStarted(actor: Actor, referral: Referral | undefined): ActionOutcome {
  return tap(actor, {
    title: 'Get Started',
    payload: 'GET_STARTED',
    ...(referral === undefined ? {} : { referral }),
  });
}

/** A tap on a button that posts back, which opens the 24-hour window. */
export const tap = (
  actor: Actor,
  told: { readonly title: string; readonly payload: string; readonly referral?: Referral },
): ActionOutcome => {
  const { simulation, account, user, thread, nowMs } = actor;
  const mid = platformRules[account.platform].makeMessageId(account, user, 'user');
  const atMs = nextAtMs(thread, nowMs);
  thread.openedAtMs = atMs;
  simulation.emit([{ ...eventBase(actor, atMs), kind: 'postback', postback: { mid, ...told } }]);
  return { ids: [mid] };
};

const isMeant = (account: Account, { platform, to }: ChatLink): boolean =>
  account.platform === platform &&
  (account.phone !== '' ? account.phone === to : [account.username, account.id].includes(to));
