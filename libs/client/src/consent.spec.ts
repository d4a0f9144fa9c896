import { describe, expect, test } from '@jest/globals';
import { sealpost } from '#contracts/gateway';
import { fromLong } from '#libs/contracts';
import { statementKeyIdOf } from '#libs/envelope';
import { isStatementSignedBy } from '#libs/sealing';
import { isSignedBy } from './statement.ts';
import { type TestDevice, testWorld } from './testing/pair.ts';
import { utf8 } from './bytes.ts';

const { v1 } = sealpost.gateway;
const wish = { type: 'grant', peer: { app: 2 }, level: 'e2ee' } as const;

const partsOf = (signed: sealpost.gateway.v1.SignedStatement.$Properties) => ({
  type: signed.type ?? 0,
  statement: signed.statement ?? new Uint8Array(),
  signature: signed.signature ?? new Uint8Array(),
});

describe('A consent statement', () => {
  test('is signed as the gateway checks it, under the key id by which the gateway knows the key', async () => {
    const ann = await (await testWorld('mls/3')).device(1);
    const signed = await ann.client.signConsent(wish);
    const key = ann.client.keys.signPublicKey;
    expect(isStatementSignedBy(key, partsOf(signed))).toBe(true);
    expect(signed.keyId).toBe(statementKeyIdOf(key));
    expect(isSignedBy(key, signed)).toBe(true);
    expect(isSignedBy(key, { ...signed, type: 3 })).toBe(false);
    expect(isSignedBy(key, { ...signed, signature: new Uint8Array(64) })).toBe(false);
    expect(isSignedBy(key, { ...signed, signature: new Uint8Array(63) })).toBe(false);
  });

  test('says who, about whom, at which level and for how long', async () => {
    const ann = await (await testWorld('mls/3')).device(1, { now: () => 1_000_000 });
    const said = async (
      peer: Parameters<TestDevice['client']['signConsent']>[0]['peer'],
      type: 'request' | 'revoke',
    ) =>
      v1.ConsentStatement.decode(
        partsOf(await ann.client.signConsent({ type, peer, level: 'app_sealed' })).statement,
      );
    const request = await said({ alias: 2n ** 63n + 1n }, 'request');
    expect(request.from).toMatchObject({ deviceId: 0 });
    expect(fromLong(request.alias)).toBe(2n ** 63n + 1n);
    expect(request.level).toBe(20);
    expect(Number(fromLong(request.notAfterMs)) - Number(fromLong(request.notBeforeMs))).toBe(
      30 * 86_400_000,
    );
    expect(request.nonce).toHaveLength(16);
    const revoke = await said(
      { user: { platform: 2, participantId: new Uint8Array(16), deviceId: 9 } },
      'revoke',
    );
    expect(revoke.user?.deviceId ?? 0).toBe(0);
    expect(fromLong(revoke.notAfterMs)).toBe(0n);
    expect(fromLong(revoke.counter)).toBe(fromLong(request.counter) + 1n);
  });

  test('of somebody whose key was never seen waits until it is', async () => {
    const world = await testWorld('mls/3');
    const [ann, bob] = [await world.device(1), await world.device(2)];
    world.gateway.enqueue(ann.recipient.address, { statement: await bob.client.signConsent(wish) });
    await ann.receive();
    expect([ann.items, ann.events]).toEqual([[], []]);
    await bob.say(ann, utf8('hello'));
    await ann.receive();
    await ann.receive();
    expect(ann.items.map(({ kind }) => kind)).toContain('statement');
  });

  test('of a peer is shown only where a trusted key signed it, with whose key that was', async () => {
    const world = await testWorld('mls/3');
    const bob = await world.device(2);
    const appSigned = await (await world.device(3)).client.signConsent(wish);
    const appKeyOf = async (keyId: string) =>
      keyId === appSigned.keyId ? (await world.device(3)).client.keys.signPublicKey : undefined;
    const ann = await world.device(1, { appKeyOf });
    await bob.say(ann, utf8('hello'));
    const signed = await bob.client.signConsent(wish);
    world.gateway.enqueue(ann.recipient.address, { statement: signed });
    world.gateway.enqueue(ann.recipient.address, { statement: { ...signed, type: 1 } });
    world.gateway.enqueue(ann.recipient.address, { statement: appSigned });
    world.gateway.enqueue(ann.recipient.address, {
      statement: { ...signed, statement: Uint8Array.of(0xff) },
    });
    await ann.receive();
    const signers = ann.items.flatMap((item) => (item.kind === 'statement' ? item.signedBy : []));
    expect(signers).toEqual(['device']);
    expect(ann.events.map(({ code }) => code)).toEqual([
      'KEY_FIRST_SEEN',
      'STATEMENT_INVALID',
      'STATEMENT_INVALID',
      'STATEMENT_INVALID',
    ]);
  });
});
