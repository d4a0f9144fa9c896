import type { MessagingEvent } from './webhook.ts';

/** Who an event is from and to. */
export interface Identities {
  /** Ours; empty where the event names nobody. */
  readonly accountId: string;
  readonly senderId?: string;
  readonly recipientId?: string;
  readonly senderAliases?: readonly string[];
}

/**
 * Names the account and the two sides. An echo comes from our account; a receipt comes from the person who received or
 * read, although the platform also sends it in the page's name; what our own account did goes to the person it names.
 */
export const identitiesOf = (event: MessagingEvent): Identities => {
  const isEcho = event.body.kind === 'message' && event.body.message.isEcho;
  const accountId = event.entryId ?? (isEcho ? event.senderId : event.recipientId) ?? '';
  if (isEcho) return sides(accountId, accountId, event.recipientId);
  const personId = event.senderId ?? event.senderRef;
  const isOwn = personId !== undefined && personId === accountId;
  if (isOwn && event.body.kind === 'receipt') return sides(accountId, event.recipientId, accountId);
  if (isOwn) return sides(accountId, accountId, event.recipientId ?? accountId);
  return { ...sides(accountId, personId, accountId), ...aliasesOf(event) };
};

function sides(accountId: string, senderId: string | undefined, recipientId: string | undefined): Identities {
  return {
    accountId,
    ...(senderId && { senderId }),
    ...(recipientId && { recipientId }),
  };
}

function aliasesOf({ senderId, senderRef }: MessagingEvent): Pick<Identities, 'senderAliases'> {
  return senderId !== undefined && senderRef !== undefined && senderRef !== senderId
    ? { senderAliases: [senderRef] }
    : {};
}
