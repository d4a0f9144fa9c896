import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Registry } from 'prom-client';
import { sealpost as native } from '#contracts/native';
import type { BusRecord, NewRecord } from '#libs/bus';
import { toLong } from '#libs/contracts';
import { metricsOf } from '#libs/nest-kit';
import { countedStore, noteLeg, useItems } from '#libs/store';
import { isReachable } from './app-legs.ts';
import type { MailboxPorts } from './ports.ts';
import { mailboxWorld, type MailboxWorld, routedTo, stanza, type TestUser } from './testing/mailbox-world.ts';

const { Frame, WatermarkKind } = native.native.messenger.v1;
const links = { whatsapp: { suites: 'any' }, messenger: { suites: 'any' } } as const;

let world: MailboxWorld;
beforeAll(async () => {
  world = await mailboxWorld();
});
afterAll(() => world.close());

/** A mailbox with a clock of its own, whose records are kept here instead of on the bus. */
const recorded = (given: Partial<MailboxPorts> = {}) => {
  const published: NewRecord[] = [];
  const clock = { ms: Date.now() };
  const bus = {
    ...world.bus,
    publish: async (records: readonly NewRecord[]) => void published.push(...records),
  };
  return { published, clock, flows: world.flowsOf({ bus, links, now: () => clock.ms, ...given }) };
};

const asRead = ({ topic, key, value }: NewRecord): BusRecord => ({
  topic,
  partition: 0,
  offset: 0n,
  key: Buffer.from(key),
  value: Buffer.from(value),
  headers: {},
  timestampMs: 0,
});

const queueOf = ({ participantId }: TestUser) =>
  world.store
    .selectFrom('mailbox_records')
    .selectAll()
    .where('participant_id', '=', participantId)
    .orderBy('seq')
    .execute();

const saidToMessenger = (id: string, ann: TestUser, alias: bigint): Buffer => {
  const jid = `2-${alias}@interop`;
  return Buffer.from(stanza(id, ann, { ...ann, jid }));
};

type Told = ReturnType<typeof recorded>;

/** Ann on WhatsApp and Bob on Messenger, and what Ann said to Bob. */
const situation = async (count: number, told: Told = recorded()) => {
  const ann = await world.user();
  const bob = await world.foreigner('messenger', ann);
  await world.talk(ann, bob);
  const answers: string[] = [];
  for (let index = 1; index <= count; index += 1) {
    const answer = await told.flows.take('whatsapp', saidToMessenger(`M${index}`, ann, bob.alias));
    answers.push(Buffer.from(answer ?? []).toString());
    const value = told.published.at(-1)?.value ?? Buffer.of();
    await told.flows.queueRouted([asRead(routedTo(bob, value, index, 'messenger'))]);
  }
  told.published.length = 0;
  return { ann, bob, answers, ...told };
};

type Bob = Awaited<ReturnType<typeof situation>>['bob'];

const readUpTo = (bob: Bob, watermarkMs: number): Uint8Array =>
  Frame.encode({
    watermark: {
      thread: { otherFbid: toLong(bob.aliasOfKnown) },
      reader: { fbid: toLong(BigInt(bob.jid)), device: 0 },
      kind: WatermarkKind.WATERMARK_KIND_READ,
      watermarkMs: toLong(watermarkMs),
    },
  }).finish();

const threadMs = (seq: number): number => 1_700_000_000_000 + seq;

