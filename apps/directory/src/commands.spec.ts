import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { sealpost } from '#contracts/gateway';
import { fromLong, toLong } from '#libs/contracts';
import { conversationIdOf, hexOf } from '#libs/envelope';
import { sealingReady, verifyRoster } from '#libs/sealing';
import { saveAccount, showConversation } from '#libs/store';
import { testDatabase, type TestDatabase } from '#libs/testing';
import {
  directoryOn,
  inShort,
  participantIdOf,
  type Person,
  somebody,
  type TestDirectory,
  tokenHash,
} from './testing/people.ts';

const { v1 } = sealpost.gateway;
const kind = v1.ControlKind;
const hourMs = 3_600_000;
let database: TestDatabase;
let directory: TestDirectory;
beforeAll(async () => {
  await sealingReady();
  database = await testDatabase();
  const secrets = { accessToken: 't', appSecrets: ['s'], verifyTokens: ['v'] };
  const common = { apiBaseUrl: 'http://localhost', flavour: '', language: 'en', appId: '', templateName: '' };
  for (const [platform, accountId, handle] of [
    ['whatsapp', 'a-first', '15550001'],
    ['whatsapp', 'account', '15550002'],
    ['messenger', 'account', 'page'],
    ['instagram', 'account', 'shop'],
  ] as const)
    await saveAccount(database.store)({ platform, accountId, handle, ...common }, secrets, 0);
});
beforeEach(() => {
  directory = directoryOn(database.store);
});
afterAll(() => database.close());

const rosterOf = async (conversationId: Uint8Array) => {
  const id = conversationIdOf(conversationId);
  const shown = id && (await showConversation(database.store)(id));
  if (!shown?.roster) throw new Error('no roster');
  const verified = verifyRoster(shown.roster, directory.rosterPublicKeys);
  if (!verified.ok) throw new Error(verified.failure.code);
  const roster = v1.Roster.decode(verified.value);
  return {
    state: shown.state,
    epoch: fromLong(roster.epoch),
    members: roster.members.map(({ address }) => hexOf(address?.participantId ?? Buffer.of())),
    roster,
  };
};

/** Begins a conversation and gives its id and token. */
const begun = async (person: Person) => {
  const notices = await directory.say(person, kind.CONTROL_KIND_NEW);
  const conversationId = notices[0]?.conversationId ?? Buffer.of();
  return { conversationId, token: directory.tokenIn(notices), notices };
};
const join = (person: Person, token: string, fields: object = {}) =>
  directory.say(person, kind.CONTROL_KIND_JOIN, { tokenHash: tokenHash(token), ...fields });
/** A conversation of these people. */
const together = async (inviter: Person, ...others: readonly Person[]) => {
  const { conversationId, token } = await begun(inviter);
  let next = token;
  for (const [index, person] of others.entries()) {
    await join(person, next);
    if (index < others.length - 1)
      next = directory.tokenIn(await directory.say(inviter, kind.CONTROL_KIND_INVITE, { conversationId }));
  }
  return conversationId;
};

describe('new', () => {
  it('begins a conversation of one and answers with a sealed token and one link a platform', async () => {
    const [ann] = [somebody()];
    const { conversationId, token, notices } = await begun(ann);
    expect(token).toMatch(/^[A-Za-z0-9_-]{22}$/);
    expect(inShort(notices)).toEqual([`INVITATION ${participantIdOf(ann)}`]);
    expect(notices[0]?.accounts).toEqual([
      expect.objectContaining({ platform: 1, handle: '15550002' }),
      expect.objectContaining({ platform: 2, handle: 'page' }),
      expect.objectContaining({ platform: 3, handle: 'shop' }),
    ]);
    expect(notices[0]?.conversations).toMatchObject([{ number: 1, current: true }]);
    expect(await rosterOf(conversationId)).toMatchObject({
      state: 'open',
      epoch: 1n,
      members: [participantIdOf(ann)],
    });
    const rows = await database.store.selectFrom('invitations').selectAll().execute();
    expect(
      JSON.stringify(rows, (_key, value: unknown) => (typeof value === 'bigint' ? `${value}` : value)),
    ).not.toContain(token);
  });

  it('says its number and that it is not current where another conversation is', async () => {
    const ann = somebody();
    const first = await begun(ann);
    directory.clock.nowMs += 1000;
    const second = await directory.say(ann, kind.CONTROL_KIND_NEW, { conversationId: first.conversationId });
    expect(second[0]?.conversations).toMatchObject([{ number: 2, current: false }]);
  });
});

