import { type ContentTranslator, systemText } from '#libs/connector/content';
import { type Loss, loss, translated } from '#libs/envelope';
import { filledAt, isObject, type JsonObject, objectAt } from '#libs/meta-graph';
import { given, type TextPayload } from '../webhook.ts';
import { asText } from './text.ts';

/** An event with the facts that its item states. */
export interface SystemEventPayload {
  readonly event: string;
  readonly body?: string;
  readonly facts: JsonObject;
}

/** Reads a `system{body, type, …}` message, with the `identity` block of a changed security code. */
export const readSystem = (item: JsonObject): SystemEventPayload | undefined => {
  const system = objectAt(item, 'system');
  if (system === undefined) return undefined;
  const { body: _body, type: _type, ...facts } = system;
  const identity = objectAt(item, 'identity');
  return {
    event: filledAt(system, 'type') ?? 'system',
    ...given({ body: filledAt(system, 'body') }),
    facts: identity === undefined ? facts : { ...facts, identity },
  };
};

/** Something that happened around a conversation, in the platform's words. */
export const systemEvent: ContentTranslator<'systemEvent', SystemEventPayload, TextPayload> = {
  toContent: ({ event, body, facts }) => {
    const attributes = attributesOf(facts, '', depthMax);
    return translated(
      {
        event,
        ...given({ body }),
        ...(attributes.length > 0 && { attributes: Object.fromEntries(attributes.slice(0, attributesMax)) }),
      },
      attributes.length > attributesMax ? [attributesDropped] : [],
    );
  },
  fromContent: (body, rendering) => asText(systemText(body), rendering, 'system_event.body'),
};

/** Facts nest no deeper in any documented event. */
const depthMax = 4;
/** Only a long list of participants has more. */
const attributesMax = 100;

const attributesDropped: Loss = loss(
  'FIELD_DROPPED',
  'system_event.attributes',
  'there are too many of them',
  1,
);

/** The scalars of an object by their dotted paths. */
function attributesOf(value: unknown, path: string, depth: number): readonly (readonly [string, string])[] {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return [[path, String(value)]];
  if (depth === 0 || (!Array.isArray(value) && !isObject(value))) return [];
  return Object.entries(value)
    .slice(0, attributesMax + 1)
    .flatMap(([key, member]) => attributesOf(member, path === '' ? key : `${path}.${key}`, depth - 1));
}
