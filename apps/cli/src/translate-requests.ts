import {
  type Connector,
  type EventClass,
  type Inbound,
  type PlatformRequest,
  wellFormed,
} from '#libs/connector/content';
import { type Loss, loss } from '#libs/envelope';

/** The calls for an event at another app, and what they lose. */
export interface TargetRequests {
  readonly requests: readonly PlatformRequest[];
  readonly losses: readonly Loss[];
}

/** What stands where the id map would put an id. */
const placeholders = { accountId: '<account>', recipientId: '<recipient>' } as const;

const none: TargetRequests = { requests: [], losses: [] };

/** What each class of events is for another app. */
const requestsOf = {
  message: contentRequests,
  reaction: contentRequests,
  edit: contentRequests,
  deletion: contentRequests,
  receipt: receiptRequests,
  echo: () => none,
  system: () => none,
  ignored: () => none,
  unsupported: () => none,
} as const satisfies Record<EventClass, (inbound: Inbound, to: Connector) => TargetRequests>;

/** The Send API calls that carry an event to a person at the target, in their order. */
export const requestsFor = (inbound: Inbound, to: Connector): TargetRequests =>
  requestsOf[inbound.class](inbound, to);

function contentRequests({ content, refNativeId }: Inbound, to: Connector): TargetRequests {
  if (content === undefined) return none;
  const reference = refNativeId === undefined ? {} : { reference: { nativeIds: [`<ref:${refNativeId}>`] } };
  const result = to.toRequests({ content: wellFormed(content), ...placeholders, ...reference });
  if (result.ok) return { requests: result.value, losses: result.losses };
  return {
    requests: [],
    losses: [loss('CONTENT_UNAVAILABLE', 'content', `refused: ${result.failure.code}`, 3)],
  };
}

/** A read message, or all up to a time, is shown as read; the other receipts have no counterpart that can be sent. */
function receiptRequests({ kind, refNativeId, refWatermarkMs }: Inbound, to: Connector): TargetRequests {
  const target = refNativeId ?? (refWatermarkMs === undefined ? undefined : `watermark:${refWatermarkMs}`);
  if ((kind !== 'read' && kind !== 'played') || target === undefined) return none;
  const request = to.toReceiptRequest({ kind: 'read', ...placeholders, nativeId: `<ref:${target}>` });
  return { requests: [request], losses: lossesOf(kind) };
}

function lossesOf(kind: 'read' | 'played'): readonly Loss[] {
  return kind === 'played'
    ? [loss('RECEIPT_CHANGED', 'receipt', 'a played voice note is shown as read', 1)]
    : [];
}
