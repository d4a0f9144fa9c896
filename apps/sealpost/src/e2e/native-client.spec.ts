import { createPublicKey, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client as GrpcClient, credentials, Metadata } from '@grpc/grpc-js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SignJWT } from 'jose';
import { Registry } from 'prom-client';
import { sealpost } from '#contracts/gateway';
import { type Bus, createEmbeddedBus } from '#libs/bus';
import {
  addressFrom,
  type Client,
  type DeviceAddress,
  displayText,
  grpcTransport,
  type InboxItem,
  memoryStorage,
  mlsSuite,
  openClient,
  type SecurityEvent,
  textContent,
} from '#libs/client';
import { messengerDialect } from '#libs/connector-messenger/native';
import { whatsappDialect } from '#libs/connector-whatsapp/native';
import {
  consentMethods,
  devicesMethods,
  keysMethods,
  capabilitiesMethods,
  toLong,
  type UnaryMethod,
} from '#libs/contracts';
import { hexOf, type Platform, platformToProto, statementSignedBytes } from '#libs/envelope';
import { createLogger } from '#libs/nest-kit';
import { saveLink } from '#libs/store';
import { testDatabase, type TestDatabase, until } from '#libs/testing';
import { createDirectory } from '../../../directory/src/create-directory.ts';
import { createMailbox } from '../../../mailbox/src/create-mailbox.ts';
import { createRouter } from '../../../router/src/create-router.ts';
import { embeddedKeys } from '../keys.ts';

const { v1 } = sealpost.gateway;
const waitMaxMs = 20_000;
const registrationId = 4_660;
const dayMs = 86_400_000;

