import { arrayAt, filledAt, idAt, isObject, memberAt, numberAt, objectAt, objectsAt } from '../readers.ts';
import type { WireAttachment, WireTemplate } from './webhook.ts';

/** The attachments of a message, in order; an old single `attachment` counts as one. */
export const attachmentsOf = (message: unknown): readonly WireAttachment[] => {
  const several = arrayAt(message, 'attachments');
  const single = memberAt(message, 'attachment');
  return (several.length === 0 && isObject(single) ? [single] : several).map(attachmentOf);
};

/** Reads one element of `attachments`; what is no object is an attachment of unknown type. */
function attachmentOf(element: unknown): WireAttachment {
  const payload = objectAt(element, 'payload') ?? {};
  const story = objectAt(payload, 'story');
  const type = filledAt(element, 'type') ?? '';
  const url = urlOf(element, payload) ?? filledAt(story, 'url');
  const title = filledAt(payload, 'title') ?? filledAt(element, 'title');
  const nativeId = nativeIdOf(payload) ?? idAt(story, 'id');
  const stickerId = idAt(payload, 'sticker_id');
  const coordinates = coordinatesOf(payload);
  return {
    type,
    ...(url !== undefined && { url }),
    ...(title !== undefined && { title }),
    ...(nativeId !== undefined && { nativeId }),
    ...(stickerId !== undefined && { stickerId }),
    ...(coordinates !== undefined && { coordinates }),
    ...(type === 'template' && { template: templateOf(element, payload) }),
  };
}

/** The members that hold a link: `story_media_url` is how Instagram spells that of a story; a link preview's stands beside its payload. */
function urlOf(element: unknown, payload: unknown): string | undefined {
  return (
    filledAt(payload, 'url') ??
    filledAt(payload, 'story_media_url') ??
    filledAt(element, 'url') ??
    filledAt(element, 'URL')
  );
}

const idMembers = ['ig_post_media_id', 'reel_video_id', 'story_media_id', 'id'] as const;

function nativeIdOf(payload: unknown): string | undefined {
  return idMembers.map((member) => idAt(payload, member)).find((id) => id !== undefined);
}

function coordinatesOf(payload: unknown): WireAttachment['coordinates'] {
  const coordinates = objectAt(payload, 'coordinates');
  const latitudeDeg = numberAt(coordinates, 'lat');
  const longitudeDeg = numberAt(coordinates, 'long') ?? numberAt(coordinates, 'lng');
  return latitudeDeg === undefined || longitudeDeg === undefined ? undefined : { latitudeDeg, longitudeDeg };
}

/** A template's title stands in its first element, in a product's or a `generic`'s, in the payload, or beside it (echoes of receipts). */
function templateOf(element: unknown, payload: unknown): WireTemplate {
  const product = objectAt(payload, 'product');
  const elements = objectsAt(product ?? objectAt(payload, 'generic') ?? payload, 'elements');
  const first = elements[0];
  const title = filledAt(first, 'title') ?? filledAt(payload, 'title') ?? filledAt(element, 'title');
  const subtitle = filledAt(first, 'subtitle');
  const url =
    filledAt(objectAt(first, 'default_action'), 'url') ??
    filledAt(first, 'item_url') ??
    urlOf(element, payload);
  const nativeId = idAt(first, 'id') ?? idAt(first, 'retailer_id');
  const isProduct = product !== undefined || filledAt(payload, 'template_type') === 'product';
  return {
    ...(title !== undefined && { title }),
    ...(subtitle !== undefined && { subtitle }),
    ...(url !== undefined && { url }),
    ...(isProduct && nativeId !== undefined && { nativeId }),
    isProduct,
    furtherTitles: elements.slice(1).flatMap((each) => filledAt(each, 'title') ?? []),
    buttons: [payload, ...elements].flatMap((holder) => arrayAt(holder, 'buttons').filter(isObject)).length,
  };
}
