import { createHash, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sealpost } from '#contracts/gateway';
import { type NewRecord, topics } from '#libs/bus';
import { hexOf } from '#libs/envelope';
import { createPruner } from '#libs/store';
import { routeInbound } from './route-inbound.ts';
import {
  envelopeBytes,
  headersIn,
  inbound,
  recordOf,
  type RouterWorld,
  routerWorld,
  somebody,
} from './testing/router-world.ts';

const { DeadLetter, Envelope, EnvelopeClass, Level, Notice, Receipt, ReceiptKind } = sealpost.gateway.v1;

let world: RouterWorld;
beforeAll(async () => {
  world = await routerWorld();
});
afterAll(() => world.close());

const on = (records: readonly NewRecord[], topic: string): readonly NewRecord[] =>
  records.filter((record) => record.topic === topic);
const lettersIn = (records: readonly NewRecord[]) =>
  on(records, topics.deadLetter.name).map(({ value }) => DeadLetter.decode(value));
const noticesIn = (records: readonly NewRecord[]) =>
  on(records, topics.notice.name).map(({ value }) => Notice.decode(value));

/** Two people, each on another app. */
const pair = async () => {
  const conversationId = randomBytes(16);
  const [ada, bob] = [somebody(1), somebody(2)] as const;
  await world.assemble(conversationId, [ada, bob]);
  return { conversationId, ada, bob };
};

describe('routing', () => {
  it('appends its header to the received bytes, which stay as they are, unknown fields included', async () => {
    const { conversationId, ada, bob } = await pair();
    const unknownField = Buffer.from([0xfa, 0x7f, 0x03, 1, 2, 3]);
    const record = inbound({ sender: ada, conversationId, suffix: unknownField });
    const [copy, ...others] = await world.route(record);
    expect(others).toEqual([]);
    expect(copy?.topic).toBe(topics.outboundMessenger.name);
    expect(copy?.key).toBe(hexOf(conversationId));
    expect(Buffer.from(copy?.value ?? []).subarray(0, record.value.length)).toEqual(record.value);
    expect(headersIn([copy].flatMap((each) => each ?? []))).toMatchObject([
      { seq: 1n, target: hexOf(bob.participantId), account: bob.account },
    ]);
  });

  it('gives every other member a copy, on the topic by which that member is reached', async () => {
    const conversationId = randomBytes(16);
    const members = [somebody(1), somebody(2), somebody(3), somebody(1, 'native')] as const;
    await world.assemble(conversationId, members);
    const copies = headersIn(await world.route(inbound({ sender: members[0], conversationId })));
    expect(copies.map(({ topic }) => topic)).toEqual([
      topics.outboundMessenger.name,
      topics.outboundInstagram.name,
      topics.mailbox.name,
    ]);
    expect(new Set(copies.map(({ seq }) => seq))).toEqual(new Set([1n]));
  });

  it('gives dense positions, strictly rising times, and a hash chain that anybody can follow', async () => {
    const { conversationId, ada, bob } = await pair();
    const records = Array.from({ length: 20 }, (_, index) =>
      inbound({ sender: index % 3 === 0 ? bob : ada, conversationId }),
    );
    const copies = headersIn([
      ...(await world.route(...records.slice(0, 7))),
      ...(await world.route(...records.slice(7))),
    ]);
    expect(copies.map(({ seq }) => seq)).toEqual(records.map((_, index) => BigInt(index + 1)));
    const times = copies.map(({ threadMs }) => threadMs);
    expect(times).toEqual([...new Set(times)].toSorted((one, other) => one - other));
    let chain = Buffer.alloc(32);
    records.forEach(({ value }, index) => {
      const { senderHeader, sealedBodies } = Envelope.decode(value);
      const body = sealpost.gateway.v1.SealedBodies.encode(sealedBodies ?? {}).finish();
      const position = Buffer.alloc(8);
      position.writeBigUInt64BE(BigInt(index + 1));
      const parts = [chain, digest(senderHeader), digest(body), position];
      chain = digest(Buffer.concat(parts));
      expect(copies[index]?.chainHash).toBe(hexOf(chain));
    });
  });

  it('tells a sender behind an app backend the place of an envelope', async () => {
    const conversationId = randomBytes(16);
    const [ada, bob] = [somebody(1, 'native'), somebody(2, 'native')] as const;
    await world.assemble(conversationId, [ada, bob], { level: Level.LEVEL_E2EE });
    const records = await world.route(inbound({ sender: ada, conversationId, level: Level.LEVEL_E2EE }));
    const [receipt] = on(records, topics.receipt.name).map(({ value }) => Receipt.decode(value));
    expect(receipt).toMatchObject({ kind: ReceiptKind.RECEIPT_KIND_ROUTED });
    expect(receipt?.conversationSeq.toString()).toBe('1');
  });

  it.each(['webhook', 'native'] as const)(
    'tells the sender by %s that nobody has joined yet',
    async (way) => {
      const conversationId = randomBytes(16);
      const ada = somebody(1, way);
      await world.assemble(conversationId, [ada]);
      const records = await world.route(inbound({ sender: ada, conversationId, epoch: 0n }));
      const said =
        way === 'webhook'
          ? noticesIn(records)
          : on(records, topics.receipt.name).map(({ value }) => Receipt.decode(value));
      expect(said.map(({ failureCode }) => failureCode)).toContain('recipient_unavailable');
      expect(headersIn(records)).toEqual([]);
    },
  );
});

