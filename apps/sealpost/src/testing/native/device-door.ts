import { credentials } from '@grpc/grpc-js';
import { sealpost } from '#contracts/gateway';
import {
  addressFrom,
  type Client,
  grpcTransport,
  memoryStorage,
  mlsSuite,
  openClient,
  type Transport,
} from '#libs/client';
import { toLong } from '#libs/contracts';
import { platformToProto } from '#libs/envelope';
import { until } from '#libs/testing';
import { type AppLinks, deviceToken, type NativeEdges } from './app-links.ts';
import type { NativePerson } from './dialects/dialect-frames.ts';
import { type Door, type Place, waitMaxMs } from './doors.ts';

const { CiphertextType, Envelope, NackReason } = sealpost.gateway.v1;

const registrationId = 4_660;
/** A place behind the end of any queue. */
const afterEverything = toLong(2n ** 62n);
/** What the app opens by itself; messages of MLS are opened by the client. */
const opaqueTypes = [
  CiphertextType.CIPHERTEXT_TYPE_SIGNAL_PREKEY,
  CiphertextType.CIPHERTEXT_TYPE_SIGNAL_MESSAGE,
  CiphertextType.CIPHERTEXT_TYPE_MLS_MESSAGE,
  CiphertextType.CIPHERTEXT_TYPE_SEALED_BOX,
  CiphertextType.CIPHERTEXT_TYPE_OPAQUE,
];

/** The door of somebody whose device speaks for itself, by the client library. */
export const deviceDoor = async (
  edges: NativeEdges & { readonly links: AppLinks },
  { own, other, talk }: Place,
  choose: (type: number) => number,
): Promise<Door> => {
  const transport = grpcTransport({
    address: edges.mailboxGrpcUrl,
    credentials: credentials.createInsecure(),
    token: () => deviceToken(edges.links[own.app], own),
  });
  await firstStream(transport);
  const events: string[] = [];
  let lastEnvelope: Uint8Array = new Uint8Array();
  const client: Client = await openClient(
    {
      storage: memoryStorage(),
      transport: {
        ...transport,
        submit: (request) => {
          lastEnvelope = request.envelope ?? new Uint8Array();
          return transport.submit(request);
        },
      },
      suites: [await mlsSuite()],
      claimBundle: async () => undefined,
      firstUse: 'trust',
      opaqueTypes,
      onEvent: ({ code }) => void events.push(code),
      registrationId,
      now: Date.now,
    },
    addressOf(own),
  );
  const to = { address: addressOf(other), registrationId: 0 };
  return {
    say: async ({ bytes, type }) => {
      const sent = await client.send({
        conversationId: talk.conversationId,
        rosterEpoch: 1n,
        content: new Uint8Array(),
        to: { opaque: [to], encrypt: async () => [{ ...to, type: choose(type), payload: bytes }] },
      });
      if (sent.kind !== 'submitted' || sent.outcome.kind !== 'answered') throw new Error(sent.kind);
      const { outcome = '', invalid } = sent.outcome.response;
      return invalid ? `${invalid.field ?? ''}/${invalid.rule ?? ''}` : outcome;
    },
    repeat: async () => (await transport.submit({ envelope: lastEnvelope })).outcome ?? '',
    read: async (count, isKnown) => {
      const read: Buffer[] = [];
      const ending = new AbortController();
      const running = client.run({
        onItem: async (item) => {
          if (item.kind === 'opaque') read.push(Buffer.from(item.payload));
        },
        signal: ending.signal,
      });
      await until(async () => events.length > 0 || (read.length >= count && (await isKnown())), waitMaxMs);
      ending.abort();
      await running;
      if (events.length > 0) throw new Error(`security events: ${events.join()}`);
      return read;
    },
    glance: async (count) => {
      const read: Buffer[] = [];
      const stream = transport.stream();
      stream.send({ open: { resumeAfterSeq: toLong(0), window: count } });
      for await (const { record } of stream.responses) {
        const envelope = Envelope.decode(record?.envelope ?? new Uint8Array());
        for (const { payload } of envelope.deviceCiphertexts?.devices ?? [])
          read.push(Buffer.from(payload ?? []));
        if (read.length >= count) stream.close();
      }
      return read;
    },
    askAgain: async (isKnown) => {
      const stream = transport.stream();
      stream.send({ open: { resumeAfterSeq: afterEverything, window: 1 } });
      for await (const { empty } of stream.responses) {
        if (empty == null) continue;
        const nack = { reason: NackReason.NACK_REASON_DECRYPT_FAILED, count: 1, registrationId };
        stream.send({ nack: { seq: empty.highSeq ?? null, ...nack } });
        stream.send({ ack: { upToSeq: empty.highSeq ?? null } });
        await until(isKnown, waitMaxMs);
        stream.close();
      }
    },
    close: () => transport.close(),
  };
};

/** A device opens its first stream when it is set up: from then on its queue has the form that it reads. */
const firstStream = async (transport: Transport): Promise<void> => {
  const stream = transport.stream();
  stream.send({ open: { resumeAfterSeq: toLong(0), window: 1 } });
  for await (const { empty } of stream.responses) if (empty != null) stream.close();
};

const addressOf = ({ app, participantId, device }: NativePerson) =>
  addressFrom({ platform: platformToProto(app), participantId, deviceId: device + 1 });
