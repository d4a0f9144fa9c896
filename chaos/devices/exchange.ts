import { setTimeout as sleep } from 'node:timers/promises';
import { Client, credentials, type Metadata } from '@grpc/grpc-js';
import { deviceEnvelope } from '../../bench/native/device-envelope.ts';
import { makeNativePairs, type NativePair } from '../../bench/native/population.ts';
import { deviceCredential, metadataOf } from '../../bench/native/token.ts';
import { makeKeys } from '../../bench/stack/keys.ts';
import type { sealpost } from '#contracts/gateway';
import { deliveryMethods } from '#libs/contracts';
import type { Stack } from '../stack/stack.ts';
import { createDeviceQueue, messageIn } from './device-queue.ts';
import { type Correspondence, type DeviceReport, deviceReportOf, type SentMessage } from './device-report.ts';
import { holdStream } from './held-stream.ts';

/** Devices that are written to, each by another one. */
const devicesCount = 20;
const againMs = 250;
const submitMaxMs = 15_000;
const tokenMs = 60_000;
/** How long the last messages and the last words about them may take after the last submission. */
const arrivalMaxMs = 120_000;

/** Lets devices write to each other for a time, each message again until it is accepted; gives how they came. */
export const exchangeBetweenDevices = async (
  { database, fleet, backends }: Stack,
  count: number,
  spanMs: number,
): Promise<DeviceReport> => {
  const { rosterSigner } = await makeKeys();
  const pairs = await database.ask((store) =>
    makeNativePairs(store, rosterSigner, { pairs: devicesCount, devices: 1 }),
  );
  const [mailbox] = fleet.seats('mailbox');
  const grpcUrl = mailbox?.process().grpcUrl ?? '';
  const closers: (() => Promise<void> | void)[] = [];
  const correspond = async (pair: NativePair, place: number): Promise<Correspondence> => {
    const client = new Client(grpcUrl, credentials.createInsecure(), { 'chaos.connection': place });
    const credentialOf = (app: 'whatsapp' | 'messenger', participantId: string): (() => Promise<Metadata>) =>
      lasting(async () =>
        metadataOf(await deviceCredential(backends.keyOf(app), app, Buffer.from(participantId, 'hex'), 1)),
      );
    const authors = credentialOf('whatsapp', pair.author.participantId);
    const [author, reader] = [createDeviceQueue(), createDeviceQueue()];
    const sent: SentMessage[] = [];
    closers.push(
      holdStream(client, authors, author),
      holdStream(client, credentialOf('messenger', pair.reader.participantId), reader),
      () => client.close(),
    );
    const startedAtMs = Date.now();
    for (let number = place; number < count; number += devicesCount) {
      await sleep(Math.max(0, startedAtMs + (number / count) * spanMs - Date.now()));
      const envelope = deviceEnvelope(pair, number);
      await submitUntilAccepted(client, authors, envelope);
      sent.push(messageIn(envelope));
    }
    return { sent, author, reader };
  };
  try {
    const correspondences = await Promise.all(pairs.map(correspond));
    const report = (): DeviceReport => deviceReportOf(correspondences);
    const deadlineMs = Date.now() + arrivalMaxMs;
    while ((report().lost > 0 || report().untold > 0) && Date.now() < deadlineMs) await sleep(againMs);
    return report();
  } finally {
    for (const close of closers) await close();
  }
};

/** Makes something anew when it is older than a minute. */
const lasting = (make: () => Promise<Metadata>): (() => Promise<Metadata>) => {
  let made: { readonly atMs: number; readonly metadata: Promise<Metadata> } | undefined;
  return () => {
    if (!made || Date.now() - made.atMs > tokenMs) made = { atMs: Date.now(), metadata: make() };
    return made.metadata;
  };
};

/** An outage is answered with a status; a refusal of a message that is right is a defect, but for one that comes too fast. */
const submitUntilAccepted = async (
  client: Client,
  credential: () => Promise<Metadata>,
  envelope: Uint8Array,
): Promise<void> => {
  for (;;) {
    const answer = await submitOnce(client, await credential(), envelope);
    if (answer?.accepted || answer?.duplicate) return;
    if (answer && !answer.rateLimited)
      throw new Error(`a device's message was answered with ${answer.outcome}`);
    await sleep(answer?.rateLimited?.retryAfterMs ?? againMs);
  }
};

const submitOnce = (
  client: Client,
  metadata: Metadata,
  envelope: Uint8Array,
): Promise<sealpost.gateway.v1.SubmitResponse | undefined> => {
  const { path, requestSerialize, responseDeserialize } = deliveryMethods.submit;
  const deadline = Date.now() + submitMaxMs;
  return new Promise((resolve) => {
    client.makeUnaryRequest(
      path,
      requestSerialize,
      responseDeserialize,
      { envelope },
      metadata,
      { deadline },
      (error, answer) => resolve(error ? undefined : answer),
    );
  });
};
