import type { Item } from './item.ts';
import { tokenInReference, tokenInText } from './join-tokens.ts';

/** The invitation's token that an item carries: in the reference of the link that led to it, else in its own text. */
export const tokenInItem = ({ event }: Item): string | undefined =>
  (event.referralRef === undefined ? undefined : tokenInReference(event.referralRef)) ??
  (event.class === 'message' && event.text !== undefined ? tokenInText(event.text) : undefined);
