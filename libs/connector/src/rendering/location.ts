import { loss } from '#libs/envelope';
import type { ContentBody } from '../connector.ts';
import { lines, type Rendered } from './rendered.ts';

/** A place as a pin, its name and address, and a map link that every phone opens; no link to degrees that are no place. */
export const locationText = ({
  latitudeDeg,
  longitudeDeg,
  name,
  address,
  url,
}: ContentBody<'location'>): Rendered => ({
  text: lines(
    `📍 ${[name, address].filter((part) => part).join(' - ') || 'Location'}`,
    mapLink(latitudeDeg ?? 0, longitudeDeg ?? 0),
  ),
  losses: [
    loss('RENDERED_AS_TEXT', 'location', 'the platform sends no places', 2),
    ...(url ? [loss('FIELD_DROPPED', 'location.url', 'the map link stands in its place', 1)] : []),
  ],
});

function mapLink(latitudeDeg: number, longitudeDeg: number): string {
  const isPlace = Math.abs(latitudeDeg) <= 90 && Math.abs(longitudeDeg) <= 180;
  return isPlace ? `https://maps.google.com/?q=${degrees(latitudeDeg)},${degrees(longitudeDeg)}` : '';
}

/** Degrees without an exponent, as map links want them. */
function degrees(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(20).replace(/\.?0+$/, '') : text;
}
