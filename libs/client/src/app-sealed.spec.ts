import { describe, expect, test } from '@jest/globals';
import { sealpost } from '#contracts/gateway';
import { sha256, utf8 } from './bytes.ts';
import { createDeviceKeys } from './device-keys.ts';
import { readInnerFrame } from './inner-frame.ts';
import { openFrom } from './suites/sealed-box.ts';
import { conversationId, testWorld } from './testing/pair.ts';

const { v1 } = sealpost.gateway;

describe('A message that is sealed to an app', () => {
  test('is at its own level, opens with the key of the app, names its author, and binds its header', async () => {
    const app = await createDeviceKeys({ platform: 3, participantId: new Uint8Array(16), deviceId: 0 });
    const other = await createDeviceKeys({ platform: 2, participantId: new Uint8Array(16), deviceId: 0 });
    const world = await testWorld('mls/3');
    const submitted: Uint8Array[] = [];
    const ann = await world.device(1, {
      transport: {
        submit: async ({ envelope }) => {
          submitted.push(envelope ?? new Uint8Array());
          return v1.SubmitResponse.create({ accepted: {} });
        },
        stream: () => {
          throw new Error('no stream here');
        },
      },
    });
    const apps = [{ reader: 'instagram', keyId: 'k1', publicKey: app.boxPublicKey }];
    const content = utf8('hello');
    await ann.client.send({ conversationId, rosterEpoch: 1n, to: { apps }, content });
    const envelope = v1.Envelope.decode(submitted[0] ?? new Uint8Array());
    expect(v1.SenderHeader.decode(envelope.senderHeader).level).toBe(v1.Level.LEVEL_APP_SEALED);
    const [body] = envelope.sealedBodies?.bodies ?? [];
    expect(body).toMatchObject({ reader: 'instagram', keyId: 'k1' });
    const opened = openFrom(body?.ciphertext ?? new Uint8Array(), app);
    expect(opened?.authorKey).toEqual(ann.client.keys.signPublicKey);
    const frame = readInnerFrame(opened?.frame ?? new Uint8Array());
    expect(frame).toMatchObject({ content, headerHash: await sha256(envelope.senderHeader) });
    expect(openFrom(body?.ciphertext ?? new Uint8Array(), other)).toBeUndefined();
  });
});
