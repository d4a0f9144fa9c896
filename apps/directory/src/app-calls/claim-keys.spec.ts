import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sealpost } from '#contracts/gateway';
import { topics } from '#libs/bus';
import { keysMethods, toLong } from '#libs/contracts';
import { hexOf } from '#libs/envelope';
import { sealingReady } from '#libs/sealing';
import { testDatabase, type TestDatabase } from '#libs/testing';
import { type AppUser, type AppWorld, appWorldOn } from '../testing/app-world.ts';
import { granted, refusal } from '../testing/calls.ts';
import { type Identity, identity, oneTimeKeys, uploadOf } from '../testing/prekeys.ts';

const { v1 } = sealpost.gateway;
const { KEY_SUITE_SIGNAL, KEY_SUITE_MLS } = v1.KeySuite;
type Address = sealpost.gateway.v1.Address.$Properties;

let database: TestDatabase;
let world: AppWorld;
beforeAll(async () => {
  await sealingReady();
  database = await testDatabase({ poolMax: 20 });
  world = await appWorldOn(database.store);
});
afterAll(() => database.close());

const claim = async (by: AppUser, targets: readonly Address[], fields: object = {}) =>
  granted(
    world.backends[by.platform].claimKeys({
      claimId: randomBytes(16),
      requester: by.device,
      targets: [...targets],
      suite: KEY_SUITE_SIGNAL,
      ...fields,
    }),
  );
const firstOf = (answer: Awaited<ReturnType<typeof claim>>) => answer.answers?.targets?.[0];
const firstDevice = (answer: Awaited<ReturnType<typeof claim>>) => firstOf(answer)?.devices?.devices?.[0];
const lowNotices = () =>
  world.published
    .filter(({ topic }) => topic === topics.deviceNotice.name)
    .map(({ value }) => v1.DeviceNotice.decode(value))
    .filter((notice) => notice.kind === v1.DeviceNoticeKind.DEVICE_NOTICE_KIND_LOW_KEYS);

/** Somebody on Messenger whose keys anybody on WhatsApp may claim. */
async function owner(keys: number, me: Identity = identity()): Promise<AppUser> {
  const bob = await world.person('messenger');
  await world.say({ type: 'grant', from: bob, peer: 'whatsapp' });
  await granted(
    world.backends.messenger.publishKeys(uploadOf(bob.device, me, { oneTime: oneTimeKeys(keys) })),
  );
  return bob;
}

