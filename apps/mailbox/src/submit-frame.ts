import { createHash } from 'node:crypto';
import { sealpost } from '#contracts/gateway';
import { type Bus, topics } from '#libs/bus';
import type {
  NativeDialect,
  NativeEvent,
  NativeMessage,
  NativeTransportAck,
  SubmitOutcome,
} from '#libs/connector/native';
import { type EnvelopeId, hexOf, type Platform } from '#libs/envelope';
import type { Acknowledgement, NativeLinkFacts, NativeUser, Submission } from '#libs/store';
import { envelopeIdOfMessage, envelopeOfMessage, type Parties } from './to-envelope.ts';

const { Level } = sealpost.gateway.v1;

export interface SubmitFramePorts {
  readonly dialectOf: (app: Platform) => NativeDialect | undefined;
  readonly linkOf: (app: string) => Promise<NativeLinkFacts | undefined>;
  readonly userOf: (app: string, user: string) => Promise<NativeUser | undefined>;
  readonly userOfAlias: (app: string, alias: bigint) => Promise<NativeUser | undefined>;
  readonly conversationBetween: (
    one: Buffer,
    other: Buffer,
    level: number,
  ) => Promise<{ readonly conversationId: Buffer; readonly epoch: bigint } | undefined>;
  readonly submissionOf: (envelopeId: EnvelopeId) => Promise<Submission | undefined>;
  /** Notes a message that is about to be published; `false` while another one has its id. */
  readonly prepare: (submission: Omit<Submission, 'acceptedAtMs'>, nowMs: number) => Promise<boolean>;
  /** Notes that it is durable. */
  readonly accept: (envelopeId: Buffer, acceptedAtMs: number) => Promise<void>;
  readonly acknowledge: (acknowledgement: Acknowledgement) => Promise<void>;
  readonly bus: Bus;
  readonly count: (app: Platform, outcome: string) => void;
  readonly now: () => number;
}

/**
 * Takes one frame of an app and gives the frame that answers it, or nothing where none is due. A message is `accepted` only
 * once it is durable; what is refused stores nothing.
 */
export const submitFrame =
  (ports: SubmitFramePorts) =>
  async (app: Platform, frame: Uint8Array): Promise<Uint8Array | undefined> => {
    const dialect = ports.dialectOf(app);
    if (!dialect) throw new Error('an app without a dialect has no link');
    const reading = dialect.read(frame, ports.now());
    if (!reading.ok) {
      ports.count(app, reading.error.code);
      return dialect.writeError(reading.error);
    }
    const { event } = reading;
    if (event.class === 'transport_ack') return acknowledge(ports, app, event);
    if (event.class === 'message' && isCarried(event)) return submitMessage(ports, app, dialect, event);
    ports.count(app, 'unsupported');
    return refusalOf(dialect, event);
  };

/** This link carries what one person says to the devices of another, and says so of all else. */
const isCarried = ({ thread, level, repair }: NativeMessage): boolean =>
  thread.kind === 'dm' && level === 'e2ee' && !repair;

const refusalOf = (
  dialect: NativeDialect,
  event: Exclude<NativeEvent, NativeTransportAck>,
): Uint8Array | undefined => {
  const refusal = { code: 'unsupported', field: '' } as const;
  if (event.class === 'message')
    return dialect.writeError({
      ...refusal,
      rule: 'type',
      frameName: 'message',
      nativeId: event.nativeId,
      ...(event.requestId === undefined ? {} : { requestId: event.requestId }),
    });
  if (event.class === 'ephemeral')
    return dialect.writeError({ ...refusal, rule: 'frame', frameName: 'chatstate' });
  return dialect.writeRequestRefused(event, { ...refusal, rule: 'frame' });
};

const acknowledge = async (
  ports: SubmitFramePorts,
  app: Platform,
  ack: NativeTransportAck,
): Promise<undefined> => {
  if (ack.verdict === 'redeliver') return undefined;
  const user = ack.device ? await ports.userOf(app, ack.device.user) : undefined;
  await ports.acknowledge({
    app,
    nativeId: ack.nativeId,
    ...(user ? { participantId: user.participantId } : {}),
    ...(ack.device?.device === undefined ? {} : { deviceId: ack.device.device + 1 }),
  });
  ports.count(app, ack.verdict);
  return undefined;
};

const submitMessage = async (
  ports: SubmitFramePorts,
  app: Platform,
  dialect: NativeDialect,
  message: NativeMessage,
): Promise<Uint8Array> => {
  const answer = (outcome: SubmitOutcome): Uint8Array => {
    ports.count(app, outcome.kind);
    return dialect.writeOutcome(message, outcome);
  };
  const link = await ports.linkOf(app);
  if (!link?.allowUnboundHeaders) return answer({ kind: 'invalid', field: 'header', rule: 'missing' });
  const parties = await partiesOf(ports, app, message);
  if (!parties) return answer({ kind: 'consent_required' });

  const envelopeId = envelopeIdOfMessage(app, message);
  const digest = digestOf(message, parties);
  const known = await ports.submissionOf(envelopeId);
  const isAccepted = known !== undefined && known.acceptedAtMs > 0;
  if (isAccepted && known.digest.equals(digest))
    return dialect.writeOutcome(message, { kind: 'duplicate', acceptedAtMs: known.acceptedAtMs });

  const acceptedAtMs = ports.now();
  const submission = {
    envelopeId: Buffer.from(envelopeId, 'hex'),
    participantId: parties.sender.participantId,
    deviceId: (message.sender.device ?? 0) + 1,
    app,
    nativeId: message.nativeId,
    digest,
  };
  if (!(await ports.prepare(submission, acceptedAtMs))) return answer({ kind: 'idempotency_conflict' });
  await ports.bus.publish([
    {
      topic: topics.inbound.name,
      key: hexOf(parties.conversationId),
      value: envelopeOfMessage(message, parties, acceptedAtMs),
      headers: { schema: 'sealpost.gateway.v1.Envelope', 'envelope-id': envelopeId },
    },
  ]);
  await ports.accept(submission.envelopeId, acceptedAtMs);
  return answer({ kind: 'accepted', acceptedAtMs });
};

/** Unknown users and users without a conversation are answered alike, so that nobody can be found out by asking. */
const partiesOf = async (
  { userOf, userOfAlias, conversationBetween }: SubmitFramePorts,
  app: Platform,
  { sender, thread, ciphertexts }: NativeMessage,
): Promise<Parties | undefined> => {
  const { address } = thread;
  if (!address) return undefined;
  const [author, peer] = await Promise.all([
    userOf(app, sender.user),
    address.alias === undefined ? userOf(app, address.user) : userOfAlias(app, address.alias),
  ]);
  const isKnown = ({ device }: NativeMessage['ciphertexts'][number]): boolean =>
    device.user === address.user || device.user === sender.user;
  if (!author || !peer || !ciphertexts.every(isKnown)) return undefined;
  const conversation = await conversationBetween(author.participantId, peer.participantId, Level.LEVEL_E2EE);
  return conversation && { app, sender: author, peer, ...conversation };
};

const digestOf = (message: NativeMessage, { conversationId }: Parties): Buffer => {
  const hash = createHash('sha256').update(conversationId).update(message.innerFormat);
  for (const { device, payload } of message.ciphertexts)
    hash.update(`${device.user}:${device.device}`).update(payload);
  return hash.digest();
};
