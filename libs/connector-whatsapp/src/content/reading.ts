import {
  type Content,
  type ContentBody,
  type ContentKind,
  contentOf,
  type ContentTranslator,
  kindOf,
} from '#libs/connector/content';
import type { Loss } from '#libs/envelope';
import { filledAt, flagAt, isObject, type JsonObject, objectAt } from '#libs/meta-graph';
import { readButton, readButtonReply, readListReply } from './choice-answer.ts';
import { readContacts } from './contacts.ts';
import { contextOf } from './context.ts';
import { readDeletion } from './deletion.ts';
import { readEdit } from './edit.ts';
import { readFormReply } from './form-reply.ts';
import { readLocation } from './location.ts';
import { readErrors, readMedia } from './media.ts';
import { readOrder } from './order.ts';
import type { WhatsAppTable } from './payloads.ts';
import { readReaction } from './reaction.ts';
import { readSystem } from './system-event.ts';
import { readText } from './text.ts';
import { readUnavailable, type UnavailablePayload } from './unavailable.ts';

/** What a message means, and what of it was lost on the way in. */
export interface MessageReading {
  readonly content: Content;
  readonly losses: readonly Loss[];
}

/** Reads a message of one type; `undefined` where the object of that type is missing. */
type Reader = (item: JsonObject, table: WhatsAppTable) => MessageReading | undefined;

/** Every documented `messages[].type` (Cloud API, messages webhook reference), with older spellings. */
const readers = new Map<string, Reader>([
  ['text', (item, { text }) => meaning('text', text, readText(item))],
  ['image', (item, { image }) => meaning('image', image, readMedia(item, 'image'))],
  ['video', (item, { video }) => meaning('video', video, readMedia(item, 'video'))],
  ['audio', readAudio],
  [
    'voice',
    (item, { voice }) => meaning('voice', voice, readMedia(item, 'voice') ?? readMedia(item, 'audio')),
  ],
  ['document', (item, { document }) => meaning('document', document, readMedia(item, 'document'))],
  ['sticker', (item, { sticker }) => meaning('sticker', sticker, readMedia(item, 'sticker'))],
  ['location', (item, { location }) => meaning('location', location, readLocation(item))],
  ['contacts', (item, { contacts }) => meaning('contacts', contacts, readContacts(item))],
  ['interactive', readInteractive],
  ['button', (item, { choiceAnswer }) => meaning('choiceAnswer', choiceAnswer, readButton(item))],
  ['order', (item, { order }) => meaning('order', order, readOrder(item))],
  ['reaction', (item, { reaction }) => meaning('reaction', reaction, readReaction(item))],
  ['edit', (item, { edit }) => meaning('edit', edit, readEdit(item))],
  ['revoke', (item, { deletion }) => meaning('deletion', deletion, readDeletion(item))],
  ['system', (item, { systemEvent }) => meaning('systemEvent', systemEvent, readSystem(item))],
  ['request_welcome', (_item, { systemEvent }) => meaning('systemEvent', systemEvent, conversationStarted)],
]);

/** Every documented `interactive.type` that a person can send. */
const interactiveReaders = new Map<string, Reader>([
  ['button_reply', (item, { choiceAnswer }) => meaning('choiceAnswer', choiceAnswer, readButtonReply(item))],
  ['list_reply', (item, { choiceAnswer }) => meaning('choiceAnswer', choiceAnswer, readListReply(item))],
  ['nfm_reply', (item, { formReply }) => meaning('formReply', formReply, readFormReply(item))],
  ['call_permission_reply', readCallPermission],
]);

/** Types by which Meta says that it hands a message out to nobody; payments stay in their app. */
const keptBackTypes = /^(unsupported|unknown|ephemeral|payment(_\w+)?)$/;
/** Error codes that say the same beside a type of any name. */
const keptBackCodes = new Set([130_501, 131_051]);

const conversationStarted = { event: 'conversation_started', facts: {} };

