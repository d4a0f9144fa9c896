import {
  DecryptionSettings,
  DeviceId,
  EncryptionSettings,
  initAsync,
  OlmMachine,
  RoomId,
  TrustRequirement,
  UserId,
} from '@matrix-org/matrix-sdk-crypto-wasm';
import { describe, expect, test } from '@jest/globals';
import { sealpost } from '#contracts/gateway';
import { sha256, toHex, utf8 } from './bytes.ts';
import { conversationId, testWorld } from './testing/pair.ts';

const { CiphertextType } = sealpost.gateway.v1;
const type = CiphertextType.CIPHERTEXT_TYPE_OPAQUE;
const room = '!conversation:example.org';
const author = '@ann:example.org';

/** Another project's ratchet, which knows nothing of this library. */
async function otherRatchet() {
  await initAsync();
  const machine = await OlmMachine.initialize(new UserId(author), new DeviceId('ANN'));
  await machine.shareRoomKey(new RoomId(room), [], new EncryptionSettings());
  const settings = new DecryptionSettings(TrustRequirement.Untrusted);
  return {
    encrypt: async (text: string): Promise<Uint8Array> =>
      utf8(await machine.encryptRoomEvent(new RoomId(room), 'm.room.message', JSON.stringify({ text }))),
    decrypt: async (payload: Uint8Array): Promise<string> => {
      const content: unknown = JSON.parse(new TextDecoder().decode(payload));
      const event = {
        type: 'm.room.encrypted',
        sender: author,
        event_id: '$1',
        origin_server_ts: 1,
        content,
      };
      const opened = await machine.decryptRoomEvent(JSON.stringify(event), new RoomId(room), settings);
      return JSON.parse(opened.event).content.text;
    },
  };
}

describe('A ciphertext of a suite that only the app has', () => {
  test('comes out as it went in, and opens', async () => {
    const ratchet = await otherRatchet();
    const world = await testWorld('mls/3');
    const [ann, bob] = [await world.device(1), await world.device(2, { opaqueTypes: [type] })];
    const payloads: Uint8Array[] = [];
    const hashes: string[] = [];
    for (const text of ['hello', '\u0000', '{"a":1}', 'x'.repeat(65_535)]) {
      const payload = await ratchet.encrypt(text);
      payloads.push(payload);
      await ann.client.send({
        conversationId,
        rosterEpoch: 1n,
        innerFormat: 'matrix.megolm/1',
        content: new Uint8Array(),
        to: {
          opaque: [bob.recipient],
          encrypt: async (headerHash) => {
            hashes.push(toHex(headerHash));
            return [{ ...bob.recipient, type, payload }];
          },
        },
      });
    }
    await bob.receive();
    const items = bob.items.flatMap((item) => (item.kind === 'opaque' ? [item] : []));
    expect(items.map(({ payload }) => payload)).toEqual(payloads);
    expect(
      await Promise.all(items.map(async ({ senderHeader }) => toHex(await sha256(senderHeader)))),
    ).toEqual(hashes);
    expect(await ratchet.decrypt(items[0]?.payload ?? new Uint8Array())).toBe('hello');
    expect(bob.events).toEqual([]);
  });

  test('is refused by a device that was not told of it', async () => {
    const world = await testWorld('mls/3');
    const [ann, bob] = [await world.device(1), await world.device(2)];
    const payload = Uint8Array.of(1);
    await ann.client.send({
      conversationId,
      rosterEpoch: 1n,
      content: new Uint8Array(),
      to: { opaque: [bob.recipient], encrypt: async () => [{ ...bob.recipient, type, payload }] },
    });
    await bob.receive();
    expect(bob.events.map(({ code }) => code)).toEqual(['UNKNOWN_SUITE']);
    expect(world.gateway.said.findLast(({ nack }) => nack != null)?.nack?.reason).toBe(2);
  });
});
