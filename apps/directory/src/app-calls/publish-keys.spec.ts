import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sealpost } from '#contracts/gateway';
import { topics } from '#libs/bus';
import { toLong } from '#libs/contracts';
import { sealingReady } from '#libs/sealing';
import { testDatabase, type TestDatabase } from '#libs/testing';
import { type AppWorld, appWorldOn } from '../testing/app-world.ts';
import { granted, refusal } from '../testing/calls.ts';
import { identity, oneTimeKeys, someKey, uploadOf } from '../testing/prekeys.ts';

const { v1 } = sealpost.gateway;
let database: TestDatabase;
let world: AppWorld;
beforeAll(async () => {
  await sealingReady();
  database = await testDatabase();
  world = await appWorldOn(database.store);
});
afterAll(() => database.close());

const dayMs = 86_400_000;
const publish = async (upload: sealpost.gateway.v1.PublishKeysRequest.$Properties) =>
  granted(world.backends.whatsapp.publishKeys(upload));
const leftOf = async (device: sealpost.gateway.v1.Address.$Properties) =>
  (await granted(world.backends.whatsapp.countKeys({ device }))).left;

describe('publishing keys', () => {
  it('keeps them, counts them, and adds more to those that are left', async () => {
    const { device } = await world.person('whatsapp');
    const me = identity();
    const first = await publish(uploadOf(device, me, { oneTime: oneTimeKeys(100) }));
    expect(first.published?.left).toMatchObject({ oneTime: 100, postQuantum: 0, keyPackages: 0 });
    const second = await publish(uploadOf(device, me, { oneTime: oneTimeKeys(100, 101) }));
    expect(second.published?.left).toMatchObject({ oneTime: 200 });
    expect(await leftOf(device)).toMatchObject({ oneTime: 200 });
  });

  it('takes the same upload again without a change', async () => {
    const { device } = await world.person('whatsapp');
    const upload = uploadOf(device, identity(), { oneTime: oneTimeKeys(5) });
    await publish(upload);
    expect((await publish(upload)).published?.left).toMatchObject({ oneTime: 5 });
  });

  it('refuses a signed prekey that the identity key did not sign, and keeps nothing', async () => {
    const { device } = await world.person('whatsapp');
    const [me, other] = [identity(), identity()];
    const answer = await publish(
      uploadOf(device, me, { signedPrekey: other.signed(1), oneTime: oneTimeKeys(3) }),
    );
    expect(answer).toMatchObject({
      outcome: 'signatureInvalid',
      signatureInvalid: { field: 'signed_prekey' },
    });
    expect(await leftOf(device)).toMatchObject({ oneTime: 0 });
  });

  it('refuses an id that names another key, also one that was used long ago, and keeps nothing', async () => {
    const ann = await world.person('whatsapp');
    const { device } = ann;
    const me = identity();
    await publish(uploadOf(device, me, { oneTime: oneTimeKeys(2) }));
    const reused = uploadOf(device, me, { oneTime: [...oneTimeKeys(2, 50), ...oneTimeKeys(1, 2, 'other')] });
    expect(await publish(reused)).toMatchObject({ keyIdReused: { field: 'one_time', id: 2 } });
    expect(await leftOf(device)).toMatchObject({ oneTime: 2 });
    const peer = await world.person('messenger');
    await world.agree(peer, ann);
    await granted(
      world.backends.messenger.claimKeys({
        claimId: Buffer.alloc(16, 7),
        requester: peer.device,
        targets: [device],
        suite: v1.KeySuite.KEY_SUITE_SIGNAL,
      }),
    );
    const handed = uploadOf(device, me, { oneTime: oneTimeKeys(1, 1, 'other') });
    expect(await publish(handed)).toMatchObject({ keyIdReused: { field: 'one_time', id: 1 } });
  });

  it('refuses another signed prekey under the same id', async () => {
    const { device } = await world.person('whatsapp');
    const me = identity();
    await publish(uploadOf(device, me));
    const other = { ...me.signed(2), id: 1 };
    expect(await publish(uploadOf(device, me, { signedPrekey: other }))).toMatchObject({
      keyIdReused: { field: 'signed_prekey', id: 1 },
    });
    expect((await publish(uploadOf(device, me, { signedPrekey: me.signed(2) }))).outcome).toBe('published');
  });

  it('begins anew for a device with another identity key, and tells those who talk with its user', async () => {
    const [ann, bob] = [await world.person('whatsapp'), await world.person('messenger')];
    await publish(uploadOf(ann.device, identity(), { oneTime: oneTimeKeys(9) }));
    await world.agree(bob, ann);
    world.published.length = 0;
    const answer = await publish(uploadOf(ann.device, identity(), { oneTime: oneTimeKeys(4, 1, 'anew') }));
    expect(answer.published?.left).toMatchObject({ oneTime: 4 });
    const notices = world.published
      .filter(({ topic }) => topic === topics.deviceNotice.name)
      .map(({ value }) => v1.DeviceNotice.decode(value));
    expect(notices).toHaveLength(1);
    expect(notices[0]).toMatchObject({ kind: 2, device: ann.device, recipients: [bob.address] });
  });

  it('keeps key packages and post-quantum prekeys as they are', async () => {
    const { device } = await world.person('whatsapp');
    const notAfterMs = toLong(world.clock.nowMs + 30 * dayMs);
    const answer = await publish({
      ...uploadOf(device, identity()),
      postQuantumLastResort: { id: 1, publicKey: Buffer.alloc(1568, 1), signature: Buffer.alloc(64) },
      postQuantumOneTime: [{ id: 2, publicKey: Buffer.alloc(1568, 2), signature: Buffer.alloc(64) }],
      keyPackages: [{ keyPackage: Buffer.alloc(16_384, 3), notAfterMs }],
      lastResortKeyPackage: { keyPackage: Buffer.alloc(300, 4), notAfterMs },
    });
    expect(answer.published?.left).toMatchObject({ oneTime: 0, postQuantum: 1, keyPackages: 1 });
  });

  it('is for devices that are there', async () => {
    const { device } = await world.person('whatsapp');
    const missing = { ...device, deviceId: 9 };
    expect((await publish(uploadOf(missing, identity()))).outcome).toBe('deviceUnknown');
    await granted(world.backends.whatsapp.revokeDevice({ device }));
    expect((await publish(uploadOf(device, identity()))).outcome).toBe('deviceUnknown');
    expect((await granted(world.backends.whatsapp.countKeys({ device }))).outcome).toBe('deviceUnknown');
  });

  it('is for devices of the app’s own users, whatever an address says of itself', async () => {
    const { device } = await world.person('messenger');
    const upload = uploadOf(device, identity());
    expect(await refusal(world.backends.whatsapp.publishKeys(upload))).toMatchObject({
      code: 'unauthorised',
    });
    const lying = uploadOf({ ...device, platform: 1 }, identity());
    expect(await refusal(world.backends.whatsapp.publishKeys(lying))).toMatchObject({
      code: 'recipient_unavailable',
      field: 'device',
    });
  });

  const tooLate = { keyPackage: Buffer.of(1), notAfterMs: toLong(1_800_000_000_000 + 30 * dayMs + 1) };
  const bad: readonly [string, sealpost.gateway.v1.PublishKeysRequest.$Properties, string][] = [
    ['201 keys', { oneTime: oneTimeKeys(201) }, 'oneTime'],
    ['an id twice', { oneTime: [...oneTimeKeys(1), ...oneTimeKeys(1)] }, 'oneTime'],
    ['a short prekey', { oneTime: [{ id: 1, publicKey: Buffer.alloc(31) }] }, 'oneTime.0.publicKey'],
    ['a long identity key', { identityKey: Buffer.alloc(33) }, 'identityKey'],
    ['no signed prekey', { signedPrekey: null }, 'signedPrekey'],
    [
      'a short signature',
      { signedPrekey: { id: 1, publicKey: someKey('x'), signature: Buffer.alloc(63) } },
      'signedPrekey.signature',
    ],
    ['registration id 0', { registrationId: 0 }, 'registrationId'],
    ['registration id 16384', { registrationId: 16_384 }, 'registrationId'],
    [
      'a key package of 16385 bytes',
      { keyPackages: [{ keyPackage: Buffer.alloc(16_385), notAfterMs: toLong(1_800_000_000_001) }] },
      'keyPackages.0.keyPackage',
    ],
    ['a key package for more than 30 days', { keyPackages: [tooLate] }, 'keyPackages.notAfterMs'],
    [
      'a key package that is over',
      { keyPackages: [{ keyPackage: Buffer.of(1), notAfterMs: toLong(1_800_000_000_000) }] },
      'keyPackages.notAfterMs',
    ],
    ['a large device identity', { deviceIdentity: Buffer.alloc(1_025) }, 'deviceIdentity'],
  ];
  it.each(bad)('refuses %s', async (_, fields, field) => {
    const { device } = await world.person('whatsapp');
    const refused = await refusal(world.backends.whatsapp.publishKeys(uploadOf(device, identity(), fields)));
    expect(refused).toMatchObject({ code: 'malformed', field });
    expect(await leftOf(device)).toMatchObject({ oneTime: 0, keyPackages: 0 });
  });
});
