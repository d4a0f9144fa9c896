import { createHash } from 'node:crypto';
import type { ConversationHead } from '#libs/store';
import type { Routable } from './routable.ts';

/**
 * The next place in a conversation: positions are dense from 1, times rise strictly, and the hash is SHA-256 over the previous
 * one, the header's SHA-256, the body's SHA-256 as received, and the position as a big-endian u64.
 */
export const headAfter = (
  { conversationId, seq, chainHash, threadMs }: ConversationHead,
  { headerDigest, bodyDigest, acceptedAtMs }: Pick<Routable, 'headerDigest' | 'bodyDigest' | 'acceptedAtMs'>,
): ConversationHead => {
  const position = Buffer.alloc(8);
  position.writeBigUInt64BE(seq + 1n);
  const hash = createHash('sha256')
    .update(chainHash)
    .update(headerDigest)
    .update(bodyDigest)
    .update(position);
  return {
    conversationId,
    seq: seq + 1n,
    chainHash: hash.digest(),
    threadMs: Math.max(threadMs + 1, acceptedAtMs),
  };
};
