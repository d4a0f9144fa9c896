import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { sealpost } from '#contracts/gateway';
import { toLong } from '#libs/contracts';
import { hexOf } from '#libs/envelope';
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

describe('join', () => {
  it('lets the person in under a new signed roster and tells everybody who is there', async () => {
    const [ann, ben] = [somebody(1), somebody(2)];
    const { conversationId, token } = await talk.begun(ann);
    const controlId = randomBytes(16);
    const notices = await talk.join(ben, token, { controlId, atMs: toLong(directory.clock.nowMs + 5) });
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
    const { epoch, members, roster } = await talk.rosterOf(conversationId);
    expect([epoch, members]).toEqual([2n, [participantIdOf(ann), participantIdOf(ben)].toSorted()]);
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
    const { token } = await talk.begun(ann);
    const notices = await talk.join(ben, token, { controlId, sealedName });
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
    const first = await talk.together(ann, ben, cem);
    const second = await talk.together(cem, ben);
    expect((await talk.rosterOf(first)).members).toHaveLength(3);
    expect((await talk.rosterOf(second)).members).toEqual(
      [participantIdOf(cem), participantIdOf(ben)].toSorted(),
    );
  });

  it('lets eight people in and tells the ninth that it is full, whose token stays good', async () => {
    const people = Array.from({ length: 8 }, () => somebody());
    const [first, ...others] = people;
    if (!first) throw new Error('nobody');
    const conversationId = await talk.together(first, ...others.slice(0, 6));
    const invite = () => talk.invite(first, conversationId);
    const [eighth, ninth] = [await invite(), await invite()];
    await talk.join(others[6] ?? first, eighth);
    expect((await talk.rosterOf(conversationId)).members).toHaveLength(8);
    const late = somebody();
    expect(inShort(await talk.join(late, ninth))).toEqual([`FULL ${participantIdOf(late)}`]);
    expect(inShort(await directory.say(first, kind.CONTROL_KIND_INVITE, { conversationId }))).toEqual([
      `FULL ${participantIdOf(first)}`,
    ]);
    await directory.say(others[0] ?? first, kind.CONTROL_KIND_STOP, { conversationId });
    expect(inShort(await talk.join(late, ninth))).toHaveLength(8);
  });
});
