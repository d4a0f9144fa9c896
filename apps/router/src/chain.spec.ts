import { describe, expect, it } from '@jest/globals';
import { headAfter } from './chain.ts';

const start = { conversationId: Buffer.alloc(16), seq: 0n, chainHash: Buffer.alloc(32), threadMs: 0 };
const envelope = {
  headerDigest: Buffer.alloc(32, 1),
  bodyDigest: Buffer.alloc(32, 2),
  acceptedAtMs: 1_800_000_000_000,
};

describe('the chain of a conversation', () => {
  it('has a golden first and second hash', () => {
    const first = headAfter(start, envelope);
    const second = headAfter(first, envelope);
    expect([first, second].map(({ seq, chainHash }) => [seq, chainHash.toString('hex')])).toEqual([
      [1n, '2476d3545b595b5b90051f94d9b3ab8b025e5bcb832297acdb322c27d0d8eb9f'],
      [2n, '8079cd4e7fcc647e1247fbdad3dd346b6c5b1d9ba592a1c38ab16ca12faff991'],
    ]);
  });

  it('gives every envelope a later time, also when the clock stands or goes back', () => {
    const first = headAfter(start, envelope);
    const second = headAfter(first, { ...envelope, acceptedAtMs: 5 });
    expect([first.threadMs, second.threadMs]).toEqual([1_800_000_000_000, 1_800_000_000_001]);
  });
});
