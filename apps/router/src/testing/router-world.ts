import { randomBytes } from 'node:crypto';
import { Registry } from 'prom-client';
import { sealpost } from '#contracts/gateway';
import { type BusRecord, type NewRecord, topics } from '#libs/bus';
import { toLong } from '#libs/contracts';
import { hexOf } from '#libs/envelope';
import { countedStore } from '#libs/store';
import { testDatabase } from '#libs/testing';
import type { RouterPorts } from '../ports.ts';
import { routeInbound } from '../route-inbound.ts';
import { routerMetrics } from '../router-metrics.ts';

const { Envelope, EnvelopeClass, Level, Reach, Roster, SenderHeader } = sealpost.gateway.v1;

const platformNames = { 1: 'whatsapp', 2: 'messenger', 3: 'instagram' } as const;

/** Somebody who can be in a conversation. */
export interface TestMember {
  readonly platform: 1 | 2 | 3;
  readonly participantId: Buffer;
  readonly account: string;
  readonly reach: sealpost.gateway.v1.Reach;
}

/** Somebody new: by webhook, or behind an app backend. */
export const somebody = (platform: 1 | 2 | 3 = 1, way: 'webhook' | 'native' = 'webhook'): TestMember => ({
  platform,
  participantId: randomBytes(16),
  account:
    way === 'native' ? `native:${platformNames[platform]}` : `${platformNames[platform]}:${platform}00`,
  reach: way === 'native' ? Reach.REACH_NATIVE_LINK : Reach.REACH_WEBHOOK,
});

/** The router on a real database, with a bus that remembers. */
export async function routerWorld() {
  const database = await testDatabase({ poolMax: 20 });
  const { store } = database;
  const clock = { nowMs: 1_800_000_000_000 };
  const published: NewRecord[] = [];
  const statements = { count: 0 };
  const ports: RouterPorts = {
    store: countedStore(store, () => (statements.count += 1)),
    bus: {
      publish: (records) => {
        published.push(...records);
        return Promise.resolve();
      },
    },
    now: () => clock.nowMs,
    metrics: routerMetrics(new Registry()),
    gatewayId: Buffer.alloc(16, 7),
  };

  /** Writes what the directory would: the people, the conversation and the roster of its next epoch. */
  const assemble = async (
    conversationId: Buffer,
    members: readonly TestMember[],
    fields: { readonly level?: number; readonly state?: string } = {},
  ): Promise<bigint> => {
    const { level = Level.LEVEL_CONNECTOR_SEALED, state = 'open' } = fields;
    for (const { platform, participantId, account } of members)
      await store
        .insertInto('participants')
        .values({
          participant_id: participantId,
          platform: platformNames[platform],
          account,
          address: hexOf(participantId),
          created_at_ms: 0,
        })
        .onConflict((clash) => clash.doNothing())
        .execute();
    const { epoch } = await store
      .insertInto('conversations')
      .values({ conversation_id: conversationId, level, state, epoch: 1, created_at_ms: 0 })
      .onConflict((clash) =>
        clash
          .column('conversation_id')
          .doUpdateSet((set) => ({ epoch: set('conversations.epoch', '+', 1n), state })),
      )
      .returning('epoch')
      .executeTakeFirstOrThrow();
    await store
      .updateTable('members')
      .set({ state: 'left' })
      .where('conversation_id', '=', conversationId)
      .execute();
    for (const { participantId } of members)
      await store
        .insertInto('members')
        .values({
          conversation_id: conversationId,
          participant_id: participantId,
          state: 'active',
          joined_at_ms: 0,
        })
        .onConflict((clash) =>
          clash.columns(['conversation_id', 'participant_id']).doUpdateSet({ state: 'active' }),
        )
        .execute();
    const roster = Roster.encode({
      conversationId,
      epoch: toLong(epoch),
      level,
      members: members.map(({ platform, participantId, account, reach }) => ({
        address: { platform, participantId },
        reach,
        account,
      })),
    }).finish();
    await store
      .insertInto('rosters')
      .values({ conversation_id: conversationId, epoch, roster, key_id: 'k', signature: randomBytes(64) })
      .execute();
    return epoch;
  };

  /** Hands records to the router and gives what it published for them. */
  const route = async (...records: readonly BusRecord[]): Promise<readonly NewRecord[]> => {
    const mine: NewRecord[] = [];
    const publish: RouterPorts['bus']['publish'] = async (fresh) => {
      mine.push(...fresh);
      await ports.bus.publish(fresh);
    };
    await routeInbound({ ...ports, bus: { publish } })(records);
    return mine;
  };

  return { store, clock, ports, published, statements, assemble, route, close: () => database.close() };
}

