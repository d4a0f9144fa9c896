import { randomBytes } from 'node:crypto';
import { Registry } from 'prom-client';
import { sealpost } from '#contracts/gateway';
import { type NewRecord, topics } from '#libs/bus';
import { type Content, decodeContent } from '#libs/connector/content';
import { instagram } from '#libs/connector-instagram/content';
import { messenger } from '#libs/connector-messenger/content';
import { whatsapp } from '#libs/connector-whatsapp/content';
import { deriveId, hexOf } from '#libs/envelope';
import { createLogger } from '#libs/nest-kit';
import {
  activeKeysOf,
  createOpener,
  createSealer,
  generateEgressKeys,
  publicRingOf,
  sealingReady,
} from '#libs/sealing';
import { testDatabase } from '#libs/testing';
import { ingressMetrics } from '../ingress-metrics.ts';
import type { IngressPorts } from '../ports.ts';
import { receiveDelivery } from '../receive-delivery.ts';
import { metaBytes, signed, testAccounts, type TestPlatform } from './webhooks.ts';

const { Control, DeadLetter, Envelope, Receipt, SenderHeader } = sealpost.gateway.v1;

/** Ingress on a real database, with real connectors and seals, and a bus that remembers. */
export async function ingressWorld() {
  await sealingReady();
  const database = await testDatabase({ poolMax: 20 });
  const { store, url } = database;
  const clock = { nowMs: 1_800_000_100_000 };
  const keys = generateEgressKeys({ nowMs: 0, randomBytes });
  const opener = createOpener({ privateKeys: () => keys.keys, cacheMax: 8 });
  const published: NewRecord[] = [];
  const logLines: string[] = [];
  const registry = new Registry();
  const ports: IngressPorts = {
    store,
    bus: {
      publish: (records) => {
        published.push(...records);
        return Promise.resolve();
      },
    },
    sealer: createSealer({
      publicKeys: () => activeKeysOf(publicRingOf(keys), clock.nowMs),
      now: () => clock.nowMs,
      randomBytes,
    }),
    connectors: { whatsapp, messenger, instagram },
    now: () => clock.nowMs,
    logger: createLogger({ service: 'ingress', destination: { write: (line) => void logLines.push(line) } }),
    metrics: ingressMetrics(registry),
  };
  for (const platform of ['whatsapp', 'messenger', 'instagram'] as const)
    await store
      .insertInto('accounts')
      .values({
        account: `${platform}:${testAccounts[platform].accountId}`,
        platform,
        account_id: testAccounts[platform].accountId,
        handle: platform,
        api_base_url: 'http://127.0.0.1:1',
        access_token: 'access-token',
        app_secrets: [testAccounts[platform].secret],
        verify_tokens: [`${platform}-verify`],
        updated_at_ms: 0,
      })
      .execute();

  /** Hands a body to ingress and gives what it published for it. */
  const take = async (platform: TestPlatform, body: unknown): Promise<readonly NewRecord[]> => {
    const mine: NewRecord[] = [];
    const publish: IngressPorts['bus']['publish'] = async (records) => {
      mine.push(...records);
      await ports.bus.publish(records);
    };
    const answer = await receiveDelivery({ ...ports, bus: { publish } })(
      platform,
      signed(platform, metaBytes(body)),
    );
    if (answer !== 'accepted') throw new Error('the delivery was refused');
    return mine;
  };
  const openedFrom = (record: NewRecord): Opened => {
    const envelope = Envelope.decode(record.value);
    const header = SenderHeader.decode(envelope.senderHeader);
    const [body] = envelope.sealedBodies?.bodies ?? [];
    if (!body) throw new Error('an envelope has a body');
    const parts = {
      reader: body.reader ?? '',
      keyId: body.keyId ?? '',
      wrap: body.wrap ?? new Uint8Array(),
      nonce: body.nonce ?? new Uint8Array(),
      ciphertext: body.ciphertext ?? new Uint8Array(),
    };
    const opened = opener.open(parts, envelope.senderHeader);
    if (!opened.ok) throw new Error(opened.failure.code);
    const content = decodeContent(opened.value);
    if (!content) throw new Error('a body is a content');
    return { key: String(record.key), header, content };
  };

  return {
    store,
    url,
    close: () => database.close(),
    clock,
    ports,
    registry,
    published,
    logLines,
    take,
    openedFrom,
    opener,
  };
}

export type IngressWorld = Awaited<ReturnType<typeof ingressWorld>>;

/** An inbound record as egress will read it. */
export interface Opened {
  readonly key: string;
  readonly header: ReturnType<typeof SenderHeader.decode>;
  readonly content: Content;
}

const onTopic = (records: readonly NewRecord[], topic: string): readonly NewRecord[] =>
  records.filter((record) => record.topic === topic);

/** The envelopes among records. */
export const envelopesIn = (world: IngressWorld, records: readonly NewRecord[]): readonly Opened[] =>
  onTopic(records, topics.inbound.name).map((record) => world.openedFrom(record));

/** The control records among records. */
export const controlsIn = (records: readonly NewRecord[]) =>
  onTopic(records, topics.control.name).map(({ value }) => Control.decode(value));

/** The receipts among records. */
export const receiptsIn = (records: readonly NewRecord[]) =>
  onTopic(records, topics.receipt.name).map(({ value }) => Receipt.decode(value));

/** The dead letters among records. */
export const deadLettersIn = (records: readonly NewRecord[]) =>
  onTopic(records, topics.deadLetter.name).map(({ value }) => DeadLetter.decode(value));

/** The text of an envelope's content. */
export const textOf = ({ content }: Opened): string | null | undefined => content.text?.body;

/** The conversation of an envelope, in hex. */
export const conversationOf = ({ header }: Opened): string => hexOf(header.conversationId);

/** The conversation that a `new` begins. */
export const begunBy = (controlId: Uint8Array): string =>
  deriveId('sealpost/conversation/v1', [hexOf(controlId)]);
