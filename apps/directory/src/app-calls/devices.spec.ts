import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sealpost } from '#contracts/gateway';
import { topics } from '#libs/bus';
import { fromLong } from '#libs/contracts';
import { hexOf, statementKeyIdOf } from '#libs/envelope';
import { sealingReady } from '#libs/sealing';
import { countedStore, devicesOf } from '#libs/store';
import { testDatabase, type TestDatabase } from '#libs/testing';
import { type AppWorld, appWorldOn, seedOf } from '../testing/app-world.ts';
import { granted, refusal } from '../testing/calls.ts';

const { v1 } = sealpost.gateway;
let database: TestDatabase;
let world: AppWorld;
beforeAll(async () => {
  await sealingReady();
  database = await testDatabase();
  world = await appWorldOn(database.store);
});
afterAll(() => database.close());

const noticesOf = (id: Uint8Array) =>
  world.published
    .filter(({ topic, key }) => topic === topics.deviceNotice.name && key === hexOf(id))
    .map(({ value }) => v1.DeviceNotice.decode(value));
const listed = async (address: sealpost.gateway.v1.Address.$Properties) =>
  (await granted(world.backends.whatsapp.listDevices({ users: [address] }))).devices ?? [];

describe('devices', () => {
  it('are registered, listed and revoked', async () => {
    const ann = await world.person('whatsapp');
    const statementKey = seedOf('a key');
    await granted(
      world.backends.whatsapp.registerDevice({
        platform: 1,
        user: ann.user,
        device: 0,
        registrationId: 77,
        statementKey,
      }),
    );
    expect(await listed(ann.address)).toMatchObject([
      {
        address: { ...ann.address, deviceId: 1 },
        registrationId: 77,
        statementKeyId: statementKeyIdOf(statementKey),
      },
      { address: ann.device, registrationId: 4_660 },
    ]);
    const revoked = await granted(world.backends.whatsapp.revokeDevice({ device: ann.device }));
    expect(fromLong(revoked.device?.revokedAtMs)).toBe(BigInt(world.clock.nowMs));
    world.clock.nowMs += 5;
    const again = await granted(world.backends.whatsapp.revokeDevice({ device: ann.device }));
    expect(again).toEqual(revoked);
    expect((await devicesOf(database.store)([ann.id])).get(hexOf(ann.id))).toEqual([
      { deviceId: 1, registrationId: 77 },
    ]);
  });

  it('keep their key for statements when they are registered again without one', async () => {
    const ann = await world.person('whatsapp');
    const [before] = await listed(ann.address);
    await granted(
      world.backends.whatsapp.registerDevice({ platform: 1, user: ann.user, device: 1, registrationId: 2 }),
    );
    expect(await listed(ann.address)).toMatchObject([
      { registrationId: 2, statementKeyId: before?.statementKeyId },
    ]);
  });

  it('are told to those who talk with their user, when they come and when they go', async () => {
    const [ann, bob] = [await world.person('whatsapp'), await world.person('messenger')];
    await world.agree(ann, bob);
    const request = { platform: 1, user: ann.user, device: 7, registrationId: 3 };
    await granted(world.backends.whatsapp.registerDevice(request));
    await granted(world.backends.whatsapp.registerDevice(request));
    await granted(world.backends.whatsapp.revokeDevice({ device: { ...ann.address, deviceId: 8 } }));
    const { DEVICE_NOTICE_KIND_ADDED, DEVICE_NOTICE_KIND_REMOVED } = v1.DeviceNoticeKind;
    const about = noticesOf(ann.id).filter(({ device }) => device?.deviceId === 8);
    expect(about.map(({ kind }) => kind)).toEqual([DEVICE_NOTICE_KIND_ADDED, DEVICE_NOTICE_KIND_REMOVED]);
    expect(about[0]?.recipients).toMatchObject([ann.address, bob.address]);
  });

  it('of another app are unknown, whatever an address says of itself', async () => {
    const bob = await world.person('messenger');
    const { listDevices, revokeDevice } = world.backends.whatsapp;
    expect(await refusal(listDevices({ users: [bob.address] }))).toMatchObject({ code: 'unauthorised' });
    const lying = { ...bob.device, platform: 1 };
    expect(await refusal(listDevices({ users: [lying] }))).toMatchObject({ code: 'recipient_unavailable' });
    expect(await refusal(revokeDevice({ device: lying }))).toMatchObject({ code: 'recipient_unavailable' });
    expect((await devicesOf(database.store)([bob.id])).get(hexOf(bob.id))).toHaveLength(1);
    const foreign = { platform: 2, user: '42', device: 1 };
    expect(await refusal(world.backends.whatsapp.registerDevice(foreign))).toMatchObject({
      code: 'unauthorised',
    });
  });

  it('are read for many users in one statement', async () => {
    const people = [await world.person('whatsapp'), await world.person('messenger')];
    let statements = 0;
    const store = countedStore(database.store, () => {
      statements += 1;
    });
    const found = await devicesOf(store)([...people.map(({ id }) => id), Buffer.alloc(16)]);
    expect(statements).toBe(1);
    expect(people.map(({ id }) => found.get(hexOf(id))?.length)).toEqual([1, 1]);
    expect(found.get(hexOf(Buffer.alloc(16)))).toEqual([]);
  });

  it.each([
    ['a statement key of 31 bytes', { statementKey: Buffer.alloc(31) }, 'statementKey'],
    ['registration id 16384', { registrationId: 16_384 }, 'registrationId'],
    ['device 256', { device: 256 }, 'device'],
    ['a user of another spelling', { user: '42' }, 'user'],
  ])('with %s are refused by name', async (_, fields, field) => {
    const request = { platform: 1, user: '15550009999@s.whatsapp.net', device: 1, ...fields };
    expect(await refusal(world.backends.whatsapp.registerDevice(request))).toMatchObject({
      code: 'malformed',
      field,
    });
  });
});

