import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sealpost } from '#contracts/gateway';
import { topics } from '#libs/bus';
import { consentMethods, fromLong } from '#libs/contracts';
import { type ConsentType, hexOf, isWilling, type Willingness } from '#libs/envelope';
import { sealingReady, signStatement } from '#libs/sealing';
import { consentBetween } from '#libs/store';
import { testDatabase, type TestDatabase } from '#libs/testing';
import { type AppUser, type AppWorld, appWorldOn, type Said, seedOf } from '../testing/app-world.ts';
import { granted, refusal } from '../testing/calls.ts';

const { v1 } = sealpost.gateway;
const { LEVEL_E2EE, LEVEL_APP_SEALED } = v1.Level;
const dayMs = 86_400_000;
let database: TestDatabase;
let world: AppWorld;
beforeAll(async () => {
  await sealingReady();
  database = await testDatabase();
  world = await appWorldOn(database.store);
});
afterAll(() => database.close());

const pair = async (): Promise<readonly [AppUser, AppUser]> => [
  await world.person('whatsapp'),
  await world.person('messenger'),
];
const between = (one: AppUser, other: AppUser, level: number = LEVEL_E2EE) =>
  consentBetween(database.store)(one.id, other.id, level, world.clock.nowMs);
const outcomeOf = async (said: Said) => (await world.say(said))?.outcome;

describe('consent', () => {
  it('is not there until somebody says so', async () => {
    const [ann, bob] = await pair();
    expect(await between(ann, bob)).toEqual(['unsaid', 'unsaid']);
  });

  it('is asked for, granted, and taken back', async () => {
    const [ann, bob] = await pair();
    expect(await outcomeOf({ type: 'request', from: ann, peer: bob })).toBe('applied');
    expect(await between(ann, bob)).toEqual(['asked', 'unsaid']);
    await world.say({ type: 'grant', from: bob, peer: ann });
    expect(await between(ann, bob)).toEqual(['asked', 'granted']);
    await world.say({ type: 'revoke', from: bob, peer: ann });
    expect(await between(ann, bob)).toEqual(['asked', 'refused']);
    await world.say({ type: 'cancel', from: ann, peer: bob });
    expect(await between(ann, bob)).toEqual(['refused', 'refused']);
  });

  it('names a peer by the alias that the speaker’s app knows', async () => {
    const [ann, bob] = await pair();
    const alias = BigInt(bob.aliases['whatsapp'] ?? '');
    await world.say({ type: 'grant', from: ann, peer: alias });
    expect(await between(ann, bob)).toEqual(['granted', 'unsaid']);
  });

  it('is told the peer as it was signed where it opens and names the person, and else to nobody', async () => {
    const [ann, bob] = await pair();
    const alias = BigInt(bob.aliases['whatsapp'] ?? '');
    await world.say({ type: 'request', from: ann, peer: bob });
    await world.say({ type: 'revoke', from: ann, peer: bob });
    await world.say({ type: 'grant', from: ann, peer: alias });
    await world.say({ type: 'grant', from: ann, peer: 'messenger' });
    const told = world.published
      .filter(({ topic, key }) => topic === topics.deviceNotice.name && key === hexOf(ann.id))
      .map(({ value }) => v1.DeviceNotice.decode(value))
      .filter(({ kind }) => kind === v1.DeviceNoticeKind.DEVICE_NOTICE_KIND_STATED);
    expect(told.map(({ statement }) => statement?.type)).toEqual([1]);
    expect(told[0]?.recipients.map(({ participantId }) => hexOf(participantId ?? Buffer.of()))).toEqual([
      hexOf(bob.id),
    ]);
  });

  it('is off for everybody on an app, or on', async () => {
    const [ann, bob] = await pair();
    await world.say({ type: 'grant', from: ann, peer: 'messenger' });
    expect((await between(ann, bob))[0]).toBe('granted');
    await world.say({ type: 'revoke', from: ann, peer: bob });
    expect((await between(ann, bob))[0]).toBe('refused');
    await world.say({ type: 'grant', from: ann, peer: 'messenger' });
    expect((await between(ann, bob))[0]).toBe('refused');
    await world.say({ type: 'grant', from: ann, peer: bob });
    expect((await between(ann, bob))[0]).toBe('granted');
    await world.say({ type: 'revoke', from: ann, peer: 'messenger' });
    expect((await between(ann, bob))[0]).toBe('refused');
  });

  it('runs out', async () => {
    const [ann, bob] = await pair();
    await world.say({ type: 'grant', from: ann, peer: bob, lifeMs: 1_000 });
    world.clock.nowMs += 999;
    expect((await between(ann, bob))[0]).toBe('granted');
    world.clock.nowMs += 1;
    expect((await between(ann, bob))[0]).toBe('lapsed');
  });

  it('reaches as far down as the level that was named', async () => {
    const [ann, bob] = await pair();
    await world.say({ type: 'grant', from: ann, peer: bob, level: LEVEL_E2EE });
    expect((await between(ann, bob, LEVEL_APP_SEALED))[0]).toBe('unsaid');
    await world.say({ type: 'grant', from: ann, peer: bob, level: LEVEL_APP_SEALED });
    expect((await between(ann, bob, LEVEL_APP_SEALED))[0]).toBe('granted');
    expect((await between(ann, bob))[0]).toBe('granted');
  });
});

