import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { sealpost } from '#contracts/gateway';
import { sealingReady } from '#libs/sealing';
import { testDatabase, type TestDatabase } from '#libs/testing';
import { directoryOn, inShort, participantIdOf, somebody, type TestDirectory } from '../testing/people.ts';
import { addTestAccount, talkOn } from '../testing/talk.ts';

const { v1 } = sealpost.gateway;
const kind = v1.ControlKind;
let database: TestDatabase;
let directory: TestDirectory;
let talk: ReturnType<typeof talkOn>;
beforeAll(async () => {
  await sealingReady();
  database = await testDatabase();
  for (const [platform, accountId, handle] of [
    ['whatsapp', 'a-first', '15550001'],
    ['whatsapp', 'account', '15550002'],
    ['messenger', 'account', 'page'],
    ['instagram', 'account', 'shop'],
  ] as const)
    await addTestAccount(database.store, { platform, accountId, handle });
});
beforeEach(() => {
  directory = directoryOn(database.store);
  talk = talkOn(database.store, directory);
});
afterAll(() => database.close());

describe('new', () => {
  it('begins a conversation of one and answers with a sealed token and one link a platform', async () => {
    const ann = somebody();
    const { conversationId, token, notices } = await talk.begun(ann);
    expect(token).toMatch(/^[A-Za-z0-9_-]{22}$/);
    expect(inShort(notices)).toEqual([`INVITATION ${participantIdOf(ann)}`]);
    expect(notices[0]?.accounts).toEqual([
      expect.objectContaining({ platform: 1, handle: '15550002' }),
      expect.objectContaining({ platform: 2, handle: 'page' }),
      expect.objectContaining({ platform: 3, handle: 'shop' }),
    ]);
    expect(notices[0]?.conversations).toMatchObject([{ number: 1, current: true }]);
    expect(await talk.rosterOf(conversationId)).toMatchObject({
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
    const first = await talk.begun(ann);
    directory.clock.nowMs += 1000;
    const second = await directory.say(ann, kind.CONTROL_KIND_NEW, { conversationId: first.conversationId });
    expect(second[0]?.conversations).toMatchObject([{ number: 2, current: false }]);
  });
});

describe('invite', () => {
  it('tells somebody who is in no conversation how to begin', async () => {
    const ann = somebody();
    expect(inShort(await directory.say(ann, kind.CONTROL_KIND_INVITE))).toEqual([
      `HELP ${participantIdOf(ann)}`,
    ]);
    const foreign = await talk.together(somebody(), somebody());
    expect(inShort(await directory.say(ann, kind.CONTROL_KIND_INVITE, { conversationId: foreign }))).toEqual([
      `HELP ${participantIdOf(ann)}`,
    ]);
  });
});
