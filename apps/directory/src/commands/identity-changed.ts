import { findParticipant, moveParticipant, openConversationsOf } from '#libs/store';
import type { Control } from '../control.ts';
import type { RulePorts } from '../ports.ts';
import { signNextRoster } from '../roster.ts';
import { applied, type Answer, refused } from './command.ts';

/**
 * Follows a person to a new identifier on the platform: whoever they were stays who they are, and every conversation gets a roster
 * that names the new identifier. Somebody unknown needs nothing; an identifier of somebody with conversations is not taken over.
 */
export async function followIdentity(ports: RulePorts, control: Control): Promise<Answer> {
  const { account, address, aliases } = control;
  const participant = await findParticipant(ports.store)(account, [address]);
  if (participant === undefined) return applied();
  if (!(await moveParticipant(ports.store)(participant, address, aliases))) return refused();
  for (const conversationId of await openConversationsOf(ports.store)(participant))
    await signNextRoster(ports, conversationId);
  return applied();
}
