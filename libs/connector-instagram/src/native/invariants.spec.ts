import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  type DeliveredMessage,
  type FrameReading,
  nativeEnvelopeIds,
  type NativeEvent,
  type NativeMessage,
} from '#libs/connector/native';
import { instagramDialect } from './dialect.ts';
import { frameOf, frames, item, jsonOf, nowMs, threadId } from './testing/frames.ts';

/** More of them by the environment: a million take some minutes. */
const mutations = Number(process.env['SEALPOST_MUTATIONS'] ?? 100_000);
const seeds = Object.entries(frames).map(([name, json]) => ({ name, frame: frameOf(json) }));

const read = (frame: Uint8Array): FrameReading => instagramDialect.read(frame, nowMs);
const eventOf = <K extends NativeEvent['class']>(frame: Uint8Array, kind: K) => {
  const reading = read(frame);
  if (!reading.ok || reading.event.class !== kind) throw new Error(`the frame is no ${kind}`);
  return reading.event as Extract<NativeEvent, { class: K }>;
};

const envelopeIdOf = (message: NativeMessage): string => nativeEnvelopeIds('instagram', message).envelopeId;

/** What a backend gets of its own app's message: the body that is sealed to it. */
const deliveredOf = (message: NativeMessage, position: number): DeliveredMessage => {
  const envelopeId = Buffer.from(envelopeIdOf(message), 'hex');
  const sealed = message.sealed[position];
  return {
    envelopeId,
    nativeId: instagramDialect.mintNativeId(envelopeId, nowMs),
    group: message.thread,
    sender: message.sender,
    recipient: { kind: 'own', user: '5' },
    threadMs: message.sentAtMs,
    innerFormat: message.innerFormat,
    featureBits: message.featureBits,
    contentHint: message.contentHint,
    ...(sealed ? { sealed } : {}),
    attachments: message.attachments,
    originApp: 'instagram',
    originId: message.nativeId,
  };
};

describe('every kind of frame of Instagram', () => {
  it.each(seeds)('is read without a loss: $name', ({ frame }) => {
    expect(read(frame)).toMatchObject({ ok: true, losses: [] });
  });

  it('means the same whatever its opaque bytes are, envelope id included', () => {
    const message = eventOf(frameOf(item), 'message');
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 200, maxLength: 200 }),
        fc.constantFrom('', '<a/>', '{"op":"item"}', '\u{feff}\0', 'AAAA===='),
        (random, look) => {
          const bytes = Buffer.concat([Buffer.from(look), random]).subarray(0, 200);
          const sealed = { key_id: 'wa-2026.k1', b64: bytes.toString('base64') };
          const other = eventOf(frameOf({ ...item, sealed }), 'message');
          expect(other.sealed[0]?.payload).toEqual(bytes);
          expect({ ...other, sealed: other.sealed.slice(1) }).toEqual({
            ...message,
            sealed: message.sealed.slice(1),
          });
          expect(envelopeIdOf(other)).toBe(envelopeIdOf(message));
        },
      ),
    );
  });

  it('keeps the order of its bodies, and two equal ones apart', () => {
    const { sealed } = eventOf(frameOf(item), 'message');
    expect(sealed.map(({ keyId }) => keyId)).toEqual(['wa-2026.k1', 'ms-k1', 'ig-own.k2']);
    expect(sealed[0]?.payload).toEqual(sealed[1]?.payload);
  });

  it.each(['9007199254740993', '9223372036854775807', '9223372036854775808', '18446744073709551615'])(
    'gives a context of %s back whole',
    (context) => {
      const message = eventOf(frameOf({ ...item, client_context: context }), 'message');
      const answer = instagramDialect.writeOutcome(message, { kind: 'consent_required' });
      expect(jsonOf(answer)).toEqual({
        op: 'status',
        status: 'fail',
        error_type: 'consent_required',
        client_context: context,
      });
    },
  );
});

