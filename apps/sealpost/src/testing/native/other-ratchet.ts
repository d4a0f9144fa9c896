import {
  DecryptionSettings,
  DeviceId,
  DeviceLists,
  EncryptionSettings,
  initAsync,
  type KeysUploadRequest,
  OlmMachine,
  RequestType,
  RoomId,
  TrustRequirement,
  UserId,
} from '@matrix-org/matrix-sdk-crypto-wasm';
import { z } from 'zod';

const room = '!talk:example.org';
const [ann, bob] = [
  { user: '@ann:example.org', device: 'ANN' },
  { user: '@bob:example.org', device: 'BOB' },
];
const upload = z.object({ device_keys: z.unknown(), one_time_keys: z.record(z.string(), z.unknown()) });
const toDevice = z.object({ messages: z.record(z.string(), z.record(z.string(), z.unknown())) });
const decrypted = z.object({ content: z.object({ body: z.string() }) });

/** What another project's ratchets made for one reader: the key of a room by Olm, and a text in that room by Megolm. */
export interface OtherRatchet {
  readonly olm: Buffer;
  readonly megolm: Buffer;
  /** The text, for whoever has both as they were made. Both are used up by it. */
  readonly open: (olm: Uint8Array, megolm: Uint8Array) => Promise<string>;
}

/** Makes both with the machines of two people, who exchange their keys here as a server of that project would let them. */
export const otherRatchet = async (text: string): Promise<OtherRatchet> => {
  await initAsync();
  const [writer, reader] = await Promise.all(
    [ann, bob].map(({ user, device }) => OlmMachine.initialize(new UserId(user), new DeviceId(device))),
  );
  if (!writer || !reader) throw new Error('there are two machines');
  const uploads = (await reader.outgoingRequests()).filter(
    (request): request is KeysUploadRequest => request.type === RequestType.KeysUpload,
  );
  const keys = upload.parse(JSON.parse(uploads[0]?.body ?? '{}'));
  await writer.updateTrackedUsers([new UserId(bob.user)]);
  for (const { id = '', type } of await writer.outgoingRequests())
    if (type === RequestType.KeysQuery)
      await answer(writer, { id, type }, { device_keys: { [bob.user]: { [bob.device]: keys.device_keys } } });
  const claim = await writer.getMissingSessions([new UserId(bob.user)]);
  const [oneTime] = Object.entries(keys.one_time_keys);
  if (!claim || !oneTime) throw new Error('there is a one-time key to claim');
  await answer(writer, claim, {
    one_time_keys: { [bob.user]: { [bob.device]: Object.fromEntries([oneTime]) } },
  });
  const settings = new EncryptionSettings();
  const [share] = await writer.shareRoomKey(new RoomId(room), [new UserId(bob.user)], settings);
  const olm = toDevice.parse(JSON.parse(share?.body ?? '{}')).messages[bob.user]?.[bob.device];
  const megolm = await writer.encryptRoomEvent(
    new RoomId(room),
    'm.room.message',
    JSON.stringify({ msgtype: 'm.text', body: text }),
  );
  return {
    olm: Buffer.from(JSON.stringify(olm)),
    megolm: Buffer.from(megolm),
    open: async (olmBytes, megolmBytes) => {
      const event = { type: 'm.room.encrypted', sender: ann.user };
      const sync = [{ ...event, content: parsed(olmBytes) }];
      await reader.receiveSyncChanges(JSON.stringify(sync), new DeviceLists(), new Map());
      const opened = await reader.decryptRoomEvent(
        JSON.stringify({ ...event, event_id: '$1', origin_server_ts: 1, content: parsed(megolmBytes) }),
        new RoomId(room),
        new DecryptionSettings(TrustRequirement.Untrusted),
      );
      return decrypted.parse(JSON.parse(opened.event)).content.body;
    },
  };
};

const answer = async (
  machine: OlmMachine,
  { id, type }: { readonly id: string; readonly type: RequestType },
  response: Readonly<Record<string, unknown>>,
): Promise<void> => {
  await machine.markRequestAsSent(id, type, JSON.stringify({ ...response, failures: {} }));
};

const parsed = (bytes: Uint8Array): unknown => JSON.parse(Buffer.from(bytes).toString('utf8'));
