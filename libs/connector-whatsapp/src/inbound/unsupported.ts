import { contentOf, type Inbound } from '#libs/connector/content';
import { idAt } from '#libs/meta-graph';
import { contentTable } from '../content/index.ts';
import { authorOf } from '../identity.ts';
import type { PlatformEvent } from '../webhook.ts';
import { assembled, kept } from './assembled.ts';

/** Translates what neither Meta nor this project documents, and what is no webhook; its bytes are kept. */
export const fromUnsupported = (event: PlatformEvent): Inbound => {
  const { raw, losses } = kept(event);
  const translation = contentTable.unsupported.toContent({ type: event.name });
  return assembled(event, {
    class: 'unsupported',
    kind: event.name,
    ...(translation.ok && {
      content: contentOf('unsupported', translation.value, { raw }),
      losses: [...translation.losses, ...losses],
    }),
  });
};

/** Translates what is documented and for nobody in a conversation. */
export const fromIgnored = (event: PlatformEvent): Inbound =>
  assembled(event, { class: 'ignored', kind: event.name });

/** Translates an item of `calls[]`; a call has an id of its own and is for nobody here. */
export const fromCall = (event: PlatformEvent): Inbound => {
  const nativeId = idAt(event.item, 'id');
  return assembled(event, {
    class: 'ignored',
    kind: 'calls',
    person: authorOf(event.item, event.around.contacts),
    nativeId,
    ...(nativeId !== undefined && { key: { by: 'id', id: nativeId } }),
  });
};
