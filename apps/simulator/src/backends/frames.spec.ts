import { describe, expect, it } from '@jest/globals';
import { instagramDialect } from '#libs/connector-instagram/native';
import { messengerDialect } from '#libs/connector-messenger/native';
import { whatsappDialect } from '#libs/connector-whatsapp/native';
import { createDevice } from '../devices/device.ts';
import type { AppFrames, Body, OutgoingMessage, OwnDevice, Peer } from './app-frames.ts';
import { instagramFrames } from './instagram/frames.ts';
import { messengerFrames } from './messenger/frames.ts';
import { whatsappFrames } from './whatsapp/frames.ts';

const nowMs = 1_790_000_000_000;
const alias = '9223372036854775809';
const sealed: Body = { kind: 'sealed', sealed: [{ keyId: 'seal-1', payload: Buffer.alloc(60, 5) }] };
const forDevices: Body = {
  kind: 'devices',
  ciphertexts: [
    { device: 0, type: 'prekey', payload: Buffer.alloc(50, 1) },
    { device: 2, type: 'message', payload: Buffer.alloc(40, 2) },
  ],
};
const proof = { keyId: 'k1', header: Buffer.alloc(30, 3), signature: Buffer.alloc(64, 4) };

const apps = [
  {
    frames: whatsappFrames,
    dialect: whatsappDialect,
    own: { user: '15550001111@s.whatsapp.net', device: 2 },
    peer: { app: 'messenger', alias },
    bodies: [forDevices, sealed],
  },
  {
    frames: messengerFrames,
    dialect: messengerDialect,
    own: { user: '100044332211', device: 1 },
    peer: { app: 'whatsapp', alias },
    bodies: [forDevices, sealed],
  },
  {
    frames: instagramFrames,
    dialect: instagramDialect,
    own: { user: '17841400001111111', device: 0 },
    peer: { app: 'whatsapp', alias },
    bodies: [sealed],
  },
] as const satisfies readonly {
  frames: AppFrames;
  own: OwnDevice;
  peer: Peer;
  bodies: readonly Body[];
  dialect: unknown;
}[];

describe.each(apps)('The frames of $frames.app', ({ frames, dialect, own, peer, bodies }) => {
  const eventOf = (frame: Uint8Array) => {
    const reading = dialect.read(frame, nowMs);
    if (!reading.ok) throw new Error(`${reading.error.code}/${reading.error.rule} ${reading.error.field}`);
    expect(reading.losses).toEqual([]);
    return reading.event;
  };
  const message = (body: Body): OutgoingMessage => ({
    id: frames.newId(),
    from: own,
    to: peer,
    thread: alias,
    sentAtMs: nowMs,
    innerFormat: 'sealpost.content/1',
    body,
    proof,
  });

  it.each(bodies)('carry a message for $kind, all of which the gateway reads', (body) => {
    const sent = message(body);
    const event = eventOf(frames.message(sent)(7n));
    const bodyRead =
      body.kind === 'sealed'
        ? { level: 'app-sealed', sealed: body.sealed }
        : {
            level: 'e2ee',
            ciphertexts: body.ciphertexts.map(({ type, payload }) =>
              expect.objectContaining({ type: `signal-${type}`, payload }),
            ),
          };
    expect(event).toMatchObject({
      class: 'message',
      nativeId: sent.id,
      sentAtMs: nowMs,
      senderDeviceText: frames.deviceText(own),
      originProof: proof,
      ...bodyRead,
    });
  });

  it('carry that something was read, that somebody types, and that a delivery is stored', () => {
    const upTo = { id: frames.app === 'whatsapp' ? '3EB0C1' : '340282366920938463', threadMs: nowMs };
    const received = { ...upTo, from: peer, to: own, innerFormat: '', originId: '' };
    expect([
      eventOf(frames.read(own, peer, alias, upTo, nowMs)(7n)),
      eventOf(frames.typing(own, peer, alias, 'composing')),
      eventOf(frames.stored(received)),
    ]).toMatchObject([
      { class: 'receipt', kind: 'read' },
      { class: 'ephemeral', state: 'composing' },
      { class: 'transport_ack', verdict: 'ack', nativeId: upTo.id },
    ]);
  });

  it('carry keys where users have devices', async () => {
    const { upload } = await createDevice(2);
    expect(frames.keys === undefined).toBe(frames.app === 'instagram');
    if (!frames.keys) return;
    const published = eventOf(frames.keys.publish(own, upload)(7n));
    expect(published).toMatchObject({ class: 'key_upload', registrationId: upload.registrationId });
    const claim = eventOf(frames.keys.claim(own, { ...peer, device: 1 })(7n));
    expect(claim).toMatchObject({ class: 'key_claim', targets: [{ device: 1 }] });
  });
});
