import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sealpost } from '#contracts/gateway';
import { createRosterSigner, generateRosterKeys } from '#libs/sealing';
import { until } from '#libs/testing';
import { type EgressWorld, egressWorld } from './testing/egress-world.ts';
import type { Person } from './testing/people.ts';
import { notice, type RoutedFields } from './testing/routed.ts';

const { Envelope } = sealpost.gateway.v1;

let world: EgressWorld;
beforeAll(async () => {
  world = await egressWorld();
  await world.start({ answerTimeoutMs: 10_000 });
});
afterAll(() => world.close());

const pair = async () => {
  const ann = await world.person('whatsapp');
  const bob = await world.person('messenger');
  return { ann, bob, ...(await world.talk(ann, bob)) };
};

/** Expects that a delivery is kept as a dead letter with an alarm, and that nothing was sent for it. */
const isBuried = async (envelopeId: Buffer, person: Person, code: string, field: string): Promise<void> => {
  const { reason } = await world.becomes(envelopeId, person, 'failed');
  expect(reason).toBe(code);
  const hex = envelopeId.toString('hex');
  const letters = (await world.letters()).filter(({ headers }) => headers['envelope-id'] === hex);
  expect(letters).toMatchObject([{ stage: 'egress', failureCode: code, field }]);
  const alarms = () => world.logLines.filter((line) => line.includes(hex));
  await until(() => alarms().length > 0);
  expect(alarms().map((line): unknown => JSON.parse(line))).toMatchObject([{ level: 'error', code, field }]);
  expect(world.platform.callsTo(person.address)).toEqual([]);
};

describe('an envelope', () => {
  it('that the router gives to somebody outside its roster is buried, with an alarm', async () => {
    const { ann, say } = await pair();
    const eve = await world.person('messenger');
    await world.talk(await world.person('whatsapp'), eve);
    await isBuried(await say(ann, eve, 'a secret'), eve, 'roster_invalid', 'target');
  });

  it('that goes to a member who is not in the roster of its epoch is buried, with an alarm', async () => {
    const { ann, bob, conversationId, say } = await pair();
    const eve = await world.person('messenger');
    await world.store
      .insertInto('members')
      .values({
        conversation_id: conversationId,
        participant_id: eve.participantId,
        state: 'active',
        joined_at_ms: 0,
      })
      .execute();
    await world.signRoster(conversationId, 2n, [ann, bob, eve], world.signer);
    await isBuried(await say(ann, eve, 'before eve', { epoch: 1n }), eve, 'roster_invalid', 'target');
    await world.becomes(await say(ann, eve, 'with eve', { epoch: 2n }), eve, 'sent');
  });

  it.each([
    ['of an epoch that nobody signed', { epoch: 9n }, 'roster_invalid', 'roster_epoch'],
    ['whose seal was made for another header', { sealedFor: randomBytes(40) }, 'seal_broken', 'ciphertext'],
  ] as const)('%s is buried, with an alarm', async (_, fields: Partial<RoutedFields>, code, field) => {
    const { ann, bob, say } = await pair();
    await isBuried(await say(ann, bob, 'a secret', fields), bob, code, field);
  });

  it('under a roster that somebody else signed is buried, with an alarm', async () => {
    const { ann, bob, conversationId, say } = await pair();
    const [foreign] = generateRosterKeys({ nowMs: 0, randomBytes }).keys;
    if (!foreign) throw new Error('a new ring has a key');
    await world.signRoster(conversationId, 1n, [ann, bob], createRosterSigner(foreign));
    await isBuried(await say(ann, bob, 'a secret'), bob, 'roster_invalid', 'key_id');
    const forged = {
      sign: (roster: Uint8Array) => ({ ...world.signer.sign(roster), signature: randomBytes(64) }),
    };
    await world.signRoster(conversationId, 1n, [ann, bob], forged);
    await isBuried(await say(ann, bob, 'another'), bob, 'roster_invalid', 'signature');
  });

  it('whose member has another address by now is buried, with an alarm', async () => {
    const { ann, bob, say } = await pair();
    await world.store
      .updateTable('participants')
      .set({ address: 'somebody-else' })
      .where('participant_id', '=', bob.participantId)
      .execute();
    await isBuried(await say(ann, bob, 'a secret'), bob, 'roster_invalid', 'address');
    expect(world.platform.callsTo('somebody-else')).toEqual([]);
  });

  it('whose body was moved from another conversation is buried, with an alarm', async () => {
    const one = await pair();
    const other = await pair();
    const { value } = world.record({
      conversationId: one.conversationId,
      from: one.ann,
      to: one.bob,
      content: 'a secret',
    });
    const { envelopeId, ...fresh } = world.record({
      conversationId: other.conversationId,
      from: other.ann,
      to: other.bob,
      content: 'nothing',
    });
    const moved = Envelope.decode(fresh.value);
    moved.sealedBodies = Envelope.decode(value).sealedBodies ?? null;
    await world.bus.publish([{ ...fresh, value: Envelope.encode(moved).finish() }]);
    await isBuried(envelopeId, other.bob, 'seal_broken', 'ciphertext');
  });

  it('to or from a member who has left is not sent, parked or not', async () => {
    const { ann, bob, conversationId, say } = await pair();
    await world.wrote(bob, Date.now() - 25 * 3_600_000);
    const parked = await say(ann, bob, 'parked');
    await world.becomes(parked, bob, 'parked');
    await world.leave(conversationId, ann);
    const late = await say(ann, bob, 'late');
    await world.wrote(bob, Date.now());
    await world.becomes(parked, bob, 'left');
    await world.becomes(late, bob, 'left');
    expect(world.platform.callsTo(bob.address)).toEqual([]);
  });
});

describe('the answer to `stop`', () => {
  it('waits for what is under way, and nothing is sent after it in either direction', async () => {
    const rounds = Array.from({ length: 50 }, (_, round) => round);
    world.platform.behave(() => ({ kind: 'late', delayMs: Math.random() * 20 }));
    await Promise.all(
      rounds.map(async (round) => {
        const { ann, bob, conversationId, say } = await pair();
        const chatter = Promise.all(
          Array.from({ length: 6 }, async (_, index) => {
            await sleep(Math.random() * 40);
            await say(ann, bob, `to bob ${round} ${index}`);
            await say(bob, ann, `to ann ${round} ${index}`);
          }),
        );
        await sleep(Math.random() * 40);
        await world.leave(conversationId, ann);
        const { envelopeId, ...farewell } = notice('NOTICE_KIND_STOPPED', ann, conversationId);
        await world.bus.publish([farewell]);
        await chatter;
        await world.becomes(envelopeId, ann, 'sent', 15_000);
        await sleep(150);
        const endedAtMs = world.platform
          .callsTo(ann.address)
          .find(({ text }) => text.startsWith('You left'))?.atMs;
        const calls = [ann, bob].flatMap(({ address }) => world.platform.callsTo(address));
        expect(endedAtMs).toBeDefined();
        expect(calls.filter(({ atMs }) => atMs > (endedAtMs ?? 0))).toEqual([]);
      }),
    );
    world.platform.behave(() => ({ kind: 'answer' }));
  }, 60_000);
});