describe('a frame within Instagram', () => {
  it('is the same again at the app that its body is sealed to', () => {
    const message = eventOf(frameOf(item), 'message');
    for (const position of [0, 1, 2]) {
      const { client_context: context, also_sealed: more, origin_proof: _, ...rest } = item;
      const written = jsonOf(instagramDialect.writeMessage(deliveredOf(message, position)));
      expect(written).toEqual({
        ...rest,
        sealed: [item.sealed, ...more][position],
        item_id: String(BigInt(`0x${envelopeIdOf(message)}`)),
        origin_app: 'instagram',
        origin_id: context,
      });
    }
  });

  it('is the same again: seen, activity', () => {
    const seen = eventOf(frameOf(frames['seen'] ?? {}), 'receipt');
    const recipient = { kind: 'own', user: '5' } as const;
    const receipt = instagramDialect.writeReceipt({
      ...seen,
      refs: ['7', seen.upToItem ?? ''],
      recipient,
      watermarkMs: 1,
      timestampMs: seen.timestampMs ?? 0,
    });
    expect(receipt && jsonOf(receipt)).toEqual(frames['seen']);
    const activity = instagramDialect.writeEphemeral({
      ...eventOf(frameOf(frames['activity'] ?? {}), 'ephemeral'),
      recipient,
    });
    expect(activity && jsonOf(activity)).toEqual(frames['activity']);
  });

  it('is never a number, and never about devices', () => {
    const message = eventOf(frameOf(item), 'message');
    const envelopeId = Buffer.alloc(16, 0xff);
    const answers = [
      instagramDialect.writeOutcome(message, {
        kind: 'accepted',
        acceptedAtMs: nowMs,
        parked: [message.sender],
      }),
      instagramDialect.writeOutcome(message, { kind: 'rate_limited', retryAfterMs: 1_500 }),
      instagramDialect.writeOutcome(message, { kind: 'too_large', limit: 5, actual: 6 }),
      instagramDialect.writeLater(
        '5',
        { kind: 'routed', threadMs: nowMs, seq: 7n },
        { threadId, envelopeId },
      ),
      instagramDialect.writeLater('5', { kind: 'failed', reason: 'device_gone', atMs: nowMs }),
    ];
    for (const answer of answers) expect(numbersIn(jsonOf(answer))).toEqual([]);
    expect(answers.map((answer) => jsonOf(answer))).toEqual([
      {
        op: 'status',
        status: 'ok',
        payload: {
          client_context: item.client_context,
          item_id: String(BigInt(`0x${envelopeIdOf(message)}`)),
          timestamp: `${nowMs}000`,
          thread_id: threadId,
        },
        parked: [item.user_id],
      },
      {
        op: 'status',
        status: 'fail',
        error_type: 'rate_limit_error',
        retry_after_ms: '1500',
        client_context: item.client_context,
      },
      {
        op: 'status',
        status: 'fail',
        error_type: 'too_large',
        limit: '5',
        actual: '6',
        client_context: item.client_context,
      },
      {
        op: 'status',
        status: 'routed',
        client_context: '5',
        item_id: String(2n ** 128n - 1n),
        timestamp: `${nowMs}000`,
        thread_id: threadId,
      },
      { op: 'status', status: 'fail', error_type: 'failed', client_context: '5', reason: 'device_gone' },
    ]);
    const notice = { kind: 'low-keys', id: '1', device: message.sender, remaining: 3 } as const;
    expect(instagramDialect.writeNotice(notice)).toBeUndefined();
  });
});

describe('a damaged frame of Instagram', () => {
  it(`never breaks the reader and is answered by words alone, ${mutations} times`, () => {
    const next = randomOf(20_260_102);
    const seen = new Set<string>();
    for (let round = 0; round < mutations; round += 1) {
      const reading = read(damaged(seeds[next(seeds.length)]?.frame ?? Buffer.of(), next));
      if (reading.ok) continue;
      const { code, rule, field, nativeId } = reading.error;
      seen.add(`${code}/${rule}`);
      if (!fieldPattern.test(field)) throw new Error('a field that is none of the dialect');
      if (code === 'malformed' && nativeId !== undefined) throw new Error('an id of nothing');
      const answer = Buffer.from(instagramDialect.writeError(reading.error)).toString();
      const words = { op: 'status', status: 'fail', error_type: code, rule };
      const said = { ...words, ...(field === '' ? {} : { field }), client_context: nativeId };
      if (answer !== JSON.stringify(said)) throw new Error('an answer of other words');
    }
    if (mutations >= 100_000) expect(seen.size).toBeGreaterThan(15);
  });
});

const fieldPattern =
  /^(op|client_context|thread_id|user_id|timestamp|inner_format|item_type|item_id|activity_status|status|error_type|devices|participants|enc|(also_)?sealed(\.key_id|\.b64)?|origin_proof(\.key_id|\.header_b64|\.signature_b64)?)?$/;

function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

/** Whole numbers below a bound, the same ones for the same seed. */
function randomOf(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}

/** Pieces that matter in JSON, and some that matter elsewhere. */
const pieces =
  '{ } [ ] , : " \\ \\u0000 \\ud800 null 0 -1 1e400 9007199254740993 "" "1" {"a":1} "__proto__":1, "op":"item", \0 <!-- \u00e9'.split(
    ' ',
  );

/** One to three pieces put in, removed, doubled or in place of others, or the end cut off. */
function damaged(frame: Buffer, next: (bound: number) => number): Buffer {
  let text = frame.toString('latin1');
  for (let times = 1 + next(3); times > 0; times -= 1) {
    const at = next(text.length + 1);
    const length = next(12);
    const piece = pieces[next(pieces.length)] ?? '';
    const ways = [
      () => text.slice(0, at) + piece + text.slice(at),
      () => text.slice(0, at) + piece + text.slice(at + length),
      () => text.slice(0, at) + text.slice(at + length),
      () => text.slice(0, at) + text.slice(at - length),
      () => text.slice(0, at),
      () => withValue(text, next, piece),
      () => withValue(text, next, piece),
    ];
    text = ways[next(ways.length)]?.() ?? text;
  }
  return Buffer.from(text, 'latin1');
}

/** One member's value in place of another's, so that the text stays JSON. */
function withValue(text: string, next: (bound: number) => number, piece: string): string {
  const values = [...text.matchAll(/:("[^"]*"|[{[][^{}[\]]*[}\]])/g)];
  const place = values[next(Math.max(1, values.length))];
  if (!place) return text;
  const other = next(2) === 0 ? piece : (values[next(values.length)]?.[1] ?? '');
  return `${text.slice(0, place.index + 1)}${other}${text.slice(place.index + place[0].length)}`;
}
