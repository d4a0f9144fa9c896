import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sealpost } from '#contracts/gateway';
import { hexOf } from '#libs/envelope';
import { sealingReady } from '#libs/sealing';
import { testDatabase, type TestDatabase } from '#libs/testing';
import { callsOn, granted, refusal } from '../testing/calls.ts';
import { directoryOn, noticesIn, participantIdOf, somebody, type TestDirectory } from '../testing/people.ts';
import { talkOn } from '../testing/talk.ts';

const { v1 } = sealpost.gateway;
const { ControlKind, Level, NoticeKind, Reach } = v1;
let database: TestDatabase;
let directory: TestDirectory;
let talk: ReturnType<typeof talkOn>;
let calls: ReturnType<typeof callsOn>;
beforeAll(async () => {
  await sealingReady();
  database = await testDatabase();
  directory = directoryOn(database.store);
  talk = talkOn(database.store, directory);
  calls = callsOn(directory.ports);
  const link = {
    platform: 1,
    publicKey: randomBytes(32),
    keyId: 'k1',
    allowUnboundHeaders: false,
    deliveryUrl: '',
  };
  await granted(calls.addLink({ link }));
  for (const { platform, user } of natives)
    await granted(calls.addDevice({ platform, user, device: 0, registrationId: 0 }));
});
afterAll(() => database.close());

const natives = [
  { platform: 1, user: '15550005555@s.whatsapp.net' },
  { platform: 2, user: '5555' },
] as const;

/** Two people who wrote to an account, as members of a request. */
const acquainted = async () => {
  const people = [somebody(1, '1234'), somebody(2, '5678')];
  for (const person of people) await directory.say(person, ControlKind.CONTROL_KIND_GREET);
  return {
    people,
    members: people.map(({ platform, accountId, address }) => ({ platform, accountId, user: address })),
  };
};
const noticesTo = (participantId: string) =>
  noticesIn(directory.published.filter(({ key }) => key === participantId)).filter(
    ({ kind }) => kind !== NoticeKind.NOTICE_KIND_HELP,
  );

describe('a conversation that is added', () => {
  it('begins between devices at a level for life, under a signed roster', async () => {
    const { conversation } = await granted(
      calls.addConversation({ members: natives.slice(), level: Level.LEVEL_E2EE }),
    );
    expect(conversation).toMatchObject({ level: Level.LEVEL_E2EE, state: 'open' });
    const conversationId = conversation?.conversationId ?? Buffer.of();
    const { epoch, roster } = await talk.rosterOf(conversationId);
    expect([epoch, roster.level]).toEqual([1n, Level.LEVEL_E2EE]);
    expect(roster.members.map(({ account, reach }) => `${account} ${Reach[reach ?? 0]}`).toSorted()).toEqual([
      'native:messenger REACH_DEVICE_STREAM',
      'native:whatsapp REACH_NATIVE_LINK',
    ]);
    expect((await granted(calls.showConversation({ conversationId }))).conversation).toEqual(conversation);
  });

  it('tells people who came by webhook with whom they are', async () => {
    const { people, members } = await acquainted();
    await granted(calls.addConversation({ members, level: Level.LEVEL_CONNECTOR_SEALED }));
    const ids = people.map(participantIdOf);
    for (const [index, id] of ids.entries()) {
      const [told] = noticesTo(id);
      expect(told).toMatchObject({
        kind: NoticeKind.NOTICE_KIND_JOINED,
        conversations: [{ number: 1, current: false }],
      });
      expect(told?.participants.map(({ address }) => hexOf(address?.participantId ?? Buffer.of()))).toEqual([
        ids[1 - index],
      ]);
    }
  });

  const { E2EE, SEALED } = { E2EE: Level.LEVEL_E2EE, SEALED: Level.LEVEL_CONNECTOR_SEALED };
  it.each([
    ['alone', natives.slice(1), E2EE, 'malformed', 'members', 'has at least 2 entries'],
    [
      'of nine',
      Array.from({ length: 9 }, () => natives[0]),
      E2EE,
      'malformed',
      'members',
      'has at most 8 entries',
    ],
    ['with somebody twice', [natives[0], natives[0]], E2EE, 'malformed', 'members.1', 'is there once'],
    [
      'with somebody unknown',
      [natives[0], { platform: 2, user: '404' }],
      E2EE,
      'recipient_unavailable',
      'members.1.user',
      'is known',
    ],
    ['at no level', natives, 0, 'malformed', 'level', 'is known'],
    [
      'sealed to connectors between devices',
      natives,
      SEALED,
      'policy_refused',
      'members.0',
      'is reached as the level demands',
    ],
  ] as const)('does not begin %s', async (_what, members, level, code, field, rule) => {
    const request = { members: members.map((member) => ({ ...member })), level };
    expect(await refusal(calls.addConversation(request))).toEqual({ code, field, rule });
  });

  it.each([Level.LEVEL_E2EE, Level.LEVEL_APP_SEALED])(
    'does not begin at level %s with somebody who came by webhook',
    async (level) => {
      const { members } = await acquainted();
      const request = { members: [natives[0], ...members], level };
      expect(await refusal(calls.addConversation(request))).toMatchObject({
        code: 'policy_refused',
        field: 'members.1',
      });
    },
  );

  it('does not begin at a level that an app does not have, and says which', async () => {
    const ida = { platform: 3, user: '314159' };
    await granted(calls.addDevice({ ...ida, device: 0, registrationId: 0 }));
    for (const [level, rule] of [
      [Level.LEVEL_E2EE, 'E2EE_REQUIRED_PEER_UNSUPPORTED'],
      [Level.LEVEL_APP_SEALED, 'APP_SEALED_PEER_UNSUPPORTED'],
    ] as const)
      expect(await refusal(calls.addConversation({ members: [natives[0], ida], level }))).toEqual({
        code: 'policy_refused',
        field: 'level',
        rule,
      });
  });

  it('does not begin between people of whom one blocked the other', async () => {
    const { people, members } = await acquainted();
    const [ann, ben] = people;
    if (!ann || !ben) throw new Error('nobody');
    const conversationId = await talk.together(ann, ben);
    await directory.say(ben, ControlKind.CONTROL_KIND_BLOCK, { conversationId });
    const request = { members, level: Level.LEVEL_CONNECTOR_SEALED };
    expect(await refusal(calls.addConversation(request))).toMatchObject({
      code: 'policy_refused',
      field: 'members',
    });
  });
});

