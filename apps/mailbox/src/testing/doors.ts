import { randomBytes } from 'node:crypto';
import { Client, credentials, Metadata } from '@grpc/grpc-js';
import { sealpost } from '#contracts/gateway';
import { deliveryMethods, nativeLinkMethods, toLong } from '#libs/contracts';
import type { Mailbox } from '../create-mailbox.ts';
import { type MailboxWorld, signalMessage, type TestUser } from './mailbox-world.ts';

const { CiphertextType, Envelope, HeaderBinding, Level, SenderHeader } = sealpost.gateway.v1;

type StreamResponse = sealpost.gateway.v1.StreamResponse;

/** What a device puts into an envelope. */
export interface DeviceMessage {
  readonly envelopeId?: Uint8Array;
  readonly conversationId: Uint8Array;
  readonly from: TestUser;
  readonly to: TestUser;
  readonly devices?: readonly { readonly device: number; readonly registrationId?: number }[];
  /** The sender's own other devices. */
  readonly ownDevices?: readonly number[];
  readonly repairOf?: Uint8Array;
  readonly payload?: Uint8Array;
  /** A number of `CiphertextType`; a message of a Signal session when absent. */
  readonly type?: number;
  readonly epoch?: number;
  readonly ttlSeconds?: number;
}

/** An envelope as a device's SDK makes it. */
export const deviceEnvelope = (message: DeviceMessage): Uint8Array => {
  const { conversationId, from, to, devices = [{ device: 0 }], payload = signalMessage() } = message;
  return Envelope.encode({
    senderHeader: SenderHeader.encode({
      schemaVersion: 1,
      envelopeId: message.envelopeId ?? randomBytes(16),
      conversationId,
      rosterEpoch: toLong(message.epoch ?? 1),
      sender: { platform: 1, participantId: from.participantId, deviceId: 1 },
      sentAtMs: toLong(Date.now()),
      level: Level.LEVEL_E2EE,
      headerBinding: HeaderBinding.HEADER_BINDING_IN_CIPHERTEXT,
      innerFormat: 'sealpost.content/1',
      ttlSeconds: message.ttlSeconds ?? 0,
      repairOfEnvelopeId: message.repairOf ?? new Uint8Array(),
    }).finish(),
    deviceCiphertexts: {
      devices: [
        ...devices.map((one) => ({ ...one, user: to })),
        ...(message.ownDevices ?? []).map((device) => ({ device, registrationId: 0, user: from })),
      ].map(({ user, device, registrationId = 0 }) => ({
        device: { platform: 1, participantId: user.participantId, deviceId: device + 1 },
        registrationId,
        type: message.type ?? CiphertextType.CIPHERTEXT_TYPE_SIGNAL_MESSAGE,
        payload,
      })),
    },
  }).finish();
};

const bearer = (token: string): Metadata => {
  const metadata = new Metadata();
  metadata.set('authorization', `Bearer ${token}`);
  return metadata;
};

/** Everything that comes through a mailbox's doors. */
export const doorsOf = (mailbox: Mailbox, world: MailboxWorld) => {
  const client = new Client(mailbox.grpcUrl, credentials.createInsecure());
  const submit = async (
    from: TestUser,
    request: sealpost.gateway.v1.SubmitRequest.$Properties,
  ): Promise<sealpost.gateway.v1.SubmitResponse> => {
    const { path, requestSerialize, responseDeserialize } = deliveryMethods.submit;
    const metadata = bearer(await world.deviceToken(from));
    return new Promise((resolve, reject) => {
      client.makeUnaryRequest(
        path,
        requestSerialize,
        responseDeserialize,
        request,
        metadata,
        (error, answer) => (error || !answer ? reject(error ?? new Error('no answer')) : resolve(answer)),
      );
    });
  };
  const post = async (frame: string): Promise<string> => {
    const response = await fetch(`${mailbox.url}/native/whatsapp/frames`, {
      method: 'POST',
      headers: { 'content-type': 'application/xml', authorization: `Bearer ${await world.token()}` },
      body: frame,
    });
    return response.text();
  };
  const exchange = async (frame: string): Promise<string> => {
    const { path, requestSerialize, responseDeserialize } = nativeLinkMethods.exchange;
    const metadata = bearer(await world.token());
    const stream = client.makeBidiStreamRequest(path, requestSerialize, responseDeserialize, metadata);
    return new Promise((resolve, reject) => {
      stream.on('data', ({ frame: answer }: { frame?: Uint8Array }) => {
        const text = Buffer.from(answer ?? []).toString();
        if (!text.startsWith('<ack class="message"')) return;
        stream.end();
        resolve(text);
      });
      stream.on('error', reject);
      stream.write({ frame: Buffer.from(frame) });
    });
  };
  /** Opens a device's stream; what comes is collected. */
  const stream = async (who: TestUser, open: sealpost.gateway.v1.StreamOpen.$Properties = {}, device = 0) => {
    const { path, requestSerialize, responseDeserialize } = deliveryMethods.stream;
    const metadata = bearer(await world.deviceToken(who, device));
    const call = client.makeBidiStreamRequest(path, requestSerialize, responseDeserialize, metadata);
    const received: StreamResponse[] = [];
    const errors: number[] = [];
    call.on('data', (response: StreamResponse) => void received.push(response));
    call.on('error', ({ code }: { code?: number }) => void errors.push(code ?? -1));
    call.write({ open });
    return {
      received,
      errors,
      records: () => received.flatMap(({ record }) => record ?? []),
      send: (request: sealpost.gateway.v1.StreamRequest.$Properties) => void call.write(request),
      close: () => call.cancel(),
    };
  };
  return { submit, post, exchange, stream, close: () => client.close() };
};