describe('a claim of keys', () => {
  it('gives a bundle with a one-time key, and one of last resort when none is left', async () => {
    const [ann, me] = [await world.person('whatsapp'), identity()];
    const bob = await owner(1, me);
    const first = firstDevice(await claim(ann, [bob.address]));
    expect(first).toMatchObject({ registrationId: 4_660, lastResort: false, keys: 'prekeyBundle' });
    expect(first?.prekeyBundle).toMatchObject({
      identityKey: me.identityKey,
      signedPrekey: me.signed(1),
      oneTime: oneTimeKeys(1)[0],
    });
    const second = firstDevice(await claim(ann, [bob.device]));
    expect(second).toMatchObject({ lastResort: true });
    expect(second?.prekeyBundle?.oneTime).toBeNull();
  });

  it('gives the same answer under the same id, and no other one', async () => {
    const ann = await world.person('whatsapp');
    const bob = await owner(5);
    const claimId = randomBytes(16);
    const first = await claim(ann, [bob.address], { claimId });
    const { responseSerialize } = keysMethods.claimKeys;
    expect(responseSerialize(await claim(ann, [bob.address], { claimId }))).toEqual(responseSerialize(first));
    const { left } = await granted(world.backends.messenger.countKeys({ device: bob.device }));
    expect(left?.oneTime).toBe(4);
    expect((await claim(ann, [bob.device], { claimId })).outcome).toBe('claimIdReused');
  });

  it('is one claim even when it comes ten times at once', async () => {
    const ann = await world.person('whatsapp');
    const bob = await owner(20);
    const claimId = randomBytes(16);
    const all = await Promise.all(Array.from({ length: 10 }, () => claim(ann, [bob.address], { claimId })));
    const ids = new Set(all.map((answer) => firstDevice(answer)?.prekeyBundle?.oneTime?.id));
    expect([...ids]).toEqual([1]);
  });

  it('tells the device when ten keys or fewer are left, under one id until it publishes again', async () => {
    const ann = await world.person('whatsapp');
    const me = identity();
    const bob = await owner(12, me);
    const notices = () =>
      lowNotices().filter(({ device }) => hexOf(device?.participantId ?? Buffer.of()) === hexOf(bob.id));
    await claim(ann, [bob.address]);
    expect(notices()).toEqual([]);
    await claim(ann, [bob.address]);
    expect(notices()).toMatchObject([{ remaining: 10, device: bob.device, recipients: [bob.device] }]);
    await claim(ann, [bob.address]);
    expect(new Set(notices().map(({ noticeId }) => hexOf(noticeId))).size).toBe(1);
    expect(notices().map(({ remaining }) => remaining)).toEqual([10, 9]);
    await granted(
      world.backends.messenger.publishKeys(uploadOf(bob.device, me, { oneTime: oneTimeKeys(1, 500) })),
    );
    await claim(ann, [bob.address]);
    expect(new Set(notices().map(({ noticeId }) => hexOf(noticeId))).size).toBe(2);
  });

  it('tells the device once when there is nothing left to give', async () => {
    const ann = await world.person('whatsapp');
    const bob = await owner(0);
    for (let count = 0; count < 3; count += 1) await claim(ann, [bob.address]);
    const notices = lowNotices().filter(
      ({ device }) => hexOf(device?.participantId ?? Buffer.of()) === hexOf(bob.id),
    );
    expect(notices).toMatchObject([{ remaining: 0 }]);
  });

  it('is granted six times at once, then once in ten minutes, for each pair', async () => {
    const [ann, eve] = [await world.person('whatsapp'), await world.person('whatsapp')];
    const bob = await owner(50);
    const outcomes = async (by: AppUser, times: number) => {
      const answers = [];
      for (let count = 0; count < times; count += 1) answers.push(firstOf(await claim(by, [bob.address])));
      return answers;
    };
    const first = await outcomes(ann, 7);
    expect(first.map((answer) => answer?.outcome)).toEqual([...Array(6).fill('devices'), 'limited']);
    expect(first[6]?.limited?.retryAfterMs).toBe(600_000);
    expect((await outcomes(eve, 1))[0]?.outcome).toBe('devices');
    world.clock.nowMs += 599_999;
    expect((await outcomes(ann, 1))[0]?.limited?.retryAfterMs).toBe(1);
    world.clock.nowMs += 1;
    expect((await outcomes(ann, 2)).map((answer) => answer?.outcome)).toEqual(['devices', 'limited']);
    world.clock.nowMs += 3_600_000;
    expect((await outcomes(ann, 7)).map((answer) => answer?.outcome)).toEqual([
      ...Array(6).fill('devices'),
      'limited',
    ]);
  });

  it('takes six tokens and no more when 30 come at once', async () => {
    const ann = await world.person('whatsapp');
    const bob = await owner(50);
    const all = await Promise.all(Array.from({ length: 30 }, () => claim(ann, [bob.address])));
    expect(all.filter((answer) => firstOf(answer)?.outcome === 'devices')).toHaveLength(6);
  });

  it('hands out nothing when the bucket cannot be read', async () => {
    const ann = await world.person('whatsapp');
    const bob = await owner(3);
    const { store } = world;
    await store.schema.alterTable('claim_buckets').renameTo('claim_buckets_away').execute();
    try {
      await expect(claim(ann, [bob.address])).rejects.toThrow();
    } finally {
      await store.schema.alterTable('claim_buckets_away').renameTo('claim_buckets').execute();
    }
    const { left } = await granted(world.backends.messenger.countKeys({ device: bob.device }));
    expect(left?.oneTime).toBe(3);
  });

  it('that was limited, or gave nothing, can be repeated under its id', async () => {
    const ann = await world.person('whatsapp');
    const bob = await world.person('messenger');
    await granted(world.backends.messenger.publishKeys(uploadOf(bob.device, identity())));
    const claimId = randomBytes(16);
    expect(firstOf(await claim(ann, [bob.address], { claimId }))?.outcome).toBe('noConsent');
    await world.say({ type: 'grant', from: bob, peer: ann });
    expect(firstOf(await claim(ann, [bob.address], { claimId }))?.outcome).toBe('devices');
  });

  it('answers an unknown user and one who has not agreed with the same bytes', async () => {
    const ann = await world.person('whatsapp');
    const bob = await world.person('messenger');
    await granted(
      world.backends.messenger.publishKeys(uploadOf(bob.device, identity(), { oneTime: oneTimeKeys(5) })),
    );
    const refusing = await world.person('messenger');
    await world.say({ type: 'revoke', from: refusing, peer: ann });
    const elsewhere = await world.person('instagram', 'without-device');
    const nobody = { platform: 2, participantId: Buffer.alloc(16, 0x11), deviceId: 0 };
    const unlike = { platform: 2, participantId: elsewhere.id, deviceId: 0 };
    const bytesOf = async (target: Address): Promise<string> => {
      const bytes = keysMethods.claimKeys.responseSerialize(await claim(ann, [target]));
      return hexOf(bytes).replace(hexOf(target.participantId ?? Buffer.of()), 'id');
    };
    const known = await bytesOf(bob.address);
    expect(known).toContain('id');
    expect(await bytesOf(nobody)).toBe(known);
    expect(await bytesOf(refusing.address)).toBe(known);
    expect(await bytesOf(unlike)).toBe(known);
    expect(await bytesOf({ ...nobody, deviceId: 3 })).toBe(await bytesOf({ ...bob.address, deviceId: 3 }));
  });

  it('answers them alike after 20 tries, too, since neither costs anything', async () => {
    const ann = await world.person('whatsapp');
    const bob = await world.person('messenger');
    const nobody = { platform: 2, participantId: Buffer.alloc(16, 0x12), deviceId: 0 };
    for (let count = 0; count < 10; count += 1) {
      const answer = await claim(ann, [bob.address, nobody]);
      expect(answer.answers?.targets?.map(({ outcome }) => outcome)).toEqual(['noConsent', 'noConsent']);
    }
  });

  it('is about devices that are there: others are said to have nothing', async () => {
    const ann = await world.person('whatsapp');
    const bob = await owner(3);
    const answer = await claim(ann, [{ ...bob.address, deviceId: 99 }]);
    expect(firstDevice(answer)).toMatchObject({ keys: 'unavailable', registrationId: 0 });
  });

  it('gives a user’s own further devices without anybody’s consent', async () => {
    const ann = await world.person('whatsapp');
    await granted(
      world.backends.whatsapp.registerDevice({ platform: 1, user: ann.user, device: 5, registrationId: 9 }),
    );
    const second = { ...ann.address, deviceId: 6 };
    await granted(world.backends.whatsapp.publishKeys(uploadOf(second, identity(), { registrationId: 9 })));
    expect(firstDevice(await claim(ann, [second]))).toMatchObject({
      keys: 'prekeyBundle',
      registrationId: 9,
    });
  });

  it('gives the app’s own proof of a device to devices of the same app only', async () => {
    const [ann, eve] = [await world.person('whatsapp'), await world.person('messenger')];
    const bob = await world.person('messenger');
    for (const peer of ['whatsapp', 'messenger'] as const)
      await world.say({ type: 'grant', from: bob, peer });
    await granted(
      world.backends.messenger.publishKeys(
        uploadOf(bob.device, identity(), { deviceIdentity: Buffer.of(1, 2) }),
      ),
    );
    expect(firstDevice(await claim(ann, [bob.address]))?.prekeyBundle?.deviceIdentity).toHaveLength(0);
    expect(firstDevice(await claim(eve, [bob.address]))?.prekeyBundle?.deviceIdentity).toHaveLength(2);
  });

  it('gives key packages for MLS, never an expired one, and that of last resort again and again', async () => {
    const ann = await world.person('whatsapp');
    const bob = await owner(0);
    const packageOf = (byte: number, lifeMs: number) => ({
      keyPackage: Buffer.alloc(300, byte),
      notAfterMs: toLong(world.clock.nowMs + lifeMs),
    });
    await granted(
      world.backends.messenger.publishKeys({
        device: bob.device,
        registrationId: 4_660,
        keyPackages: [packageOf(1, 1_000), packageOf(2, 100_000)],
        lastResortKeyPackage: packageOf(3, 100_000),
      }),
    );
    world.clock.nowMs += 2_000;
    const answers = [];
    for (let count = 0; count < 3; count += 1)
      answers.push(firstDevice(await claim(ann, [bob.address], { suite: KEY_SUITE_MLS })));
    expect(answers.map((device) => device?.keyPackage?.keyPackage?.[0])).toEqual([2, 3, 3]);
    expect(answers.map((device) => device?.lastResort)).toEqual([false, true, true]);
    world.clock.nowMs += 100_000;
    const after = firstDevice(await claim(ann, [bob.address], { suite: KEY_SUITE_MLS }));
    expect(after?.keys).toBe('unavailable');
  });

  it('gives a post-quantum prekey once, then that of last resort, and says so', async () => {
    const ann = await world.person('whatsapp');
    const bob = await owner(9);
    const key = (id: number) => ({ id, publicKey: Buffer.alloc(1_568, id), signature: Buffer.alloc(64) });
    await granted(
      world.backends.messenger.publishKeys(
        uploadOf(bob.device, identity(), {
          oneTime: oneTimeKeys(9, 1, 'pq'),
          postQuantumLastResort: key(1),
          postQuantumOneTime: [key(2)],
        }),
      ),
    );
    const first = firstDevice(await claim(ann, [bob.address]));
    const second = firstDevice(await claim(ann, [bob.address]));
    expect([first?.prekeyBundle?.postQuantum?.id, second?.prekeyBundle?.postQuantum?.id]).toEqual([2, 1]);
    expect([first?.lastResort, second?.lastResort]).toEqual([false, true]);
  });

  it('is refused by type for users of an app without end-to-end encryption, whoever they are', async () => {
    const ann = await world.person('whatsapp');
    const known = await world.person('instagram', 'without-device');
    const nobody = { platform: 3, participantId: Buffer.alloc(16, 0x13), deviceId: 0 };
    const answer = await claim(ann, [known.address, nobody]);
    expect(answer.answers?.targets?.map(({ outcome }) => outcome)).toEqual(['unsupported', 'unsupported']);
  });

  it('is made by a device of the app that calls', async () => {
    const [ann, bob] = [await world.person('whatsapp'), await world.person('messenger')];
    const request = {
      claimId: randomBytes(16),
      requester: bob.device,
      targets: [ann.address],
      suite: KEY_SUITE_SIGNAL,
    };
    expect(await refusal(world.backends.whatsapp.claimKeys(request))).toMatchObject({
      code: 'unauthorised',
      field: 'requester',
    });
    const gone = await claim(ann, [bob.address], { requester: { ...ann.device, deviceId: 77 } });
    expect(gone.outcome).toBe('deviceUnknown');
  });

  it.each([
    ['a short claim id', { claimId: Buffer.alloc(15) }, 'claimId'],
    ['no target', { targets: [] }, 'targets'],
    ['an unknown suite', { suite: 0 }, 'suite'],
    [
      'a user as the requester',
      { requester: { platform: 1, participantId: Buffer.alloc(16), deviceId: 0 } },
      'requester',
    ],
  ])('is refused with %s', async (_, fields, field) => {
    const ann = await world.person('whatsapp');
    const request = {
      claimId: randomBytes(16),
      requester: ann.device,
      targets: [ann.device],
      suite: KEY_SUITE_SIGNAL,
      ...fields,
    };
    expect(await refusal(world.backends.whatsapp.claimKeys(request))).toMatchObject({
      code: 'malformed',
      field,
    });
  });
});