describe('join', () => {
  it('lets the person in under a new signed roster and tells everybody who is there', async () => {
    const [ann, ben] = [somebody(1), somebody(2)];
    const { conversationId, token } = await begun(ann);
    const controlId = randomBytes(16);
    const notices = await join(ben, token, { controlId, atMs: toLong(directory.clock.nowMs + 5) });
    expect(inShort(notices)).toEqual(
      [`JOINED ${participantIdOf(ann)}`, `JOINED ${participantIdOf(ben)}`].toSorted(),
    );
    const about = notices.map((notice) => [
      hexOf(notice.recipient?.participantId ?? Buffer.of()),
      notice.participants.map((one) => hexOf(one.address?.participantId ?? Buffer.of())),
    ]);
    expect(Object.fromEntries(about)).toEqual({
      [participantIdOf(ann)]: [participantIdOf(ben)],
      [participantIdOf(ben)]: [participantIdOf(ann)],
    });
    const { epoch, members, roster } = await rosterOf(conversationId);
    expect([epoch, members]).toEqual([2n, [participantIdOf(ann), participantIdOf(ben)]]);
    expect(roster.members[1]).toMatchObject({ account: 'messenger:account', reach: v1.Reach.REACH_WEBHOOK });
    expect(roster.members[1]?.addressHash).toEqual(tokenHash(ben.address));
    expect(roster.level).toBe(v1.Level.LEVEL_CONNECTOR_SEALED);
    const consent = await database.store
      .selectFrom('members')
      .select(['joined_control_id', 'joined_at_ms'])
      .where('participant_id', '=', Buffer.from(participantIdOf(ben), 'hex'))
      .executeTakeFirst();
    expect(consent).toEqual({
      joined_control_id: controlId,
      joined_at_ms: BigInt(directory.clock.nowMs + 5),
    });
  });

  it('carries sealed names with what they are bound to, and never a native identifier', async () => {
    const [ann, ben] = [somebody(1), somebody(2)];
    const controlId = randomBytes(16);
    const sealedName = directory.ports.sealer.seal(Buffer.from('Ben'), controlId);
    const { token } = await begun(ann);
    const notices = await join(ben, token, { controlId, sealedName });
    const told = notices.find(
      ({ recipient }) => hexOf(recipient?.participantId ?? Buffer.of()) === participantIdOf(ann),
    );
    expect(told?.participants[0]).toMatchObject({ sealedNameAad: controlId });
    expect(told?.participants[0]?.sealedName?.ciphertext).toEqual(Buffer.from(sealedName.ciphertext));
    const bytes = Buffer.concat(directory.published.map(({ value }) => Buffer.from(value)));
    expect([ann, ben].some(({ address }) => bytes.includes(address))).toBe(false);
  });

  it('lets somebody on the same account into several conversations, and several people of one account into one', async () => {
    const [ann, ben, cem] = [somebody(), somebody(), somebody()];
    const first = await together(ann, ben, cem);
    const second = await together(cem, ben);
    expect((await rosterOf(first)).members).toHaveLength(3);
    expect((await rosterOf(second)).members).toEqual([participantIdOf(cem), participantIdOf(ben)]);
  });

  it('lets eight people in and tells the ninth that it is full, whose token stays good', async () => {
    const people = Array.from({ length: 8 }, () => somebody());
    const [first, ...others] = people;
    if (!first) throw new Error('nobody');
    const conversationId = await together(first, ...others.slice(0, 6));
    const invite = async () =>
      directory.tokenIn(await directory.say(first, kind.CONTROL_KIND_INVITE, { conversationId }));
    const [eighth, ninth] = [await invite(), await invite()];
    await join(others[6] ?? first, eighth);
    expect((await rosterOf(conversationId)).members).toHaveLength(8);
    const late = somebody();
    expect(inShort(await join(late, ninth))).toEqual([`FULL ${participantIdOf(late)}`]);
    expect(inShort(await directory.say(first, kind.CONTROL_KIND_INVITE, { conversationId }))).toEqual([
      `FULL ${participantIdOf(first)}`,
    ]);
    await directory.say(others[0] ?? first, kind.CONTROL_KIND_STOP, { conversationId });
    expect(inShort(await join(late, ninth))).toHaveLength(8);
  });
});

