import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { sealpost } from '#contracts/gateway';
import { sealingReady } from '#libs/sealing';
import { testDatabase, type TestDatabase } from '#libs/testing';
import { directoryOn, inShort, participantIdOf, somebody, type TestDirectory } from '../testing/people.ts';
import { talkOn } from '../testing/talk.ts';

const { v1 } = sealpost.gateway;
const kind = v1.ControlKind;
let database: TestDatabase;
let directory: TestDirectory;
let talk: ReturnType<typeof talkOn>;
beforeAll(async () => {
  await sealingReady();
  database = await testDatabase();
});
beforeEach(() => {
  directory = directoryOn(database.store);
  talk = talkOn(database.store, directory);
});
afterAll(() => database.close());

describe('stop and block', () => {
  it('take the person out, tell the others, and answer last', async () => {
    const [ann, ben, cem] = [somebody(), somebody(), somebody()];
    const conversationId = await talk.together(ann, ben, cem);
    const notices = await directory.say(ben, kind.CONTROL_KIND_STOP, { conversationId });
    expect(inShort(notices)).toEqual(
      [
        `LEFT ${participantIdOf(ann)}`,
        `LEFT ${participantIdOf(cem)}`,
        `STOPPED ${participantIdOf(ben)}`,
      ].toSorted(),
    );
    expect(notices.at(-1)?.kind).toBe(v1.NoticeKind.NOTICE_KIND_STOPPED);
    expect(await talk.rosterOf(conversationId)).toMatchObject({
      state: 'open',
      epoch: 4n,
      members: [participantIdOf(ann), participantIdOf(cem)].toSorted(),
    });
  });

  it('close the conversation with the last one', async () => {
    const [ann, ben] = [somebody(), somebody()];
    const conversationId = await talk.together(ann, ben);
    await directory.say(ann, kind.CONTROL_KIND_STOP, { conversationId });
    await directory.say(ben, kind.CONTROL_KIND_BLOCK, { conversationId });
    expect(await talk.rosterOf(conversationId)).toMatchObject({ state: 'closed', epoch: 4n, members: [] });
  });

  it('answer the same to somebody who is in no conversation, not in this one, or in one that never was', async () => {
    const ann = somebody();
    const foreign = await talk.together(somebody(), somebody());
    for (const conversationId of [Buffer.of(), foreign, randomBytes(16)])
      expect(inShort(await directory.say(ann, kind.CONTROL_KIND_STOP, { conversationId }))).toEqual([
        `STOPPED ${participantIdOf(ann)}`,
      ]);
    expect((await talk.rosterOf(foreign)).members).toHaveLength(2);
  });

  it('let a person who stopped come back by a new token, and one who blocked not', async () => {
    const [ann, ben] = [somebody(), somebody()];
    const conversationId = await talk.together(ann, ben);
    await directory.say(ben, kind.CONTROL_KIND_STOP, { conversationId });
    const again = directory.tokenIn(await directory.say(ann, kind.CONTROL_KIND_INVITE, { conversationId }));
    expect(inShort(await talk.join(ben, again))).toHaveLength(2);
    await directory.say(ben, kind.CONTROL_KIND_BLOCK, { conversationId });
    const third = directory.tokenIn(await directory.say(ann, kind.CONTROL_KIND_INVITE, { conversationId }));
    expect(inShort(await talk.join(ben, third))).toEqual([`INVITATION_INVALID ${participantIdOf(ben)}`]);
  });

  it('block also somebody who had left before', async () => {
    const [ann, ben] = [somebody(), somebody()];
    const conversationId = await talk.together(ann, ben);
    await directory.say(ben, kind.CONTROL_KIND_STOP, { conversationId });
    await directory.say(ann, kind.CONTROL_KIND_BLOCK, { conversationId });
    const { token } = await talk.begun(ben);
    expect(inShort(await talk.join(ann, token))).toEqual([`INVITATION_INVALID ${participantIdOf(ann)}`]);
  });
});
