import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { BusRecord } from '#libs/bus';
import { contentOf } from '#libs/connector/content';
import { countedStore } from '#libs/store';
import { createPlatformClient } from './sending/platform-client.ts';
import { type EgressWorld, egressWorld } from './testing/egress-world.ts';
import type { Person } from './testing/people.ts';
import { receipt } from './testing/routed.ts';

let world: EgressWorld;
const client = createPlatformClient({ connectionsMax: 200 });
beforeAll(async () => {
  world = await egressWorld();
});
afterEach(() => world.platform.behave(() => ({ kind: 'answer' })));
afterAll(async () => {
  await client.close();
  await world.close();
});

let offset = 0n;
const asRead = ({ topic, key, value, headers = {} }: ReturnType<typeof receipt>): BusRecord => ({
  topic,
  partition: 0,
  offset: (offset += 1n),
  key: Buffer.from(key),
  value: Buffer.from(value),
  headers,
  timestampMs: 0,
});

/** So many statements for a batch of two: claim 3, prepare 6; open sends, begin and end once or twice each. */
const statementsMax = 15;
/**
 * The last three of these are written together for what arrives together, which depends on how busy the machine is. One by
 * one they would be three for each delivery.
 */
const sharedStatementsMax = 1.2;

describe('the statements of a batch', () => {
  it('are a stated few, however large it is', async () => {
    const statements = { count: 0 };
    const store = countedStore(world.store, () => (statements.count += 1));
    const flows = world.flowsOf({ lanesAtOnce: 500 }, { store, client });
    const ann = await world.person('whatsapp');
    const lanes: { conversationId: Buffer; bob: Person }[] = [];
    for (let lane = 0; lane < 100; lane += 1) {
      const bob = await world.person(lane % 2 === 0 ? 'messenger' : 'instagram');
      lanes.push({ conversationId: (await world.talk(ann, bob)).conversationId, bob });
    }
    const batchOf = (size: number): readonly BusRecord[] =>
      lanes.slice(0, size).map(({ conversationId, bob }) => {
        const content = contentOf('text', { body: 'yes' }, { replyTo: { nativeId: 'wamid.1' } });
        return asRead(world.record({ conversationId, from: ann, to: bob, content }));
      });
    const statementsFor = async (size: number): Promise<number> => {
      const before = statements.count;
      await flows.deliver(batchOf(size));
      return statements.count - before;
    };
    await statementsFor(2);
    // Answers arrive together, so that what they cause is written together.
    world.platform.behave(() => ({ kind: 'late', delayMs: 150 }));
    expect(await statementsFor(2)).toBeLessThanOrEqual(statementsMax);
    expect(await statementsFor(100)).toBeLessThanOrEqual(statementsMax + 100 * sharedStatementsMax);
  }, 120_000);

  it('of receipts are two, or four where something was read', async () => {
    const statements = { count: 0 };
    const store = countedStore(world.store, () => (statements.count += 1));
    const flows = world.flowsOf({}, { store });
    const ann = await world.person('whatsapp');
    const bob = await world.person('messenger');
    const { conversationId } = await world.talk(ann, bob);
    const records = Array.from({ length: 200 }, () =>
      world.record({ conversationId, from: ann, to: bob, content: 'hello' }),
    );
    await flows.deliver(records.map(asRead));
    await flows.drainer.idle();
    statements.count = 0;
    const receipts = records.map(({ envelopeId }) =>
      asRead(receipt({ conversationId, by: bob, envelopeId, kind: 'READ' })),
    );
    await flows.receipts(receipts);
    expect(statements.count).toBeLessThanOrEqual(4);
    expect(
      Number((await world.delivery(records[199]?.envelopeId ?? Buffer.of(), bob))?.read_at_ms),
    ).toBeGreaterThan(0);
  }, 120_000);
});