describe('the order of statements', () => {
  it('does not matter: a revoke never loses to an older grant', async () => {
    const types: readonly ConsentType[] = ['request', 'grant', 'revoke', 'cancel'];
    const said = fc.array(
      fc.record({ type: fc.constantFrom(...types), counter: fc.bigInt({ min: 1n, max: 8n }) }),
      { minLength: 2, maxLength: 7 },
    );
    const orders = said.chain((all) =>
      fc.tuple(
        fc.constant(all),
        fc.shuffledSubarray([...all.keys()], { minLength: all.length, maxLength: all.length }),
      ),
    );
    await fc.assert(
      fc.asyncProperty(orders, async ([all, order]) => {
        const [ann, ...people] = [
          await world.person('whatsapp'),
          await world.person('messenger'),
          await world.person('messenger'),
        ];
        const nonces = all.map(() => randomBytes(16));
        const ends: Willingness[] = [];
        for (const [index, bob] of people.entries()) {
          const places = index === 0 ? [...all.keys()] : order;
          for (const place of places) {
            const { type, counter } = all[place] ?? { type: 'revoke', counter: 0n };
            await world.say({
              type,
              counter,
              from: ann,
              peer: bob,
              nonce: nonces[place] ?? Buffer.alloc(16),
            });
          }
          ends.push((await between(ann, bob))[0]);
        }
        const newest = all.reduce((most, { counter }) => (counter > most ? counter : most), 0n);
        const closing = all.some(
          ({ type, counter }) => counter === newest && (type === 'revoke' || type === 'cancel'),
        );
        for (const end of ends) expect(isWilling(end)).toBe(!closing);
      }),
      { numRuns: 40 },
    );
  });

  it('refuses a replayed grant with the counter of what holds', async () => {
    const [ann, bob] = await pair();
    const grant = world.statement({ type: 'grant', from: ann, peer: bob, counter: 5n });
    const said: Said = { type: 'grant', from: ann, peer: bob };
    expect((await world.say(said, grant))?.outcome).toBe('applied');
    expect((await world.say(said, grant))?.outcome).toBe('applied');
    await world.say({ type: 'revoke', from: ann, peer: bob, counter: 6n });
    const replayed = await world.say(said, grant);
    expect(replayed?.outcome).toBe('stale');
    expect(fromLong(replayed?.stale?.counter)).toBe(6n);
    expect((await between(ann, bob))[0]).toBe('refused');
  });

  it('lets a revoke win at the same counter, whichever comes first', async () => {
    for (const types of [
      ['grant', 'revoke'],
      ['revoke', 'grant'],
    ] as const) {
      const [ann, bob] = await pair();
      for (const type of types) await world.say({ type, from: ann, peer: bob, counter: 7n });
      expect((await between(ann, bob))[0]).toBe('refused');
    }
  });

  it('keeps counters of 64 bits', async () => {
    const [ann, bob] = await pair();
    await world.say({ type: 'grant', from: ann, peer: bob, counter: 2n ** 64n - 2n });
    await world.say({ type: 'revoke', from: ann, peer: bob, counter: 2n ** 64n - 1n });
    const late = await world.say({ type: 'grant', from: ann, peer: bob, counter: 2n ** 53n + 1n });
    expect(fromLong(late?.stale?.counter)).toBe(2n ** 64n - 1n);
  });
});

