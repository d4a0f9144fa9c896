import { z } from 'zod';
import { sealpost } from '#contracts/gateway';
import {
  conversationIdOf,
  failed,
  failure,
  levelRefusalOf,
  platforms,
  type Result,
  translated,
} from '#libs/envelope';
import {
  addMember,
  findParticipant,
  hasDevice,
  insertConversation,
  isBlockedAmong,
  type Member,
  type Participant,
  showConversation,
  type Store,
} from '#libs/store';
import { haveLevel } from '../talks/come-together.ts';
import { nameTalk } from '../talks/begin-talk.ts';
import { joinedNotices } from '../joined.ts';
import { noticeBytes, noticeRecord } from '../notice.ts';
import { membersMax, signNextRoster } from '../roster.ts';
import { nativeAccountOf } from './native-participant.ts';
import { checked } from './checked.ts';
import { conversationToProto } from './conversation-to-proto.ts';
import { nativeUserOf } from './native-user.ts';
import type { Call, CallPorts } from './ports.ts';
import { accountIdRule, platformRule } from './rules.ts';

const { Level } = sealpost.gateway.v1;
const e2ee: number = Level.LEVEL_E2EE;
const membersMin = 2;
const conversationIdBytes = 16;

/** By which ways its members may be reached, for each level. */
const reachesOf: Readonly<Record<number, readonly Member['reach'][]>> = {
  [Level.LEVEL_CONNECTOR_SEALED]: ['webhook'],
  [Level.LEVEL_APP_SEALED]: ['native-link', 'device-stream'],
  [Level.LEVEL_E2EE]: ['native-link', 'device-stream'],
};

const rules = z.object({
  level: z.number().refine((level) => Object.hasOwn(reachesOf, level), 'is known'),
  members: z
    .array(
      z.object({
        platform: platformRule,
        accountId: z.union([z.literal(''), accountIdRule], 'is the id that the platform gave, or empty'),
        user: z.string().min(1, 'is not empty').max(256, 'is not too long'),
      }),
    )
    .min(membersMin, `has at least ${membersMin} entries`)
    .max(membersMax, `has at most ${membersMax} entries`),
});

type MemberRequest = z.output<typeof rules>['members'][number];

/**
 * Begins a conversation between participants who are known: they wrote to one of our accounts, or have a device. All of them must
 * be reached as the level demands, and none may have blocked another.
 */
export const addConversation =
  (ports: CallPorts): Call<'addConversation'> =>
  async (request) => {
    const valid = checked(rules, request);
    if (!valid.ok) return valid;
    const { level, members } = valid.value;
    const begun = await ports.store.transaction().execute(async (store) => {
      const people = await participantsOf(store, members, level);
      if (!people.ok) return people;
      const unfit = await unfitness({ ...ports, store }, level, people.value);
      return unfit === undefined ? translated(await begin({ ...ports, store }, level, people.value)) : unfit;
    });
    if (!begun.ok) return begun;
    const { conversation, notices } = begun.value;
    if (notices.length > 0) await ports.publish(notices.map(noticeRecord));
    return translated({ conversation: conversationToProto(conversation) });
  };

async function participantsOf(
  store: Store,
  members: readonly MemberRequest[],
  level: number,
): Promise<Result<readonly Participant[]>> {
  const people: Participant[] = [];
  for (const [index, member] of members.entries()) {
    const found = await knownParticipant(store, member, level, `members.${index}.user`);
    if (!found.ok) return found;
    if (people.some(({ participantId }) => participantId === found.value.participantId))
      return failed(failure('malformed', { field: `members.${index}`, rule: 'is there once' }));
    people.push(found.value);
  }
  return translated(people);
}

async function knownParticipant(
  store: Store,
  { platform, accountId, user }: MemberRequest,
  level: number,
  field: string,
): Promise<Result<Participant>> {
  const unknown = failed(failure('recipient_unavailable', { field, rule: 'is known' }));
  if (accountId !== '') {
    const person = await findParticipant(store)(`${platform}:${accountId}`, [user]);
    return person === undefined ? unknown : translated(person);
  }
  const address = nativeUserOf(platform, user, field);
  if (!address.ok) return address;
  const person = await findParticipant(store)(nativeAccountOf(platform), [address.value]);
  const isReachable =
    person !== undefined && (level !== e2ee || (await hasDevice(store)(person.participantId)));
  return isReachable ? translated(person) : unknown;
}

/** Why these people cannot talk at this level, if they cannot. */
async function unfitness(
  { store, now }: CallPorts,
  level: number,
  people: readonly Participant[],
): Promise<ReturnType<typeof failed> | undefined> {
  const index = people.findIndex(({ account }) => {
    const way = account.startsWith('native:') ? 'native-link' : 'webhook';
    return !reachesOf[level]?.includes(way);
  });
  if (index >= 0)
    return failed(
      failure('policy_refused', { field: `members.${index}`, rule: 'is reached as the level demands' }),
    );
  const natives = nativesAmong(people);
  if (natives.length > 0 && !(await haveLevel(store, natives, level, now())))
    return failed(failure('policy_refused', { field: 'level', rule: levelRefusalOf(level) }));
  const ids = people.map(({ participantId }) => participantId);
  for (const id of ids)
    if (await isBlockedAmong(store)(id, ids))
      return failed(failure('policy_refused', { field: 'members', rule: 'have not blocked each other' }));
  return undefined;
}

async function begin(ports: CallPorts, level: number, people: readonly Participant[]) {
  const { store, now, randomBytes, sealer } = ports;
  const conversationId = conversationIdOf(Uint8Array.from(randomBytes(conversationIdBytes)));
  if (conversationId === undefined) throw new Error('an id has 16 bytes');
  const atMs = now();
  await insertConversation(store)(conversationId, level, atMs);
  for (const { participantId } of people) await addMember(store)(conversationId, participantId, { atMs });
  const members = await signNextRoster(ports, conversationId);
  await nameTalk(store, conversationId, nativesAmong(people));
  const conversation = await showConversation(store)(conversationId);
  if (conversation === undefined) throw new Error('a conversation that was just made');
  const drafts = await joinedNotices(store, { conversationId, members });
  const notices = drafts.map((draft) => noticeBytes(draft, { id: conversationId, atMs }, sealer));
  return { conversation, notices };
}

/** Those of the people who are users of an app backend, with the app. */
const nativesAmong = (people: readonly Participant[]) =>
  people
    .filter(({ account }) => account.startsWith('native:'))
    .flatMap((person) => {
      const platform = platforms.find((name) => name === person.platform);
      return platform === undefined ? [] : [{ platform }];
    });
