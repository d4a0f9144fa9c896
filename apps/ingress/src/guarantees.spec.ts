import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sealpost } from '#contracts/gateway';
import { type NewRecord, topics } from '#libs/bus';
import { deriveId, hexOf } from '#libs/envelope';
import { countedStore, createPruner, createStore } from '#libs/store';
import { answerDelivery } from './answer-delivery.ts';
import { receiveDelivery } from './receive-delivery.ts';
import { directoryActs } from './testing/directory-acts.ts';
import { conversationOf, envelopesIn, type IngressWorld, ingressWorld } from './testing/ingress-world.ts';
import {
  metaBytes,
  signed,
  testAccounts,
  whatsappWebhook,
  type WhatsAppMessage,
} from './testing/webhooks.ts';

const { Envelope, SenderHeader } = sealpost.gateway.v1;
const account = `whatsapp:${testAccounts.whatsapp.accountId}`;

let world: IngressWorld;
let acts: ReturnType<typeof directoryActs>;
let count = 0;

beforeAll(async () => {
  world = await ingressWorld();
  acts = directoryActs(world.store);
});
afterAll(() => world.close());

const fresh = (prefix: string): string => `${prefix}${(count += 1).toString().padStart(9, '0')}`;
const deliveryOf = (...messages: readonly WhatsAppMessage[]) =>
  signed('whatsapp', metaBytes(whatsappWebhook(messages)));

/** Somebody in so many conversations, the first of which is the current one. */
const memberOf = async (conversations: number) => {
  const address = fresh('1555');
  const participantId = await acts.know(account, address);
  const conversationIds = Array.from({ length: conversations }, () => deriveId('test', [fresh('c')]));
  for (const [index, conversationId] of conversationIds.entries())
    await acts.admit(conversationId, participantId, index + 1);
  await world.take('whatsapp', whatsappWebhook([{ from: address, id: fresh('wamid.'), text: 'switch 1' }]));
  return { address, participantId, conversationIds };
};

describe('guarantee 1: accepted means durable', () => {
  it('answers only after the bus has taken everything', async () => {
    const { address } = await memberOf(1);
    let taken: (() => void) | undefined;
    const bus = { publish: () => new Promise<void>((resolve) => (taken = resolve)) };
    let answer: string | undefined;
    const answering = answerDelivery({ ...world.ports, bus })(
      'whatsapp',
      deliveryOf({ from: address, id: fresh('wamid.') }),
    ).then((given) => (answer = given));
    while (!taken) await new Promise((resolve) => setTimeout(resolve, 5));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(answer).toBeUndefined();
    taken();
    await answering;
    expect(answer).toBe('accepted');
  });

  it('asks the platform to come again when the bus is away, and then gives the answer that was stored', async () => {
    const { address, conversationIds } = await memberOf(2);
    const delivery = deliveryOf({ from: address, id: fresh('wamid.'), text: 'PLANTED words' });
    const away = { publish: () => Promise.reject(new Error('PLANTED text of an error')) };
    expect(await answerDelivery({ ...world.ports, bus: away })('whatsapp', delivery)).toBe('unavailable');
    await world.take('whatsapp', whatsappWebhook([{ from: address, id: fresh('wamid.'), text: 'switch 2' }]));
    const mine: NewRecord[] = [];
    const bus = { publish: (records: readonly NewRecord[]) => Promise.resolve(void mine.push(...records)) };
    expect(await answerDelivery({ ...world.ports, bus })('whatsapp', delivery)).toBe('accepted');
    const [envelope] = envelopesIn(world, mine);
    expect(envelope && conversationOf(envelope)).toBe(conversationIds[0]);
    expect(world.logLines.join('')).not.toContain('PLANTED');
    expect(world.logLines.join('')).toContain('a delivery was not accepted');
  });
});

