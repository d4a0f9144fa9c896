import type { ControlDraft, ControlName } from './control.ts';
import type { Item } from './item.ts';
import type { ItemView } from './item-view.ts';
import type { Resolution } from './resolution.ts';

/** A control record of an item. The person's other spellings go along, so that the directory knows them all. */
export const toDirectory = (
  { event, spellings, atMs }: Item,
  { person, state }: ItemView,
  name: ControlName,
  details: Partial<Pick<ControlDraft, 'tokenHash' | 'number' | 'language' | 'chosenConversationId'>>,
): Resolution => {
  const displayName = event.content?.authorName;
  const control: ControlDraft = {
    controlId: event.envelopeId,
    name,
    platform: event.platform,
    accountId: event.accountId,
    address: person.address,
    aliases: spellings.filter((each) => each !== person.address),
    atMs,
    ...(displayName && { displayName }),
    ...(state.currentConversationId !== undefined && { conversationId: state.currentConversationId }),
    ...details,
  };
  return { to: 'control', control };
};
