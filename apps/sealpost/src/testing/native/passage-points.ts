import { createHash } from 'node:crypto';
import { sealpost as gateway } from '#contracts/gateway';
import { sealpost as native } from '#contracts/native';
import { topics } from '#libs/bus';
import { deliveryMethods, nativeLinkMethods } from '#libs/contracts';
import { hexOf } from '#libs/envelope';
import { everyRecord } from '../stored-places.ts';
import type { NativePerson } from './dialects/dialect-frames.ts';
import { dialectFrames } from './dialects/index.ts';
import type { Place } from './doors.ts';
import type { NativeWorld } from './native-world.ts';
import type { TappedMessage } from './wire-tap.ts';

const { Envelope, QueueRecord, SenderHeader, StreamResponse, SubmitRequest } = gateway.gateway.v1;

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The points of the way, each with something for everything that passed, in the order of that point. */
type AtPoints<T> = Readonly<
  Record<'out' | 'submit' | 'inbound' | 'routed' | 'queue' | 'stream' | 'in', readonly T[]>
>;

/** SHA-256 of everything that passed. */
export type Points = AtPoints<string>;

/** Payloads by their hashes. */
export const hashesOf = (seen: AtPoints<Uint8Array>): Points => ({
  out: seen.out.map(sha256),
  submit: seen.submit.map(sha256),
  inbound: seen.inbound.map(sha256),
  routed: seen.routed.map(sha256),
  queue: seen.queue.map(sha256),
  stream: seen.stream.map(sha256),
  in: seen.in.map(sha256),
});

/** The payloads that a backend or a device handed over, as they crossed the wire to the gateway. */
export const submittedIn = (
  messages: readonly TappedMessage[],
  { app }: Pick<NativePerson, 'app'>,
): readonly Buffer[] =>
  messages.flatMap(({ path, bytes }) => {
    if (path === deliveryMethods.submit.path) return payloadsOf(SubmitRequest.decode(bytes).envelope);
    return path === `/native/${app}/frames` ? dialectFrames[app].payloadsIn(bytes) : [];
  });

/** The payloads that were delivered out of one conversation, as they crossed the wire from the gateway. */
export const deliveredIn = (messages: readonly TappedMessage[], { own, other }: Place): readonly Buffer[] =>
  messages.flatMap(({ path, app, bytes }) => {
    if (app !== own.app) return [];
    if (path === deliveryMethods.stream.path) {
      const { record } = StreamResponse.decode(bytes);
      return record?.envelope && isBy(record.envelope, other) ? payloadsOf(record.envelope) : [];
    }
    if (path !== nativeLinkMethods.exchange.path) return [];
    const { frame } = native.native.v1.Frame.decode(bytes);
    const frames = dialectFrames[own.app];
    const isFromOther = frames.authorIn(frame) === other.aliases[own.app];
    return isFromOther ? frames.payloadsIn(frame) : [];
  });

/** The payloads of one author in the records of a topic. */
export const payloadsOnBus = async (
  { bus }: Pick<NativeWorld, 'bus'>,
  { own, talk }: Place,
): Promise<{ readonly inbound: readonly Buffer[]; readonly routed: readonly Buffer[] }> => {
  const records = (await everyRecord(bus)).filter(
    ({ topic, key, value }) =>
      (topic === topics.inbound.name || topic === topics.mailbox.name) &&
      key.toString() === hexOf(talk.conversationId) &&
      isBy(value, own),
  );
  const on = (name: string): readonly Buffer[] =>
    records.filter(({ topic }) => topic === name).flatMap(({ value }) => payloadsOf(value));
  return { inbound: on(topics.inbound.name), routed: on(topics.mailbox.name) };
};

/** The payloads in the other one's queue, in its order; those of what was acknowledged are gone. */
export const payloadsInQueue = async (
  { store }: Pick<NativeWorld, 'store'>,
  { own, other, talk }: Place,
): Promise<readonly Buffer[]> => {
  const rows = await store
    .selectFrom('mailbox_records')
    .selectAll()
    .where('kind', '=', 'message')
    .where('conversation_id', '=', talk.conversationId)
    .where('author_id', '=', own.participantId)
    .where('participant_id', '=', other.participantId)
    .orderBy('seq')
    .execute();
  return rows.flatMap(({ form, frame }) => {
    if (frame.length === 0) return [];
    return form === 'items'
      ? payloadsOf(QueueRecord.decode(frame).envelope)
      : dialectFrames[other.app].payloadsIn(frame);
  });
};

/** Every opaque body of an envelope, in its order. */
export const payloadsOf = (envelope: Uint8Array | null | undefined): readonly Buffer[] => {
  const { deviceCiphertexts, sealedBodies } = Envelope.decode(envelope ?? new Uint8Array());
  return [
    ...(deviceCiphertexts?.devices ?? []).map(({ payload }) => Buffer.from(payload ?? [])),
    ...(sealedBodies?.bodies ?? []).map(({ ciphertext }) => Buffer.from(ciphertext ?? [])),
  ];
};

const isBy = (envelope: Uint8Array, { participantId }: NativePerson): boolean => {
  const { sender } = SenderHeader.decode(Envelope.decode(envelope).senderHeader);
  return participantId.equals(sender?.participantId ?? Buffer.of());
};
