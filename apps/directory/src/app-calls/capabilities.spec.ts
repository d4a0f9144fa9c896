import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { sealpost } from '#contracts/gateway';
import { fromLong, toLong } from '#libs/contracts';
import { sealingReady } from '#libs/sealing';
import { capabilitiesOf, levelsNow } from '#libs/store';
import { testDatabase, type TestDatabase } from '#libs/testing';
import { type AppWorld, appWorldOn, seedOf } from '../testing/app-world.ts';
import { granted, refusal } from '../testing/calls.ts';

const { v1 } = sealpost.gateway;
const { LEVEL_E2EE, LEVEL_APP_SEALED } = v1.Level;
type Document = sealpost.gateway.v1.CapabilityDocument.$Properties;

let database: TestDatabase;
let world: AppWorld;
beforeAll(async () => {
  await sealingReady();
  database = await testDatabase();
  world = await appWorldOn(database.store);
});
beforeEach(() => database.store.deleteFrom('capability_documents').execute());
afterAll(() => database.close());

const sealKeys = [{ keyId: 'seal-1', publicKey: seedOf('seal') }];
const held = async () => (await capabilitiesOf(database.store)(['messenger'])).get('messenger');
const publishOf = (fields: Document) =>
  world.backends.messenger.publishCapabilities({ document: world.document('messenger', fields) });

describe('an app’s capabilities', () => {
  it('are kept as they were signed, and in parts', async () => {
    const fields = { levels: [LEVEL_E2EE, LEVEL_APP_SEALED], sealKeys, sequence: toLong(2n ** 64n - 1n) };
    const document = world.document('messenger', fields);
    expect((await granted(world.backends.messenger.publishCapabilities({ document }))).outcome).toBe(
      'published',
    );
    const shown = await granted(world.backends.whatsapp.showCapabilities({ app: 2 }));
    expect(shown.document?.statement).toEqual(Buffer.from(document.statement));
    expect(await held()).toMatchObject({
      sequence: 2n ** 64n - 1n,
      levels: [LEVEL_E2EE, LEVEL_APP_SEALED],
      innerFormats: ['sealpost.content/1'],
      suites: ['signal/1'],
      payloadBytesMax: 98_304,
      sealKeys,
    });
  });

  it('are shown as nothing where an app has published none', async () => {
    expect((await granted(world.backends.whatsapp.showCapabilities({ app: 3 }))).document).toBeNull();
  });

  it('are never replaced by older ones, nor by others of the same sequence', async () => {
    const newer = world.document('messenger', { sequence: toLong(9n) });
    await granted(world.backends.messenger.publishCapabilities({ document: newer }));
    for (const sequence of [8n, 9n]) {
      const answer = await granted(publishOf({ sequence: toLong(sequence), levels: [] }));
      expect(answer.outcome).toBe('stale');
      expect(fromLong(answer.stale?.sequence)).toBe(9n);
    }
    const again = await granted(world.backends.messenger.publishCapabilities({ document: newer }));
    expect(again.outcome).toBe('published');
    expect((await held())?.levels).toEqual([LEVEL_E2EE]);
  });

  it('are signed by the app’s own key', async () => {
    const document = world.document('messenger');
    const asOther = world.signedByApp('whatsapp', document);
    for (const signed of [
      asOther,
      { ...asOther, keyId: 'messenger-1' },
      { ...document, keyId: 'messenger-2' },
    ])
      expect(
        (await granted(world.backends.messenger.publishCapabilities({ document: signed }))).outcome,
      ).toBe('unsigned');
    expect(await held()).toBeUndefined();
  });

  it('are published by the app itself', async () => {
    const document = world.document('messenger');
    expect(await refusal(world.backends.whatsapp.publishCapabilities({ document }))).toMatchObject({
      code: 'unauthorised',
    });
  });

  it('are not taken when their time is over', async () => {
    const nowMs = world.clock.nowMs;
    const answer = await granted(
      publishOf({ notBeforeMs: toLong(nowMs - 1_000), notAfterMs: toLong(nowMs) }),
    );
    expect(answer.outcome).toBe('expired');
  });

  it.each<[string, (nowMs: number) => Document, string]>([
    ['an unknown level', () => ({ levels: [10] }), 'levels.0'],
    ['a level twice', () => ({ levels: [LEVEL_E2EE, LEVEL_E2EE] }), 'levels'],
    ['no payload', () => ({ payloadBytesMax: 0 }), 'payloadBytesMax'],
    ['a payload of more than 256 KiB', () => ({ payloadBytesMax: 262_145 }), 'payloadBytesMax'],
    ['an inner format that is none', () => ({ innerFormats: ['Sealpost'] }), 'innerFormats.0'],
    ['APP_SEALED without a key', () => ({ levels: [LEVEL_APP_SEALED] }), 'sealKeys'],
    ['a key without APP_SEALED', () => ({ sealKeys }), 'sealKeys'],
    ['more than 90 days', (nowMs) => ({ notAfterMs: toLong(nowMs + 90 * 86_400_000 + 1) }), 'notAfterMs'],
    ['a beginning that is ahead', (nowMs) => ({ notBeforeMs: toLong(nowMs + 300_001) }), 'notBeforeMs'],
    ['no app', () => ({ app: 0 }), 'app'],
  ])('with %s are refused by name', async (_, fields, field) => {
    expect(await refusal(publishOf(fields(world.clock.nowMs)))).toMatchObject({ code: 'malformed', field });
  });

  it('give the levels of the preset until the first document, of the document while it holds, and none afterwards', () => {
    const document = { levels: [LEVEL_APP_SEALED], notBeforeMs: 10, notAfterMs: 20 };
    expect(levelsNow('whatsapp', undefined, 15)).toEqual([LEVEL_E2EE]);
    expect(levelsNow('instagram', undefined, 15)).toEqual([]);
    expect([9, 10, 19, 20].map((nowMs) => levelsNow('whatsapp', document, nowMs))).toEqual([
      [],
      [LEVEL_APP_SEALED],
      [LEVEL_APP_SEALED],
      [],
    ]);
  });
});
