import type { sealpost } from '#contracts/gateway';
import { toLong } from '#libs/contracts';
import type { ConversationRecord, SignedEpoch } from '#libs/store';

/** A conversation as the operator sees it: who is in it by pseudonym, and nothing of what is said. */
export const conversationToProto = ({
  conversationId,
  level,
  state,
  createdAtMs,
  roster,
}: ConversationRecord & { readonly roster?: SignedEpoch }): sealpost.gateway.v1.Conversation.$Properties => ({
  conversationId: Buffer.from(conversationId, 'hex'),
  level,
  state,
  createdAtMs: toLong(createdAtMs),
  roster: roster ? { roster: roster.roster, keyId: roster.keyId, signature: roster.signature } : null,
});