describe('watermarks of one reader within a second', () => {
  it('are told as one, the highest, when the second is over', async () => {
    const { ann, bob, flows, published, clock } = await situation(4);
    const readAndTell = async (seq: number): Promise<void> => {
      await flows.take('messenger', readUpTo(bob, threadMs(seq)));
      await flows.tellReceipts(published.splice(0).map(asRead));
    };
    await readAndTell(1);
    expect(await queueOf(ann)).toHaveLength(1);
    clock.ms += 300;
    await readAndTell(2);
    clock.ms += 300;
    await readAndTell(4);
    expect(await flows.tellHeldReceipts()).toBe(0);
    expect(await queueOf(ann)).toHaveLength(1);
    clock.ms += 500;
    expect(await flows.tellHeldReceipts()).toBe(3);
    const frames = (await queueOf(ann)).map(({ frame }) => String(frame));
    expect(frames).toHaveLength(2);
    for (const id of ['M2', 'M3', 'M4']) expect(frames[1]).toContain(`"${id}"`);
    expect(await flows.tellHeldReceipts()).toBe(0);
    expect(await world.store.selectFrom('held_receipts').selectAll().execute()).toEqual([]);
  });

  it('that a mailbox held when it ended are told by another one', async () => {
    const { ann, bob, flows, published, clock } = await situation(2);
    for (const seq of [1, 2]) {
      await flows.take('messenger', readUpTo(bob, threadMs(seq)));
      await flows.tellReceipts(published.splice(0).map(asRead));
    }
    const { flows: another, clock: its } = recorded();
    its.ms = clock.ms + 1_000;
    expect(await another.tellHeldReceipts()).toBe(1);
    expect(await queueOf(ann)).toHaveLength(2);
  });
});

describe('telling receipts', () => {
  it('takes as many statements for twenty readers as for one', async () => {
    const statementsFor = async (readers: number): Promise<number> => {
      let statements = 0;
      const told = recorded();
      const counting = recorded({
        store: countedStore(world.store, () => (statements += 1)),
      });
      const batch: BusRecord[] = [];
      for (let reader = 0; reader < readers; reader += 1) {
        const { bob, flows, published } = await situation(2, told);
        await flows.take('messenger', readUpTo(bob, threadMs(2)));
        batch.push(...published.splice(0).map(asRead));
      }
      await counting.flows.tellReceipts(batch);
      return statements;
    };
    const one = await statementsFor(1);
    expect(await statementsFor(20)).toBe(one);
    expect(one).toBeLessThanOrEqual(16);
  });
});

describe('an otid of Messenger', () => {
  it('is one more while the one of its rule is taken in that thread, and the same for each device', async () => {
    const told = recorded();
    const { ann, bob, flows, published } = await situation(1, told);
    await world.addDevices(bob, [1]);
    const devices = [0, 1];
    const jid = `2-${bob.alias}@interop`;
    await flows.take('whatsapp', Buffer.from(stanza('M2', ann, { ...ann, jid }, undefined, devices)));
    const record = asRead(routedTo(bob, published.at(-1)?.value ?? Buffer.of(), 2, 'messenger'));
    const { value } = record;
    await flows.queueRouted([record]);
    const first = (await queueOf(bob)).filter(({ envelope_id: id }) => value.includes(id));
    const [otid = ''] = first.map(({ native_id: name }) => name);
    expect(first.map(({ native_id: name }) => name)).toEqual([otid, otid]);
    await world.store
      .deleteFrom('mailbox_records')
      .where('envelope_id', '=', first[0]?.envelope_id ?? Buffer.of())
      .execute();
    const [other] = await queueOf(bob);
    await world.store
      .updateTable('mailbox_records')
      .set({ native_id: otid })
      .where('envelope_id', '=', other?.envelope_id ?? Buffer.of())
      .execute();
    await flows.queueRouted([record]);
    const again = (await queueOf(bob)).filter(({ envelope_id: id }) => value.includes(id));
    expect(again.map(({ native_id: name }) => name)).toEqual(devices.map(() => String(BigInt(otid) + 1n)));
  });
});