describe('a token that opens nothing', () => {
  it('gets the same answer, byte for byte, whatever is wrong with it', async () => {
    const joiner = somebody();
    const blocker = somebody();
    const shared = await together(blocker, joiner);
    await directory.say(blocker, kind.CONTROL_KIND_BLOCK, { conversationId: shared });
    const used = await begun(somebody());
    await join(somebody(), used.token);
    const expired = await begun(somebody());
    directory.clock.nowMs += 24 * hourMs;
    const own = await begun(joiner);
    const closed = await begun(somebody());
    await database.store
      .updateTable('conversations')
      .set({ state: 'closed' })
      .where('conversation_id', '=', Buffer.from(closed.conversationId))
      .execute();
    const gone = somebody();
    const abandoned = await begun(gone);
    await directory.say(gone, kind.CONTROL_KIND_STOP, { conversationId: abandoned.conversationId });
    const tokens = {
      invented: randomBytes(16).toString('base64url'),
      used: used.token,
      expired: expired.token,
      own: own.token,
      blocked: (await begun(blocker)).token,
      closed: closed.token,
      abandoned: abandoned.token,
      none: '',
    };
    const controlId = randomBytes(16);
    const answers = new Map<string, string>();
    for (const [name, token] of Object.entries(tokens)) {
      await database.store.deleteFrom('controls').where('control_id', '=', controlId).execute();
      const before = directory.published.length;
      const notices = await join(joiner, token, {
        controlId,
        tokenHash: token === '' ? Buffer.of() : tokenHash(token),
      });
      expect(inShort(notices)).toEqual([`INVITATION_INVALID ${participantIdOf(joiner)}`]);
      answers.set(name, JSON.stringify(directory.published.slice(before)));
      const control = await database.store
        .selectFrom('controls')
        .select('outcome')
        .where('control_id', '=', controlId)
        .executeTakeFirst();
      expect(control?.outcome).toBe('refused');
    }
    expect(new Set(answers.values()).size).toBe(1);
  });

  it('is also one whose company holds somebody whom the joiner blocked, or who blocked the joiner', async () => {
    const [ann, ben, cem] = [somebody(), somebody(), somebody()];
    const shared = await together(ben, cem);
    await directory.say(cem, kind.CONTROL_KIND_BLOCK, { conversationId: shared });
    const conversationId = await together(ann, ben);
    const token = directory.tokenIn(await directory.say(ann, kind.CONTROL_KIND_INVITE, { conversationId }));
    expect(inShort(await join(cem, token))).toEqual([`INVITATION_INVALID ${participantIdOf(cem)}`]);
    expect(inShort(await join(somebody(), token))).toHaveLength(3);
  });

  it('is good for 24 hours and not a millisecond longer', async () => {
    const { token } = await begun(somebody());
    const other = await begun(somebody());
    directory.clock.nowMs += 24 * hourMs - 1;
    expect(inShort(await join(somebody(), token))).toHaveLength(2);
    directory.clock.nowMs += 1;
    expect(inShort(await join(somebody(), other.token))).toEqual([
      expect.stringContaining('INVITATION_INVALID'),
    ]);
  });
});