/** Reads a message by its type, or without one by the object that it has; `undefined` where there is neither. */
export const readMessageWith = (table: WhatsAppTable, item: JsonObject): MessageReading | undefined => {
  const type = filledAt(item, 'type') ?? [...readers.keys()].find((key) => isPresent(item[key]));
  if (type === undefined)
    return readErrors(item).length > 0 ? keptBack(table, readUnavailable(item)) : undefined;
  return inContext(item, readTyped(table, item, type));
};

/** Reads the new version inside an edit, which is a message of a person and nothing else. */
export const readVersionWith = (table: WhatsAppTable, message: JsonObject): MessageReading => {
  const reading = readMessageWith(table, message);
  return reading === undefined || neverVersions.has(kindOf(reading.content))
    ? keptBack(table, { ...readUnavailable(message), isEmpty: true })
    : reading;
};

const neverVersions: ReadonlySet<ContentKind> = new Set<ContentKind>([
  'reaction',
  'edit',
  'deletion',
  'systemEvent',
]);

function readTyped(table: WhatsAppTable, item: JsonObject, type: string): MessageReading {
  const reader = readers.get(type);
  if (reader !== undefined)
    return reader(item, table) ?? keptBack(table, { ...readUnavailable(item), type, isEmpty: true });
  const isKeptBack =
    keptBackTypes.test(type) || readErrors(item).some(({ code }) => keptBackCodes.has(code ?? 0));
  return isKeptBack ? keptBack(table, readUnavailable(item)) : unknownType(table, type);
}

function readAudio(item: JsonObject, table: WhatsAppTable): MessageReading | undefined {
  return flagAt(objectAt(item, 'audio'), 'voice')
    ? meaning('voice', table.voice, readMedia(item, 'audio'))
    : meaning('audio', table.audio, readMedia(item, 'audio'));
}

function readInteractive(item: JsonObject, table: WhatsAppTable): MessageReading | undefined {
  const interactive = objectAt(item, 'interactive');
  if (interactive === undefined) return undefined;
  const type =
    filledAt(interactive, 'type') ??
    [...interactiveReaders.keys()].find((key) => isPresent(interactive[key]));
  if (type === undefined) return undefined;
  const reader = interactiveReaders.get(type);
  if (reader !== undefined) return reader(interactive, table);
  return keptBackTypes.test(type)
    ? keptBack(table, { ...readUnavailable(item), type })
    : unknownType(table, type);
}

function readCallPermission(interactive: JsonObject, table: WhatsAppTable): MessageReading | undefined {
  const facts = objectAt(interactive, 'call_permission_reply');
  return meaning('systemEvent', table.systemEvent, facts && { event: 'call_permission_reply', facts });
}

function keptBack(table: WhatsAppTable, payload: UnavailablePayload): MessageReading {
  const translation = table.unavailable.toContent(payload);
  return translation.ok
    ? { content: contentOf('unavailable', translation.value), losses: translation.losses }
    : { content: contentOf('unavailable', {}), losses: [] };
}

function unknownType(table: WhatsAppTable, type: string): MessageReading {
  return (
    meaning('unsupported', table.unsupported, { type }) ?? {
      content: contentOf('unsupported', {}),
      losses: [],
    }
  );
}

function meaning<K extends ContentKind, P>(
  kind: K,
  translator: Pick<ContentTranslator<K, P>, 'toContent'>,
  payload: P | undefined,
): MessageReading | undefined {
  if (payload === undefined) return undefined;
  const translation = translator.toContent(payload);
  if (!translation.ok) return undefined;
  const body: ContentBody<K> = translation.value;
  return { content: contentOf(kind, body), losses: translation.losses };
}

/** Adds what stands around a message. Reactions, edits and deletions point by themselves; a system event answers nothing. */
function inContext(item: JsonObject, { content, losses }: MessageReading): MessageReading {
  const kind = kindOf(content);
  if (kind === 'reaction' || kind === 'edit' || kind === 'deletion') return { content, losses };
  const context = contextOf(item);
  const { referral } = context.surroundings;
  const surroundings = kind === 'systemEvent' ? { ...(referral && { referral }) } : context.surroundings;
  return { content: { ...surroundings, ...content }, losses: [...losses, ...context.losses] };
}

function isPresent(value: unknown): boolean {
  return isObject(value) || Array.isArray(value);
}
