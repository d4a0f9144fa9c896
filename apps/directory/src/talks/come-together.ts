import {
  hexOf,
  isMutual,
  nativeLevels,
  participantIdOf,
  type Platform,
  platforms,
  type Willingness,
} from '#libs/envelope';
import {
  capabilitiesOf,
  consentBetween,
  isBlockedAmong,
  levelsNow,
  lockPair,
  nativePlatformsOf,
  type Store,
  type TalkMember,
  talksOfExactly,
} from '#libs/store';
import type { RulePorts } from '../ports.ts';
import { applyTalkEvent } from './apply-event.ts';
import { beginTalk } from './begin-talk.ts';

const strongestFirst = [nativeLevels.e2ee, nativeLevels.appSealed] as const;

/**
 * What follows when somebody became willing to talk with another: a conversation of theirs that had lapsed goes on, and where they have
 * none, one begins, at the strongest level that both agreed to and both apps have. It never begins beside one that is stronger, even if
 * that is held up. To be called after the statement is committed; it can be repeated.
 */
export const comeTogether =
  (ports: Pick<RulePorts, 'store' | 'now' | 'rosterSigner' | 'randomBytes'>) =>
  (oneId: Uint8Array, otherId: Uint8Array): Promise<void> =>
    ports.store.transaction().execute(async (store) => {
      const members = await nativeMembers(store, [oneId, otherId]);
      if (members.length !== 2 || (await isAnyBlocked(store, members))) return;
      await lockPair(store)(oneId, otherId);
      const nowMs = ports.now();
      const agreed = async (level: number): Promise<boolean> => {
        const [there, back]: readonly [Willingness, Willingness] = await consentBetween(store)(
          oneId,
          otherId,
          level,
          nowMs,
        );
        return isMutual(there, back);
      };
      const talks = await talksOfExactly(store)([oneId, otherId]);
      for (const talk of talks)
        if (await agreed(talk.level)) await applyTalkEvent({ ...ports, store }, talk, 'agree');
      for (const level of strongestFirst) {
        if (talks.some((talk) => talk.level >= level)) return;
        if ((await agreed(level)) && (await haveLevel(store, members, level, nowMs))) {
          await beginTalk({ ...ports, store }, level, members);
          return;
        }
      }
    });

/** Users of app backends by id; whoever is none, or does not exist, is left out. */
export async function nativeMembers(
  store: Store,
  ids: readonly Uint8Array[],
): Promise<readonly TalkMember[]> {
  const found = await nativePlatformsOf(store)(ids);
  return ids.flatMap((id) => {
    const platform = platforms.find((name) => name === found.get(hexOf(id)));
    return platform === undefined ? [] : [{ participantId: Buffer.from(id), platform }];
  });
}

/** Whether every one's app has a level now. */
export async function haveLevel(
  store: Store,
  members: readonly { readonly platform: Platform }[],
  level: number,
  nowMs: number,
): Promise<boolean> {
  const documents = await capabilitiesOf(store)();
  return members.every(({ platform }) => levelsNow(platform, documents.get(platform), nowMs).includes(level));
}

/** Whether one of them blocked another. */
export async function isAnyBlocked(store: Store, members: readonly TalkMember[]): Promise<boolean> {
  const ids = members.flatMap(({ participantId }) => participantIdOf(participantId) ?? []);
  for (const id of ids) if (await isBlockedAmong(store)(id, ids)) return true;
  return false;
}
