import { type ContentTranslator, lines, locationText } from '#libs/connector/content';
import { type Loss, loss, translated } from '#libs/envelope';
import { filledAt, type JsonObject, memberAt, numberAt, objectAt } from '#libs/meta-graph';
import { given, type LocationPayload, type SendPayload } from '../webhook.ts';
import { asText, textPayload } from './text.ts';

/**
 * Reads `location{latitude, longitude, name?, address?, url?}`. Without degrees it is no place. Degrees that are given and
 * are no numbers, as in samples of the documentation, become NaN: a place that nobody can find, and never a wrong one.
 */
export const readLocation = (item: JsonObject): LocationPayload | undefined => {
  const object = objectAt(item, 'location');
  if (memberAt(object, 'latitude') == null || memberAt(object, 'longitude') == null) return undefined;
  return {
    type: 'location',
    location: {
      latitude: numberAt(object, 'latitude') ?? Number.NaN,
      longitude: numberAt(object, 'longitude') ?? Number.NaN,
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
    if (!isPlace(latitude ?? 0, longitude ?? 0)) return asText(locationText(body), rendering, 'location');
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
