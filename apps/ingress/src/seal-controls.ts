import type { SealedBodyParts } from '#libs/sealing';
import { type ControlDraft, controlBytesOf } from './control.ts';
import type { ControlRecord } from './records.ts';
import type { ResolvedDelivery, ResolvedItem } from './resolved-delivery.ts';

/** A delivery whose control records are final. */
export interface SealedControls {
  /** In body order; what was learned on the way comes first. */
  readonly controls: readonly ControlRecord[];
  /** The items, with bytes in place of drafts. */
  readonly sealed: readonly ResolvedItem[];
}

/** Seals the names in control records. A repetition's record is already bytes, and stays what it was. */
export const sealControls = (
  { items, learned }: ResolvedDelivery,
  seal: (plaintext: Uint8Array, aad: Uint8Array) => SealedBodyParts,
): SealedControls => {
  const sealed = items.map((resolved): ResolvedItem => {
    const { resolution } = resolved;
    if (resolution.to !== 'control' || resolution.control instanceof Uint8Array) return resolved;
    return { ...resolved, resolution: { to: 'control', control: controlBytesOf(resolution.control, seal) } };
  });
  return {
    controls: [...learned.map((draft) => learnedRecord(draft, seal)), ...sealed.flatMap(record)],
    sealed,
  };
};

function learnedRecord(
  draft: ControlDraft,
  seal: (plaintext: Uint8Array, aad: Uint8Array) => SealedBodyParts,
): ControlRecord {
  const { controlId, platform, accountId, address } = draft;
  return { controlId, account: `${platform}:${accountId}`, address, value: controlBytesOf(draft, seal) };
}

function record({ item, person, resolution }: ResolvedItem): readonly ControlRecord[] {
  return resolution.to === 'control' && resolution.control instanceof Uint8Array
    ? [
        {
          controlId: item.event.envelopeId,
          account: item.account,
          address: person.address,
          value: resolution.control,
        },
      ]
    : [];
}
