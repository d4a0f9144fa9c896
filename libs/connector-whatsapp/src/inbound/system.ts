import { contentOf, type Inbound } from '#libs/connector/content';
import { filledAt, idAt, type JsonObject, objectAt } from '#libs/meta-graph';
import { contentTable } from '../content/index.ts';
import { type Person, subjectOf, updatedPersonOf } from '../identity.ts';
import type { PlatformEvent } from '../webhook.ts';
import { assembled } from './assembled.ts';

/** Translates an item of `groups[]`, whose `type` says what happened; only a join request names somebody. */
export const fromGroup = (event: PlatformEvent): Inbound => {
  const { item, around, name } = event;
  const person = subjectOf(item, around.contacts);
  return systemOf(event, {
    event: filledAt(item, 'type') ?? (name || 'groups'),
    person,
    groupId: idAt(item, 'group_id'),
  });
};

/** Translates an item of `user_preferences[]`: somebody stops or resumes marketing messages. */
export const fromPreference = (event: PlatformEvent): Inbound =>
  systemOf(event, { event: 'user_preferences', person: subjectOf(event.item, event.around.contacts) });

/** Translates an item of `user_id_update`: somebody's business-scoped id is another one now. */
export const fromUserIdUpdate = (event: PlatformEvent): Inbound =>
  systemOf(event, { event: 'user_id_update', person: updatedPersonOf(event.item, event.around.contacts) });

/** Translates a change of `messaging_handovers`: another app took or passed on somebody's thread. */
export const fromHandover = (event: PlatformEvent): Inbound => {
  const sender = objectAt(event.item, 'sender');
  const subject = {
    ...sender,
    wa_id: idAt(sender, 'phone_number') ?? idAt(sender, 'wa_id') ?? idAt(sender, 'id'),
  };
  return systemOf(event, { event: 'messaging_handovers', person: subjectOf(subject, event.around.contacts) });
};

/** Translates an item of the value's own `errors[]`: something failed for the number or its account. */
export const fromError = (event: PlatformEvent): Inbound => systemOf(event, { event: 'errors' });

interface SystemFacts {
  readonly event: string;
  readonly person?: Person;
  readonly groupId?: string | undefined;
}

function systemOf(event: PlatformEvent, { event: kind, person, groupId }: SystemFacts): Inbound {
  const translation = contentTable.systemEvent.toContent({ event: kind, facts: factsOf(event.item) });
  return assembled(event, {
    class: 'system',
    kind,
    ...(person && { person }),
    groupId,
    ...(translation.ok && {
      content: contentOf('systemEvent', translation.value),
      losses: translation.losses,
    }),
  });
}

/** What an item states, without what the event says by itself. */
function factsOf({
  metadata: _metadata,
  messaging_product: _product,
  contacts: _contacts,
  ...facts
}: JsonObject): JsonObject {
  return facts;
}
