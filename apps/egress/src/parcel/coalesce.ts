import { bodyOf, type Content, contentOf, kindOf } from '#libs/connector/content';
import { hexOf, type Result } from '#libs/envelope';
import type { ClaimedParcel } from '../lanes/deliver-lane.ts';
import type { Prepared } from './prepare.ts';

/** A claimed parcel with its content in clear. */
export interface ReadableParcel {
  readonly claimed: ClaimedParcel;
  readonly content: Content;
}

/**
 * Lets an edit or a deletion take effect on a message of the same lane that has not been sent yet: the message goes out in
 * its new version, or not at all, and nothing has to be said about it. `prepareAgain` makes the calls of a new version.
 */
export const coalesce = (
  parcels: readonly ReadableParcel[],
  prepareAgain: (claimed: ClaimedParcel, content: Content) => Result<Prepared>,
): readonly ClaimedParcel[] => {
  const latest = new Map(parcels.map((parcel) => [keyText(parcel.claimed, 'envelopeId'), parcel]));
  for (const change of parcels) {
    const original = latest.get(keyText(change.claimed, 'refEnvelopeId'));
    if (!original || !isUntouched(original.claimed, change.claimed)) continue;
    const changed = changedBy(change.content, original, prepareAgain);
    if (!changed) continue;
    latest.set(keyText(original.claimed, 'envelopeId'), changed);
    latest.set(keyText(change.claimed, 'envelopeId'), {
      ...change,
      claimed: withoutCalls(change.claimed),
    });
  }
  return parcels.map(({ claimed }) => latest.get(keyText(claimed, 'envelopeId'))?.claimed ?? claimed);
};

const keyText = ({ parcel }: ClaimedParcel, id: 'envelopeId' | 'refEnvelopeId'): string => {
  const { conversationId, participantId, envelopeId } = parcel.key;
  const named =
    id === 'envelopeId' ? envelopeId : parcel.kind === 'envelope' ? parcel.header.refEnvelopeId : Buffer.of();
  return [conversationId, participantId, named].map(hexOf).join(' ');
};

/** Whether nothing of a message can have been seen, and its own author changes it. */
const isUntouched = (
  { parcel, prepared, firstPart, possiblyDoubled }: ClaimedParcel,
  change: ClaimedParcel,
): boolean =>
  prepared.ok &&
  change.prepared.ok &&
  prepared.value.requests.length > 0 &&
  firstPart === 0 &&
  !possiblyDoubled &&
  parcel.senderId.equals(change.parcel.senderId);

/** The message as the change leaves it; `undefined` for what changes no message. */
const changedBy = (
  change: Content,
  { claimed, content }: ReadableParcel,
  prepareAgain: (claimed: ClaimedParcel, content: Content) => Result<Prepared>,
): ReadableParcel | undefined => {
  if (bodyOf(change, 'deletion')) return { content, claimed: withoutCalls(claimed) };
  const edited = bodyOf(change, 'edit')?.content;
  const version = edited && versionOf(content, edited);
  const prepared = version && prepareAgain(claimed, version);
  return prepared?.ok ? { content: version ?? content, claimed: { ...claimed, prepared } } : undefined;
};

/** The new body in the surroundings of the old one. */
const versionOf = (original: Content, edited: Content): Content | undefined => {
  const kind = kindOf(edited);
  const body = bodyOf(edited, kind);
  const { [kindOf(original)]: _body, ...surroundings } = original;
  return body && contentOf(kind, body, surroundings);
};

const withoutCalls = (claimed: ClaimedParcel): ClaimedParcel =>
  claimed.prepared.ok
    ? { ...claimed, prepared: { ...claimed.prepared, value: { ...claimed.prepared.value, requests: [] } } }
    : claimed;
