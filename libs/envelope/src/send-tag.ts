import { envelopeIdOf, type EnvelopeId, participantIdOf, type ParticipantId } from './ids.ts';

/** What a send is tagged with, so that its echo or status names it. */
export interface SendTag {
  readonly envelopeId: EnvelopeId;
  readonly participantId: ParticipantId;
}

/** Writes the tag of all calls of one delivery; the connector adds the part to each. At most 70 characters. */
export const formatSendTag = ({ envelopeId, participantId }: SendTag): string =>
  `gw:${envelopeId}:${participantId}`;

/** The tag of one call: that of its delivery, and its part. */
export const partTagOf = (deliveryTag: string, part: number): string => `${deliveryTag}:${part}`;

/** The same from the ids. */
export const formatPartTag = (tag: SendTag, part: number): string => partTagOf(formatSendTag(tag), part);

/** Reads a part tag back; `undefined` for a tag that is not ours. */
export const parsePartTag = (text: string): (SendTag & { readonly part: number }) | undefined => {
  const [label, envelope = '', participant = '', part = '', ...rest] = text.split(':');
  const envelopeId = envelopeIdOf(envelope);
  const participantId = participantIdOf(participant);
  if (label !== 'gw' || !envelopeId || !participantId || !/^\d{1,4}$/.test(part) || rest.length > 0)
    return undefined;
  return { envelopeId, participantId, part: Number(part) };
};
