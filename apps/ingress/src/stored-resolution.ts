import { type FailureCode, dispositionOf, failure } from '#libs/envelope';
import type { StoredResolution } from '#libs/store';
import type { NowhereReason, Resolution } from './resolution.ts';
import type { ResolvedItem } from './resolved-delivery.ts';

/** Reads a stored resolution, so that a repetition goes where the first one went. */
export const resolutionOfStored = (stored: StoredResolution): Resolution => {
  const { conversationId, senderId, refEnvelopeId, control, rosterEpoch, disposition } = stored;
  const [to, detail = ''] = disposition.split(':');
  if (conversationId !== undefined && senderId !== undefined)
    return {
      to: 'conversation',
      conversationId,
      senderId,
      rosterEpoch,
      ...(refEnvelopeId !== undefined && { refEnvelopeId }),
    };
  if (control !== undefined) return { to: 'control', control };
  return to === 'dead-letter'
    ? { to, failure: failure(codeOf(detail)) }
    : { to: 'nowhere', reason: reasonOf(detail) };
};

/** What is stored of a delivery's items: those that were resolved for the first time, in body order. */
export const storedResolutionsOf = (items: readonly ResolvedItem[]): readonly StoredResolution[] =>
  items.filter(({ occurrence }) => occurrence === 'first').map(storedResolutionOf);

function storedResolutionOf({ item, person, resolution }: ResolvedItem): StoredResolution {
  const place = {
    envelopeId: item.event.envelopeId,
    account: item.account,
    address: person.address,
    disposition: dispositionTextOf(resolution),
    rosterEpoch: 0n,
  };
  if (resolution.to === 'control' && resolution.control instanceof Uint8Array)
    return { ...place, control: Buffer.from(resolution.control) };
  if (resolution.to !== 'conversation') return place;
  const { to: _, ...conversation } = resolution;
  return { ...place, ...conversation };
}

/** The text that stands for a resolution in the database: where it went, and why where it went nowhere. */
export const dispositionTextOf = (resolution: Resolution): string => {
  if (resolution.to === 'dead-letter') return `${resolution.to}:${resolution.failure.code}`;
  return resolution.to === 'nowhere' ? `${resolution.to}:${resolution.reason}` : resolution.to;
};

const isCode = (text: string): text is FailureCode => Object.hasOwn(dispositionOf, text);

function codeOf(text: string): FailureCode {
  return isCode(text) ? text : 'unsupported';
}

const reasons: readonly NowhereReason[] = [
  'token_kept',
  'no_token',
  'no_conversation',
  'about_the_gateway',
  'already_talking',
  'unknown_person',
];

function reasonOf(text: string): NowhereReason {
  return reasons.find((reason) => reason === text) ?? 'no_conversation';
}