describe('a message for an app that cannot be reached', () => {
  it('is accepted, and says for whose devices it waits', async () => {
    const { answers, bob } = await situation(1);
    expect(answers[0]).not.toContain('error');
    expect(answers[0]).toContain(`<parked jid="2-${bob.alias}@interop"/>`);
  });

  it('says nothing of it while the app has a stream, at whichever mailbox', async () => {
    const told = recorded();
    await noteLeg(world.store)('messenger', 'streamed', told.clock.ms);
    await world.store
      .insertInto('links')
      .values({
        platform: 'messenger',
        key_id: 'k1',
        public_key: Buffer.alloc(32),
        allow_unbound_headers: true,
        delivery_url: '',
        updated_at_ms: 0,
      })
      .execute();
    const { answers } = await situation(1, told);
    expect(answers[0]).not.toContain('parked');
    told.clock.ms += 11_000;
    const later = await situation(1, told);
    expect(later.answers[0]).toContain('parked');
    await world.store.deleteFrom('links').where('platform', '=', 'messenger').execute();
  });

  it('waits for nobody else where the device reads its queue itself', async () => {
    const told = recorded();
    const { ann, bob, flows } = await situation(1, told);
    await useItems(world.store)(bob.participantId, 1);
    told.clock.ms += 1_000;
    const answer = await flows.take('whatsapp', saidToMessenger('M9', ann, bob.alias));
    expect(Buffer.from(answer ?? []).toString()).not.toContain('parked');
  });

  it.each([
    ['nothing is known of it', undefined, false],
    ['it has neither stream nor address', {}, false],
    ['its stream was open just now', { streamedAtMs: 995_000 }, true],
    ['it takes posts', { deliveryUrl: 'http://app' }, true],
    ['the last post failed', { deliveryUrl: 'http://app', postedAtMs: 1, failedAtMs: 990_000 }, false],
    ['a post succeeded since', { deliveryUrl: 'http://app', postedAtMs: 999_000, failedAtMs: 990_000 }, true],
    ['it failed long ago', { deliveryUrl: 'http://app', postedAtMs: 1, failedAtMs: 900_000 }, true],
  ])('is known by its leg: %s', (_name, leg, reachable) => {
    const full = { streamedAtMs: 0, postedAtMs: 0, failedAtMs: 0, deliveryUrl: '', ...leg };
    expect(isReachable(leg && full, 1_000_000)).toBe(reachable);
  });
});

describe('what a dialect cannot carry', () => {
  it('is counted by app and word, when it is read and when it is written', async () => {
    const registry = new Registry();
    const told = recorded({ metrics: metricsOf(registry, 'mailbox') });
    const { ann } = await situation(0, told);
    const bob = await world.user();
    await world.talk(ann, bob);
    const strange = stanza('L1', ann, bob).replace('<message ', '<message strange="1" ');
    await told.flows.take('whatsapp', Buffer.from(strange));
    await told.flows.queueRouted([asRead(routedTo(bob, told.published.at(-1)?.value ?? Buffer.of(), 1))]);
    const metrics = await registry.metrics();
    for (const code of ['unknown_attribute', 'time_precision'])
      expect(metrics).toMatch(
        new RegExp(`sealpost_native_losses_total\\{[^}]*app="whatsapp",code="${code}"[^}]*\\} 1`),
      );
  });
});

describe('an app that is reached by POST alone', () => {
  it('is told that somebody writes, once, unless a stream of it is open elsewhere', async () => {
    const posted: string[] = [];
    const server = createServer((request, response) => {
      void text(request).then((frame) => {
        posted.push(frame);
        response.writeHead(204).end();
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = address !== null && typeof address === 'object' ? address.port : 0;
    await world.store
      .updateTable('links')
      .set({ delivery_url: `http://127.0.0.1:${port}/` })
      .where('platform', '=', 'whatsapp')
      .execute();
    const { ann, bob, flows, clock } = await situation(0);
    const other = recorded();
    other.clock.ms = clock.ms;
    const typing = {
      conversationId: Buffer.alloc(16),
      app: 'messenger',
      from: { participantId: bob.participantId, deviceId: 1 },
      state: 'composing',
      atMs: clock.ms,
      targets: [{ participantId: ann.participantId, platform: 'whatsapp' }],
    } as const;
    await Promise.all([flows.passTyping(typing), other.flows.passTyping(typing)]);
    expect(posted).toHaveLength(1);
    expect(posted[0]).toContain('<composing/>');
    await noteLeg(world.store)('whatsapp', 'streamed', clock.ms + 2_000);
    for (const one of [clock, other.clock]) one.ms += 2_000;
    await Promise.all([flows.passTyping(typing), other.flows.passTyping(typing)]);
    expect(posted).toHaveLength(1);
    server.closeAllConnections();
    server.close();
  });
});
