import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sealpost } from '#contracts/gateway';
import { conversationsMethods, toLong } from '#libs/contracts';
import { hexOf } from '#libs/envelope';
import { sealingReady, verifyRoster } from '#libs/sealing';
import { conversationFor, conversationNamed, conversationOfThread } from '#libs/store';
import { testDatabase, type TestDatabase } from '#libs/testing';
import { settleTalks } from '../talks/settle-talks.ts';
import { type AppUser, type AppWorld, appWorldOn, seedOf } from '../testing/app-world.ts';
import { granted, refusal } from '../testing/calls.ts';

const { v1 } = sealpost.gateway;
const { LEVEL_E2EE, LEVEL_APP_SEALED } = v1.Level;
const {
  CONVERSATION_STATE_ACTIVE,
  CONVERSATION_STATE_ENDED,
  CONVERSATION_STATE_SUSPENDED,
  CONVERSATION_STATE_LAPSED,
} = v1.ConversationState;
const dayMs = 86_400_000;
let database: TestDatabase;
let world: AppWorld;
beforeAll(async () => {
  await sealingReady();
  database = await testDatabase();
});
beforeAll(async () => {
  world = await appWorldOn(database.store);
});
afterAll(() => database.close());

const pair = async (): Promise<readonly [AppUser, AppUser]> => [
  await world.person('whatsapp'),
  await world.person('messenger'),
];
const standing = (from: AppUser, to: readonly AppUser[], level: number = LEVEL_E2EE) =>
  conversationFor(database.store)({
    senderId: from.id,
    recipientIds: to.map(({ id }) => id),
    level,
    nowMs: world.clock.nowMs,
  });
const idOf = async (from: AppUser, ...to: readonly AppUser[]): Promise<Buffer> => {
  const found = await standing(from, to);
  if (found.kind !== 'conversation') throw new Error(found.kind);
  return found.conversationId;
};
const described = async (by: AppUser, conversationId: Uint8Array) =>
  (await granted(world.backends[by.platform].describeConversation({ conversationId }))).conversation;
const begin = async (from: AppUser, peers: readonly AppUser[], level: number = LEVEL_E2EE) =>
  granted(
    world.backends[from.platform].beginConversation({
      from: from.address,
      peers: peers.map(({ address }) => address),
      level,
    }),
  );
const sealKeys = [{ keyId: 'seal-1', publicKey: seedOf('seal') }];

/** Leaves every app with both levels, or with those that are named. */
const levelsOf = (platform: 'whatsapp' | 'messenger' | 'instagram', levels: readonly number[]) =>
  world.publish(platform, {
    levels: [...levels],
    sealKeys: levels.includes(LEVEL_APP_SEALED) ? sealKeys : [],
    notAfterMs: toLong(world.clock.nowMs + 60 * dayMs),
  });