export type RouterWorld = Awaited<ReturnType<typeof routerWorld>>;

/** What an envelope of a test says; the rest is usual. */
export interface EnvelopeFields {
  readonly sender: TestMember;
  readonly conversationId: Buffer;
  readonly epoch?: bigint;
  readonly envelopeId?: Buffer;
  readonly level?: number;
  readonly class?: sealpost.gateway.v1.EnvelopeClass;
  /** Bytes that stand after the envelope's own. */
  readonly suffix?: Uint8Array;
}

/** Levels whose bodies are for devices. */
const bodyKinds: Readonly<Record<number, 'devices'>> = { [Level.LEVEL_E2EE]: 'devices' };

let offset = 0n;

/** The bytes of an envelope as ingress or the mailbox makes them. */
export const envelopeBytes = (fields: EnvelopeFields): Buffer => {
  const { sender, conversationId, epoch = 1n, level = Level.LEVEL_CONNECTOR_SEALED } = fields;
  const senderHeader = SenderHeader.encode({
    schemaVersion: 1,
    envelopeId: fields.envelopeId ?? randomBytes(16),
    conversationId,
    rosterEpoch: toLong(epoch),
    sender: { platform: sender.platform, participantId: sender.participantId },
    class: fields.class ?? EnvelopeClass.ENVELOPE_CLASS_MESSAGE,
    level,
  }).finish();
  const acceptance = { acceptedAtMs: toLong(1_800_000_000_000) };
  const body =
    bodyKinds[level] === 'devices'
      ? { deviceCiphertexts: { devices: [{ payload: randomBytes(32) }] } }
      : { sealedBodies: { bodies: [{ reader: 'egress', ciphertext: randomBytes(32) }] } };
  const bytes = Envelope.encode({ senderHeader, ...body, acceptance }).finish();
  return Buffer.concat([bytes, fields.suffix ?? Buffer.alloc(0)]);
};

/** Puts bytes where the router finds them. */
export const recordOf = (value: Buffer, key = 'key'): BusRecord => ({
  topic: topics.inbound.name,
  partition: 0,
  offset: (offset += 1n),
  key: Buffer.from(key),
  value,
  headers: { schema: 'sealpost.gateway.v1.Envelope' },
  timestampMs: 0,
});

/** A record with an envelope of a test. */
export const inbound = (fields: EnvelopeFields): BusRecord =>
  recordOf(envelopeBytes(fields), hexOf(fields.conversationId));

/** The gateway's headers of the envelopes among records. */
export const headersIn = (records: readonly NewRecord[]) =>
  records
    .filter(({ topic }) => topic.startsWith('gateway.outbound') || topic === topics.mailbox.name)
    .map(({ topic, value }) => ({ topic, ...readGatewayHeader(value) }));

function readGatewayHeader(value: Uint8Array) {
  const { gatewayHeader, senderHeader } = Envelope.decode(value);
  return {
    seq: BigInt(gatewayHeader?.conversationSeq?.toString() ?? 0),
    threadMs: Number(gatewayHeader?.threadMs?.toString() ?? 0),
    chainHash: hexOf(gatewayHeader?.chainHash ?? new Uint8Array()),
    target: hexOf(gatewayHeader?.target?.participantId ?? new Uint8Array()),
    account: gatewayHeader?.targetAccount ?? '',
    envelopeId: hexOf(SenderHeader.decode(senderHeader).envelopeId),
  };
}
