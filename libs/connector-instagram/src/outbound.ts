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
import { isHeart, reactionAsText } from './content/reaction.ts';
import type { SendPayload } from './webhook.ts';

/**
 * The calls that carry a content to a person: its payloads in order, the reply on the first. There is no place for a tag,
 * so an echo is known by the `mid` that the answer gave. What is about a message that is unknown here says so in its text.
 */
export const toRequests = (outbound: Outbound): Result<readonly PlatformRequest[]> => {
  const targetId = outbound.reference?.nativeIds[0];
  const { rendering, losses } = aroundOf(outbound, targetId);
  const rendered = payloadsOf(outbound, targetId, rendering);
  if (!rendered.ok) return rendered;
  const requests = framed(rendered.value, {
    accountId: outbound.accountId,
    recipientId: outbound.recipientId,
    ...(targetId !== undefined && { targetId }),
  });
  const isTextual = rendered.value.some((payload) => 'message' in payload);
  return translated(requests, [...(isTextual ? losses : unshownLosses(outbound)), ...rendered.losses]);
};

/** The call that shows a receipt: Instagram marks the whole thread as seen. */
export const toReceiptRequest = (receipt: OutboundReceipt): PlatformRequest => seenCall(receipt);

/** The API flavour that puts on any emoji; through a page only the heart can be put on. */
const anyEmojiFlavour = 'login';

function payloadsOf(
  { content, flavour }: Outbound,
  targetId: string | undefined,
  rendering: Rendering,
): Result<readonly SendPayload[]> {
  const reaction = bodyOf(content, 'reaction');
  const emoji = reaction?.emoji;
  const isTaken = !emoji || isHeart(emoji) || flavour === anyEmojiFlavour;
  return reaction !== undefined && (targetId === undefined || !isTaken)
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