describe('a conversation that is closed', () => {
  it('has nobody in it, and everybody is told, by the same notice however often it is closed', async () => {
    const { people, members } = await acquainted();
    const added = await granted(calls.addConversation({ members, level: Level.LEVEL_CONNECTOR_SEALED }));
    const conversationId = added.conversation?.conversationId ?? Buffer.of();
    for (const times of [1, 2]) {
      const { conversation } = await granted(calls.closeConversation({ conversationId }));
      expect(conversation?.state).toBe('closed');
      expect(await talk.rosterOf(conversationId)).toMatchObject({ epoch: 2n, members: [] });
      for (const id of people.map(participantIdOf)) {
        const closing = noticesTo(id).filter(({ kind }) => kind === NoticeKind.NOTICE_KIND_CLOSED);
        expect(closing).toHaveLength(times);
        expect(new Set(closing.map(({ noticeId }) => hexOf(noticeId))).size).toBe(1);
      }
    }
  });

  it('tells nobody who had stopped before', async () => {
    const [ann, ben] = [somebody(), somebody()];
    const conversationId = await talk.together(ann, ben);
    await directory.say(ann, ControlKind.CONTROL_KIND_STOP, { conversationId });
    await directory.say(ben, ControlKind.CONTROL_KIND_STOP, { conversationId });
    const before = directory.published.length;
    expect((await granted(calls.closeConversation({ conversationId }))).conversation?.state).toBe('closed');
    expect(directory.published).toHaveLength(before);
  });
});

describe('conversations', () => {
  it('are listed newest first, as many as asked for', async () => {
    const { conversations } = await granted(calls.listConversations({ limit: 2 }));
    expect(conversations).toHaveLength(2);
    const all = (await granted(calls.listConversations({}))).conversations;
    const times = all.map(({ createdAtMs }) => Number(createdAtMs));
    expect(times).toEqual(times.toSorted((one, other) => other - one));
    expect(await refusal(calls.listConversations({ limit: 1001 }))).toMatchObject({ field: 'limit' });
  });

  it('that are unknown, or named by no id, are refused', async () => {
    for (const method of [calls.showConversation, calls.closeConversation]) {
      expect(await refusal(method({ conversationId: randomBytes(16) }))).toMatchObject({
        code: 'unknown_conversation',
      });
      expect(await refusal(method({ conversationId: randomBytes(15) }))).toMatchObject({ code: 'malformed' });
    }
  });
});
