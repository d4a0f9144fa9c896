import type { GraphProblem } from '../graph/problem.ts';
import {
  type JsonObject,
  characters,
  isObject,
  listAt,
  numberAt,
  objectAt,
  textAt,
} from '../wire/readers.ts';
import { invalid, missing, unsupportedType } from './errors.ts';
import { interactiveProblem } from './interactive-limits.ts';
import { within } from './lengths.ts';

const textMax = 4096;
const captionMax = 1024;
const contactsMax = 257;
const tagMax = 512;

/** Says what is wrong with the payload of one type; `undefined` when nothing is. */
type Check = (payload: JsonObject) => GraphProblem | undefined;

/** One row a type of message: the members and lengths that WhatsApp's message reference states. */
const checks: Readonly<Record<string, Check>> = {
  text: (text) => within('text.body', textAt(text, 'body'), textMax),
  image: (image) => mediaProblem('image', image, captionMax),
  video: (video) => mediaProblem('video', video, captionMax),
  document: (document) => mediaProblem('document', document, captionMax),
  audio: (audio) => mediaProblem('audio', audio, 0),
  sticker: (sticker) => mediaProblem('sticker', sticker, 0),
  location: (location) =>
    degreesProblem('location.latitude', numberAt(location, 'latitude'), 90) ??
    degreesProblem('location.longitude', numberAt(location, 'longitude'), 180),
  reaction: (reaction) =>
    textAt(reaction, 'message_id') === undefined
      ? missing('reaction.message_id')
      : textAt(reaction, 'emoji') === undefined
        ? missing('reaction.emoji')
        : undefined,
  template: (template) =>
    textAt(template, 'name') === undefined
      ? missing('template.name')
      : textAt(objectAt(template, 'language'), 'code') === undefined
        ? missing('template.language.code')
        : undefined,
  interactive: interactiveProblem,
};

/** What is wrong with a message of the Send API, before anybody asks whom it is for. */
export const messageProblem = (body: JsonObject): GraphProblem | undefined => {
  const type = textAt(body, 'type') ?? 'text';
  const tag = textAt(body, 'biz_opaque_callback_data');
  if (tag !== undefined && characters(tag) > tagMax)
    return invalid('biz_opaque_callback_data', 'is too long');
  if (type === 'contacts') return contactsProblem(listAt(body, 'contacts'));
  const check = checks[type];
  if (!check) return unsupportedType();
  const payload = objectAt(body, type);
  return payload ? check(payload) : missing(type);
};

function mediaProblem(type: string, media: JsonObject, captionMaxHere: number): GraphProblem | undefined {
  const { id, link } = { id: textAt(media, 'id'), link: textAt(media, 'link') };
  if ((id === undefined) === (link === undefined)) return missing(`either ${type}.id or ${type}.link`);
  if (link !== undefined && !/^https?:\/\//i.test(link))
    return invalid(`${type}.link`, 'must be an http or https link');
  const caption = textAt(media, 'caption');
  if (caption === undefined) return undefined;
  if (captionMaxHere === 0) return invalid(`${type}.caption`, 'is not allowed');
  return characters(caption) > captionMaxHere
    ? invalid(`${type}.caption`, `must be at most ${captionMaxHere} characters long`)
    : undefined;
}

function degreesProblem(member: string, degrees: number | undefined, max: number): GraphProblem | undefined {
  if (degrees === undefined) return missing(member);
  return Math.abs(degrees) > max ? invalid(member, 'is not a place on earth') : undefined;
}

function contactsProblem(contacts: readonly unknown[]): GraphProblem | undefined {
  if (contacts.length === 0) return missing('contacts');
  if (contacts.length > contactsMax) return invalid('contacts', `must be at most ${contactsMax}`);
  for (const contact of contacts) {
    const name = isObject(contact) ? objectAt(contact, 'name') : undefined;
    if (textAt(name, 'formatted_name') === undefined) return missing('contacts.name.formatted_name');
    if (name && Object.keys(name).length < 2) return missing('a second part of contacts.name');
  }
  return undefined;
}
