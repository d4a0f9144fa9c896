import { describe, expect, test } from '@jest/globals';
import { sealpost } from '#contracts/gateway';
import { utf8 } from './bytes.ts';
import { repairsMadeMax } from './repair.ts';
import { repairsAskedMax } from './undecryptable.ts';
import { memoryStorage } from './state/storage.ts';
import { type TestDevice, testWorld, type TestWorld } from './testing/pair.ts';
import type { QueueRecord } from './transport.ts';

const { v1 } = sealpost.gateway;

/** A record whose ciphertext no longer opens. */
function damaged(record: QueueRecord): QueueRecord {
  if (record.envelope == null) return record;
  const envelope = v1.Envelope.decode(record.envelope);
  const devices = (envelope.deviceCiphertexts?.devices ?? []).map((each) => {
    const payload = Uint8Array.from(each.payload ?? []);
    payload[payload.length - 1] = (payload.at(-1) ?? 0) ^ 1;
    return { ...each, payload };
  });
  return {
    ...record,
    envelope: v1.Envelope.encode(Object.assign(envelope, { deviceCiphertexts: { devices } })).finish(),
  };
}

async function acquainted(): Promise<{ world: TestWorld; ann: TestDevice; bob: TestDevice }> {
  const world = await testWorld('mls/3');
  const [ann, bob] = [await world.device(1), await world.device(2)];
  await ann.say(bob, utf8('first'));
  await bob.receive();
  return { world, ann, bob };
}

const shownTo = (device: TestDevice): readonly string[] =>
  device.items.map((item) => (item.kind === 'message' ? new TextDecoder().decode(item.content) : item.kind));

describe('A message that does not decrypt', () => {
  test('is asked for, made anew under another id, and shown once', async () => {
    const { world, ann, bob } = await acquainted();
    let isFirst = true;
    world.gateway.tamper(bob.recipient.address, (record) => {
      const due = isFirst ? damaged(record) : record;
      isFirst = false;
      return [due];
    });
    await ann.say(bob, utf8('second'));
    await bob.receive();
    await ann.receive();
    await bob.receive();
    expect(shownTo(bob)).toEqual(['first', 'undecryptable', 'second']);
    const [, placeholder, repaired] = bob.items;
    if (placeholder?.kind !== 'undecryptable' || repaired?.kind !== 'message') throw new Error('other items');
    expect(placeholder.repair).toBe('asked');
    expect(repaired.header.repairOfEnvelopeId).toEqual(placeholder.header.envelopeId);
  });

  test('gets a new session when the old one is lost, also after a restart of the author', async () => {
    const { ann, bob } = await acquainted();
    const entries = new Map([...bob.stored].filter(([key]) => !key.startsWith('session/')));
    const amnesiac = await bob.reopen({ storage: memoryStorage(entries) });
    await ann.say(bob, utf8('second'));
    const restarted = await ann.reopen();
    for (const _round of [1, 2]) {
      await amnesiac.receive();
      await restarted.receive();
    }
    await amnesiac.receive();
    expect(shownTo(amnesiac)).toEqual(['undecryptable', 'undecryptable', 'second']);
    await restarted.say(bob, utf8('third'));
    await amnesiac.receive();
    expect(shownTo(amnesiac).at(-1)).toBe('third');
  });

  test('gets a new session although no published key is left: from the second time on the reader gives one', async () => {
    const { world, ann, bob } = await acquainted();
    const entries = new Map([...bob.stored].filter(([key]) => !key.startsWith('session/')));
    const amnesiac = await bob.reopen({ storage: memoryStorage(entries) });
    const withoutKeys = await ann.reopen({ claimBundle: async () => undefined });
    await withoutKeys.say(bob, utf8('second'));
    for (const _round of [1, 2]) {
      await amnesiac.receive();
      await withoutKeys.receive();
    }
    await amnesiac.receive();
    expect(shownTo(amnesiac)).toEqual(['undecryptable', 'undecryptable', 'second']);
    const given = world.gateway.said.flatMap(({ nack }) =>
      nack == null ? [] : [nack.freshKeyPackage != null],
    );
    expect(given).toEqual([false, true]);
  });

  test('is not made anew with a key package of somebody else', async () => {
    const { world, ann, bob } = await acquainted();
    const eve = await world.device(5);
    const [stolen] = await eve.client.createBundles('mls/3', 1);
    const [envelopeId] = [...world.gateway.submitted.keys()].map((hex) => Buffer.from(hex, 'hex'));
    world.gateway.enqueue(ann.recipient.address, {
      repair: {
        envelopeId: envelopeId ?? null,
        device: bob.recipient.address,
        count: 2,
        freshKeyPackage: { keyPackage: stolen?.publicBundle ?? null },
      },
    });
    await ann.receive();
    expect(world.gateway.submitted.size).toBe(1);
  });

  test(`is asked for ${repairsAskedMax} times, and its place says so then`, async () => {
    const { world, ann, bob } = await acquainted();
    world.gateway.tamper(bob.recipient.address, (record) => [damaged(record)]);
    await ann.say(bob, utf8('second'));
    for (let round = 0; round < repairsAskedMax + 3; round += 1) {
      await bob.receive();
      await ann.receive();
    }
    const counts = world.gateway.said.flatMap(({ nack }) => nack?.count ?? []);
    expect(counts).toEqual([1, 2, 3, 4, 5]);
    expect(bob.items.map((item) => (item.kind === 'undecryptable' ? item.repair : item.kind)).at(-1)).toBe(
      'given up',
    );
  });

  test(`is made anew ${repairsMadeMax} times at most, whatever is asked`, async () => {
    const { world, ann, bob } = await acquainted();
    const [envelopeId] = [...world.gateway.submitted.keys()].map((hex) => Buffer.from(hex, 'hex'));
    const repair = { envelopeId: envelopeId ?? null, device: bob.recipient.address, count: 1 };
    for (let ask = 1; ask <= repairsMadeMax + 5; ask += 1)
      world.gateway.enqueue(ann.recipient.address, { repair });
    await ann.receive();
    expect(world.gateway.submitted.size).toBe(1 + repairsMadeMax);
  });

  test('is not made anew for a device that it was not meant for', async () => {
    const { world, ann } = await acquainted();
    const [envelopeId] = [...world.gateway.submitted.keys()].map((hex) => Buffer.from(hex, 'hex'));
    const eve = await world.device(5);
    world.gateway.enqueue(ann.recipient.address, {
      repair: { envelopeId: envelopeId ?? null, device: eve.recipient.address, count: 2 },
    });
    await ann.receive();
    expect(world.gateway.submitted.size).toBe(1);
  });
});
