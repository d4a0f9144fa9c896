import {
  bodyOf,
  type Content,
  contentOf,
  kindOf,
  lostReferenceLine,
  type Outbound,
  type OutboundReceipt,
  type PlatformRequest,
  prefixOf,
  type Rendering,
  type ReopenRequest,
  renderContent,
} from '#libs/connector/content';
import { type Loss, loss, partTagOf, type Result, translated } from '#libs/envelope';
import { contentTable } from './content/index.ts';
import type { SendPayload } from './webhook.ts';

/**
 * The calls that carry a content to a person: its payloads in order, each tagged so that its status can be recognised,
 * the first one as the answer. What is about a message that is unknown here says so in its text.
 */
export const toRequests = (outbound: Outbound): Result<readonly PlatformRequest[]> => {
  const targetId = outbound.reference?.nativeIds[0];
  const { rendering, losses } = aroundOf(outbound, targetId);
  const rendered = renderContent(contentTable, aimed(outbound.content, targetId), rendering);
  if (!rendered.ok) return rendered;
  const requests = rendered.value.map((payload, index) =>
    framed(payload, outbound, index, index === 0 ? targetId : undefined),
  );
  const isReaction = rendered.value[0]?.type === 'reaction';
  return translated(requests, [...(isReaction ? unshownLosses(outbound) : losses), ...rendered.losses]);
};

/** The call that shows a receipt. It marks everything before the message as read, too. */
export const toReceiptRequest = ({ accountId, nativeId }: OutboundReceipt): PlatformRequest => ({
  method: 'POST',
  path: pathOf(accountId),
  body: { messaging_product: 'whatsapp', status: 'read', message_id: nativeId },
});

/**
 * The approved template, without parameters: the only thing that goes through a closed window. Templates name their language
 * with an underscore (`en_US`).
 */
export const toReopenRequest = ({
  accountId,
  recipientId,
  templateName,
  language,
}: ReopenRequest): PlatformRequest => ({
  method: 'POST',
  path: pathOf(accountId),
  body: {
    ...addressed(recipientId),
    type: 'template',
    template: { name: templateName, language: { code: language.replaceAll('-', '_') } },
  },
});

/** `CC.` and letters and digits, `CC.ENT.` for a portfolio's, or the form of the first previews. */
const userIdPattern = /^([A-Z]{2}\.(ENT\.)?[A-Za-z0-9]{1,128}|user\.[0-9a-f]{64})$/;

function framed(
  payload: SendPayload,
  { accountId, recipientId, tag }: Outbound,
  part: number,
  targetId: string | undefined,
): PlatformRequest {
  const isAnswer = targetId !== undefined && payload.type !== 'reaction';
  return {
    method: 'POST',
    path: pathOf(accountId),
    body: {
      ...addressed(recipientId),
      ...(isAnswer && { context: { message_id: targetId } }),
      ...(tag !== undefined && { biz_opaque_callback_data: partTagOf(tag, part) }),
      ...payload,
    },
  };
}

function addressed(recipientId: string): object {
  return {
    messaging_product: 'whatsapp',
    recipient_type: 'individual',
    ...(userIdPattern.test(recipientId) ? { recipient: recipientId } : { to: recipientId }),
  };
}

function pathOf(accountId: string): string {
  return `/${accountId}/messages`;
}

/** A reaction names its target itself, by the id that it has here; every other payload answers it. */
function aimed(content: Content, targetId: string | undefined): Content {
  const reaction = bodyOf(content, 'reaction');
  return reaction === undefined
    ? content
    : contentOf('reaction', { ...reaction, target: { nativeId: targetId ?? '' } });
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

/** A reaction has no text in which an author could stand. */
function unshownLosses({ authorName }: Outbound): readonly Loss[] {
  return authorName ? [loss('FIELD_DROPPED', 'author_name', 'a reaction shows no author', 1)] : [];
}
