import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sealpost } from '#contracts/gateway';
import { sealingReady } from '#libs/sealing';
import { countedStore } from '#libs/store';
import { testDatabase, type TestDatabase } from '#libs/testing';
import { appCallsOn } from '../testing/app-calls.ts';
import { type AppUser, type AppWorld, appWorldOn, type Said } from '../testing/app-world.ts';
import { granted } from '../testing/calls.ts';

const { LEVEL_E2EE } = sealpost.gateway.v1.Level;
const { KEY_SUITE_SIGNAL } = sealpost.gateway.v1.KeySuite;
let database: TestDatabase;
let world: AppWorld;
let ann: AppUser;
let bob: AppUser;
let refusing: AppUser;
let statements = 0;
beforeAll(async () => {
  await sealingReady();
  database = await testDatabase();
  world = await appWorldOn(database.store);
  ann = await world.person('whatsapp');
  bob = await world.person('messenger');
  refusing = await world.person('messenger');
  await world.say({ type: 'revoke', from: refusing, peer: ann });
});
afterAll(() => database.close());

const calls = () => {
  const store = countedStore(database.store, () => {
    statements += 1;
  });
  return appCallsOn({ ...world.ports, store })('whatsapp');
};
const counted = async (act: () => Promise<unknown>): Promise<number> => {
  statements = 0;
  await act();
  return statements;
};
/** Somebody who has not agreed, somebody who refused, and nobody. */
const three = () => [
  bob.address,
  refusing.address,
  { platform: 2, participantId: Buffer.alloc(16, 0x41), deviceId: 0 },
];

describe('whether somebody exists', () => {
  it('is not told by how much work a claim takes', async () => {
    const counts = [];
    for (const target of three())
      counts.push(
        await counted(() =>
          granted(
            calls().claimKeys({
              claimId: randomBytes(16),
              requester: ann.device,
              targets: [target],
              suite: KEY_SUITE_SIGNAL,
            }),
          ),
        ),
      );
    expect(new Set(counts).size).toBe(1);
    expect(counts[0]).toBeGreaterThan(4);
  });

  it('is not told by how much work a request takes, by pseudonym or by alias', async () => {
    const peers: readonly Said['peer'][] = [
      bob,
      refusing,
      { platform: 'messenger', id: Buffer.alloc(16, 0x42) },
    ];
    const aliases: readonly Said['peer'][] = [
      BigInt(bob.aliases['whatsapp'] ?? ''),
      BigInt(refusing.aliases['whatsapp'] ?? ''),
      2n ** 63n + 99n,
    ];
    for (const list of [peers, aliases]) {
      const counts = [];
      for (const peer of list) {
        const statement = world.statement({ type: 'request', from: ann, peer });
        counts.push(await counted(() => granted(calls().requestConsent({ statement }))));
      }
      expect(new Set(counts).size).toBe(1);
      expect(counts[0]).toBeGreaterThan(8);
    }
  });

  it('is not told by how much work the beginning of a conversation takes', async () => {
    const counts = [];
    for (const peer of three())
      counts.push(
        await counted(() =>
          granted(calls().beginConversation({ from: ann.address, peers: [peer], level: LEVEL_E2EE })),
        ),
      );
    expect(new Set(counts).size).toBe(1);
  });
});
