import { createHash, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sealpost } from '#contracts/gateway';
import { hexOf } from '#libs/envelope';
import { sealingReady } from '#libs/sealing';
import { handOutKeys, wantedKeyName } from '#libs/store';
import { testDatabase, type TestDatabase } from '#libs/testing';
import { type AppUser, type AppWorld, appWorldOn } from '../testing/app-world.ts';
import { granted } from '../testing/calls.ts';
import { identity, oneTimeKeys, uploadOf } from '../testing/prekeys.ts';

const { KEY_SUITE_SIGNAL } = sealpost.gateway.v1.KeySuite;
const { OneTimePrekey } = sealpost.gateway.v1;
const atOnce = 40;
const hundred = Array.from({ length: 100 }, (_, index) => index + 1);

let database: TestDatabase;
let world: AppWorld;
beforeAll(async () => {
  await sealingReady();
  database = await testDatabase({ poolMax: 20 });
  world = await appWorldOn(database.store);
});
afterAll(() => database.close());

/** Somebody on Messenger with a hundred one-time keys that anybody on WhatsApp may claim. */
async function owner(): Promise<AppUser> {
  const bob = await world.person('messenger');
  await world.say({ type: 'grant', from: bob, peer: 'whatsapp' });
  await granted(
    world.backends.messenger.publishKeys(uploadOf(bob.device, identity(), { oneTime: oneTimeKeys(100) })),
  );
  return bob;
}

/** Does something so many times, forty of them at once. */
async function times(count: number, act: (index: number) => Promise<void>): Promise<void> {
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let index = next++; index < count; index = next++) await act(index);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

const ascending = (numbers: readonly number[]) => numbers.toSorted((one, other) => one - other);

describe('a hundred one-time keys', () => {
  it('go to a hundred of 10,000 that want one at once, each to one', async () => {
    const bob = await owner();
    const wanted = { participantId: bob.id, deviceId: 2, kind: 'prekey' } as const;
    const given: number[] = [];
    let empty = 0;
    await times(10_000, async () => {
      const taken = (await handOutKeys(database.store)([wanted], world.clock.nowMs)).get(
        wantedKeyName(wanted),
      );
      if (taken) given.push(OneTimePrekey.decode(taken).id);
      else empty += 1;
    });
    expect(ascending(given)).toEqual(hundred);
    expect(empty).toBe(9_900);
  });

  it('go to a hundred of 2,000 claims, and the others get bundles of last resort that say so', async () => {
    const bob = await owner();
    const people = Array.from({ length: 400 }, (_, index) =>
      createHash('sha256').update(`claimer ${index}`).digest().subarray(0, 16),
    );
    await manyDevices(people);
    const given: number[] = [];
    let lastResorts = 0;
    await times(2_000, async (index) => {
      const requester = {
        platform: 1,
        participantId: people[index % people.length] ?? Buffer.of(),
        deviceId: 1,
      };
      const answer = await granted(
        world.backends.whatsapp.claimKeys({
          claimId: randomBytes(16),
          requester,
          targets: [bob.address],
          suite: KEY_SUITE_SIGNAL,
        }),
      );
      const device = answer.answers?.targets?.[0]?.devices?.devices?.[0];
      const oneTime = device?.prekeyBundle?.oneTime;
      if (oneTime && device.lastResort === false) given.push(oneTime.id ?? 0);
      if (!oneTime && device?.lastResort === true && device.prekeyBundle?.signedPrekey) lastResorts += 1;
    });
    expect(ascending(given)).toEqual(hundred);
    expect(lastResorts).toBe(1_900);
  });
});

/** Users of WhatsApp with one device each, without the calls that make them. */
async function manyDevices(ids: readonly Buffer[]): Promise<void> {
  const { store } = database;
  const rows = ids.map((participant_id) => ({
    participant_id,
    device_id: 1,
    registration_id: 1,
    created_at_ms: 0,
  }));
  for (let from = 0; from < ids.length; from += 500) {
    await store
      .insertInto('participants')
      .values(
        ids.slice(from, from + 500).map((id) => ({
          participant_id: id,
          platform: 'whatsapp',
          account: 'native:whatsapp',
          address: hexOf(id),
          created_at_ms: 0,
        })),
      )
      .execute();
    await store
      .insertInto('devices')
      .values(rows.slice(from, from + 500))
      .execute();
  }
}
