import { createHash } from 'node:crypto';
import { sealpost } from '#contracts/gateway';
import { toLong } from '#libs/contracts';
import { type ConversationId, platforms, platformToProto } from '#libs/envelope';
import { activeMembers, insertRoster, lockConversation, type Member } from '#libs/store';
import type { RulePorts } from './ports.ts';

const { v1 } = sealpost.gateway;

/** How many people a conversation may have. */
export const membersMax = 8;

const reachToProto = {
  webhook: v1.Reach.REACH_WEBHOOK,
  'native-link': v1.Reach.REACH_NATIVE_LINK,
  'device-stream': v1.Reach.REACH_DEVICE_STREAM,
} as const satisfies Record<Member['reach'], number>;

/** Signs the roster of the next epoch over whoever is in a conversation now, and gives these members. Belongs in the transaction that changed them. */
export async function signNextRoster(
  { store, rosterSigner }: Pick<RulePorts, 'store' | 'rosterSigner'>,
  conversationId: ConversationId,
): Promise<readonly Member[]> {
  const conversation = await lockConversation(store)(conversationId);
  if (conversation === undefined) throw new Error('a roster needs its conversation');
  const members = await activeMembers(store)(conversationId);
  const epoch = conversation.epoch + 1n;
  const roster = rosterBytes({ conversationId, epoch, level: conversation.level, members });
  await insertRoster(store)(conversationId, { epoch, ...rosterSigner.sign(roster) });
  return members;
}

interface RosterFacts {
  readonly conversationId: ConversationId;
  readonly epoch: bigint;
  readonly level: number;
  readonly members: readonly Member[];
}

/** Serialises a roster. Of a member's identifier it holds the SHA-256 only. */
function rosterBytes({ conversationId, epoch, level, members }: RosterFacts): Uint8Array {
  return v1.Roster.encode({
    conversationId: Buffer.from(conversationId, 'hex'),
    epoch: toLong(epoch),
    level,
    members: members.map((member) => ({
      address: addressOf(member),
      reach: reachToProto[member.reach],
      account: member.account,
      addressHash: createHash('sha256').update(member.address, 'utf8').digest(),
    })),
  }).finish();
}

/** A participant's pseudonymous address, for all of its devices. */
export function addressOf({
  platform,
  participantId,
}: Pick<Member, 'platform' | 'participantId'>): sealpost.gateway.v1.Address.$Properties {
  const known = platforms.find((name) => name === platform);
  return {
    platform: known === undefined ? v1.Platform.PLATFORM_UNSPECIFIED : platformToProto(known),
    participantId: Buffer.from(participantId, 'hex'),
    deviceId: 0,
  };
}
