import { type ContentTranslator, locationText } from '#libs/connector/content';
import { type Loss, loss, translated } from '#libs/envelope';
import type { ShapeOf } from '#libs/meta-graph';
import type { SendPayload } from '../webhook.ts';
import { asText } from './text.ts';

/** A place, which old clients sent as `coordinates{lat, long}`; none can be sent. A text beside it names it. */
export const location: ContentTranslator<'location', ShapeOf<'location'>, SendPayload> = {
  toContent: ({ attachment: { coordinates, title, url }, text }) => {
    const [name, address] = [title, text].filter((each) => each !== undefined);
    return translated(
      {
        ...coordinates,
        ...(name !== undefined && { name }),
        ...(address !== undefined && { address }),
        ...(url !== undefined && { url }),
      },
      [...(isPlace(coordinates) ? [] : [unreadable]), ...(text === undefined ? [] : [textNamesIt])],
    );
  },
  fromContent: (body, rendering) => asText(locationText(body), rendering),
};

const unreadable: Loss = loss('FIELD_DROPPED', 'location', 'the degrees are no place on earth', 3);
const textNamesIt: Loss = loss('RENDERED_AS_TEXT', 'location.name', 'the text beside the place names it', 1);

function isPlace(coordinates: ShapeOf<'location'>['attachment']['coordinates']): boolean {
  return (
    coordinates !== undefined &&
    Math.abs(coordinates.latitudeDeg) <= 90 &&
    Math.abs(coordinates.longitudeDeg) <= 180
  );
}
