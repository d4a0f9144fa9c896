import type { sealpost } from '#contracts/content';
import { contactsText, type ContentTranslator, lines } from '#libs/connector/content';
import { type Loss, loss, translated } from '#libs/envelope';
import { arrayAt, filledAt, idAt, isObject, type JsonObject, objectAt, objectsAt } from '#libs/meta-graph';
import { type ContactsPayload, given, type SendPayload } from '../webhook.ts';
import { asText, textPayload } from './text.ts';

type Card = sealpost.content.v1.ContactCard.$Shape;

/** Reads `contacts[]`; an empty list is a message without content. */
export const readContacts = (item: JsonObject): ContactsPayload | undefined => {
  const contacts = arrayAt(item, 'contacts').filter(isObject);
  return contacts.length === 0
    ? undefined
    : { type: 'contacts', contacts, ...given({ origin: filledAt(item, 'origin') }) };
};

/** Contact cards. The Send API takes neither a vCard nor more than 257 cards, and wants a part of the name beside the whole. */
export const contacts: ContentTranslator<'contacts', ContactsPayload, SendPayload> = {
  toContent: ({ contacts: cards, origin }) =>
    translated({ cards: cards.map((card) => cardOf(card, filledAt(card, 'origin') ?? origin)) }),
  fromContent: (body, rendering) => {
    const cards = body.cards ?? [];
    if (cards.length === 0 || cards.length > cardsMax)
      return asText(contactsText(body), rendering, 'contacts');
    const prefix = lines(...rendering.prefixLines);
    return translated(
      [...(prefix ? [textPayload(prefix)] : []), { type: 'contacts', contacts: cards.map(contactOf) }],
      cards.some(({ vcard }) => vcard) ? [vcardDropped] : [],
    );
  },
};

/** How many cards one message may hold. */
const cardsMax = 257;

const vcardDropped: Loss = loss(
  'FIELD_DROPPED',
  'contacts.cards.vcard',
  'the platform takes fields, no vCard',
  1,
);

const nameKeys = ['first_name', 'last_name', 'middle_name', 'prefix', 'suffix'] as const;

function cardOf(card: JsonObject, origin: string | undefined): Card {
  const name = objectAt(card, 'name');
  const org = objectAt(card, 'org');
  const vcard = filledAt(card, 'vcard');
  return {
    ...given({
      formattedName: filledAt(name, 'formatted_name') ?? nameOfVcard(vcard),
      firstName: filledAt(name, 'first_name'),
      lastName: filledAt(name, 'last_name'),
      middleName: filledAt(name, 'middle_name'),
      prefix: filledAt(name, 'prefix'),
      suffix: filledAt(name, 'suffix'),
      company: filledAt(org, 'company'),
      department: filledAt(org, 'department'),
      title: filledAt(org, 'title'),
      birthday: filledAt(card, 'birthday'),
      vcard,
    }),
    phones: objectsAt(card, 'phones').map((each) =>
      given({ phone: idAt(each, 'phone'), waId: idAt(each, 'wa_id'), type: filledAt(each, 'type') }),
    ),
    emails: objectsAt(card, 'emails').map((each) =>
      given({ email: filledAt(each, 'email'), type: filledAt(each, 'type') }),
    ),
    addresses: objectsAt(card, 'addresses').map(addressOf),
    urls: objectsAt(card, 'urls').map((each) =>
      given({ url: filledAt(each, 'url'), type: filledAt(each, 'type') }),
    ),
    ...(origin?.startsWith('contact_request') && { isOwn: true }),
  };
}

function addressOf(address: JsonObject): sealpost.content.v1.ContactAddress.$Shape {
  return given({
    street: filledAt(address, 'street'),
    city: filledAt(address, 'city'),
    state: filledAt(address, 'state'),
    zip: idAt(address, 'zip'),
    country: filledAt(address, 'country'),
    countryCode: filledAt(address, 'country_code'),
    type: filledAt(address, 'type'),
  });
}

/** A card that has nothing but a vCard is named by its `FN` line (RFC 6350 §6.2.1). */
function nameOfVcard(vcard: string | undefined): string | undefined {
  return /^FN[^:\r\n]*:(.+)$/im.exec(vcard ?? '')?.[1]?.trim() || undefined;
}

function contactOf(card: Card): JsonObject {
  const org = filled({ company: card.company, department: card.department, title: card.title });
  return {
    name: sentName(card),
    ...list('phones', card.phones, ({ phone, waId, type }) => filled({ phone, wa_id: waId, type })),
    ...list('emails', card.emails, ({ email, type }) => filled({ email, type })),
    ...list('addresses', card.addresses, ({ countryCode, ...address }) =>
      filled({ ...address, country_code: countryCode }),
    ),
    ...list('urls', card.urls, ({ url, type }) => filled({ url, type })),
    ...(Object.keys(org).length > 0 && { org }),
    ...filled({ birthday: card.birthday }),
  };
}

/** `formatted_name` and at least one other part, as the Send API wants; without one the whole name is the first name. */
function sentName(card: Card): JsonObject {
  const parts = filled({
    first_name: card.firstName,
    last_name: card.lastName,
    middle_name: card.middleName,
    prefix: card.prefix,
    suffix: card.suffix,
  });
  const spelled = nameKeys.map((key) => parts[key]).filter((part) => part !== undefined);
  const formattedName = card.formattedName || spelled.join(' ') || card.phones?.[0]?.phone || 'Contact';
  return {
    formatted_name: formattedName,
    ...(spelled.length > 0 ? parts : { first_name: formattedName }),
  };
}

function list<T>(
  key: string,
  entries: readonly T[] | null | undefined,
  write: (entry: T) => JsonObject,
): JsonObject {
  return entries?.length ? { [key]: entries.map(write) } : {};
}

/** The members that hold text. */
function filled(members: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(members).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '',
    ),
  );
}
