import {
  isMutual,
  isWilling,
  type LevelRefusal,
  levelRefusalOf,
  type Platform,
  platforms,
  type Willingness,
} from '#libs/envelope';
import type { Store } from '../database.ts';
import { capabilitiesOf, type CapabilityFacts, levelsNow } from './capabilities.ts';
import { pairName, willingnessAmong } from './consents.ts';
import { bufferOf, hexKey } from './id-sets.ts';
import { companionsOf, type Talk, talkOf, talksOfExactly } from './talks.ts';

/** A recipient, with what its app can carry; `capabilities` is absent when the app never published any. */
export interface TalkRecipient {
  readonly participantId: Buffer;
  readonly platform: Platform;
  readonly capabilities?: CapabilityFacts;
}

/**
 * Where a message of somebody to somebody goes, or why it does not. An unknown recipient, one who has not agreed and a conversation
 * that has not begun are one answer. Nothing ever answers with a weaker level than the one that was asked for.
 */
export type TalkStanding =
  | {
      readonly kind: 'conversation';
      readonly conversationId: Buffer;
      readonly epoch: bigint;
      readonly level: number;
      readonly recipients: readonly TalkRecipient[];
    }
  | { readonly kind: 'consent_required' }
  | {
      readonly kind: 'security_downgrade';
      readonly reason: LevelRefusal | 'CONVERSATION_SUSPENDED' | 'LEVEL_FIXED';
      /** The level that was asked for, and the one that the conversation has. */
      readonly offered: number;
      readonly required: number;
      /** The app that lacks the level, where that is the reason. */
      readonly app?: Platform;
    };

export interface TalkQuestion {
  readonly senderId: Uint8Array;
  readonly level: number;
  readonly nowMs: number;
}

/** The conversation in which exactly the sender and these recipients are, at a level. Three statements. */
export const conversationFor =
  (store: Store) =>
  async ({
    recipientIds,
    ...question
  }: TalkQuestion & { readonly recipientIds: readonly Uint8Array[] }): Promise<TalkStanding> =>
    standingIn(store, await talksOfExactly(store)([question.senderId, ...recipientIds]), question);

/** The same for a conversation that is named, as a group or a thread of an app is. */
export const conversationNamed =
  (store: Store) =>
  async ({
    conversationId,
    ...question
  }: TalkQuestion & { readonly conversationId: Uint8Array }): Promise<TalkStanding> => {
    const talk = await talkOf(store)(conversationId);
    const isMember = talk?.members.some(({ participantId }) => participantId.equals(question.senderId));
    return standingIn(store, talk !== undefined && isMember === true ? [talk] : [], question);
  };

async function standingIn(
  store: Store,
  talks: readonly Talk[],
  { senderId, level, nowMs }: TalkQuestion,
): Promise<TalkStanding> {
  const talk = talks.find((candidate) => candidate.level === level) ?? talks[0];
  if (talk === undefined || talk.members.length < 2) return { kind: 'consent_required' };
  const others = talk.members.filter(({ participantId }) => !participantId.equals(senderId));
  if (!(await isAgreed(store, talk, { senderId, nowMs }))) return { kind: 'consent_required' };
  const levels = { offered: level, required: talk.level };
  const documents = await capabilitiesOf(store)(platforms);
  const lacking = talk.members.find(
    ({ platform }) => !levelsNow(platform, documents.get(platform), nowMs).includes(level),
  );
  if (lacking !== undefined)
    return { kind: 'security_downgrade', reason: levelRefusalOf(level), app: lacking.platform, ...levels };
  if (talk.level !== level) return { kind: 'security_downgrade', reason: 'LEVEL_FIXED', ...levels };
  if (talk.state !== 'active')
    return { kind: 'security_downgrade', reason: 'CONVERSATION_SUSPENDED', ...levels };
  const { conversationId, epoch } = talk;
  return {
    kind: 'conversation',
    conversationId,
    epoch,
    level,
    recipients: others.map(({ participantId, platform }) => {
      const capabilities = documents.get(platform);
      return { participantId, platform, ...(capabilities && { capabilities }) };
    }),
  };
}

/**
 * Whether the sender and everybody else still agree. Between two that is asked of their statements at this moment; in a group, whose
 * members all agreed when it began, and in a conversation that an operator began, only a refusal counts.
 */
async function isAgreed(
  store: Store,
  { members, begunBy, level, state }: Talk,
  { senderId, nowMs }: Pick<TalkQuestion, 'senderId' | 'nowMs'>,
): Promise<boolean> {
  if (state === 'lapsed' || state === 'stalled' || state === 'ended') return false;
  const me = bufferOf(senderId);
  const others = members.map(({ participantId }) => participantId).filter((id) => hexKey(id) !== hexKey(me));
  const pairs = others.flatMap((id) => [
    { fromId: me, toId: id },
    { fromId: id, toId: me },
  ]);
  const found = await willingnessAmong(store)(pairs, level, nowMs);
  const towards = (fromId: Uint8Array, toId: Uint8Array): Willingness =>
    found.get(pairName({ fromId, toId })) ?? 'unsaid';
  return others.every((id) => {
    const both = [towards(me, id), towards(id, me)] as const;
    return begunBy === 'consent' && members.length === 2 ? isMutual(...both) : !both.includes('refused');
  });
}

/**
 * Of which users somebody may claim keys: itself, whoever lets it write, and those in a conversation of three or more, or of an
 * operator's making, with it. Ids in hex. Two statements.
 */
export const claimableUsers =
  (store: Store) =>
  async (
    requesterId: Uint8Array,
    targetIds: readonly Uint8Array[],
    level: number,
    nowMs: number,
  ): Promise<ReadonlySet<string>> => {
    const pairs = targetIds.map((fromId) => ({ fromId, toId: requesterId }));
    const found = await willingnessAmong(store)(pairs, level, nowMs);
    const together = await companionsOf(store)(requesterId, targetIds, level);
    const open = pairs.filter((pair) => {
      const willingness = found.get(pairName(pair)) ?? 'unsaid';
      if (hexKey(pair.fromId) === hexKey(requesterId)) return true;
      return willingness !== 'refused' && (isWilling(willingness) || together.has(hexKey(pair.fromId)));
    });
    return new Set(open.map(({ fromId }) => hexKey(fromId)));
  };