describe('a conversation between users of app backends', () => {
  it('begins when one asked and the other granted, with a roster that the directory signed', async () => {
    const [ann, bob] = await pair();
    await world.say({ type: 'request', from: ann, peer: bob });
    expect(await standing(ann, [bob])).toEqual({ kind: 'consent_required' });
    await world.say({ type: 'grant', from: bob, peer: ann });
    const found = await standing(ann, [bob]);
    expect(found).toMatchObject({ kind: 'conversation', epoch: 1n, level: LEVEL_E2EE });
    const shown = await described(ann, await idOf(bob, ann));
    expect(shown?.state).toBe(CONVERSATION_STATE_ACTIVE);
    const signed = shown?.conversation?.roster;
    if (!signed) throw new Error('no roster');
    const verified = verifyRoster(
      {
        roster: signed.roster ?? Buffer.of(),
        keyId: signed.keyId ?? '',
        signature: signed.signature ?? Buffer.of(),
      },
      world.rosterPublicKeys,
    );
    if (!verified.ok) throw new Error(verified.failure.code);
    const { members, level } = v1.Roster.decode(verified.value);
    expect(level).toBe(LEVEL_E2EE);
    expect(members.map(({ address }) => hexOf(address?.participantId ?? Buffer.of())).toSorted()).toEqual(
      [hexOf(ann.id), hexOf(bob.id)].toSorted(),
    );
  });

  it('begins once, however often both say it, and at whatever moment', async () => {
    const [ann, bob] = await pair();
    await Promise.all([
      world.say({ type: 'grant', from: ann, peer: bob }),
      world.say({ type: 'grant', from: bob, peer: ann }),
      world.say({ type: 'grant', from: ann, peer: bob }),
      world.say({ type: 'grant', from: bob, peer: ann }),
    ]);
    const { conversationIds } = await granted(
      world.backends.whatsapp.describeUser({ platform: 1, user: ann.user }),
    );
    expect(conversationIds).toHaveLength(1);
  });

  it('begins with everybody who asked when a whole app is granted', async () => {
    const [ann, bob] = await pair();
    const eve = await world.person('whatsapp');
    for (const from of [ann, eve]) await world.say({ type: 'request', from, peer: bob });
    await world.say({ type: 'grant', from: bob, peer: 'whatsapp' });
    for (const one of [ann, eve]) expect((await standing(bob, [one])).kind).toBe('conversation');
  });

  it('does not begin between those who only asked each other, nor with somebody who is blocked', async () => {
    const [ann, bob] = await pair();
    await world.say({ type: 'request', from: ann, peer: bob });
    await world.say({ type: 'request', from: bob, peer: ann });
    expect((await standing(ann, [bob])).kind).toBe('consent_required');
    const [eve, tom] = await pair();
    await database.store.insertInto('blocks').values({ blocker_id: tom.id, blocked_id: eve.id }).execute();
    await world.agree(eve, tom);
    expect((await standing(eve, [tom])).kind).toBe('consent_required');
  });

  it('has a name in every app, by which it is found', async () => {
    const [ann, bob] = await pair();
    await world.agree(ann, bob);
    const id = await idOf(ann, bob);
    const names = [(await described(ann, id))?.thread ?? '', (await described(bob, id))?.thread ?? ''];
    expect(names[0]).toMatch(/^[1-9][0-9]{17}@g\.us$/);
    expect(names[1]).toMatch(/^t:[1-9][0-9]{0,18}$/);
    expect(BigInt(names[1]?.slice(2) ?? '') < 2n ** 63n).toBe(true);
    expect(await conversationOfThread(database.store)('whatsapp', names[0] ?? '')).toEqual(id);
    expect(await conversationOfThread(database.store)('messenger', names[0] ?? '')).toBeUndefined();
    const named = await conversationNamed(database.store)({
      conversationId: id,
      senderId: ann.id,
      level: LEVEL_E2EE,
      nowMs: world.clock.nowMs,
    });
    expect(named).toEqual(await standing(ann, [bob]));
  });

  it('ends for good with a revoke, and a new agreement begins another one', async () => {
    const [ann, bob] = await pair();
    await world.agree(ann, bob);
    const id = await idOf(ann, bob);
    await world.say({ type: 'revoke', from: bob, peer: ann });
    expect((await standing(ann, [bob])).kind).toBe('consent_required');
    expect((await described(ann, id))?.state).toBe(CONVERSATION_STATE_ENDED);
    const roster = (await described(ann, id))?.conversation?.roster?.roster ?? Buffer.of();
    expect(v1.Roster.decode(roster).members).toEqual([]);
    await world.agree(ann, bob);
    expect(await idOf(ann, bob)).not.toEqual(id);
  });

  it('ends when the one who asked takes that back', async () => {
    const [ann, bob] = await pair();
    await world.agree(ann, bob);
    await world.say({ type: 'cancel', from: ann, peer: bob });
    expect((await standing(bob, [ann])).kind).toBe('consent_required');
  });

  it('ends when somebody refuses the other’s whole app, and stays where the person was granted later', async () => {
    const [ann, bob] = await pair();
    const dan = await world.person('messenger');
    for (const other of [bob, dan]) await world.agree(other, ann);
    await world.say({ type: 'grant', from: ann, peer: dan, counter: 2n ** 40n });
    await world.say({ type: 'revoke', from: ann, peer: 'messenger', counter: 2n ** 39n });
    expect((await standing(bob, [ann])).kind).toBe('consent_required');
    expect((await standing(dan, [ann])).kind).toBe('conversation');
  });

  it('lapses when a consent runs out, refuses from that moment on, and goes on with a new one', async () => {
    const [ann, bob] = await pair();
    await world.say({ type: 'request', from: ann, peer: bob, lifeMs: 20 * dayMs });
    await world.say({ type: 'grant', from: bob, peer: ann, lifeMs: dayMs });
    const id = await idOf(ann, bob);
    world.clock.nowMs += dayMs;
    expect((await standing(ann, [bob])).kind).toBe('consent_required');
    expect(await settleTalks(world.ports)()).toBeGreaterThan(0);
    expect((await described(ann, id))?.state).toBe(CONVERSATION_STATE_LAPSED);
    await world.say({ type: 'grant', from: bob, peer: ann });
    expect(await idOf(ann, bob)).toEqual(id);
    expect((await described(ann, id))?.state).toBe(CONVERSATION_STATE_ACTIVE);
  });

  it('is none to apps of which nobody is in it', async () => {
    const [ann, bob] = await pair();
    await world.agree(ann, bob);
    const conversationId = await idOf(ann, bob);
    expect(await refusal(world.backends.instagram.describeConversation({ conversationId }))).toMatchObject({
      code: 'unknown_conversation',
    });
    const eve = await world.person('whatsapp');
    const left = await granted(
      world.backends.whatsapp.leaveConversation({ conversationId, user: eve.address }),
    );
    expect(left.conversation?.state).toBe(CONVERSATION_STATE_ACTIVE);
  });
});

