import {
  bodyOf,
  kindOf,
  lostReferenceLine,
  type Outbound,
  type OutboundReceipt,
  type PlatformRequest,
  prefixOf,
  type Rendering,
  renderContent,
} from '#libs/connector/content';
import { type Loss, loss, type Result, translated } from '#libs/envelope';
import { framed, seenCall } from '#libs/meta-graph';
import { contentTable } from './content/index.ts';
import { reactionAsText } from './content/reaction.ts';
import type { SendPayload } from './webhook.ts';

/**
 * The calls that carry a content to a person: its payloads in order, each tagged by `metadata` so that its echo can be
 * recognised, the reply on the first. What is about a message that is unknown here says so in its text.
 */
export const toRequests = (outbound: Outbound): Result<readonly PlatformRequest[]> => {
  const targetId = outbound.reference?.nativeIds[0];
  const { rendering, losses } = aroundOf(outbound, targetId);
  const rendered = payloadsOf(outbound, targetId, rendering);
  if (!rendered.ok) return rendered;
  const requests = framed(rendered.value, {
    accountId: outbound.accountId,
    recipientId: outbound.recipientId,
    messagingType: 'RESPONSE',
    ...(targetId !== undefined && { targetId }),
    ...(outbound.tag !== undefined && { tag: outbound.tag }),
  });
  const isTextual = rendered.value.some((payload) => 'message' in payload);
  return translated(requests, [...(isTextual ? losses : unshownLosses(outbound)), ...rendered.losses]);
};

/** The call that shows a receipt: Messenger marks the whole thread as seen. */
export const toReceiptRequest = (receipt: OutboundReceipt): PlatformRequest => seenCall(receipt);

function payloadsOf(
  { content }: Outbound,
  targetId: string | undefined,
  rendering: Rendering,
): Result<readonly SendPayload[]> {
  const reaction = bodyOf(content, 'reaction');
  return reaction !== undefined && targetId === undefined
    ? reactionAsText(reaction, rendering)
    : renderContent(contentTable, content, rendering);
}

/** A reaction has no text in which an author could stand. */
function unshownLosses({ authorName }: Outbound): readonly Loss[] {
  return authorName ? [loss('FIELD_DROPPED', 'author_name', 'a reaction shows no author', 1)] : [];
}

/** The kinds that are about another message by themselves, without `reply_to`. */
const pointingKinds: ReadonlySet<string> = new Set(['reaction', 'edit', 'deletion']);

function aroundOf(
  outbound: Outbound,
  targetId: string | undefined,
): { readonly rendering: Rendering; readonly losses: readonly Loss[] } {
  const { rendering, losses } = prefixOf(outbound);
  const isLost = targetId === undefined && pointingKinds.has(kindOf(outbound.content));
  if (!isLost || outbound.content.replyTo) return { rendering, losses };
  const lost = lostReferenceLine();
  return {
    rendering: { prefixLines: [...rendering.prefixLines, lost.text] },
    losses: [...losses, ...lost.losses],
  };
}
