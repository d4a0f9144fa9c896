import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { sealpost } from '#contracts/gateway';
import { hexOf } from '#libs/envelope';
import { sealingReady } from '#libs/sealing';
import { testDatabase, type TestDatabase } from '#libs/testing';
import { directoryOn, inShort, participantIdOf, somebody, type TestDirectory } from '../testing/people.ts';
import { talkOn } from '../testing/talk.ts';

const { v1 } = sealpost.gateway;
const kind = v1.ControlKind;
const hourMs = 3_600_000;
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

describe('who and switch', () => {
  it('number the conversations by the time of joining and mark the current one', async () => {
    const [ann, ben, cem] = [somebody(), somebody(), somebody()];
    const first = await talk.together(ann, ben);
    directory.clock.nowMs += 1000;
    const second = await talk.together(cem, ann);
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

  it('list the oldest ninety-nine, and still switch to the hundredth', async () => {
    const ann = somebody();
    for (let count = 0; count < 100; count += 1) {
      directory.clock.nowMs += 1;
      await talk.begun(ann);
    }
    const [who] = await directory.say(ann, kind.CONTROL_KIND_WHO);
    expect(who?.conversations.map(({ number }) => number)).toEqual(
      Array.from({ length: 99 }, (_, index) => index + 1),
    );
    const [switched] = await directory.say(ann, kind.CONTROL_KIND_SWITCH, { number: 100 });
    expect(switched?.conversations).toMatchObject([{ number: 100, current: true }]);
  });

  it('trust what ingress chose more than the number, which may have moved meanwhile', async () => {
    const ann = somebody();
    const first = await talk.together(ann, somebody());
    directory.clock.nowMs += 1000;
    const second = await talk.together(ann, somebody());
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
    const conversationId = await talk.together(ann, somebody());
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