describe('a group', () => {
  const three = async () => {
    const people = [
      await world.person('whatsapp'),
      await world.person('messenger'),
      await world.person('whatsapp'),
    ] as const;
    const [ann, bob, eve] = people;
    await world.agree(ann, bob);
    await world.agree(ann, eve);
    return people;
  };

  it('begins when whoever begins it has agreed with each of the others', async () => {
    const [ann, bob, eve] = await three();
    const begun = await begin(ann, [bob, eve]);
    expect(begun.conversation?.state).toBe(CONVERSATION_STATE_ACTIVE);
    const again = await begin(ann, [eve, bob]);
    expect(again.conversation?.conversation?.conversationId).toEqual(
      begun.conversation?.conversation?.conversationId,
    );
    expect(await standing(bob, [eve, ann])).toMatchObject({ kind: 'conversation' });
    expect((await standing(bob, [eve])).kind).toBe('consent_required');
  });

  it('does not begin when two of the others refuse each other, or one is missing', async () => {
    const [ann, bob, eve] = await three();
    const tom = await world.person('messenger');
    expect((await begin(ann, [bob, tom])).outcome).toBe('consentMissing');
    await world.say({ type: 'revoke', from: bob, peer: eve });
    expect((await begin(ann, [bob, eve])).outcome).toBe('consentMissing');
    expect((await begin(ann, [bob, bob])).outcome).toBe('consentMissing');
  });

  it('is left by whoever refuses somebody in it, and ends with the last but one', async () => {
    const [ann, bob, eve] = await three();
    await begin(ann, [bob, eve]);
    const conversationId = await idOf(ann, bob, eve);
    await world.say({ type: 'revoke', from: bob, peer: eve });
    expect((await standing(ann, [bob, eve])).kind).toBe('consent_required');
    const left = await described(ann, conversationId);
    const roster = v1.Roster.decode(left?.conversation?.roster?.roster ?? Buffer.of());
    expect(String(roster.epoch)).toBe('2');
    expect(
      new Set(roster.members.map(({ address }) => hexOf(address?.participantId ?? Buffer.of()))),
    ).toEqual(new Set([hexOf(ann.id), hexOf(eve.id)]));
    const ended = await granted(
      world.backends.whatsapp.leaveConversation({ conversationId, user: eve.address }),
    );
    expect(ended.conversation?.state).toBe(CONVERSATION_STATE_ENDED);
  });
});

