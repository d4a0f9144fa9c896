import { z } from 'zod';
import { sealpost } from '#contracts/gateway';
import type { conversationsMethods, Response } from '#libs/contracts';
import {
  hexOf,
  isMutual,
  isWilling,
  levelRefusalOf,
  nativeBounds,
  nativeLevels,
  platformToProto,
  strongestCommonLevel,
  translated,
  type Willingness,
} from '#libs/envelope';
import {
  capabilitiesOf,
  levelsNow,
  lockPair,
  pairName,
  type Store,
  type TalkMember,
  talksOfExactly,
  willingnessAmong,
} from '#libs/store';
import { checked } from '../calls/checked.ts';
import type { CallPorts } from '../calls/ports.ts';
import { beginTalk } from '../talks/begin-talk.ts';
import { isAnyBlocked, nativeMembers } from '../talks/come-together.ts';
import { mustBeOwnUsers } from './own-users.ts';
import type { AppCall } from './ports.ts';
import { addressRule, type CheckedAddress } from './rules.ts';
import { shownTalk } from './show-talk.ts';

const { peersMax } = nativeBounds;
const { LEVEL_UNSPECIFIED } = sealpost.gateway.v1.Level;
const levels: readonly number[] = Object.values(nativeLevels);

const rules = z.object({
  from: addressRule,
  peers: z.array(addressRule).min(1, 'has at least 1 entry').max(peersMax, `has at most ${peersMax} entries`),
  level: z.number().refine((level) => levels.includes(level), 'is known'),
});

type Begun = Response<(typeof conversationsMethods)['beginConversation']>;

/**
 * Begins a conversation at a level, or gives the one that exactly these people have at it. Whoever begins it must have agreed with each
 * of the others, and they with each other at least so far that nobody refuses. A level that an app lacks is refused by what the request
 * says of the peers, so that the answer tells nothing of who exists.
 */
export const beginConversation =
  (ports: CallPorts): AppCall<(typeof conversationsMethods)['beginConversation']> =>
  async (request, caller) => {
    const { store } = ports;
    const valid = checked(rules, request);
    if (!valid.ok) return valid;
    const { from, peers, level } = valid.value;
    const own = await mustBeOwnUsers(store, caller, 'from', from);
    if (!own.ok) return own;
    const lacking = await levelMissing(ports, [from, ...peers], level);
    if (lacking !== undefined) return translated({ levelUnsupported: lacking });
    const begun = await store
      .transaction()
      .execute((open) => beginIn({ ...ports, store: open }, valid.value));
    if (begun === undefined) return translated({ consentMissing: {} });
    const conversation = await shownTalk(store, from.platform, begun);
    return translated(conversation ? { conversation } : { consentMissing: {} });
  };

/** Until everybody is there and has agreed it takes the same statements, whoever is missing. */
async function beginIn(
  ports: CallPorts,
  { from, peers, level }: z.output<typeof rules>,
): Promise<string | undefined> {
  const { store, now } = ports;
  const asked = [from, ...peers];
  const ids = [...new Map(asked.map(({ participantId }) => [hexOf(participantId), participantId])).values()]
    .map((id) => Buffer.from(id))
    .toSorted((one, other) => one.compare(other));
  for (const id of ids.slice(1)) await lockPair(store)(ids[0] ?? id, id);
  const members = await nativeMembers(store, ids);
  const isBlocked = await isAnyBlocked(store, ids);
  const agreed = await isAgreed(store, from.participantId, ids, level, now());
  const talks = await talksOfExactly(store)(ids);
  if (!isEverybody(asked, members) || isBlocked || !agreed) return undefined;
  const talk = talks.find((known) => known.level === level);
  return talk ? hexOf(talk.conversationId) : beginTalk(ports, level, members);
}

const isEverybody = (asked: readonly CheckedAddress[], members: readonly TalkMember[]): boolean =>
  members.length === asked.length &&
  asked.every(({ platform, participantId }) =>
    members.some((member) => member.platform === platform && member.participantId.equals(participantId)),
  );

async function isAgreed(
  store: Store,
  fromId: Uint8Array,
  ids: readonly Buffer[],
  level: number,
  nowMs: number,
): Promise<boolean> {
  const pairs = ids.flatMap((one) =>
    ids.filter((other) => !other.equals(one)).map((other) => ({ fromId: one, toId: other })),
  );
  const found = await willingnessAmong(store)(pairs, level, nowMs);
  const towards = (one: Uint8Array, other: Uint8Array): Willingness =>
    found.get(pairName({ fromId: one, toId: other })) ?? 'unsaid';
  return pairs.every(({ fromId: one, toId: other }) => {
    const there = towards(one, other);
    if (!Buffer.from(fromId).equals(one))
      return there !== 'refused' && (!Buffer.from(fromId).equals(other) || isWilling(there));
    return isMutual(there, towards(other, one));
  });
}

async function levelMissing(
  { store, now }: CallPorts,
  people: readonly CheckedAddress[],
  level: number,
): Promise<NonNullable<Begun['levelUnsupported']> | undefined> {
  const documents = await capabilitiesOf(store)();
  const lists = people.map(({ platform }) => levelsNow(platform, documents.get(platform), now()));
  const index = lists.findIndex((list) => !list.includes(level));
  const lacking = people[index];
  return (
    lacking && {
      reason: levelRefusalOf(level),
      app: platformToProto(lacking.platform),
      offered: strongestCommonLevel(lists) ?? LEVEL_UNSPECIFIED,
    }
  );
}
