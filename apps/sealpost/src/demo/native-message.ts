import { createHash, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto';
import { sealpost } from '#contracts/gateway';
import { type Bus, topics } from '#libs/bus';
import { directoryMethods, fromLong } from '#libs/contracts';
import { hexOf, platformToProto } from '#libs/envelope';
import { withDirectory } from '../../../cli/src/directory-client.ts';
import { rawPublicKey } from '../../../simulator/src/backends/link-token.ts';
import { createMessengerBackend } from '../../../simulator/src/backends/messenger-backend.ts';
import { createWhatsAppBackend } from '../../../simulator/src/backends/whatsapp-backend.ts';
import type { Gateway } from '../gateway.ts';

const { Envelope, Level, SenderHeader } = sealpost.gateway.v1;

/** What the demonstration of an opaque message found. */
export interface NativeMessageReport {
  /** The gateway's answer to the sending backend. */
  readonly answer: string;
  readonly sentSha256: string;
  readonly receivedSha256: string;
  readonly payloadBytes: number;
  /** Everything that the gateway knows of it, as it stands on the bus. */
  readonly gatewaySaw: Readonly<Record<string, string>>;
  /** What the receiving backend was told. */
  readonly receiverSaw: Readonly<Record<string, string>>;
}

/** The person at WhatsApp who writes. */
export const waUser = '15550001111@s.whatsapp.net';
const messengerUser = '100044332211';
/** What the payload would be to the phones. */
export const innerFormat = 'sealpost.content/1';

/**
 * Sends one message between two app backends. Its payload is a ciphertext from the phone's point of view; here it is random
 * bytes in the form of one, since nobody on the way could tell the difference.
 */
export const sendNativeMessage = async (
  gateway: Pick<Gateway, 'mailboxUrl' | 'mailboxGrpcUrl' | 'directoryGrpcUrl'>,
  bus: Pick<Bus, 'read'>,
): Promise<NativeMessageReport> => {
  const keys = {
    whatsapp: generateKeyPairSync('ed25519').privateKey,
    messenger: generateKeyPairSync('ed25519').privateKey,
  };
  const { alias, conversationId } = await introduce(gateway.directoryGrpcUrl, keys);
  const receiver = await createMessengerBackend(gateway.mailboxGrpcUrl, {
    app: 'messenger',
    keyId: 'messenger-demo',
    privateKey: keys.messenger,
  });
  const sender = createWhatsAppBackend(gateway.mailboxUrl, {
    app: 'whatsapp',
    keyId: 'whatsapp-demo',
    privateKey: keys.whatsapp,
  });
  const payload = signalMessage();
  try {
    const { answer } = await sender.send({
      id: randomBytes(10).toString('hex').toUpperCase(),
      from: waUser,
      to: `2-${alias}@interop`,
      atMs: Date.now(),
      innerFormat,
      ciphertexts: [{ jid: `2-${alias}:1@interop`, type: 'msg', bytes: payload }],
    });
    const [received] = await receiver.receivedCount(1);
    if (!received) throw new Error('no message arrived');
    return {
      answer,
      sentSha256: sha256(payload),
      receivedSha256: sha256(received.payload),
      payloadBytes: payload.length,
      gatewaySaw: await seenOnBus(bus, conversationId),
      receiverSaw: {
        otid: String(received.otid),
        sender: `alias ${received.fromFbid}`,
        recipient: `fbid ${received.toFbid}, device ${received.toDevice}`,
        timestamp_ms: String(received.timestampMs),
        inner_format: received.innerFormat,
        origin: `${received.originApp} ${received.originId}`,
      },
    };
  } finally {
    receiver.close();
  }
};

/** Random bytes with the outer form of a message of a Signal session: version, ratchet key, counter, ciphertext, check. */
export const signalMessage = (): Buffer => {
  const [keyBytes, innerBytes, checkBytes] = [33, 125, 8];
  return Buffer.concat([
    Buffer.from([0x33, 0x0a, keyBytes]),
    randomBytes(keyBytes),
    Buffer.from([0x10, 1, 0x22, innerBytes]),
    randomBytes(innerBytes + checkBytes),
  ]);
};

/** What an operator would do once by CLI: links, devices, and the conversation that both people agreed to. */
export const introduce = (
  directoryGrpcUrl: string,
  keys: { readonly whatsapp: KeyObject; readonly messenger: KeyObject },
): Promise<{ readonly alias: string; readonly conversationId: Uint8Array }> =>
  withDirectory(directoryGrpcUrl, async (call) => {
    for (const app of ['whatsapp', 'messenger'] as const)
      await call(directoryMethods.addLink, {
        link: {
          platform: platformToProto(app),
          keyId: `${app}-demo`,
          publicKey: rawPublicKey(keys[app]),
          allowUnboundHeaders: true,
        },
      });
    await call(directoryMethods.addDevice, {
      platform: platformToProto('whatsapp'),
      user: waUser,
      device: 0,
    });
    const { aliases } = await call(directoryMethods.addDevice, {
      platform: platformToProto('messenger'),
      user: messengerUser,
      device: 1,
    });
    const { conversation } = await call(directoryMethods.addConversation, {
      level: Level.LEVEL_E2EE,
      members: [
        { platform: platformToProto('whatsapp'), user: waUser },
        { platform: platformToProto('messenger'), user: messengerUser },
      ],
    });
    return {
      alias: aliases?.['whatsapp'] ?? '',
      conversationId: conversation?.conversationId ?? new Uint8Array(),
    };
  });

const seenOnBus = async (
  bus: Pick<Bus, 'read'>,
  conversationId: Uint8Array,
): Promise<Readonly<Record<string, string>>> => {
  for (let partition = 0; partition < topics.mailbox.partitions; partition += 1) {
    const records = await bus.read({ topic: topics.mailbox.name, partition, offset: 0n, max: 1_000 });
    const record = records.findLast(({ key }) => key.toString() === hexOf(conversationId));
    if (record) return clearFieldsOf(record.value);
  }
  return {};
};

const clearFieldsOf = (value: Buffer): Readonly<Record<string, string>> => {
  const { senderHeader, gatewayHeader, deviceCiphertexts } = Envelope.decode(value);
  const header = SenderHeader.decode(senderHeader);
  const [device] = deviceCiphertexts?.devices ?? [];
  return {
    envelope_id: hexOf(header.envelopeId),
    conversation_id: hexOf(header.conversationId),
    conversation_seq: String(fromLong(gatewayHeader?.conversationSeq)),
    level: Level[header.level] ?? '',
    sender: `participant ${hexOf(header.sender?.participantId ?? new Uint8Array())}`,
    recipient: `participant ${hexOf(gatewayHeader?.target?.participantId ?? new Uint8Array())}`,
    inner_format: header.innerFormat,
    payload: `${device?.payload?.length ?? 0} bytes, SHA-256 ${sha256(device?.payload ?? new Uint8Array())}`,
  };
};

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