describe('the level of a conversation', () => {
  it('is end-to-end encryption between apps that have published nothing, but for Instagram, where nothing begins', async () => {
    await database.store.deleteFrom('capability_documents').execute();
    const [ann, bob] = await pair();
    const ida = await world.person('instagram', 'without-device');
    await world.agree(ann, bob, LEVEL_APP_SEALED);
    expect(await standing(ann, [bob])).toMatchObject({ kind: 'conversation', level: LEVEL_E2EE });
    await world.agree(ann, ida, LEVEL_APP_SEALED);
    await levelsOf('whatsapp', [LEVEL_E2EE, LEVEL_APP_SEALED]);
    for (const [level, reason] of [
      [LEVEL_E2EE, 'E2EE_REQUIRED_PEER_UNSUPPORTED'],
      [LEVEL_APP_SEALED, 'APP_SEALED_PEER_UNSUPPORTED'],
    ] as const) {
      expect((await standing(ann, [ida], level)).kind).toBe('consent_required');
      expect((await begin(ann, [ida], level)).levelUnsupported).toMatchObject({ reason, app: 3, offered: 0 });
    }
    await levelsOf('instagram', [LEVEL_APP_SEALED]);
    expect((await begin(ann, [ida], LEVEL_APP_SEALED)).outcome).toBe('conversation');
  });

  it('is refused with a reason where an app lacks it, and nothing begins in its place', async () => {
    const ann = await world.person('whatsapp');
    const ida = await world.person('instagram', 'without-device');
    await levelsOf('whatsapp', [LEVEL_E2EE, LEVEL_APP_SEALED]);
    await levelsOf('instagram', [LEVEL_APP_SEALED]);
    await world.agree(ann, ida, LEVEL_E2EE);
    expect((await begin(ann, [ida])).levelUnsupported).toMatchObject({
      reason: 'E2EE_REQUIRED_PEER_UNSUPPORTED',
      app: 3,
      offered: LEVEL_APP_SEALED,
    });
    for (const level of [LEVEL_E2EE, LEVEL_APP_SEALED])
      expect((await standing(ann, [ida], level)).kind).toBe('consent_required');
    expect((await begin(ann, [ida], LEVEL_APP_SEALED)).outcome).toBe('consentMissing');
  });

  it('is refused alike for somebody who is not there', async () => {
    const ann = await world.person('whatsapp');
    const ida = await world.person('instagram', 'without-device');
    const bytesOf = async (peer: sealpost.gateway.v1.Address.$Properties, level: number) =>
      hexOf(
        conversationsMethods.beginConversation.responseSerialize(
          await granted(
            world.backends.whatsapp.beginConversation({ from: ann.address, peers: [peer], level }),
          ),
        ),
      );
    const nobody = { ...ida.address, participantId: Buffer.alloc(16, 0x31) };
    for (const level of [LEVEL_E2EE, LEVEL_APP_SEALED])
      expect(await bytesOf(nobody, level)).toBe(await bytesOf(ida.address, level));
  });

  it('is the strongest that both have and agreed to', async () => {
    const ann = await world.person('whatsapp');
    const ida = await world.person('instagram', 'without-device');
    await world.agree(ann, ida, LEVEL_APP_SEALED);
    expect(await standing(ann, [ida], LEVEL_APP_SEALED)).toMatchObject({
      kind: 'conversation',
      level: LEVEL_APP_SEALED,
      recipients: [{ platform: 'instagram', capabilities: { sealKeys: [{ keyId: 'seal-1' }] } }],
    });
    const [eve, bob] = await pair();
    await levelsOf('messenger', [LEVEL_E2EE, LEVEL_APP_SEALED]);
    await world.agree(eve, bob, LEVEL_APP_SEALED);
    expect((await standing(eve, [bob])).kind).toBe('conversation');
  });

  it('stays as it was at birth: a message at a level that an app lacks is refused for that', async () => {
    const ann = await world.person('whatsapp');
    const ida = await world.person('instagram', 'without-device');
    await world.agree(ann, ida, LEVEL_APP_SEALED);
    expect(await standing(ann, [ida], LEVEL_E2EE)).toEqual({
      kind: 'security_downgrade',
      reason: 'E2EE_REQUIRED_PEER_UNSUPPORTED',
      app: 'instagram',
      offered: LEVEL_E2EE,
      required: LEVEL_APP_SEALED,
    });
  });

  it('that is lost holds the conversation up, and nothing goes or begins at a weaker one by itself', async () => {
    const [ann, bob] = await pair();
    await levelsOf('messenger', [LEVEL_E2EE, LEVEL_APP_SEALED]);
    await world.agree(ann, bob, LEVEL_APP_SEALED);
    const id = await idOf(ann, bob);
    const lost = await levelsOf('messenger', [LEVEL_APP_SEALED]);
    expect(lost.published?.suspended).toBeGreaterThan(0);
    expect((await described(ann, id))?.state).toBe(CONVERSATION_STATE_SUSPENDED);
    expect(await standing(ann, [bob])).toMatchObject({
      kind: 'security_downgrade',
      reason: 'E2EE_REQUIRED_PEER_UNSUPPORTED',
      app: 'messenger',
    });
    await world.say({ type: 'grant', from: bob, peer: ann, level: LEVEL_APP_SEALED });
    expect(await standing(ann, [bob], LEVEL_APP_SEALED)).toMatchObject({
      kind: 'security_downgrade',
      reason: 'LEVEL_FIXED',
    });
    const weaker = await begin(ann, [bob], LEVEL_APP_SEALED);
    expect(weaker.conversation?.conversation?.conversationId).not.toEqual(id);
    expect((await standing(ann, [bob], LEVEL_APP_SEALED)).kind).toBe('conversation');
    const back = await levelsOf('messenger', [LEVEL_E2EE, LEVEL_APP_SEALED]);
    expect(back.published?.resumed).toBeGreaterThan(0);
    expect(await idOf(ann, bob)).toEqual(id);
  });

  it('is lost when an app’s document runs out, at once and not only when somebody looks', async () => {
    const [ann, bob] = await pair();
    await levelsOf('messenger', [LEVEL_E2EE, LEVEL_APP_SEALED]);
    await world.say({ type: 'grant', from: ann, peer: bob, lifeMs: 300 * dayMs });
    await world.say({ type: 'grant', from: bob, peer: ann, lifeMs: 300 * dayMs });
    const id = await idOf(ann, bob);
    await world.publish('messenger', { notAfterMs: toLong(world.clock.nowMs + 1_000) });
    world.clock.nowMs += 1_000;
    expect(await standing(ann, [bob])).toMatchObject({ reason: 'E2EE_REQUIRED_PEER_UNSUPPORTED' });
    await settleTalks(world.ports)();
    expect((await described(ann, id))?.state).toBe(CONVERSATION_STATE_SUSPENDED);
    await levelsOf('messenger', [LEVEL_E2EE]);
    expect(await idOf(ann, bob)).toEqual(id);
  });
});
