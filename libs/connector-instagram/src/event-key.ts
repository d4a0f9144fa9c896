import type { EventClass } from '#libs/connector/content';
import { deriveEnvelopeId, type EnvelopeId } from '#libs/envelope';
import type { KeyPart } from '#libs/meta-graph';

/** The envelope id of an item: the same for each repetition, another for each class that shares a `mid`. */
export const envelopeIdOf = (
  accountId: string,
  itemClass: EventClass,
  keyParts: readonly KeyPart[],
): EnvelopeId => deriveEnvelopeId('instagram', accountId, itemClass, keyParts);