describe('a user', () => {
  it('is described by its own ids and the aliases of its peers, and by no text of another app', async () => {
    const ann = await world.person('whatsapp');
    const [bob, tom, eve] = [
      await world.person('messenger'),
      await world.person('messenger'),
      await world.person('whatsapp'),
    ];
    await world.agree(ann, bob);
    await world.say({ type: 'request', from: tom, peer: ann });
    await world.say({ type: 'request', from: eve, peer: ann });
    const found = await granted(world.backends.whatsapp.describeUser({ platform: 1, user: ann.user }));
    expect(found).toMatchObject({ address: ann.address, aliases: ann.aliases });
    const peers = new Map(
      found.peers?.map(({ address, alias }) => [
        hexOf(address?.participantId ?? Buffer.of()),
        fromLong(alias),
      ]),
    );
    expect(peers).toEqual(
      new Map([
        [hexOf(bob.id), BigInt(bob.aliases['whatsapp'] ?? '')],
        [hexOf(tom.id), BigInt(tom.aliases['whatsapp'] ?? '')],
        [hexOf(eve.id), 0n],
      ]),
    );
    const bytes = Buffer.from(v1.DescribeUserResponse.encode(found).finish()).toString('latin1');
    for (const { user } of [bob, tom, eve]) expect(bytes).not.toContain(user);
  });

  it('does not find out here whether those exist whom it only spoke of', async () => {
    const [ann, bob] = [await world.person('whatsapp'), await world.person('messenger')];
    await world.say({ type: 'request', from: ann, peer: BigInt(bob.aliases['whatsapp'] ?? '') });
    const found = await granted(world.backends.whatsapp.describeUser({ platform: 1, user: ann.user }));
    expect(found.peers).toEqual([]);
  });

  it('is described to its own app only', async () => {
    const ann = await world.person('whatsapp');
    const request = { platform: 1, user: ann.user };
    expect(await refusal(world.backends.messenger.describeUser(request))).toMatchObject({
      code: 'unauthorised',
    });
    expect((await granted(world.on('inside').describeUser(request))).address).toMatchObject(ann.address);
  });

  it('without a device is registered once, with the same ids ever after', async () => {
    const request = { platform: 3, user: '31415926' };
    const first = await granted(world.backends.instagram.registerUser(request));
    expect(await granted(world.backends.instagram.registerUser(request))).toEqual(first);
    expect(Object.keys(first.aliases)).toEqual(['whatsapp', 'messenger']);
    for (const alias of Object.values(first.aliases)) expect(BigInt(alias) >= 2n ** 63n).toBe(true);
  });
});