describe('stop and block', () => {
  it('take the person out, tell the others, and answer last', async () => {
    const [ann, ben, cem] = [somebody(), somebody(), somebody()];
    const conversationId = await together(ann, ben, cem);
    const notices = await directory.say(ben, kind.CONTROL_KIND_STOP, { conversationId });
    expect(inShort(notices)).toEqual(
      [
        `LEFT ${participantIdOf(ann)}`,
        `LEFT ${participantIdOf(cem)}`,
        `STOPPED ${participantIdOf(ben)}`,
      ].toSorted(),
    );
    expect(notices.at(-1)?.kind).toBe(v1.NoticeKind.NOTICE_KIND_STOPPED);
    expect(await rosterOf(conversationId)).toMatchObject({
      state: 'open',
      epoch: 4n,
      members: [participantIdOf(ann), participantIdOf(cem)],
    });
  });

  it('close the conversation with the last one', async () => {
    const [ann, ben] = [somebody(), somebody()];
    const conversationId = await together(ann, ben);
    await directory.say(ann, kind.CONTROL_KIND_STOP, { conversationId });
    await directory.say(ben, kind.CONTROL_KIND_BLOCK, { conversationId });
    expect(await rosterOf(conversationId)).toMatchObject({ state: 'closed', epoch: 4n, members: [] });
  });

  it('answer the same to somebody who is in no conversation, not in this one, or in one that never was', async () => {
    const ann = somebody();
    const foreign = await together(somebody(), somebody());
    for (const conversationId of [Buffer.of(), foreign, randomBytes(16)])
      expect(inShort(await directory.say(ann, kind.CONTROL_KIND_STOP, { conversationId }))).toEqual([
        `STOPPED ${participantIdOf(ann)}`,
      ]);
    expect((await rosterOf(foreign)).members).toHaveLength(2);
  });

  it('let a person who stopped come back by a new token, and one who blocked not', async () => {
    const [ann, ben] = [somebody(), somebody()];
    const conversationId = await together(ann, ben);
    await directory.say(ben, kind.CONTROL_KIND_STOP, { conversationId });
    const again = directory.tokenIn(await directory.say(ann, kind.CONTROL_KIND_INVITE, { conversationId }));
    expect(inShort(await join(ben, again))).toHaveLength(2);
    await directory.say(ben, kind.CONTROL_KIND_BLOCK, { conversationId });
    const third = directory.tokenIn(await directory.say(ann, kind.CONTROL_KIND_INVITE, { conversationId }));
    expect(inShort(await join(ben, third))).toEqual([`INVITATION_INVALID ${participantIdOf(ben)}`]);
  });

  it('block also somebody who had left before', async () => {
    const [ann, ben] = [somebody(), somebody()];
    const conversationId = await together(ann, ben);
    await directory.say(ben, kind.CONTROL_KIND_STOP, { conversationId });
    await directory.say(ann, kind.CONTROL_KIND_BLOCK, { conversationId });
    const { token } = await begun(ben);
    expect(inShort(await join(ann, token))).toEqual([`INVITATION_INVALID ${participantIdOf(ann)}`]);
  });
});

describe('who and switch', () => {
  it('number the conversations by the time of joining and mark the current one', async () => {
    const [ann, ben, cem] = [somebody(), somebody(), somebody()];
    const first = await together(ann, ben);
    directory.clock.nowMs += 1000;
    const second = await together(cem, ann);
    const [who] = await directory.say(ann, kind.CONTROL_KIND_WHO, { conversationId: second });
    expect(
      who?.conversations.map(({ number, current, participants }) => [number, current, participants?.length]),
    ).toEqual([
      [1, false, 1],
      [2, true, 1],
    ]);
    const [switched] = await directory.say(ann, kind.CONTROL_KIND_SWITCH, {
      conversationId: second,
      number: 1,
    });
    expect(switched).toMatchObject({
      kind: v1.NoticeKind.NOTICE_KIND_SWITCHED,
      conversationId: Buffer.from(first),
    });
    expect(switched?.participants.map(({ address }) => hexOf(address?.participantId ?? Buffer.of()))).toEqual(
      [participantIdOf(ben)],
    );
  });

  it('trust what ingress chose more than the number, which may have moved meanwhile', async () => {
    const ann = somebody();
    const first = await together(ann, somebody());
    directory.clock.nowMs += 1000;
    const second = await together(ann, somebody());
    await directory.say(ann, kind.CONTROL_KIND_STOP, { conversationId: first });
    const [switched] = await directory.say(ann, kind.CONTROL_KIND_SWITCH, {
      number: 2,
      chosenConversationId: second,
    });
    expect(switched).toMatchObject({
      kind: v1.NoticeKind.NOTICE_KIND_SWITCHED,
      conversationId: Buffer.from(second),
    });
    expect(switched?.conversations).toMatchObject([{ number: 1, current: true }]);
  });

  it('answer a number that names none with the list', async () => {
    const ann = somebody();
    const conversationId = await together(ann, somebody());
    for (const number of [0, 2]) {
      const [answer] = await directory.say(ann, kind.CONTROL_KIND_SWITCH, { number, conversationId });
      expect(answer).toMatchObject({
        kind: v1.NoticeKind.NOTICE_KIND_WHO,
        conversations: [{ number: 1, current: true }],
      });
    }
    const [none] = await directory.say(somebody(), kind.CONTROL_KIND_WHO);
    expect(none?.conversations).toEqual([]);
  });
});

