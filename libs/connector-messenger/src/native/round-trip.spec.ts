import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import {
  type DeliveredMessage,
  nativeEnvelopeIds,
  type NativeMessage,
  type NativeNack,
  type NativeReceipt,
} from '#libs/connector/native';
import { messengerDialect } from './dialect.ts';
import { bundle, dmSend, eventOf, frameOf, frames, jsonOf, nowMs, own, peer } from './testing/frames.ts';

/** What a backend gets of its own app's message. */
const deliveredOf = (message: NativeMessage, position: number): DeliveredMessage => {
  const ciphertext = message.ciphertexts[position];
  const sealed = message.sealed[position];
  return {
    envelopeId: Buffer.from(nativeEnvelopeIds('messenger', message).envelopeId, 'hex'),
    nativeId: message.nativeId,
    ...(message.thread.kind === 'group' ? { group: message.thread } : {}),
    sender: message.sender,
    recipient: ciphertext?.device ?? { kind: 'own', user: peer.fbid },
    threadMs: message.sentAtMs,
    innerFormat: message.innerFormat,
    featureBits: message.featureBits,
    contentHint: message.contentHint,
    ...(ciphertext ? { ciphertext } : {}),
    ...(message.shared ? { shared: message.shared } : {}),
    ...(sealed ? { sealed } : {}),
    ...(message.frankingTag ? { frankingTag: message.frankingTag } : {}),
    attachments: message.attachments,
    originApp: 'messenger',
    originId: message.nativeId,
    ...(message.repair ? { repairCount: message.repair.count } : {}),
  };
};

describe('a frame within Messenger', () => {
  it.each(['a message in a dm', 'a message in a group', 'a sealed message', 'a repair'])(
    'is the same again at each device: %s',
    (name) => {
      const { send } = frames[name] as { readonly send: typeof dmSend };
      const message = eventOf(frameOf({ send }), 'message');
      const bodies = Math.max(message.ciphertexts.length, message.sealed.length);
      for (let position = 0; position < bodies; position += 1) {
        const {
          sendToken: _token,
          ttlSeconds: _life,
          originProof: _proof,
          devices,
          sealed,
          ...rest
        } = send as typeof dmSend & { readonly sealed?: readonly unknown[] };
        expect(jsonOf(messengerDialect.writeMessage(deliveredOf(message, position)))).toEqual({
          send: {
            ...rest,
            ...('otherFbid' in send.thread ? { thread: { otherFbid: send.sender.fbid } } : {}),
            ...(devices ? { devices: [devices[position]] } : {}),
            ...(sealed ? { sealed: [sealed[position]] } : {}),
            originApp: 'messenger',
            originId: send.otid,
          },
        });
      }
    },
  );

  it('carries a proof of the origin with the digests that the gateway measured', () => {
    const message = eventOf(frameOf({ send: dmSend }), 'message');
    const digests = createHash('sha256').update('x').digest();
    const proof = message.originProof && { originProof: { ...message.originProof, digests } };
    const written = jsonOf(messengerDialect.writeMessage({ ...deliveredOf(message, 0), ...proof }));
    expect(written['send']).toMatchObject({
      originProof: { ...dmSend.originProof, digests: digests.toString('base64') },
    });
  });

  it('is the same again: a watermark, a retry, typing', () => {
    const seen: NativeReceipt = eventOf(frameOf(frames['a watermark'] ?? {}), 'receipt');
    const author = { kind: 'own', user: peer.fbid } as const;
    const { requestId: _, ...watermark } = frames['a watermark'] ?? {};
    const receipt = messengerDialect.writeReceipt({
      ...seen,
      recipient: author,
      watermarkMs: seen.watermarkMs ?? 0,
      timestampMs: seen.timestampMs ?? 0,
    });
    expect(receipt && jsonOf(receipt)).toEqual(namedBy(watermark, 'watermark'));

    const nack: NativeNack = eventOf(frameOf(frames['a retry'] ?? {}), 'nack');
    const { requestId: __, ...retry } = frames['a retry'] ?? {};
    const written = messengerDialect.writeNack({ ...nack, recipient: author, atMs: nowMs });
    expect(written && jsonOf(written)).toEqual(namedBy(retry, 'retry'));

    const typing = messengerDialect.writeEphemeral({
      ...eventOf(frameOf(frames['typing'] ?? {}), 'ephemeral'),
      recipient: author,
    });
    expect(typing && jsonOf(typing)).toEqual(namedBy(frames['typing'] ?? {}, 'typing'));
  });

  it('is the same again: a bundle, with and without its one-time key', () => {
    const nack = eventOf(frameOf(frames['a retry'] ?? {}), 'nack');
    const claim = eventOf(frameOf(frames['a claim'] ?? {}), 'key_claim');
    const device = { kind: 'own', user: own.fbid, device: 4 } as const;
    const { oneTime: _, ...lastResort } = nack.bundle ?? never();
    const answer = messengerDialect.writeKeys(claim, [
      { device, status: 'available', ...(nack.bundle ? { bundle: nack.bundle } : {}) },
      { device, status: 'last_resort', bundle: lastResort },
      {
        device: { kind: 'foreign', user: '9223372036854775808', alias: 2n ** 63n },
        status: 'consent_required',
      },
    ]);
    const { oneTime: __, ...withoutOneTime } = bundle;
    expect(jsonOf(answer)).toEqual({
      requestId: '7',
      keyAnswer: {
        entries: [
          { device: own, status: 'available', bundle },
          { device: own, status: 'last_resort', bundle: withoutOneTime },
          { device: { fbid: '9223372036854775808' }, status: 'consent_required' },
        ],
      },
    });
  });
});

function never(): never {
  throw new Error('there is a bundle');
}

/** A dm is named by the other one in it: by the reader, the sender or the device that asks. */
function namedBy(frame: Readonly<Record<string, unknown>>, body: string): unknown {
  const members = frame[body] as Readonly<Record<string, unknown>>;
  return { [body]: { ...members, thread: { otherFbid: own.fbid } } };
}
