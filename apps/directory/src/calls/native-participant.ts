import { hexOf, type ParticipantId, type Platform, platforms } from '#libs/envelope';
import { ensureAlias, ensureParticipant, type Participant, type Store } from '#libs/store';
import type { RulePorts } from '../ports.ts';

const participantIdBytes = 16;
const aliasBytes = 8;
const aliasMin = 2n ** 63n;

/** The account that users of an app backend belong to. */
export const nativeAccountOf = (platform: Platform): string => `native:${platform}`;

/**
 * The participant of an app backend's user, in the one spelling that is kept, with one alias on each other app: at least 2^63,
 * drawn at random, and the same ever after. Belongs in a transaction.
 */
export async function ensureNativeParticipant(
  { store, randomBytes, now }: Pick<RulePorts, 'store' | 'randomBytes' | 'now'>,
  platform: Platform,
  user: string,
): Promise<{ readonly participant: Participant; readonly aliases: Readonly<Record<string, string>> }> {
  const participant = await ensureParticipant(store)({
    participantIdOf: () => hexOf(randomBytes(participantIdBytes)),
    platform,
    account: nativeAccountOf(platform),
    address: user,
    aliases: [],
    nowMs: now(),
  });
  return { participant, aliases: await aliasesOf(store, platform, participant.participantId, randomBytes) };
}

/** The number under which each other app knows a user. */
export async function aliasesOf(
  store: Store,
  home: Platform,
  participantId: ParticipantId,
  randomBytes: RulePorts['randomBytes'],
): Promise<Record<string, string>> {
  const draw = (): bigint => Buffer.from(randomBytes(aliasBytes)).readBigUInt64BE() | aliasMin;
  const aliases: Record<string, string> = {};
  for (const viewer of platforms.filter((platform) => platform !== home))
    aliases[viewer] = (await ensureAlias(store)(viewer, participantId, draw)).toString();
  return aliases;
}
