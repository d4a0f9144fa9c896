import { createHash, randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import type {
  DeliveredMessage,
  FrameReading,
  NativeEvent,
  NativeMessage,
  NativeNack,
  NativeReceipt,
} from '#libs/connector/native';
import { nativeEnvelopeIds } from '#libs/connector/native';
import { messengerDialect } from './dialect.ts';
import { frameSchema, type MessageSchema } from './frame-schema.ts';
import { bundle, dmSend, frameOf, frames, jsonOf, nowMs, own, peer } from './testing/frames.ts';

/** More of them by the environment: a million take some minutes. */
const mutations = Number(process.env['SEALPOST_MUTATIONS'] ?? 100_000);
const seeds = Object.entries(frames).map(([name, json]) => ({ name, frame: frameOf(json) }));

const read = (frame: Uint8Array): FrameReading => messengerDialect.read(frame, nowMs);
const eventOf = <K extends NativeEvent['class']>(frame: Uint8Array, kind: K) => {
  const reading = read(frame);
  if (!reading.ok || reading.event.class !== kind) throw new Error(`the frame is no ${kind}`);
  return reading.event as Extract<NativeEvent, { class: K }>;
};

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

describe('every kind of frame of Messenger', () => {
  it.each(seeds)('is read without a loss: $name', ({ frame }) => {
    expect(read(frame)).toMatchObject({ ok: true, losses: [] });
  });

  it.each(seeds)('means the same whatever its opaque bytes are: $name', ({ frame, name }) => {
    const usual = withoutBytes(eventIn(frame));
    const meaningOf = (fill: (length: number) => Buffer): unknown =>
      withoutBytes(eventIn(frameOf(refilled(frames[name] ?? {}, fill))));
    for (let byte = 0; byte < 256; byte += 1)
      expect(meaningOf((length) => Buffer.alloc(length, byte))).toEqual(usual);
    for (const look of ['<message id="1"/>', '{"op":"item"}', '\u{feff}\0', 'AAAA====', '\x0a\x0b\x12'])
      expect(meaningOf((length) => Buffer.concat([Buffer.from(look), randomBytes(length)]))).toEqual(usual);
  });

  it('keeps the envelope ids too, and those of a repair', () => {
    const idsOf = (json: Readonly<Record<string, unknown>>) =>
      nativeEnvelopeIds('messenger', eventOf(frameOf(json), 'message'));
    for (const name of ['a message in a dm', 'a repair', 'a sealed message']) {
      const json = frames[name] ?? {};
      expect(idsOf(refilled(json, (length) => Buffer.alloc(length, 0xee)))).toEqual(idsOf(json));
    }
    expect(idsOf(frames['a repair'] ?? {}).repairOf).toBe(
      idsOf(frames['a message in a dm'] ?? {}).envelopeId,
    );
  });
});

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

describe('a damaged frame of Messenger', () => {
  it(`never breaks the reader and is answered by words alone, ${mutations} times`, () => {
    const next = randomOf(20_260_101);
    const fields = new Set(['', ...pathsOf(frameSchema, '')]);
    const seen = new Set<string>();
    for (let round = 0; round < mutations; round += 1) {
      const reading = read(damaged(seeds[next(seeds.length)]?.frame ?? Buffer.of(), next));
      if (reading.ok) continue;
      const { code, rule, field } = reading.error;
      seen.add(`${code}/${rule}`);
      if (!fields.has(field)) throw new Error('a field that is none of the schema');
      const answer = jsonOf(messengerDialect.writeError(reading.error));
      const { otid: _, ...words } = answer['error'] as Readonly<Record<string, unknown>>;
      const expected = { code, rule, ...(field === '' ? {} : { field }) };
      if (JSON.stringify(words) !== JSON.stringify(expected)) throw new Error('an answer of other words');
      if (code === 'malformed' && (answer['requestId'] ?? '0') !== '0') throw new Error('an id of nothing');
    }
    if (mutations >= 100_000) expect(seen.size).toBeGreaterThan(15);
  });
});

function eventIn(frame: Uint8Array): NativeEvent {
  const reading = read(frame);
  if (!reading.ok) throw new Error(`${reading.error.code}/${reading.error.rule}`);
  return reading.event;
}

function never(): never {
  throw new Error('there is a bundle');
}

/** A dm is named by the other one in it: by the reader, the sender or the device that asks. */
function namedBy(frame: Readonly<Record<string, unknown>>, body: string): unknown {
  const members = frame[body] as Readonly<Record<string, unknown>>;
  return { [body]: { ...members, thread: { otherFbid: own.fbid } } };
}

/** Lengths in place of bytes. */
function withoutBytes(value: unknown): unknown {
  if (ArrayBuffer.isView(value)) return value.byteLength;
  if (Array.isArray(value)) return value.map(withoutBytes);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withoutBytes(one)]));
}

const opaqueNames = new Set([
  'payload',
  'frankingTag',
  'identityHash',
  'sendToken',
  'header',
  'signature',
  'identityKey',
  'publicKey',
  'identityList',
]);

/** The same JSON with other opaque bytes of the same lengths. */
function refilled(
  value: Readonly<Record<string, unknown>>,
  fill: (length: number) => Buffer,
): Readonly<Record<string, unknown>> {
  const walk = (node: unknown, name: string): unknown => {
    if (typeof node === 'string' && opaqueNames.has(name)) {
      const { length } = Buffer.from(node, 'base64');
      return Buffer.concat([fill(length), Buffer.alloc(length)])
        .subarray(0, length)
        .toString('base64');
    }
    if (Array.isArray(node)) return node.map((one) => walk(one, name));
    if (typeof node !== 'object' || node === null) return node;
    return Object.fromEntries(Object.entries(node).map(([key, one]) => [key, walk(one, key)]));
  };
  return walk(value, '') as Readonly<Record<string, unknown>>;
}

function pathsOf(schema: MessageSchema, path: string): readonly string[] {
  return Object.entries(schema).flatMap(([name, [, type]]) => {
    const below = path === '' ? name : `${path}.${name}`;
    const one: unknown = Array.isArray(type) ? type[0] : type;
    return typeof one === 'string' ? [below] : [below, ...pathsOf(one as MessageSchema, below)];
  });
}

/** Whole numbers below a bound, the same ones for the same seed. */
function randomOf(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}

/** One to four bytes changed, removed, doubled or put in, or the end cut off. */
function damaged(frame: Buffer, next: (bound: number) => number): Buffer {
  let bytes = Buffer.from(frame);
  for (let times = 1 + next(4); times > 0; times -= 1) {
    const at = next(Math.max(1, bytes.length));
    const ways = [
      () => Buffer.concat([bytes.subarray(0, at), Buffer.from([next(256)]), bytes.subarray(at + 1)]),
      () => Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1 + next(3))]),
      () => Buffer.concat([bytes.subarray(0, at), Buffer.from([next(256), next(256)]), bytes.subarray(at)]),
      () => Buffer.concat([bytes.subarray(0, at), bytes.subarray(0, at), bytes.subarray(at)]),
      () => bytes.subarray(0, at),
    ];
    bytes = Buffer.from(ways[next(ways.length)]?.() ?? bytes);
  }
  return bytes;
}
