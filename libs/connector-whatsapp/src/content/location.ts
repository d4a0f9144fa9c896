import { type ContentTranslator, lines, locationText } from '#libs/connector/content';
import { type Loss, loss, translated } from '#libs/envelope';
import { filledAt, type JsonObject, numberAt, objectAt } from '#libs/meta-graph';
import { given, type LocationPayload, type SendPayload } from '../webhook.ts';
import { asText, textPayload } from './text.ts';

/** Reads `location{latitude, longitude, name?, address?, url?}`; without two numbers it is no place, and never a wrong one. */
export const readLocation = (item: JsonObject): LocationPayload | undefined => {
  const object = objectAt(item, 'location');
  const latitude = numberAt(object, 'latitude');
  const longitude = numberAt(object, 'longitude');
  if (latitude === undefined || longitude === undefined) return undefined;
  return {
    type: 'location',
    location: {
      latitude,
      longitude,
      ...given({
        name: filledAt(object, 'name'),
        address: filledAt(object, 'address'),
        url: filledAt(object, 'url'),
      }),
    },
  };
};

/** A place. The Send API has no link, and shows an address only below a name. */
export const location: ContentTranslator<'location', LocationPayload, SendPayload> = {
  toContent: ({ location: { latitude, longitude, ...about } }) =>
    translated(
      { latitudeDeg: latitude, longitudeDeg: longitude, ...about },
      isPlace(latitude, longitude) ? [] : [unreadable],
    ),
  fromContent: (body, rendering) => {
    const { latitudeDeg: latitude, longitudeDeg: longitude, name, address, url } = body;
    if (!isPlace(latitude ?? 0, longitude ?? 0)) return asText(locationText(body), rendering);
    const prefix = lines(...rendering.prefixLines);
    const title = name || address;
    return translated(
      [
        ...(prefix ? [textPayload(prefix)] : []),
        {
          type: 'location',
          location: {
            latitude: latitude ?? 0,
            longitude: longitude ?? 0,
            ...(title && { name: title }),
            ...(name && address && { address }),
          },
        },
      ],
      url ? [linkDropped] : [],
    );
  },
};

const unreadable: Loss = loss('FIELD_DROPPED', 'location', 'the degrees are no place on earth', 3);
const linkDropped: Loss = loss('FIELD_DROPPED', 'location.url', 'the platform takes no link with a place', 1);

function isPlace(latitude: number, longitude: number): boolean {
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
}
