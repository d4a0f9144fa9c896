import { credentials } from '@grpc/grpc-js';
import { sealpost } from '#contracts/gateway';
import {
  addressFrom,
  type Client,
  grpcTransport,
  type InboxItem,
  memoryStorage,
  mlsSuite,
  openClient,
  type Readers,
  type StreamResponse,
} from '#libs/client';
import { platformToProto } from '#libs/envelope';
import { until } from '#libs/testing';
import type { NativePerson } from '../native/dialects/dialect-frames.ts';
import type { PairsWorld } from './pairs-world.ts';

const { CiphertextType, Envelope } = sealpost.gateway.v1;
const registrationId = 4_660;

/** Somebody's first device, which speaks for itself by the client library. */
export interface SdkDevice {
  readonly client: Client;
  readonly items: readonly InboxItem[];
  readonly typing: readonly NonNullable<StreamResponse['ephemeral']>[];
  /** Submits a message; its outcome, and the opaque bytes that left the device. */
  readonly say: (
    conversationId: Uint8Array,
    to: Readers,
  ) => Promise<{ readonly outcome: string; readonly payload: Buffer; readonly envelopeId: Uint8Array }>;
  readonly stop: () => Promise<void>;
}

/** Opens a device; its queue is its own from then on. */
export async function sdkDevice(world: PairsWorld, person: NativePerson): Promise<SdkDevice> {
  const transport = grpcTransport({
    address: world.mailboxGrpcUrl,
    credentials: credentials.createInsecure(),
    token: () => world.tokenOf(person),
  });
  const items: InboxItem[] = [];
  const typing: NonNullable<StreamResponse['ephemeral']>[] = [];
  const submitted: Uint8Array[] = [];
  const client = await openClient(
    {
      storage: memoryStorage(),
      transport: {
        stream: () => transport.stream(),
        submit: (request) => {
          submitted.push(request.envelope ?? new Uint8Array());
          return transport.submit(request);
        },
      },
      suites: [await mlsSuite()],
      claimBundle: () => Promise.resolve(undefined),
      firstUse: 'trust',
      opaqueTypes: [CiphertextType.CIPHERTEXT_TYPE_SIGNAL_MESSAGE],
      registrationId,
      onEvent: () => undefined,
      now: Date.now,
    },
    addressFrom({
      platform: platformToProto(person.app),
      participantId: person.participantId,
      deviceId: person.device + 1,
    }),
  );
  const ending = new AbortController();
  let isCaughtUp = false;
  const running = client.run({
    onItem: async (item) => void items.push(item),
    onCaughtUp: () => (isCaughtUp = true),
    onEphemeral: (signal) => void typing.push(signal),
    signal: ending.signal,
  });
  await until(async () => isCaughtUp);
  return {
    client,
    items,
    typing,
    say: async (conversationId, to) => {
      const content = Buffer.from('content');
      const sent = await client.send({ conversationId, rosterEpoch: 1n, to, content });
      if (sent.kind !== 'submitted' || sent.outcome.kind !== 'answered') throw new Error(sent.kind);
      const { deviceCiphertexts, sealedBodies } = Envelope.decode(submitted.at(-1) ?? new Uint8Array());
      const payload =
        deviceCiphertexts?.devices?.[0]?.payload ?? sealedBodies?.bodies?.[0]?.ciphertext ?? new Uint8Array();
      return {
        outcome: sent.outcome.response.outcome ?? '',
        payload: Buffer.from(payload),
        envelopeId: sent.envelopeId,
      };
    },
    stop: async () => {
      ending.abort();
      await running;
      transport.close();
    },
  };
}

/** A ciphertext that the app itself made for somebody's first device. */
export const opaqueFor = (person: NativePerson, payload: Uint8Array): Readers => {
  const address = addressFrom({
    platform: platformToProto(person.app),
    participantId: person.participantId,
    deviceId: person.device + 1,
  });
  const device = { address, registrationId: 0 };
  return {
    opaque: [device],
    encrypt: () =>
      Promise.resolve([{ ...device, type: CiphertextType.CIPHERTEXT_TYPE_SIGNAL_MESSAGE, payload }]),
  };
};