describe('greet', () => {
  it('tells a stranger how to begin, at most once an hour', async () => {
    const ann = somebody();
    expect(inShort(await directory.say(ann, kind.CONTROL_KIND_GREET))).toEqual([
      `HELP ${participantIdOf(ann)}`,
    ]);
    directory.clock.nowMs += hourMs - 1;
    expect(await directory.say(ann, kind.CONTROL_KIND_GREET)).toEqual([]);
    directory.clock.nowMs += 1;
    expect(inShort(await directory.say(ann, kind.CONTROL_KIND_GREET))).toEqual([
      `HELP ${participantIdOf(ann)}`,
    ]);
  });

  it('answers in the language of the last command', async () => {
    const ann = somebody();
    await directory.say(ann, kind.CONTROL_KIND_WHO, { language: 'de' });
    expect((await directory.say(ann, kind.CONTROL_KIND_GREET))[0]?.language).toBe('de');
  });
});

describe('an identity', () => {
  it('is one person under all of its identifiers', async () => {
    const ann = somebody();
    await directory.say({ ...ann, address: 'user-scoped' }, kind.CONTROL_KIND_WHO, {
      aliases: [ann.address],
    });
    const [who] = await directory.say(ann, kind.CONTROL_KIND_WHO);
    expect(hexOf(who?.recipient?.participantId ?? Buffer.of())).toBe(
      participantIdOf({ ...ann, address: 'user-scoped' }),
    );
  });

  it('keeps its conversations when it changes, under rosters that name the new identifier', async () => {
    const [ann, ben] = [somebody(), somebody()];
    const conversationId = await together(ann, ben);
    const moved = { ...ann, address: `new-${ann.address}` };
    await directory.say(moved, kind.CONTROL_KIND_GREET);
    await directory.say(ann, kind.CONTROL_KIND_IDENTITY_CHANGED, { aliases: [moved.address] });
    const { epoch, roster } = await rosterOf(conversationId);
    expect(epoch).toBe(3n);
    expect(roster.members.map(({ addressHash }) => addressHash)).toEqual([
      tokenHash(moved.address),
      tokenHash(ben.address),
    ]);
    const [who] = await directory.say(moved, kind.CONTROL_KIND_WHO);
    expect(hexOf(who?.recipient?.participantId ?? Buffer.of())).toBe(participantIdOf(ann));
    expect(who?.conversations).toHaveLength(1);
  });

  it('gives the old identifier away: whoever has it next is somebody else', async () => {
    const ann = somebody();
    await together(ann, somebody());
    await directory.say(ann, kind.CONTROL_KIND_IDENTITY_CHANGED, { aliases: [`new-${ann.address}`] });
    const [who] = await directory.say(ann, kind.CONTROL_KIND_WHO);
    expect(hexOf(who?.recipient?.participantId ?? Buffer.of())).not.toBe(participantIdOf(ann));
    expect(who?.conversations).toEqual([]);
  });

  it('does not take over somebody who has conversations', async () => {
    const [ann, ben] = [somebody(), somebody()];
    await together(ann, somebody());
    await together(ben, somebody());
    await directory.say(ann, kind.CONTROL_KIND_IDENTITY_CHANGED, { aliases: [ben.address] });
    const ids = [];
    for (const person of [ann, ben]) {
      const [who] = await directory.say(person, kind.CONTROL_KIND_WHO);
      ids.push(hexOf(who?.recipient?.participantId ?? Buffer.of()));
    }
    expect(ids).toEqual([participantIdOf(ann), participantIdOf(ben)]);
  });
});

describe('invite', () => {
  it('tells somebody who is in no conversation how to begin', async () => {
    const ann = somebody();
    expect(inShort(await directory.say(ann, kind.CONTROL_KIND_INVITE))).toEqual([
      `HELP ${participantIdOf(ann)}`,
    ]);
    const foreign = await together(somebody(), somebody());
    expect(inShort(await directory.say(ann, kind.CONTROL_KIND_INVITE, { conversationId: foreign }))).toEqual([
      `HELP ${participantIdOf(ann)}`,
    ]);
  });
});
