import { classOf, type KeyPart, keyPartsOf, type MessagingClass } from './event-key.ts';
import { identitiesOf } from './identity.ts';
import type { MessagingBody, MessagingEvent } from './webhook.ts';

/** All that an event says besides its content; a member without a value is absent. */
export interface MessagingFacts {
  readonly class: MessagingClass;
  readonly accountId: string;
  readonly senderId?: string;
  readonly recipientId?: string;
  readonly senderAliases?: readonly string[];
  readonly nativeId?: string;
  readonly timestampMs?: number;
  readonly refNativeId?: string;
  readonly refWatermarkMs?: number;
  readonly standby?: true;
  readonly tag?: string;
  readonly echoAppId?: string;
  readonly receiptNativeIds?: readonly string[];
  readonly referralRef?: string;
}

/** The facts of an event and the parts of its envelope id. */
export const factsOf = (
  event: MessagingEvent,
): { readonly facts: MessagingFacts; readonly keyParts: readonly KeyPart[] } => {
  const identities = identitiesOf(event);
  const facts: MessagingFacts = {
    class: classOf(event),
    ...identities,
    ...(event.timestampMs !== undefined && { timestampMs: event.timestampMs }),
    ...(event.standby && { standby: true as const }),
    ...ownFactsOf(event.body),
  };
  return { facts, keyParts: keyPartsOf(event, identities.senderId) };
};

/** What an event's own key adds. Only messages and postbacks have an id; all else points at one. */
function ownFactsOf(body: MessagingBody): Partial<MessagingFacts> {
  switch (body.kind) {
    case 'message':
      return messageFacts(body.message);
    case 'postback':
      return {
        ...(body.postback.mid !== undefined && { nativeId: body.postback.mid }),
        ...(body.postback.referral?.ref !== undefined && { referralRef: body.postback.referral.ref }),
      };
    case 'edit':
      return body.edit.mid === undefined ? {} : { refNativeId: body.edit.mid };
    case 'reaction':
      return { refNativeId: body.reaction.mid };
    case 'receipt': {
      const { mid, watermarkMs, mids } = body.receipt;
      return {
        ...(mid !== undefined && { refNativeId: mid }),
        ...(watermarkMs !== undefined && { refWatermarkMs: watermarkMs }),
        ...(mids.length > 0 && { receiptNativeIds: mids }),
      };
    }
    case 'system': {
      const ref = body.system.referral?.ref ?? optinRefOf(body.system.event, body.system.attributes);
      return ref === undefined ? {} : { referralRef: ref };
    }
    case 'order':
    case 'ignored':
    case 'unsupported':
    case 'malformed':
      return {};
  }
}

function messageFacts(
  message: Extract<MessagingBody, { kind: 'message' }>['message'],
): Partial<MessagingFacts> {
  const echo = {
    ...(message.metadata !== undefined && { tag: message.metadata }),
    ...(message.appId !== undefined && { echoAppId: message.appId }),
  };
  if (message.isDeleted) return { ...(message.mid !== undefined && { refNativeId: message.mid }), ...echo };
  return {
    ...(message.mid !== undefined && { nativeId: message.mid }),
    ...(message.replyToMid !== undefined && { refNativeId: message.replyToMid }),
    ...(message.referral?.ref !== undefined && { referralRef: message.referral.ref }),
    ...(message.isEcho && echo),
  };
}

/** An opt-in by a plugin passes the operator's own reference through. */
function optinRefOf(event: string, attributes: Readonly<Record<string, string>>): string | undefined {
  return event === 'optin' ? attributes['ref'] || undefined : undefined;
}
