import { deriveId } from '#libs/envelope';
import { ensureParticipant, type Participant, updateProfile } from '#libs/store';
import type { Control, ControlKindName } from '../control.ts';
import type { RulePorts } from '../ports.ts';
import type { Answer, Command } from './command.ts';
import { greetStranger } from './greet.ts';
import { followIdentity } from './identity-changed.ts';
import { inviteOneMore } from './invite.ts';
import { joinConversation } from './join.ts';
import { beginConversation } from './new.ts';
import { blockConversation, leaveConversation } from './stop.ts';
import { confirmSwitch } from './switch.ts';
import { listOwnConversations } from './who.ts';

type Rule = (ports: RulePorts, control: Control) => Promise<Answer>;

/** What each kind of control record does, within the transaction that `ports.store` is. */
export const commands: Readonly<Record<ControlKindName, Rule>> = {
  new: byParticipant(beginConversation),
  join: byParticipant(joinConversation),
  stop: byParticipant(leaveConversation),
  block: byParticipant(blockConversation),
  who: byParticipant(listOwnConversations),
  switch: byParticipant(confirmSwitch),
  greet: byParticipant(greetStranger),
  'identity-changed': followIdentity,
  invite: byParticipant(inviteOneMore),
};

/** A command belongs to whoever wrote it: known by any of their identifiers, or known from now on. */
function byParticipant(command: Command): Rule {
  return async (ports, control) =>
    command({ ...ports, control, participant: await participantOf(ports, control) });
}

async function participantOf({ store, now }: RulePorts, control: Control): Promise<Participant> {
  const { controlId, platform, account, address, aliases, sealedName, language } = control;
  const participant = await ensureParticipant(store)({
    participantIdOf: (attempt) => participantIdFor(account, address, attempt),
    platform,
    account,
    address,
    aliases,
    nowMs: now(),
  });
  const name = sealedName ? { sealedName, sealedNameAad: Buffer.from(controlId, 'hex') } : {};
  await updateProfile(store)(participant.participantId, { ...name, language });
  return { ...participant, ...bufferedName(name), language: language || participant.language };
}

/** The same for everybody who has to name a participant before the directory has: the account and the identifier at first sight. */
function participantIdFor(account: string, address: string, attempt: number): string {
  return deriveId(
    'sealpost/participant/v1',
    attempt === 0 ? [account, address] : [account, address, attempt],
  );
}

function bufferedName(name: { sealedName?: Uint8Array; sealedNameAad?: Buffer }): Partial<Participant> {
  const { sealedName, sealedNameAad } = name;
  return sealedName && sealedNameAad ? { sealedName: Buffer.from(sealedName), sealedNameAad } : {};
}