describe('the signature of a statement', () => {
  it('is a device’s where the user has one, and the app’s where only it has a key', async () => {
    const ann = await world.person('whatsapp');
    const ida = await world.person('instagram', 'without-device');
    const byDevice = await world.say({ type: 'grant', from: ann, peer: ida });
    expect(byDevice?.applied?.signedBy).toBe(v1.SignedBy.SIGNED_BY_DEVICE);
    const byApp = await world.say({ type: 'grant', from: ida, peer: ann });
    expect(byApp?.applied?.signedBy).toBe(v1.SignedBy.SIGNED_BY_APP);
    const { about } = await granted(world.backends.whatsapp.listConsents({ user: ann.address }));
    expect(about).toMatchObject([{ from: ida.address, signedBy: v1.SignedBy.SIGNED_BY_APP }]);
  });

  it('cannot be the app’s where a device has to sign', async () => {
    const [ann, bob] = await pair();
    const { type, statement } = world.statement({ type: 'grant', from: ann, peer: bob });
    const signed = world.signedByApp('whatsapp', { type, statement });
    expect((await world.say({ type: 'grant', from: ann, peer: bob }, signed))?.outcome).toBe(
      'deviceMustSign',
    );
    expect((await between(ann, bob))[0]).toBe('unsaid');
  });

  it('is of exactly these bytes, by a key of this user', async () => {
    const [ann, bob] = await pair();
    const eve = await world.person('whatsapp');
    const said: Said = { type: 'grant', from: ann, peer: bob };
    const good = world.statement(said);
    const other = world.statement(said);
    const seed = eve.seed ?? seedOf('');
    for (const signed of [
      { ...good, statement: other.statement },
      { ...good, signature: good.signature.map((byte, index) => (index === 9 ? byte ^ 1 : byte)) },
      signStatement(good, seed),
      signStatement({ ...good, keyId: 'whatsapp-1' }, seed),
      { ...world.statement({ ...said, from: eve }), statement: good.statement },
    ])
      expect((await world.say(said, signed))?.outcome).toBe('unsigned');
  });

  it('does not hold for another kind of statement', async () => {
    const [ann, bob] = await pair();
    const revoke = world.statement({ type: 'revoke', from: ann, peer: bob });
    const cancel = { ...revoke, type: v1.StatementType.STATEMENT_TYPE_CONSENT_CANCEL };
    expect((await world.say({ type: 'cancel', from: ann, peer: bob }, cancel))?.outcome).toBe('unsigned');
    expect(await refusal(world.backends.whatsapp.cancelConsent({ statement: revoke }))).toMatchObject({
      code: 'malformed',
      field: 'statement.type',
    });
  });

  it('does not hold once the device is revoked', async () => {
    const [ann, bob] = await pair();
    await granted(
      world.backends.whatsapp.registerDevice({
        platform: 1,
        user: ann.user,
        device: 4,
        statementKey: seedOf('other'),
      }),
    );
    await granted(world.backends.whatsapp.revokeDevice({ device: ann.device }));
    expect(await outcomeOf({ type: 'grant', from: ann, peer: bob })).toBe('unsigned');
  });
});

