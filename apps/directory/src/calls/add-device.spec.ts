import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hexOf } from '#libs/envelope';
import { testDatabase, type TestDatabase } from '#libs/testing';
import { callsOn, granted, refusal } from '../testing/calls.ts';
import { directoryOn } from '../testing/people.ts';

let database: TestDatabase;
let calls: ReturnType<typeof callsOn>;
beforeAll(async () => {
  database = await testDatabase();
  calls = callsOn(directoryOn(database.store).ports);
});
afterAll(() => database.close());

const addDevice = (platform: 1 | 2 | 3, user: string, device = 0, registrationId = 0) =>
  calls.addDevice({ platform, user, device, registrationId });

describe('a device', () => {
  it('gets a pseudonym, the native number plus one, and an alias on each other app that never changes', async () => {
    const phone = await granted(addDevice(1, '15550001111@s.whatsapp.net', 0, 16_383));
    const laptop = await granted(addDevice(1, '15550001111@c.us', 7));
    expect(phone.address).toMatchObject({ platform: 1, deviceId: 1 });
    expect(laptop.address).toMatchObject({ deviceId: 8, participantId: phone.address?.participantId });
    expect(laptop.aliases).toEqual(phone.aliases);
    expect(Object.keys(phone.aliases).toSorted()).toEqual(['instagram', 'messenger']);
  });

  it('’s aliases are at least 2^63, below 2^64, and different for everybody', async () => {
    const added = await Promise.all(
      Array.from({ length: 20 }, (_, index) => granted(addDevice(2, String(7000 + index)))),
    );
    const aliases = added.flatMap(({ aliases: own }) => Object.values(own).map(BigInt));
    expect(new Set(aliases).size).toBe(40);
    expect(aliases.every((alias) => alias >= 2n ** 63n && alias < 2n ** 64n)).toBe(true);
  });

  it('of one user that is registered while others are is of the same participant', async () => {
    const added = await Promise.all(
      Array.from({ length: 10 }, (_, device) => granted(addDevice(2, '42', device))),
    );
    expect(new Set(added.map(({ address }) => hexOf(address?.participantId ?? Buffer.of()))).size).toBe(1);
    expect(new Set(added.map(({ aliases }) => `${aliases['instagram']} ${aliases['whatsapp']}`)).size).toBe(
      1,
    );
  });

  it('of a user with a number that another app’s user has too is of somebody else', async () => {
    const [messenger, instagram] = [await granted(addDevice(2, '77')), await granted(addDevice(3, '77'))];
    expect(messenger.address?.participantId).not.toEqual(instagram.address?.participantId);
  });

  it.each([
    [1, '15550001111:3@s.whatsapp.net', 0, 'user'],
    [1, '15550001111', 0, 'user'],
    [1, '2-9223372036854775808@interop', 0, 'user'],
    [2, '9223372036854775808', 0, 'user'],
    [3, '0', 0, 'user'],
    [1, '15550001111@lid', 256, 'device'],
    [2, '15550001111', 4_294_967_295, 'device'],
  ] as const)(
    'of app %s with the user %s and the number %s is refused',
    async (platform, user, device, field) => {
      const failure = await refusal(addDevice(platform, user, device));
      expect(failure).toMatchObject({ code: 'malformed', field });
      expect(JSON.stringify(failure)).not.toContain(user);
    },
  );

  it('with a registration id of more than 14 bits is refused', async () => {
    expect(await refusal(addDevice(2, '42', 0, 16_384))).toMatchObject({ field: 'registrationId' });
  });
});
