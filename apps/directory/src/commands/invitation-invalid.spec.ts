import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { sealpost } from '#contracts/gateway';
import { sealingReady } from '#libs/sealing';
import { testDatabase, type TestDatabase } from '#libs/testing';
import {
  directoryOn,
  inShort,
  participantIdOf,
  somebody,
  type TestDirectory,
  tokenHash,
} from '../testing/people.ts';
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

describe('a token that opens nothing', () => {
  it('gets the same answer, byte for byte, whatever is wrong with it', async () => {
    const joiner = somebody();
    const blocker = somebody();
    const shared = await talk.together(blocker, joiner);
    await directory.say(blocker, kind.CONTROL_KIND_BLOCK, { conversationId: shared });
    const used = await talk.begun(somebody());
    await talk.join(somebody(), used.token);
    const expired = await talk.begun(somebody());
    directory.clock.nowMs += 24 * hourMs;
    const own = await talk.begun(joiner);
    const closed = await talk.begun(somebody());
    await database.store
      .updateTable('conversations')
      .set({ state: 'closed' })
      .where('conversation_id', '=', Buffer.from(closed.conversationId))
      .execute();
    const gone = somebody();
    const abandoned = await talk.begun(gone);
    await directory.say(gone, kind.CONTROL_KIND_STOP, { conversationId: abandoned.conversationId });
    const tokens = {
      invented: randomBytes(16).toString('base64url'),
      used: used.token,
      expired: expired.token,
      own: own.token,
      blocked: (await talk.begun(blocker)).token,
      closed: closed.token,
      abandoned: abandoned.token,
      none: '',
    };
    const controlId = randomBytes(16);
    const answers = new Map<string, string>();
    for (const [name, token] of Object.entries(tokens)) {
      await database.store.deleteFrom('controls').where('control_id', '=', controlId).execute();
      const before = directory.published.length;
      const notices = await talk.join(joiner, token, {
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
    const shared = await talk.together(ben, cem);
    await directory.say(cem, kind.CONTROL_KIND_BLOCK, { conversationId: shared });
    const conversationId = await talk.together(ann, ben);
    const token = directory.tokenIn(await directory.say(ann, kind.CONTROL_KIND_INVITE, { conversationId }));
    expect(inShort(await talk.join(cem, token))).toEqual([`INVITATION_INVALID ${participantIdOf(cem)}`]);
    expect(inShort(await talk.join(somebody(), token))).toHaveLength(3);
  });

  it('is good for 24 hours and not a millisecond longer', async () => {
    const { token } = await talk.begun(somebody());
    const other = await talk.begun(somebody());
    directory.clock.nowMs += 24 * hourMs - 1;
    expect(inShort(await talk.join(somebody(), token))).toHaveLength(2);
    directory.clock.nowMs += 1;
    expect(inShort(await talk.join(somebody(), other.token))).toEqual([
      expect.stringContaining('INVITATION_INVALID'),
    ]);
  });
});