describe('a statement', () => {
  it('is answered alike whether anybody is there or not', async () => {
    const [ann, bob] = await pair();
    const bytesOf = async (peer: Said['peer']): Promise<string> => {
      const signed = world.statement({ type: 'request', from: ann, peer });
      const answer = await granted(world.backends.whatsapp.requestConsent({ statement: signed }));
      return hexOf(consentMethods.requestConsent.responseSerialize(answer));
    };
    const known = await bytesOf(bob);
    expect(await bytesOf({ platform: 'messenger', id: Buffer.alloc(16, 0x21) })).toBe(known);
    expect(await bytesOf(BigInt(bob.aliases['whatsapp'] ?? ''))).toBe(known);
    expect(await bytesOf(2n ** 63n + 17n)).toBe(known);
    const refusing = await world.person('messenger');
    await world.say({ type: 'revoke', from: refusing, peer: ann });
    expect(await bytesOf(refusing)).toBe(known);
  });

  it('is listed without a word of who is behind an alias', async () => {
    const ann = await world.person('whatsapp');
    const bob = await world.person('messenger');
    await world.say({ type: 'request', from: ann, peer: BigInt(bob.aliases['whatsapp'] ?? '') });
    await world.say({ type: 'request', from: ann, peer: 2n ** 63n + 18n });
    const { said } = await granted(world.backends.whatsapp.listConsents({ user: ann.address }));
    expect(said?.map(({ peer }) => peer)).toEqual([null, null]);
  });

  it('is listed as it was signed for the one who said it, and in short for the one whom it lets write', async () => {
    const [ann, bob] = await pair();
    const signed = world.statement({ type: 'grant', from: ann, peer: bob, level: LEVEL_APP_SEALED });
    await world.say({ type: 'grant', from: ann, peer: bob }, signed);
    const mine = await granted(world.backends.whatsapp.listConsents({ user: ann.address }));
    expect(mine.said).toMatchObject([{ peer: bob.address, type: 2, level: LEVEL_APP_SEALED }]);
    expect(mine.said?.[0]?.statement?.statement).toEqual(Buffer.from(signed.statement));
    const theirs = await granted(world.backends.messenger.listConsents({ user: bob.address }));
    expect(theirs.about).toMatchObject([{ from: ann.address, type: 2, statement: null }]);
    await world.say({ type: 'revoke', from: ann, peer: bob });
    expect((await granted(world.backends.messenger.listConsents({ user: bob.address }))).about).toEqual([]);
  });

  it('is of a user of the app that calls', async () => {
    const [ann, bob] = await pair();
    const statement = world.statement({ type: 'grant', from: bob, peer: ann });
    expect(await refusal(world.backends.whatsapp.grantConsent({ statement }))).toMatchObject({
      code: 'unauthorised',
      field: 'statement.from',
    });
    expect(await refusal(world.backends.whatsapp.listConsents({ user: bob.address }))).toMatchObject({
      code: 'unauthorised',
    });
  });

  it('that is over is not taken', async () => {
    const [ann, bob] = await pair();
    const grant = world.statement({ type: 'grant', from: ann, peer: bob, lifeMs: 1_000 });
    world.clock.nowMs += 1_000;
    expect((await world.say({ type: 'grant', from: ann, peer: bob }, grant))?.outcome).toBe('expired');
  });

  it.each<[string, Partial<Said>, string]>([
    ['a request of more than 30 days', { type: 'request', lifeMs: 30 * dayMs + 1 }, 'statement.notAfterMs'],
    ['a grant of more than 365 days', { lifeMs: 365 * dayMs + 1 }, 'statement.notAfterMs'],
    ['a beginning that is ahead', { notBeforeMs: 1_900_000_000_000 }, 'statement.notBeforeMs'],
    ['a level that nobody may agree to', { level: 10 }, 'level'],
    ['no level', { level: 0 }, 'level'],
    ['a short nonce', { nonce: Buffer.alloc(15) }, 'nonce'],
    ['a request to a whole app', { type: 'request', peer: 'messenger' }, 'statement.peer'],
  ])('with %s is refused by name', async (_, given, field) => {
    const [ann, bob] = await pair();
    const said: Said = { type: 'grant', from: ann, peer: bob, ...given };
    const calls = world.backends.whatsapp;
    const call = said.type === 'request' ? calls.requestConsent : calls.grantConsent;
    expect(await refusal(call({ statement: world.statement(said) }))).toMatchObject({
      code: 'malformed',
      field,
    });
  });

  it('about oneself, or with bytes that are none, is refused by name', async () => {
    const [ann] = await pair();
    const oneself = world.statement({ type: 'grant', from: ann, peer: ann });
    const calls = world.backends.whatsapp;
    expect(await refusal(calls.grantConsent({ statement: oneself }))).toMatchObject({
      field: 'statement.peer',
    });
    const noise = { ...oneself, statement: Buffer.from('ffffff', 'hex') };
    expect(await refusal(calls.grantConsent({ statement: noise }))).toMatchObject({
      field: 'statement.statement',
    });
    const long = { ...oneself, statement: Buffer.alloc(4_097) };
    expect(await refusal(calls.grantConsent({ statement: long }))).toMatchObject({
      field: 'statement.statement',
    });
  });
});
