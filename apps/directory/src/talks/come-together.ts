import { hexOf, isMutual, nativeLevels, participantIdOf, type Platform, platforms } from '#libs/envelope';
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
 * that is held up. To be called after the statement is committed; it can be repeated. Until both have agreed it takes the same
 * statements whether the other exists or not, so that the time tells nothing.
 */
export const comeTogether =
  (ports: Pick<RulePorts, 'store' | 'now' | 'rosterSigner' | 'randomBytes'>) =>
  (oneId: Uint8Array, otherId: Uint8Array): Promise<void> =>
    ports.store.transaction().execute(async (store) => {
      await lockPair(store)(oneId, otherId);
      const nowMs = ports.now();
      const members = await nativeMembers(store, [oneId, otherId]);
      const isBlocked = await isAnyBlocked(store, [oneId, otherId]);
      const talks = await talksOfExactly(store)([oneId, otherId]);
      const agreed = [];
      for (const level of strongestFirst)
        if (isMutual(...(await consentBetween(store)(oneId, otherId, level, nowMs)))) agreed.push(level);
      if (members.length !== 2 || isBlocked) return;
      for (const talk of talks)
        if (agreed.some((level) => level === talk.level))
          await applyTalkEvent({ ...ports, store }, talk, 'agree');
      for (const level of strongestFirst) {
        if (talks.some((talk) => talk.level >= level)) return;
        if (agreed.includes(level) && (await haveLevel(store, members, level, nowMs))) {
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

/** Whether one of several people blocked another. */
export async function isAnyBlocked(store: Store, people: readonly Uint8Array[]): Promise<boolean> {
  const ids = people.flatMap((id) => participantIdOf(id) ?? []);
  for (const [index, id] of ids.slice(0, -1).entries())
    if (await isBlockedAmong(store)(id, ids.slice(index + 1))) return true;
  return false;
}
