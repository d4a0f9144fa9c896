import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BusRecord, NewRecord } from '#libs/bus';
import type { PlatformClient } from './sending/platform-client.ts';
import { type EgressWorld, egressWorld } from './testing/egress-world.ts';
import { receipt } from './testing/routed.ts';

let world: EgressWorld;
beforeAll(async () => {
  world = await egressWorld();
});
afterAll(() => world.close());

let offset = 0n;
const asRead = ({ topic, key, value, headers = {} }: NewRecord): BusRecord => ({
  topic,
  partition: 0,
  offset: (offset += 1n),
  key: Buffer.from(key),
  value: Buffer.from(value),
  headers,
  timestampMs: 0,
});

const unreachable: PlatformClient = {
  call: () => Promise.resolve({ kind: 'unreachable' }),
  get: () => Promise.resolve(undefined),
  close: () => Promise.resolve(),
};

/** Ann says things to Bob, who has them; `read` is Bob's receipt of one. */
const said = async (count: number) => {
  const flows = world.flowsOf();
  const [ann, bob] = [await world.person('whatsapp'), await world.person('messenger')];
  const { conversationId } = await world.talk(ann, bob);
  const messages = Array.from({ length: count }, (_, index) => ({
    ...world.record({ conversationId, from: ann, to: bob, content: `number ${index}` }),
    nativeId: `wamid.${ann.address}.${index}`,
  }));
  await flows.deliver(messages.map(asRead));
  await world.store
    .insertInto('inbound_native_ids')
    .values(
      messages.map(({ envelopeId, nativeId }) => ({
        account: ann.account,
        native_id: nativeId,
        envelope_id: envelopeId,
        conversation_id: conversationId,
        participant_id: ann.participantId,
        address: ann.address,
        sent_at_ms: Date.now(),
      })),
    )
    .execute();
  const read = (index: number): BusRecord => {
    const envelopeId = messages[index]?.envelopeId ?? Buffer.of();
    return asRead(receipt({ conversationId, by: bob, envelopeId, kind: 'READ' }));
  };
  const shown = (): readonly unknown[] =>
    world.platform.calls.flatMap(({ body }) =>
      messages.some(({ nativeId }) => nativeId === body['message_id']) ? [body['message_id']] : [],
    );
  return { messages, read, shown };
};

type Flows = ReturnType<EgressWorld['flowsOf']>;

const showAll = async ({ readMarks }: Flows): Promise<void> => {
  while ((await readMarks.round()) > 0) await readMarks.idle();
};

describe('a read mark', () => {
  it('is shown by another egress where the one that recorded it has died', async () => {
    const { messages, read, shown } = await said(1);
    const record = read(0);
    await world.flowsOf().receipts([record]);
    expect(shown()).toEqual([]);
    const next = world.flowsOf();
    await next.receipts([record]);
    await showAll(next);
    expect(shown()).toEqual([messages[0]?.nativeId]);
    await showAll(world.flowsOf());
    expect(shown()).toHaveLength(1);
  });

  it('that a platform does not answer is tried again later', async () => {
    const { messages, read, shown } = await said(1);
    const away = world.flowsOf({ readMarkRetryMs: 0 }, { client: unreachable });
    await away.receipts([read(0)]);
    await away.readMarks.round();
    await away.readMarks.idle();
    await showAll(world.flowsOf());
    expect(shown()).toEqual([messages[0]?.nativeId]);
  });

  it('that waits is shown for the newest message alone, and then is gone', async () => {
    const { messages, read, shown } = await said(2);
    const flows = world.flowsOf();
    for (const index of [0, 1, 0]) await flows.receipts([read(index)]);
    await showAll(flows);
    expect(shown()).toEqual([messages[1]?.nativeId]);
    expect(await world.store.selectFrom('read_marks').selectAll().execute()).toEqual([]);
  });

  it('is left alone by others while it is being shown', async () => {
    const { read, shown } = await said(1);
    const [one, other] = [world.flowsOf(), world.flowsOf()];
    await one.receipts([read(0)]);
    await Promise.all([showAll(one), showAll(other)]);
    expect(shown()).toHaveLength(1);
  });
});
