import { createPublicKey, generateKeyPairSync, randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { SignJWT } from 'jose';
import { Registry } from 'prom-client';
import { sealpost } from '#contracts/gateway';
import { type Bus, createEmbeddedBus, type NewRecord, topics } from '#libs/bus';
import { instagramDialect } from '#libs/connector-instagram/native';
import { messengerDialect } from '#libs/connector-messenger/native';
import { whatsappDialect } from '#libs/connector-whatsapp/native';
import { toLong, withGatewayHeader } from '#libs/contracts';
import { hexOf, platformToProto } from '#libs/envelope';
import { createLogger, metricsOf } from '#libs/nest-kit';
import { everythingIn, testDatabase } from '#libs/testing';
import { createMailbox } from '../create-mailbox.ts';
import { createMailboxFlows } from '../mailbox-flows.ts';
import { createOpenLinks } from '../open-links.ts';
import type { MailboxPorts } from '../ports.ts';

const { DeadLetter, Envelope, Level, Receipt, ReceiptKind } = sealpost.gateway.v1;

/** A user of WhatsApp's backend. */
export interface TestUser {
  readonly participantId: Buffer;
  readonly jid: string;
}

/** What the receiving backend does with a posted frame. */
export type BackendBehaviour = (frame: string) => { readonly status: number; readonly answer?: string };

/** The mailbox on a real database and bus, with a backend of WhatsApp that takes posts. */
export async function mailboxWorld() {
  const database = await testDatabase({ poolMax: 20 });
  const { store, url } = database;
  const bus = createEmbeddedBus({ url });
  await bus.ensureTopics();
  const key = generateKeyPairSync('ed25519').privateKey;
  const posted: string[] = [];
  let behaviour: BackendBehaviour = () => ({ status: 200 });
  const backend = createServer((request, response) => {
    void text(request).then((frame) => {
      const { status, answer } = behaviour(frame);
      if (status < 300) posted.push(frame);
      response.writeHead(status).end(answer);
    });
  });
  await new Promise<void>((resolve) => backend.listen(0, '127.0.0.1', resolve));
  const address = backend.address();
  if (address === null || typeof address === 'string') throw new Error('a port is a number');
  const linkRow = (deliveryUrl: string) => ({
    key_id: 'k1',
    public_key: createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(-32),
    allow_unbound_headers: true,
    delivery_url: deliveryUrl,
    updated_at_ms: 0,
  });
  await store
    .insertInto('links')
    .values({ platform: 'whatsapp', ...linkRow(`http://127.0.0.1:${address.port}/`) })
    .execute();

  let users = 0;
  /** A user with these native devices. */
  const user = async (devices: readonly number[] = [0]): Promise<TestUser> => {
    const participantId = randomBytes(16);
    const jid = `1555000${String((users += 1)).padStart(4, '0')}@s.whatsapp.net`;
    const account = 'native:whatsapp';
    await store
      .insertInto('participants')
      .values({
        participant_id: participantId,
        platform: 'whatsapp',
        account,
        address: jid,
        created_at_ms: 0,
      })
      .execute();
    await store
      .insertInto('participant_addresses')
      .values({ account, address: jid, participant_id: participantId })
      .execute();
    const person = { participantId, jid };
    await addDevices(person, devices);
    return person;
  };
  const addDevices = async ({ participantId }: TestUser, devices: readonly number[], registrationId = 0) => {
    for (const device of devices)
      await store
        .insertInto('devices')
        .values({
          participant_id: participantId,
          device_id: device + 1,
          registration_id: registrationId,
          created_at_ms: 0,
        })
        .onConflict((clash) =>
          clash.columns(['participant_id', 'device_id']).doUpdateSet({ registration_id: registrationId }),
        )
        .execute();
  };
  /** A user of another app with one device, and the aliases by which it and WhatsApp's users know each other. */
  const foreigner = async (
    platform: 'messenger' | 'instagram',
    known: TestUser,
  ): Promise<TestUser & { readonly alias: bigint; readonly aliasOfKnown: bigint }> => {
    const participantId = randomBytes(16);
    const address = String(1_000_000 + (users += 1));
    const account = `native:${platform}`;
    const aliases = [0, 1].map(() => randomBytes(8).readBigUInt64BE() | (1n << 63n));
    const [alias = 0n, aliasOfKnown = 0n] = aliases;
    await store
      .insertInto('participants')
      .values({ participant_id: participantId, platform, account, address, created_at_ms: 0 })
      .execute();
    await store
      .insertInto('participant_addresses')
      .values({ account, address, participant_id: participantId })
      .execute();
    await store
      .insertInto('participant_aliases')
      .values([
        { viewer_platform: 'whatsapp', alias, participant_id: participantId },
        { viewer_platform: platform, alias: aliasOfKnown, participant_id: known.participantId },
      ])
      .execute();
    if (platform === 'messenger') await addDevices({ participantId, jid: address }, [0]);
    return { participantId, jid: address, alias, aliasOfKnown };
  };
  const talk = async (...members: readonly TestUser[]): Promise<Buffer> => talkAt(Level.LEVEL_E2EE, members);
  const talkAt = async (level: number, members: readonly TestUser[]): Promise<Buffer> => {
    const conversationId = randomBytes(16);
    await store
      .insertInto('conversations')
      .values({
        conversation_id: conversationId,
        level,
        state: 'open',
        epoch: 1,
        created_at_ms: 0,
      })
      .execute();
    await store
      .insertInto('members')
      .values(
        members.map(({ participantId }) => ({
          conversation_id: conversationId,
          participant_id: participantId,
          state: 'active',
          joined_at_ms: 0,
        })),
      )
      .execute();
    return conversationId;
  };

  const logLines: string[] = [];
  const ports = (given: Partial<MailboxPorts> = {}): MailboxPorts => ({
    bus,
    store,
    dialects: { whatsapp: whatsappDialect, messenger: messengerDialect, instagram: instagramDialect },
    logger: createLogger({
      service: 'mailbox',
      destination: { write: (line) => void logLines.push(line) },
    }),
    links: { whatsapp: { suites: 'any' } },
    metrics: metricsOf(new Registry(), 'mailbox'),
    now: () => Date.now(),
    ...given,
  });
  const flowsOf = (given: Partial<MailboxPorts> = {}) =>
    createMailboxFlows(
      ports(given),
      createOpenLinks(() => Date.now()),
    );
  const start = (given: Partial<MailboxPorts> = {}) =>
    createMailbox({ ...ports(given), registry: new Registry() });

  /** The token that WhatsApp's backend gives to a device. */
  const deviceToken = ({ participantId }: TestUser, device = 0): Promise<string> =>
    new SignJWT({})
      .setProtectedHeader({ alg: 'EdDSA', kid: 'k1' })
      .setIssuer('whatsapp')
      .setSubject(`${hexOf(participantId)}:${device + 1}`)
      .setAudience('sealpost-device')
      .setIssuedAt()
      .setExpirationTime('60s')
      .sign(key);

  const token = (issuer = 'whatsapp', privateKey = key): Promise<string> =>
    new SignJWT({})
      .setProtectedHeader({ alg: 'EdDSA', kid: 'k1' })
      .setIssuer(issuer)
      .setAudience('sealpost')
      .setIssuedAt()
      .setExpirationTime('60s')
      .sign(privateKey);

  const inbound = () => everythingIn(bus, topics.inbound.name, topics.inbound.partitions);
  const letters = async () =>
    (await everythingIn(bus, topics.deadLetter.name, 1)).map(({ value }) => DeadLetter.decode(value));
  const close = async (): Promise<void> => {
    await bus.close();
    await new Promise<void>((resolve) => {
      backend.close(() => resolve());
      backend.closeAllConnections();
    });
    await database.close();
  };
  return {
    store,
    bus,
    key,
    posted,
    behave: (next: BackendBehaviour) => void (behaviour = next),
    user,
    addDevices,
    foreigner,
    talk,
    talkAt,
    portsOf: ports,
    flowsOf,
    start,
    token,
    deviceToken,
    inbound,
    letters,
    logLines,
    close,
  };
}

export type MailboxWorld = Awaited<ReturnType<typeof mailboxWorld>>;

/** A stanza of somebody's first device, with one ciphertext for each of the peer's devices. */
export const stanza = (
  id: string,
  from: TestUser,
  to: TestUser,
  payload: Uint8Array = Buffer.from('opaque'),
  devices: readonly number[] = [0],
  proof = '',
): string => {
  const entries = devices.map((device) => {
    const jid = device === 0 ? to.jid : to.jid.replace('@', `:${device}@`);
    return `<to jid="${jid}"><enc v="2" type="msg">${Buffer.from(payload).toString('base64')}</enc></to>`;
  });
  return (
    `<message id="${id}" from="${from.jid}" to="${to.jid}" t="${Math.floor(Date.now() / 1000)}" type="text" ` +
    `inner_format="sealpost.content/1"><participants>${entries.join('')}</participants>${proof}</message>`
  );
};

/** Bytes with the form of a message of a Signal session, around a payload that nobody can read. */
export const signalMessage = (inner: Uint8Array = randomBytes(40)): Buffer =>
  Buffer.concat([
    Buffer.from([0x33, 0x0a, 33]),
    randomBytes(33),
    Buffer.from([0x10, 1, 0x22, 0x80 | (inner.length & 0x7f), inner.length >> 7]),
    inner,
    randomBytes(8),
  ]);

/** What the router makes of an accepted envelope, for one target. */
export const routedTo = (
  target: TestUser,
  accepted: Uint8Array,
  seq: number,
  platform: 'whatsapp' | 'messenger' | 'instagram' = 'whatsapp',
): NewRecord => {
  const envelope = Envelope.decode(accepted);
  const header = sealpost.gateway.v1.SenderHeader.decode(envelope.senderHeader);
  return {
    topic: topics.mailbox.name,
    key: hexOf(header.conversationId),
    headers: { schema: 'sealpost.gateway.v1.Envelope', 'envelope-id': hexOf(header.envelopeId) },
    value: withGatewayHeader(accepted, {
      conversationSeq: toLong(seq),
      threadMs: toLong(1_700_000_000_000 + seq),
      target: { platform: platformToProto(platform), participantId: target.participantId },
      targetAccount: `native:${platform}`,
    }),
  };
};

/** What the router tells the sender of an envelope that got its place. */
export const routedReceipt = (envelopeId: Uint8Array, conversationId: Buffer, seq: number): NewRecord => ({
  topic: topics.receipt.name,
  key: hexOf(conversationId),
  headers: {},
  value: Receipt.encode({
    receiptId: randomBytes(16),
    conversationId,
    envelopeId,
    kind: ReceiptKind.RECEIPT_KIND_ROUTED,
    conversationSeq: toLong(seq),
    threadMs: toLong(1_700_000_000_000 + seq),
  }).finish(),
});

/** Publishes nothing, since the bus is away. */
export const brokenBus = (bus: Bus): Bus => ({ ...bus, publish: () => Promise.reject(new Error('away')) });
