import { createHash, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto';
import { sealpost } from '#contracts/gateway';
import { directoryMethods } from '#libs/contracts';
import { type Platform, platformToProto } from '#libs/envelope';
import { withDirectory } from '../../../cli/src/directory-client.ts';
import { openAppBackend } from '../../../simulator/src/backends/app-backend.ts';
import type { Ciphertext, Heard, OutgoingMessage } from '../../../simulator/src/backends/app-frames.ts';
import { type AppKey, rawPublicKey } from '../../../simulator/src/backends/link-token.ts';
import { messengerFrames } from '../../../simulator/src/backends/messenger/frames.ts';
import { createPostDoor } from '../../../simulator/src/backends/post-door.ts';
import { innerFormat } from '../../../simulator/src/backends/statement.ts';
import { whatsappFrames } from '../../../simulator/src/backends/whatsapp/frames.ts';
import type { Gateway } from '../gateway.ts';

const { Level } = sealpost.gateway.v1;

const waUser = '15550001111@s.whatsapp.net';
const messengerUser = '100044332211';

/** The keys of two apps that write to each other. */
export interface AppKeys {
  readonly whatsapp: AppKey;
  readonly messenger: AppKey;
}

/** Makes them. */
export const newAppKeys = (): AppKeys => ({ whatsapp: newKey('whatsapp'), messenger: newKey('messenger') });

const newKey = (app: Platform): AppKey => ({
  app,
  keyId: `${app}-demo`,
  privateKey: generateKeyPairSync('ed25519').privateKey,
});

/** A message from one person's phone to the other's, by the name that WhatsApp has for the other. */
export const messageWith = (alias: string, ciphertext: Ciphertext): OutgoingMessage => ({
  id: whatsappFrames.newId(),
  from: { user: waUser, device: 0 },
  to: { app: 'messenger', alias },
  thread: '',
  sentAtMs: Date.now(),
  innerFormat,
  body: { kind: 'devices', ciphertexts: [{ ...ciphertext, device: 1 }] },
});

/** Posts a message of WhatsApp; gives what became of it. The same one can be posted again. */
export const postMessage = async (
  mailboxUrl: string,
  key: AppKey,
  message: OutgoingMessage,
): Promise<Heard> => {
  const post = createPostDoor(mailboxUrl, key, whatsappFrames.contentType);
  const answer = await post(whatsappFrames.message(message)(0n));
  return answer ? whatsappFrames.hear(answer).heard : { kind: 'other' };
};

/** What was sent by POST, and what came over the stream of the other app. */
export interface NativeMessageReport {
  readonly sentSha256: string;
  readonly receivedSha256: string;
  readonly payloadBytes: number;
}

/** Introduces two app backends to a gateway, and sends one message from one to the other. */
export const sendNativeMessage = async (
  gateway: Pick<Gateway, 'mailboxUrl' | 'mailboxGrpcUrl' | 'directoryGrpcUrl'>,
): Promise<NativeMessageReport> => {
  const keys = newAppKeys();
  const { alias } = await introduce(gateway.directoryGrpcUrl, keys);
  const receiver = await openAppBackend({
    frames: messengerFrames,
    key: keys.messenger,
    gateway,
    asksBy: 'stream',
  });
  const payload = signalMessage();
  try {
    await postMessage(gateway.mailboxUrl, keys.whatsapp, messageWith(alias, { type: 'message', payload }));
    const received = await receiver.hears('a message', payloadIn);
    return {
      sentSha256: sha256(payload),
      receivedSha256: sha256(received),
      payloadBytes: payload.length,
    };
  } finally {
    receiver.close();
  }
};

/** The ciphertext of a message that was heard. */
const payloadIn = (heard: Heard): Uint8Array | undefined =>
  heard.kind === 'message' ? heard.message.ciphertext?.payload : undefined;

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
  keys: AppKeys,
): Promise<{ readonly alias: string; readonly conversationId: Uint8Array }> =>
  withDirectory(directoryGrpcUrl, async (call) => {
    for (const { app, keyId, privateKey } of [keys.whatsapp, keys.messenger])
      await call(directoryMethods.addLink, { link: linkOf(app, keyId, privateKey) });
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

const linkOf = (app: Platform, keyId: string, privateKey: KeyObject) => ({
  platform: platformToProto(app),
  keyId,
  publicKey: rawPublicKey(privateKey),
  allowUnboundHeaders: true,
});

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
