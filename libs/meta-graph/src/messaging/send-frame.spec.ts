import { describe, expect, it } from '@jest/globals';
import { framed, seenCall } from './send-frame.ts';

const frame = { accountId: 'page1', recipientId: 'p1' };

describe('the frame of a send', () => {
  it('puts the reply beside the first message only, and the tag into each', () => {
    const calls = framed([{ message: { text: 'a' } }, { message: { text: 'b' } }], {
      ...frame,
      targetId: 'm_t',
      messagingType: 'RESPONSE',
      tag: 'tag-1',
    });
    expect(calls).toEqual([
      {
        method: 'POST',
        path: '/page1/messages',
        body: {
          recipient: { id: 'p1' },
          messaging_type: 'RESPONSE',
          message: { text: 'a', metadata: 'tag-1:0' },
          reply_to: { mid: 'm_t' },
        },
      },
      {
        method: 'POST',
        path: '/page1/messages',
        body: {
          recipient: { id: 'p1' },
          messaging_type: 'RESPONSE',
          message: { text: 'b', metadata: 'tag-1:1' },
        },
      },
    ]);
  });

  it('leaves out what an account has no place for', () => {
    expect(framed([{ message: { text: 'a' } }], frame)[0]?.body).toEqual({
      recipient: { id: 'p1' },
      message: { text: 'a' },
    });
  });

  it('names the target inside the payload of a reaction', () => {
    const [react, unreact] = framed(
      [{ sender_action: 'react', payload: { reaction: 'love' } }, { sender_action: 'unreact' }],
      { ...frame, targetId: 'm_t', tag: 'tag-1' },
    );
    expect(react?.body).toEqual({
      recipient: { id: 'p1' },
      sender_action: 'react',
      payload: { message_id: 'm_t', reaction: 'love' },
    });
    expect(unreact?.body).toEqual({
      recipient: { id: 'p1' },
      sender_action: 'unreact',
      payload: { message_id: 'm_t' },
    });
  });

  it('marks a thread as seen without naming a message', () => {
    expect(seenCall(frame).body).toEqual({ recipient: { id: 'p1' }, sender_action: 'mark_seen' });
  });
});
