import type { sealpost } from '#contracts/content';
import { loss } from '#libs/envelope';
import type { ContentBody } from '../connector.ts';
import { lines, type Rendered } from './rendered.ts';

type Card = sealpost.content.v1.ContactCard.$Shape;

/** Contact cards as text, a card below the other: the name, then each fact that it holds on a line of its own. */
export const contactsText = ({ cards }: ContentBody<'contacts'>): Rendered => ({
  text: lines(...(cards ?? []).map(cardText)) || '👤 Contact',
  losses: [loss('RENDERED_AS_TEXT', 'contacts', 'the platform sends no contact cards', 2)],
});

function cardText(card: Card): string {
  return lines(
    `👤 ${nameOf(card) || 'Contact'}`,
    ...(card.phones ?? []).map(({ phone, waId }) => marked('☎', phone || (waId ? `+${waId}` : ''))),
    ...(card.emails ?? []).map(({ email }) => marked('✉', email)),
    ...(card.urls ?? []).map(({ url }) => marked('🔗', url)),
    ...(card.addresses ?? []).map((address) => marked('📍', addressText(address))),
    marked('🏢', listed(card.title, card.department, card.company)),
    marked('🎂', card.birthday),
  );
}

function nameOf(card: Card): string {
  if (card.formattedName) return card.formattedName;
  return [card.prefix, card.firstName, card.middleName, card.lastName, card.suffix]
    .filter((part) => part)
    .join(' ');
}

function addressText(address: sealpost.content.v1.ContactAddress.$Shape): string {
  return listed(
    address.street,
    address.zip,
    address.city,
    address.state,
    address.country || address.countryCode,
  );
}

function listed(...parts: readonly (string | null | undefined)[]): string {
  return parts.filter((part) => part).join(', ');
}

function marked(sign: string, text: string | null | undefined): string {
  return text ? `${sign} ${text}` : '';
}
