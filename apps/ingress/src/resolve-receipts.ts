import { parsePartTag } from '#libs/envelope';
import {
  conversationsOfDeliveries,
  type KnownMessage,
  knownMessages,
  nativeIdKey,
  type Store,
  taggedDeliveryKey,
  watermarkReaches,
} from '#libs/store';
import type { ReceiptFact } from './receipt-facts.ts';
import { gatewayConversationId } from './derived-ids.ts';
import type { MeantEnvelope } from './receipt-records.ts';

/** A receipt with what it means: one row an envelope, or one a conversation that its watermark touches. */
export interface ResolvedReceipt {
  readonly fact: ReceiptFact;
  readonly meant: readonly MeantEnvelope[];
  readonly completeness: Completeness;
}

/**
 * `partial`: something that it names is not known yet. `open`: it is a bare watermark, which reaches what is recorded by now;
 * a platform can tell of it before egress has recorded the newest message that it covers.
 */
type Completeness = 'complete' | 'open' | 'partial';

/** Finds out what receipts mean: three statements, whatever their number. */
export const resolveReceipts =
  (store: Store) =>
  async (facts: readonly ReceiptFact[]): Promise<readonly ResolvedReceipt[]> => {
    const messages = await knownMessages(store)(
      facts.flatMap(({ account, nativeIds }) => nativeIds.map((nativeId) => ({ account, nativeId }))),
    );
    const tags = facts.flatMap(({ tag }) => (tag === undefined ? undefined : parsePartTag(tag)) ?? []);
    const conversations = await conversationsOfDeliveries(store)(tags);
    const watermarks = facts.flatMap((fact) =>
      fact.watermarkMs === undefined || fact.addresses[0] === undefined
        ? []
        : [{ fact, account: fact.account, address: fact.addresses[0], watermarkMs: fact.watermarkMs }],
    );
    const reaches = await watermarkReaches(store)(watermarks);

    return facts.map((fact) => {
      const named = fact.nativeIds.map((nativeId) => messages.get(nativeIdKey({ ...fact, nativeId })));
      const tagged = taggedEnvelope(fact, conversations);
      const reached = reaches
        .filter(({ index }) => watermarks[index]?.fact === fact)
        .map(({ conversationId, participantId, sentAtMs }): MeantEnvelope => ({
          conversationId,
          participantId,
          watermarkMs: sentAtMs,
          part: 0,
        }));
      return {
        fact,
        meant: [
          ...(tagged.length > 0 ? tagged : named.flatMap((message) => namedEnvelope(fact, message))),
          ...reached,
        ].filter(({ conversationId }) => conversationId !== gatewayConversationId),
        completeness: completenessOf(fact, { tagged, named, reached }),
      };
    });
  };

function taggedEnvelope(
  { tag }: ReceiptFact,
  conversations: Awaited<ReturnType<ReturnType<typeof conversationsOfDeliveries>>>,
): readonly MeantEnvelope[] {
  const parsed = tag === undefined ? undefined : parsePartTag(tag);
  const conversationId = parsed && conversations.get(taggedDeliveryKey(parsed));
  return parsed && conversationId ? [{ ...parsed, conversationId }] : [];
}

/** Only what we sent can be received; a person's own messages have no receipts here. */
function namedEnvelope(fact: ReceiptFact, message: KnownMessage | undefined): readonly MeantEnvelope[] {
  if (message?.direction !== 'sent' || message.participantId === undefined) return [];
  const { conversationId, participantId, envelopeId, part, sentAtMs } = message;
  return fact.reach === 'up-to'
    ? [{ conversationId, participantId, watermarkMs: sentAtMs, part: 0 }]
    : [{ conversationId, participantId, envelopeId, part }];
}

interface Found {
  readonly tagged: readonly MeantEnvelope[];
  readonly named: readonly (KnownMessage | undefined)[];
  readonly reached: readonly MeantEnvelope[];
}

function completenessOf(
  { nativeIds, watermarkMs }: ReceiptFact,
  { tagged, named, reached }: Found,
): Completeness {
  if (tagged.length > 0) return 'complete';
  if (named.includes(undefined)) return 'partial';
  if (watermarkMs === undefined || nativeIds.length > 0) return 'complete';
  return reached.length === 0 ? 'partial' : 'open';
}
