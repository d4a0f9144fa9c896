import { loss } from '#libs/envelope';
import type { ContentBody } from '../connector.ts';
import { lines, type Rendered } from './rendered.ts';

/** A place as a pin, its name and address, and a map link that every phone opens. */
export const locationText = ({
  latitudeDeg,
  longitudeDeg,
  name,
  address,
  url,
}: ContentBody<'location'>): Rendered => ({
  text: lines(
    `📍 ${[name, address].filter((part) => part).join(' - ') || 'Location'}`,
    `https://maps.google.com/?q=${degrees(latitudeDeg)},${degrees(longitudeDeg)}`,
  ),
  losses: [
    loss('RENDERED_AS_TEXT', 'location', 'the platform sends no places', 2),
    ...(url ? [loss('FIELD_DROPPED', 'location.url', 'the map link stands in its place', 1)] : []),
  ],
});

/** Degrees without an exponent, as map links want them. */
function degrees(value: number | null | undefined): string {
  const text = String(value ?? 0);
  return text.includes('e') ? (value ?? 0).toFixed(20).replace(/\.?0+$/, '') : text;
}
