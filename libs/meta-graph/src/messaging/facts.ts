import { classOf, type KeyPart, keyPartsOf, type MessagingClass } from './event-key.ts';
import { identitiesOf } from './identity.ts';
import type { BodyOf, MessagingBody, MessagingEvent, WireMessage } from './webhook.ts';

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
    ...ownFactsOf(event.body.kind, event.body),
  };
  return { facts, keyParts: keyPartsOf(event, identities.senderId) };
};

/** What an event's own key adds. Only messages and postbacks have an id; all else points at one. */
const factsByKind: {
  readonly [K in MessagingBody['kind']]?: (body: BodyOf<K>) => Partial<MessagingFacts>;
} = {
  message: ({ message }) => messageFacts(message),
  postback: ({ postback: { mid, referral } }) => ({
    ...(mid !== undefined && { nativeId: mid }),
    ...(referral?.ref !== undefined && { referralRef: referral.ref }),
  }),
  edit: ({ edit: { mid } }) => (mid === undefined ? {} : { refNativeId: mid }),
  reaction: ({ reaction: { mid } }) => ({ refNativeId: mid }),
  receipt: ({ receipt: { mid, watermarkMs, mids } }) => ({
    ...(mid !== undefined && { refNativeId: mid }),
    ...(watermarkMs !== undefined && { refWatermarkMs: watermarkMs }),
    ...(mids.length > 0 && { receiptNativeIds: mids }),
  }),
  system: ({ system: { event, attributes, referral } }) => {
    const ref = referral?.ref ?? (event === 'optin' ? attributes['ref'] : undefined);
    return ref ? { referralRef: ref } : {};
  },
};

function ownFactsOf<K extends MessagingBody['kind']>(kind: K, body: BodyOf<K>): Partial<MessagingFacts> {
  return factsByKind[kind]?.(body) ?? {};
}

function messageFacts(message: WireMessage): Partial<MessagingFacts> {
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
