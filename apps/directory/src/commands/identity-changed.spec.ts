import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { sealpost } from '#contracts/gateway';
import { hexOf } from '#libs/envelope';
import { sealingReady } from '#libs/sealing';
import { testDatabase, type TestDatabase } from '#libs/testing';
import { directoryOn, participantIdOf, somebody, type TestDirectory, tokenHash } from '../testing/people.ts';
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
    const conversationId = await talk.together(ann, ben);
    const moved = { ...ann, address: `new-${ann.address}` };
    await directory.say(moved, kind.CONTROL_KIND_GREET);
    await directory.say(ann, kind.CONTROL_KIND_IDENTITY_CHANGED, { aliases: [moved.address] });
    const { epoch, roster } = await talk.rosterOf(conversationId);
    expect(epoch).toBe(3n);
    expect(roster.members.map(({ addressHash }) => hexOf(addressHash ?? Buffer.of())).toSorted()).toEqual(
      [moved, ben].map(({ address }) => hexOf(tokenHash(address))).toSorted(),
    );
    const [who] = await directory.say(moved, kind.CONTROL_KIND_WHO);
    expect(hexOf(who?.recipient?.participantId ?? Buffer.of())).toBe(participantIdOf(ann));
    expect(who?.conversations).toHaveLength(1);
  });

  it('gives the old identifier away: whoever has it next is somebody else', async () => {
    const ann = somebody();
    await talk.together(ann, somebody());
    await directory.say(ann, kind.CONTROL_KIND_IDENTITY_CHANGED, { aliases: [`new-${ann.address}`] });
    const [who] = await directory.say(ann, kind.CONTROL_KIND_WHO);
    expect(hexOf(who?.recipient?.participantId ?? Buffer.of())).not.toBe(participantIdOf(ann));
    expect(who?.conversations).toEqual([]);
  });

  it('does not take over somebody who has conversations', async () => {
    const [ann, ben] = [somebody(), somebody()];
    await talk.together(ann, somebody());
    await talk.together(ben, somebody());
    await directory.say(ann, kind.CONTROL_KIND_IDENTITY_CHANGED, { aliases: [ben.address] });
    const ids = [];
    for (const person of [ann, ben]) {
      const [who] = await directory.say(person, kind.CONTROL_KIND_WHO);
      ids.push(hexOf(who?.recipient?.participantId ?? Buffer.of()));
    }
    expect(ids).toEqual([participantIdOf(ann), participantIdOf(ben)]);
  });
});