describe('guarantee 3: order, and never the wrong conversation', () => {
  type Step = { readonly kind: 'text' | 'switch' | 'reply'; readonly to: 0 | 1 };
  const step: fc.Arbitrary<Step> = fc.record({
    kind: fc.constantFrom('text', 'text', 'text', 'switch', 'reply'),
    to: fc.constantFrom(0, 1),
  });

  it.each([1, 2, 3, 4])(
    'holds with two ingresses at once, however their deliveries mix (seed %i)',
    async (seed) => {
      const { address, conversationIds } = await memberOf(2);
      const known: string[] = [];
      for (const number of [1, 2]) {
        await world.take(
          'whatsapp',
          whatsappWebhook([{ from: address, id: fresh('wamid.'), text: `switch ${number}` }]),
        );
        const id = fresh('wamid.');
        await world.take('whatsapp', whatsappWebhook([{ from: address, id, text: 'known' }]));
        known.push(id);
      }
      const [since] = await world.store
        .selectFrom('resolutions')
        .select((row) => row.fn.max('resolution_order').as('last'))
        .execute();

      const steps = fc.sample(fc.array(step, { minLength: 1, maxLength: 3 }), { numRuns: 40, seed });
      const stepOf = new Map<string, Step>();
      const messageOf = (one: Step): WhatsAppMessage => {
        const id = fresh('wamid.');
        stepOf.set(id, one);
        const text = one.kind === 'switch' ? `switch ${one.to + 1}` : 'words';
        return { from: address, id, text, ...(one.kind === 'reply' && { replyTo: known[one.to] ?? '' }) };
      };
      const busOrder: NewRecord[] = [];
      const bus = {
        publish: async (records: readonly NewRecord[]) => {
          await new Promise((resolve) => setTimeout(resolve, Math.random() * 4));
          busOrder.push(...records);
        },
      };
      const other = createStore({ url: world.url });
      const ingresses = [world.store, other].map((store) => receiveDelivery({ ...world.ports, store, bus }));
      await Promise.all(
        steps.map(async (each, index) =>
          ingresses[index % 2]?.('whatsapp', deliveryOf(...each.map(messageOf))),
        ),
      );
      await other.destroy();

      const resolutions = await world.store
        .selectFrom('resolutions as r')
        .leftJoin('inbound_native_ids as n', 'n.envelope_id', 'r.envelope_id')
        .select(['r.envelope_id', 'r.conversation_id', 'n.native_id'])
        .where('r.address', '=', address)
        .where('r.resolution_order', '>', since?.last ?? 0n)
        .orderBy('r.resolution_order')
        .execute();
      expect(resolutions).toHaveLength(stepOf.size);
      let current = conversationIds[1];
      for (const { native_id, conversation_id } of resolutions) {
        const one = stepOf.get(native_id ?? '');
        if (one?.kind === 'switch') current = conversationIds[one.to];
        if (one?.kind === 'text') expect(hexOf(conversation_id ?? new Uint8Array())).toBe(current);
        if (one?.kind === 'reply')
          expect(hexOf(conversation_id ?? new Uint8Array())).toBe(conversationIds[one.to]);
      }
      const published = busOrder
        .filter(({ topic }) => topic === topics.inbound.name)
        .map(({ value }) => hexOf(SenderHeader.decode(Envelope.decode(value).senderHeader).envelopeId));
      const resolved = resolutions.filter((row) => row.conversation_id).map((row) => hexOf(row.envelope_id));
      for (const conversationId of conversationIds) {
        const ofConversation = new Set(
          resolutions
            .filter((row) => hexOf(row.conversation_id ?? new Uint8Array()) === conversationId)
            .map((row) => hexOf(row.envelope_id)),
        );
        expect(published.filter((id) => ofConversation.has(id))).toEqual(
          resolved.filter((id) => ofConversation.has(id)),
        );
      }
    },
  );
});

describe('a delivery of a thousand', () => {
  it('keeps its order, and is accepted as a whole', async () => {
    const { address } = await memberOf(1);
    const messages = Array.from({ length: 1000 }, () => ({
      from: address,
      id: fresh('wamid.'),
      text: 'hello',
    }));
    const records = await world.take('whatsapp', whatsappWebhook(messages));
    const native = await world.store
      .selectFrom('inbound_native_ids')
      .select(['native_id', 'envelope_id'])
      .where('address', '=', address)
      .execute();
    const idOf = new Map(native.map((row) => [hexOf(row.envelope_id), row.native_id]));
    const published = envelopesIn(world, records).map(({ header }) => idOf.get(hexOf(header.envelopeId)));
    expect(published).toEqual(messages.map(({ id }) => id));
  });
});

describe('forgetting', () => {
  it('lets go of resolutions and sightings after thirty days', async () => {
    await memberOf(1);
    const rows = () => world.store.selectFrom('resolutions').select('envelope_id').execute();
    const prune = createPruner(world.store, 'ingress');
    expect((await prune(world.clock.nowMs)).rows).toBe(0);
    const before = (await rows()).length;
    const laterMs = world.clock.nowMs + 31 * 86_400_000;
    let gone = 0;
    for (let passed = 1; passed > 0; gone += passed) passed = (await prune(laterMs)).rows;
    expect(gone).toBe(before);
    expect(await rows()).toEqual([]);
  });
});

describe('guarantee 10: the work of a delivery', () => {
  it('asks the database as often for a hundred and fifty messages of fifty people as for two of one', async () => {
    const people = await Promise.all(Array.from({ length: 50 }, () => memberOf(1)));
    const statements = { count: 0 };
    const ports = { ...world.ports, store: countedStore(world.store, () => (statements.count += 1)) };
    const statementsFor = async (size: number, persons: number): Promise<number> => {
      const before = statements.count;
      const messages = Array.from({ length: size }, (_, index) => ({
        from: people[index % persons]?.address ?? '',
        id: fresh('wamid.'),
        replyTo: 'wamid.nothing',
      }));
      await receiveDelivery(ports)('whatsapp', deliveryOf(...messages));
      return statements.count - before;
    };
    const few = await statementsFor(2, 1);
    expect(await statementsFor(150, 50)).toBe(few);
    expect(few).toBeLessThanOrEqual(8);
  });
});
