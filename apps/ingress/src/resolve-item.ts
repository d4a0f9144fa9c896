import { failure } from '#libs/envelope';
import { invitationTokenHash, type KnownMessage } from '#libs/store';
import { effectOfCommand, movedTo } from './command-effects.ts';
import { type Command, commandOf } from './commands.ts';
import { gatewayConversationId } from './derived-ids.ts';
import type { Item } from './item.ts';
import { toDirectory } from './item-control.ts';
import { isPlain, tokenInItem } from './item-token.ts';
import type { ItemView, Resolved } from './item-view.ts';
import type { Resolution } from './resolution.ts';

/** A token can open nothing after a day, so none is kept longer. */
const keptTokenLifeMs = 24 * 3_600_000;

/** Something that a person wrote, sent or did: a command, an invitation's confirmation, or for a conversation. */
export const resolveItem = (item: Item, view: ItemView): Resolved => {
  const command = commandIn(item, view);
  if (command) return obey(item, view, command);
  const tokenHash = tokenHashIn(item) ?? (isSpoken(item) ? keptToken(view) : undefined);
  if (tokenHash !== undefined) return join(item, view, tokenHash);
  if (item.event.class === 'system') return { resolution: greeting(item, view), state: view.state };
  return { resolution: intoConversation(item, view), state: view.state };
};

/** Keeps the token of a link that was followed without a word: the next thing that the person says confirms it. */
export const resolveBareReferral = (item: Item, { state, nowMs }: ItemView): Resolved => {
  const tokenHash = tokenHashIn(item);
  return tokenHash === undefined
    ? { resolution: { to: 'nowhere', reason: 'no_token' }, state }
    : {
        resolution: { to: 'nowhere', reason: 'token_kept' },
        state: { ...state, keptTokenHash: tokenHash, keptAtMs: nowMs },
      };
};

/** Tells the directory of the identifiers that took the place of the one it knows. */
export const resolveIdentity = (item: Item, view: ItemView): Resolved => {
  const { person, state } = view;
  const { unlisted } = person;
  const taken = unlisted.length > 0 ? unlisted : item.spellings.filter((each) => each !== person.address);
  return person.standing === 'stranger' || taken.length === 0
    ? { resolution: { to: 'nowhere', reason: 'unknown_person' }, state }
    : { resolution: toDirectory({ ...item, spellings: taken }, view, 'identity-changed', {}), state };
};

/** A plain text, or a tap on a button of the gateway's own: a tap on somebody else's button answers them. */
function commandIn(item: Item, view: ItemView): Command | undefined {
  const { kind, text = '' } = item.event;
  const answersSomebody = kind === 'choice_answer' && isAboutConversation(view.messageOf(item));
  return isPlain(item) && !answersSomebody ? commandOf(text) : undefined;
}

function isAboutConversation(message: KnownMessage | undefined): boolean {
  return message !== undefined && message.conversationId !== gatewayConversationId;
}

function obey(item: Item, view: ItemView, command: Command): Resolved {
  const { name, number, language } = command;
  const { state, ...chosen } = effectOfCommand({ ...view, command, controlId: item.event.envelopeId });
  return { resolution: toDirectory(item, view, name, { number, language, ...chosen }), state };
}

function tokenHashIn(item: Item): string | undefined {
  const token = tokenInItem(item);
  return token === undefined ? undefined : invitationTokenHash(token).toString('hex');
}

function isSpoken({ event }: Item): boolean {
  return event.class === 'message' || event.class === 'system';
}

function keptToken({ state, nowMs }: ItemView): string | undefined {
  return nowMs - state.keptAtMs < keptTokenLifeMs ? state.keptTokenHash : undefined;
}

/** The joined conversation is the current one at once; the directory may still refuse. The message itself is not relayed. */
function join(item: Item, view: ItemView, tokenHash: string): Resolved {
  const { keptTokenHash: _, ...state } = view.state;
  const invitation = view.invitationOf(tokenHash);
  const resolution = toDirectory(item, view, 'join', { tokenHash });
  if (!invitation || invitation.inviterId === view.person.participantId) return { resolution, state };
  const moved = movedTo(state, invitation.conversationId, item.event.envelopeId);
  return { resolution, state: moved, usedTokenHash: tokenHash };
}

/**
 * What has a reference goes where the referenced message is, also when its author has left there: the router then refuses
 * it, which is better than showing it to others. Everything else goes to the current conversation.
 */
function intoConversation(item: Item, view: ItemView): Resolution {
  const referenced = view.messageOf(item);
  const isOurs = referenced?.conversationId === gatewayConversationId;
  if (isOurs && item.event.class !== 'message') return { to: 'nowhere', reason: 'about_the_gateway' };
  const target = isOurs ? undefined : referenced;
  const conversationId = target?.conversationId ?? view.state.currentConversationId;
  if (conversationId === undefined) return withoutConversation(item, view);
  return {
    to: 'conversation',
    conversationId,
    rosterEpoch: view.epochOf(conversationId),
    senderId: view.person.participantId,
    ...(target && { refEnvelopeId: target.envelopeId }),
  };
}

function withoutConversation(item: Item, view: ItemView): Resolution {
  if (item.event.class === 'message') return toDirectory(item, view, 'greet', {});
  if (item.event.class !== 'unsupported') return { to: 'nowhere', reason: 'no_conversation' };
  return { to: 'dead-letter', failure: failure('unsupported', { rule: 'no conversation' }) };
}

function greeting(item: Item, view: ItemView): Resolution {
  return view.state.currentConversationId === undefined
    ? toDirectory(item, view, 'greet', {})
    : { to: 'nowhere', reason: 'already_talking' };
}
