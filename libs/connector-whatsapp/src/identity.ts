import { idAt, type JsonObject, memberAt, objectAt, filledAt } from '#libs/meta-graph';

/** A person in one event. `id` is the business-scoped user id where one is given, else the phone; absent when nobody is named. */
export interface Person {
  readonly id?: string;
  /** The person's other ids in the event, each once. */
  readonly aliases: readonly string[];
  /** The name that the platform shows. */
  readonly name?: string;
}

/** The ids that one place of a webhook gives for a person. */
interface Ids {
  readonly userId?: string | undefined;
  readonly phone?: string | undefined;
  readonly parentUserId?: string | undefined;
}

/** Reads who wrote a message or placed a call; where the item names nobody, the only contact did. */
export const authorOf = (item: JsonObject, contacts: readonly JsonObject[]): Person => {
  const ids = idsAt(item, 'from', 'from_user_id', 'from_parent_user_id');
  return personOf(ids, contactOf(ids, contacts) ?? onlyContact(ids, contacts));
};

/** Reads to whom the business wrote in its own phone app. */
export const addresseeOf = (item: JsonObject, contacts: readonly JsonObject[]): Person => {
  const ids = idsAt(item, 'to', 'to_user_id', 'to_parent_user_id');
  return personOf(ids, contactOf(ids, contacts) ?? onlyContact(ids, contacts));
};

/** Whether a status is about a message to a group, whose id is then `recipient_id`. */
export const isForGroup = (status: JsonObject): boolean => filledAt(status, 'recipient_type') === 'group';

/** Reads who received or read a message: the recipient, in a group the participant. */
export const receiverOf = (status: JsonObject, contacts: readonly JsonObject[]): Person => {
  const ids = isForGroup(status) ? participantOf(status) : recipientOf(status);
  return personOf(ids, contactOf(ids, contacts));
};

/** Reads an item that names its person by `user_id`, `wa_id` and `parent_user_id`, such as a preference or a join request. */
export const subjectOf = (item: JsonObject, contacts: readonly JsonObject[]): Person => {
  const ids = idsAt(item, 'wa_id', 'user_id', 'parent_user_id');
  return personOf(ids, contactOf(ids, contacts));
};

/**
 * Reads whose identity a `system` message reports as changed: the old ids come first, the new ones are aliases. The
 * message's `from` is the old phone, `system.user_id` and `system.wa_id` are new, older captures say `new_wa_id`, and
 * `previous_*` may stand beside them.
 */
export const changedPersonOf = (item: JsonObject, contacts: readonly JsonObject[]): Person => {
  const system = objectAt(item, 'system');
  const next = idsAt(system, 'wa_id', 'user_id', 'parent_user_id');
  const nextPhone = next.phone ?? idAt(system, 'new_wa_id');
  const author = idsAt(item, 'from', 'from_user_id', 'from_parent_user_id');
  const contact = contactOf(author, contacts) ?? onlyContact(author, contacts);
  const known = idsAt(contact, 'wa_id', 'user_id', 'parent_user_id');
  const older = idsAt(system, 'previous_wa_id', 'previous_user_id', 'previous_parent_user_id');
  const before = (
    candidates: readonly (string | undefined)[],
    after: string | undefined,
  ): string | undefined => candidates.find((candidate) => candidate !== undefined && candidate !== after);
  const userId = before([older.userId, author.userId, known.userId], next.userId);
  const phone = before([older.phone, author.phone, known.phone], nextPhone);
  const parentUserId = before(
    [older.parentUserId, author.parentUserId, known.parentUserId],
    next.parentUserId,
  );
  return {
    ...idAndAliases(
      [userId, phone, next.userId, nextPhone],
      [phone, parentUserId, next.userId, nextPhone, next.parentUserId],
    ),
    ...nameOf(contact),
  };
};

/** Reads whose business-scoped id an item of `user_id_update` changes: `{wa_id, user_id{previous,current}, parent_user_id{…}}`. */
export const updatedPersonOf = (item: JsonObject, contacts: readonly JsonObject[]): Person => {
  const phone = idAt(item, 'wa_id');
  const contact = contactOf({ phone }, contacts);
  const [previous, current] = versionsAt(item, 'user_id');
  const [previousParent, currentParent] = versionsAt(item, 'parent_user_id');
  return {
    ...idAndAliases([previous, current, phone], [phone, previousParent, current, currentParent]),
    ...nameOf(contact),
  };
};

function personOf(ids: Ids, contact: JsonObject | undefined): Person {
  const known = idsAt(contact, 'wa_id', 'user_id', 'parent_user_id');
  const phones = [ids.phone, known.phone];
  const userIds = [ids.userId, known.userId];
  return {
    ...idAndAliases([...userIds, ...phones], [...phones, ...userIds, ids.parentUserId, known.parentUserId]),
    ...nameOf(contact),
  };
}

function idAndAliases(
  byRank: readonly (string | undefined)[],
  all: readonly (string | undefined)[],
): Pick<Person, 'id' | 'aliases'> {
  const id = byRank.find((each) => each !== undefined);
  const others = all.filter((each) => each !== undefined && each !== id);
  return {
    ...(id !== undefined && { id }),
    aliases: [...new Set(others)].filter((each) => each !== undefined),
  };
}

function nameOf(contact: JsonObject | undefined): Pick<Person, 'name'> {
  const profile = objectAt(contact, 'profile');
  const name = filledAt(profile, 'name') ?? filledAt(profile, 'username') ?? filledAt(contact, 'username');
  return name === undefined ? {} : { name };
}

function contactOf(ids: Ids, contacts: readonly JsonObject[]): JsonObject | undefined {
  const contactWith = (key: string, id: string | undefined): JsonObject | undefined =>
    id === undefined ? undefined : contacts.find((contact) => idAt(contact, key) === id);
  return contactWith('user_id', ids.userId) ?? contactWith('wa_id', ids.phone);
}

function onlyContact(ids: Ids, contacts: readonly JsonObject[]): JsonObject | undefined {
  const isNamed = ids.userId !== undefined || ids.phone !== undefined;
  return !isNamed && contacts.length === 1 ? contacts[0] : undefined;
}

function recipientOf(status: JsonObject): Ids {
  const ids = idsAt(status, 'recipient_id', 'recipient_user_id', 'recipient_parent_user_id');
  return { ...ids, parentUserId: ids.parentUserId ?? idAt(status, 'parent_recipient_user_id') };
}

function participantOf(status: JsonObject): Ids {
  return idsAt(
    status,
    'recipient_participant_id',
    'recipient_participant_user_id',
    'recipient_participant_parent_user_id',
  );
}

function idsAt(value: unknown, phone: string, userId: string, parentUserId: string): Ids {
  return { phone: idAt(value, phone), userId: idAt(value, userId), parentUserId: idAt(value, parentUserId) };
}

/** An id that changed, `{previous, current}`; plain text is the current one. */
function versionsAt(item: JsonObject, key: string): readonly [string | undefined, string | undefined] {
  const versions = memberAt(item, key);
  return [idAt(versions, 'previous'), idAt(versions, 'current') ?? idAt(item, key)];
}
