import { describe, expect, it } from '@jest/globals';
import type { DeliveredMessage, NativeMessage } from '#libs/connector/native';
import { instagramDialect } from './dialect.ts';
import { envelopeIdOf, eventOf, frameOf, frames, item, jsonOf, nowMs, threadId } from './testing/frames.ts';

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

function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}