describe('guarantee 2: reading again', () => {
  it('gives the same ids, places and bytes for a record that is read again', async () => {
    const { conversationId, ada } = await pair();
    const records = [1, 2, 3].map(() => inbound({ sender: ada, conversationId }));
    const first = await world.route(...records);
    expect(await world.route(...records)).toEqual(first);
    expect(headersIn(await world.route(inbound({ sender: ada, conversationId })))[0]?.seq).toBe(4n);
  });

  it('loses and doubles nothing when it dies between writing the places and publishing', async () => {
    const { conversationId, ada } = await pair();
    const records = [1, 2].map(() => inbound({ sender: ada, conversationId }));
    const dead = { publish: () => Promise.reject(new Error('no bus')) };
    await expect(routeInbound({ ...world.ports, bus: dead })(records)).rejects.toThrow('no bus');
    const next = inbound({ sender: ada, conversationId });
    expect(headersIn(await world.route(...records, next)).map(({ seq }) => seq)).toEqual([1n, 2n, 3n]);
  });

  it('places an envelope once that stands twice in a batch', async () => {
    const { conversationId, ada } = await pair();
    const envelopeId = randomBytes(16);
    const twice = [1, 2].map(() => inbound({ sender: ada, conversationId, envelopeId }));
    expect(headersIn(await world.route(...twice)).map(({ seq }) => seq)).toEqual([1n, 1n]);
  });
});

describe('forgetting', () => {
  it('lets go of places after thirty days, and goes on counting from there', async () => {
    const { conversationId, ada } = await pair();
    await world.route(inbound({ sender: ada, conversationId }), inbound({ sender: ada, conversationId }));
    const prune = createPruner(world.store, 'router');
    const laterMs = world.clock.nowMs + 31 * 86_400_000;
    expect((await prune(world.clock.nowMs)).rows).toBe(0);
    expect((await prune(laterMs)).rows).toBeGreaterThanOrEqual(2);
    expect((await prune(laterMs)).rows).toBe(0);
    expect(headersIn(await world.route(inbound({ sender: ada, conversationId })))[0]?.seq).toBe(3n);
  });
});

describe('guarantee 3: the order of a conversation', () => {
  it('publishes in the order of the places, also with two routers at once', async () => {
    const { conversationId, ada, bob } = await pair();
    const topicOrder: NewRecord[] = [];
    const bus = {
      publish: async (records: readonly NewRecord[]) => {
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 5));
        topicOrder.push(...records);
      },
    };
    const batches = Array.from({ length: 20 }, (_, index) =>
      [1, 2, 3].map(() => inbound({ sender: index % 2 === 0 ? ada : bob, conversationId })),
    );
    await Promise.all(batches.map((batch) => routeInbound({ ...world.ports, bus })(batch)));
    const seqs = headersIn(topicOrder).map(({ seq }) => seq);
    expect(seqs).toEqual(Array.from({ length: 60 }, (_, index) => BigInt(index + 1)));
  });
});

