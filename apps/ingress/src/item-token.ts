import type { Item } from './item.ts';
import { tokenInReference, tokenInText } from './join-tokens.ts';

/** Kinds in which a person's own words can be meant for the gateway. */
const plainKinds: ReadonlySet<string> = new Set(['text', 'choice_answer']);

/** Whether an item is a plain text or a tapped answer, so that its text can be a command or an invitation's. */
export const isPlain = ({ event }: Item): boolean =>
  event.class === 'message' && event.text !== undefined && plainKinds.has(event.kind ?? '');

/** The invitation's token that an item carries: in the reference of the link that led to it, else in its own text. */
export const tokenInItem = (item: Item): string | undefined => {
  const { referralRef, text = '' } = item.event;
  const referred = referralRef === undefined ? undefined : tokenInReference(referralRef);
  return referred ?? (isPlain(item) ? tokenInText(text) : undefined);
};
