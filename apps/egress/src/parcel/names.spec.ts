import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { instagram } from '#libs/connector-instagram/content';
import { messenger } from '#libs/connector-messenger/content';
import { whatsapp } from '#libs/connector-whatsapp/content';
import type { PartyFacts } from './facts.ts';
import { createNameFinder } from './names.ts';

const ann = Buffer.alloc(16, 1);
const parties: PartyFacts = {
  accounts: new Map([
    [
      'messenger:page',
      {
        account: 'messenger:page',
        accountId: 'page',
        apiBaseUrl: '',
        accessToken: '',
        flavour: '',
        language: 'en',
        templateName: '',
        pausedUntilMs: 0,
      },
    ],
  ]),
  targets: new Map([
    [
      ann.toString('hex'),
      {
        participantId: ann.toString('hex'),
        platform: 'messenger',
        account: 'messenger:page',
        address: 'psid',
        language: '',
        lastInboundAtMs: 0,
      },
    ],
  ]),
  rosters: new Map(),
};

/** A finder at a platform that takes its time, and how often it was asked. */
const finderAfter = (delayMs: number) => {
  const asked = { count: 0 };
  const client = {
    get: async () => {
      asked.count += 1;
      await sleep(delayMs);
      return { status: 200, headers: {}, body: '{"name":"Ann"}' };
    },
  };
  return {
    asked,
    find: createNameFinder({ client, connectors: { whatsapp, messenger, instagram }, now: Date.now }),
  };
};

describe('a name', () => {
  it('is asked for once by all who want it at the same time', async () => {
    const { asked, find } = finderAfter(20);
    const names = await Promise.all([find([ann], parties), find([ann], parties)]);
    expect(names.map((found) => [...found.values()])).toEqual([['Ann'], ['Ann']]);
    expect(asked.count).toBe(1);
  });

  it('that comes late is missing from this text, delays no other, and is there for the next', async () => {
    const { asked, find } = finderAfter(900);
    const startedAtMs = Date.now();
    expect((await find([ann], parties)).size).toBe(0);
    expect((await find([ann], parties)).size).toBe(0);
    expect(Date.now() - startedAtMs).toBeLessThan(850);
    await sleep(600);
    expect([...(await find([ann], parties)).values()]).toEqual(['Ann']);
    expect(asked.count).toBe(1);
  });
});