describe('guarantee 8: what a blind router does not let pass', () => {
  it('gives nothing to who joined after it was sealed, or has left since', async () => {
    const { conversationId, ada, bob } = await pair();
    const carol = somebody(3);
    const sealedBefore = inbound({ sender: ada, conversationId, epoch: 1n });
    await world.assemble(conversationId, [ada, bob, carol]);
    const targets = async (epoch: bigint) =>
      headersIn(await world.route(inbound({ sender: ada, conversationId, epoch }))).map(
        ({ target }) => target,
      );
    expect(headersIn(await world.route(sealedBefore)).map(({ target }) => target)).toEqual([
      hexOf(bob.participantId),
    ]);
    expect(await targets(2n)).toEqual([bob, carol].map(({ participantId }) => hexOf(participantId)));
    await world.assemble(conversationId, [ada, carol]);
    expect(await targets(2n)).toEqual([hexOf(carol.participantId)]);
  });

  it('refuses who has left, and says so to them', async () => {
    const { conversationId, ada, bob } = await pair();
    await world.assemble(conversationId, [bob]);
    const records = await world.route(inbound({ sender: ada, conversationId }));
    expect(lettersIn(records)).toMatchObject([{ failureCode: 'not_a_member', stage: 'router' }]);
    expect(noticesIn(records)).toMatchObject([{ failureCode: 'not_a_member', accountId: '100' }]);
    expect(headersIn(records)).toEqual([]);
  });

  it.each([
    ['another level', { level: Level.LEVEL_APP_SEALED }, 'policy_refused'],
    ['a roster that does not exist', { epoch: 9n }, 'roster_invalid'],
  ])('refuses %s', async (_, fields, code) => {
    const { conversationId, ada } = await pair();
    const records = await world.route(inbound({ sender: ada, conversationId, ...fields }));
    expect(noticesIn(records).map(({ failureCode }) => failureCode)).toEqual([code]);
    expect(headersIn(records)).toEqual([]);
  });

  it('passes nothing into a conversation that was closed', async () => {
    const { conversationId, ada, bob } = await pair();
    await world.assemble(conversationId, [ada, bob], { state: 'closed' });
    const records = await world.route(inbound({ sender: ada, conversationId }));
    expect(noticesIn(records)).toMatchObject([{ failureCode: 'conversation_closed' }]);
    expect(headersIn(records)).toEqual([]);
  });

  it('says nothing to anybody about a refused reaction', async () => {
    const { conversationId, ada, bob } = await pair();
    await world.assemble(conversationId, [bob]);
    const reaction = EnvelopeClass.ENVELOPE_CLASS_REACTION;
    const records = await world.route(inbound({ sender: ada, conversationId, class: reaction }));
    expect(records.map(({ topic }) => topic)).toEqual([topics.deadLetter.name]);
  });

  it('buries what is no envelope, unchanged, while its neighbours pass', async () => {
    const { conversationId, ada } = await pair();
    const fields = { sender: ada, conversationId };
    const header = Envelope.encode({ gatewayHeader: { targetAccount: 'x' } }).finish();
    const again = Envelope.encode({ acceptance: {} }).finish();
    const second = Envelope.encode({ deviceCiphertexts: { devices: [] } }).finish();
    const bad = [
      Buffer.from('nonsense'),
      Buffer.alloc(0),
      envelopeBytes({ ...fields, suffix: header }),
      envelopeBytes({ ...fields, suffix: again }),
      envelopeBytes({ ...fields, suffix: second }),
      envelopeBytes({ ...fields, level: 0 }),
      envelopeBytes({ ...fields, level: 99 }),
      envelopeBytes({ ...fields, envelopeId: randomBytes(15) }),
      envelopeBytes({ ...fields, conversationId: randomBytes(17) }),
      envelopeBytes({ ...fields, suffix: Buffer.from([0x0a]) }),
      Buffer.concat([
        envelopeBytes(fields),
        Buffer.from([0xfa, 0x7f, 0x80, 0xa0, 0x38]),
        Buffer.alloc(921_600),
      ]),
    ];
    const good = [inbound(fields), inbound(fields)] as const;
    const records = await world.route(good[0], ...bad.map((value) => recordOf(value)), good[1]);
    expect(headersIn(records).map(({ seq }) => seq)).toEqual([1n, 2n]);
    const letters = lettersIn(records);
    expect(letters.map(({ failureCode }) => failureCode)).toEqual([
      ...Array.from({ length: 10 }, () => 'malformed'),
      'too_large',
    ]);
    expect(letters.map(({ value }) => Buffer.from(value))).toEqual(bad);
  });
});

describe('guarantee 10: the work of a batch', () => {
  it('asks the database as often for two hundred envelopes of many conversations as for one', async () => {
    const conversations = [await pair(), await pair(), await pair()];
    const batch = (size: number) =>
      Array.from({ length: size }, (_, index) => {
        const { conversationId, ada, bob } = conversations[index % 3] ?? conversations[0] ?? never();
        return inbound({ sender: index % 2 === 0 ? ada : bob, conversationId });
      });
    const statementsFor = async (size: number): Promise<number> => {
      const before = world.statements.count;
      await world.route(...batch(size));
      return world.statements.count - before;
    };
    const one = await statementsFor(1);
    expect(await statementsFor(200)).toBe(one);
    expect(one).toBeLessThanOrEqual(4);
  });
});

function digest(bytes: Uint8Array): Buffer<ArrayBuffer> {
  return createHash('sha256').update(bytes).digest();
}

function never(): never {
  throw new Error('there are three conversations');
}