describe('Two devices on two apps, over the real gateway', () => {
  let database: TestDatabase;
  let bus: Bus;
  const closing: (() => Promise<void> | void)[] = [];
  const folder = mkdtempSync(join(tmpdir(), 'sealpost-client-'));
  const keyOf: Partial<Record<Platform, KeyObject>> = {};
  let directoryUrl = '';
  let mailboxUrl = '';

  beforeAll(async () => {
    database = await testDatabase({ poolMax: 20 });
    bus = createEmbeddedBus({ url: database.url });
    await bus.ensureTopics();
    const logger = createLogger({ service: 'test', destination: { write: () => undefined } });
    const now = Date.now;
    const keys = await embeddedKeys(folder, now, logger);
    const shared = { store: database.store, bus, now, logger };
    const directory = await createDirectory({
      ...shared,
      rosterSigner: keys.rosterSigner,
      sealer: keys.sealer(),
      randomBytes,
      metrics: new Registry(),
      grpcPort: 0,
    });
    const mailbox = await createMailbox({
      ...shared,
      dialects: { whatsapp: whatsappDialect, messenger: messengerDialect },
      links: { whatsapp: { suites: 'any' }, messenger: { suites: 'any' } },
      registry: new Registry(),
    });
    const router = await createRouter({ ...shared, metrics: new Registry() });
    closing.push(
      () => router.close(),
      () => mailbox.close(),
      () => directory.close(),
    );
    directoryUrl = directory.appGrpcUrl;
    mailboxUrl = mailbox.grpcUrl;
    for (const platform of ['whatsapp', 'messenger'] as const) {
      const { privateKey } = generateKeyPairSync('ed25519');
      keyOf[platform] = privateKey;
      const publicKey = createPublicKey(privateKey).export({ format: 'der', type: 'spki' }).subarray(-32);
      const link = { platform, publicKey, keyId: 'k1', allowUnboundHeaders: false, deliveryUrl: '' };
      await saveLink(database.store)(link, 0);
      await publishCapabilities(platform);
    }
  });

  afterAll(async () => {
    for (const close of closing) await close();
    await bus.close();
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('talk end-to-end encrypted, in both directions, also after one has lost its session', async () => {
    const ann = await device('whatsapp', '15550000001@s.whatsapp.net');
    const bob = await device('messenger', '10000001');
    const peer = (of: DeviceAddress) => ({ user: { ...of, deviceId: 0 } });
    const asked = await ann.client.signConsent({ type: 'request', peer: peer(bob.address), level: 'e2ee' });
    const granted = await bob.client.signConsent({ type: 'grant', peer: peer(ann.address), level: 'e2ee' });
    const request = await call('whatsapp', consentMethods.requestConsent, { statement: asked });
    const grant = await call('messenger', consentMethods.grantConsent, { statement: granted });
    expect([request.outcome?.outcome, grant.outcome?.outcome]).toEqual(['applied', 'applied']);
    const known = await call('whatsapp', devicesMethods.describeUser, {
      platform: platformToProto('whatsapp'),
      user: ann.user,
    });
    const [conversationId] = known.conversationIds;
    if (conversationId === undefined) throw new Error('there is no conversation');

    const say = async (from: TestDevice, to: TestDevice, text: string) => {
      const sent = await from.client.send({
        conversationId,
        rosterEpoch: 1n,
        to: { devices: [{ address: to.address, registrationId }] },
        content: textContent(text),
      });
      if (sent.kind !== 'submitted' || sent.outcome.kind !== 'answered') throw new Error(sent.kind);
      expect(sent.outcome.response.outcome).toBe('accepted');
    };
    await say(ann, bob, 'one');
    await say(ann, bob, 'two');
    await until(() => textsOf(bob).length === 2, waitMaxMs);
    await say(bob, ann, 'three');
    await until(() => textsOf(ann).length === 1, waitMaxMs);

    expect(textsOf(bob)).toEqual(['one', 'two']);
    expect(textsOf(ann)).toEqual(['three']);
    expect([...ann.events, ...bob.events].map(({ code }) => code)).toEqual([
      'KEY_FIRST_SEEN',
      'KEY_FIRST_SEEN',
    ]);

    for (const key of [...bob.stored.keys()].filter((each) => each.startsWith('session/')))
      bob.stored.delete(key);
    await say(ann, bob, 'four');
    await until(() => textsOf(bob).length === 3, waitMaxMs);
    await say(ann, bob, 'five');
    await until(() => textsOf(bob).length === 4, waitMaxMs);
    expect(textsOf(bob)).toEqual(['one', 'two', 'four', 'five']);
    for (const { stop } of [ann, bob]) await stop();
  });

  interface TestDevice {
    readonly client: Client;
    readonly address: DeviceAddress;
    readonly user: string;
    readonly items: InboxItem[];
    readonly events: SecurityEvent[];
    readonly stored: Map<string, Uint8Array>;
    readonly stop: () => Promise<void>;
  }

  /** Registers a device, publishes its keys and opens its stream, as an app's backend and the device do it together. */
  async function device(platform: Platform, user: string): Promise<TestDevice> {
    const wanted = { platform: platformToProto(platform), user, device: 0, registrationId };
    const known = await call(platform, devicesMethods.registerDevice, wanted);
    const address = addressFrom(known.address);
    const items: InboxItem[] = [];
    const events: SecurityEvent[] = [];
    const stored = new Map<string, Uint8Array>();
    const transport = grpcTransport({
      address: mailboxUrl,
      credentials: credentials.createInsecure(),
      token: async () =>
        tokenOf(platform, 'sealpost-device', `${hexOf(address.participantId)}:${address.deviceId}`),
    });
    const client = await openClient(
      {
        storage: memoryStorage(stored),
        transport,
        suites: [await mlsSuite()],
        claimBundle: async (target) => claim(platform, address, target),
        firstUse: 'trust',
        registrationId,
        onEvent: (event) => void events.push(event),
        now: Date.now,
      },
      address,
    );
    await call(platform, devicesMethods.registerDevice, {
      ...wanted,
      statementKey: client.keys.signPublicKey,
    });
    const bundles = await client.createBundles('mls/3', 3);
    const published = await call(platform, keysMethods.publishKeys, {
      device: address,
      registrationId,
      keyPackages: bundles.map(({ publicBundle }) => ({
        keyPackage: publicBundle,
        notAfterMs: toLong(Date.now() + 20 * dayMs),
      })),
    });
    expect(published.outcome).toBe('published');
    const ending = new AbortController();
    const running = client.run({
      onItem: async (item) => void items.push(item),
      signal: ending.signal,
    });
    const stop = async (): Promise<void> => {
      ending.abort();
      await running;
      transport.close();
    };
    return { client, address, user, items, events, stored, stop };
  }

  async function claim(
    platform: Platform,
    requester: DeviceAddress,
    target: DeviceAddress,
  ): Promise<Uint8Array | undefined> {
    const { answers } = await call(platform, keysMethods.claimKeys, {
      claimId: randomBytes(16),
      requester,
      targets: [target],
      suite: v1.KeySuite.KEY_SUITE_MLS,
    });
    return answers?.targets?.[0]?.devices?.devices?.[0]?.keyPackage?.keyPackage ?? undefined;
  }

  async function publishCapabilities(platform: Platform): Promise<void> {
    const statement = v1.CapabilityDocument.encode({
      app: platformToProto(platform),
      sequence: toLong(1),
      levels: [v1.Level.LEVEL_E2EE],
      innerFormats: ['sealpost.content/1'],
      suites: ['mls/3'],
      payloadBytesMax: 262_144,
      notBeforeMs: toLong(Date.now()),
      notAfterMs: toLong(Date.now() + dayMs),
    }).finish();
    const type = v1.StatementType.STATEMENT_TYPE_CAPABILITIES;
    const key = keyOf[platform];
    if (key === undefined) throw new Error('the app has no key');
    const signature = sign(null, statementSignedBytes(type, statement), key);
    const document = { type, statement, keyId: 'k1', signature };
    const { outcome } = await call(platform, capabilitiesMethods.publishCapabilities, { document });
    expect(outcome).toBe('published');
  }

  async function tokenOf(platform: Platform, audience: string, subject?: string): Promise<string> {
    const key = keyOf[platform];
    if (key === undefined) throw new Error('the app has no key');
    const token = new SignJWT({})
      .setProtectedHeader({ alg: 'EdDSA', kid: 'k1' })
      .setIssuer(platform)
      .setAudience(audience)
      .setIssuedAt()
      .setExpirationTime('60s');
    return (subject === undefined ? token : token.setSubject(subject)).sign(key);
  }

  async function call<A, B, C, D>(
    platform: Platform,
    method: UnaryMethod<A, B, C, D>,
    request: A,
  ): Promise<D> {
    const client = new GrpcClient(directoryUrl, credentials.createInsecure());
    const metadata = new Metadata();
    metadata.set('authorization', `Bearer ${await tokenOf(platform, 'sealpost')}`);
    try {
      return await new Promise<D>((resolve, reject) => {
        client.makeUnaryRequest(
          method.path,
          method.requestSerialize,
          method.responseDeserialize,
          request,
          metadata,
          (error, answer) => {
            if (error !== null || answer === undefined) reject(error ?? new Error('no answer'));
            else resolve(answer);
          },
        );
      });
    } finally {
      client.close();
    }
  }

  function textsOf({ items }: TestDevice): readonly string[] {
    return items.flatMap((item) =>
      item.kind === 'message' ? (displayText(item.content, 'whatsapp') ?? []) : [],
    );
  }
});
