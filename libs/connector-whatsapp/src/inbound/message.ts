import { sealpost } from '#contracts/content';
import {
  bodyOf,
  type Content,
  contentOf,
  type EventClass,
  type Inbound,
  kindName,
  kindOf,
} from '#libs/connector/content';
import { type Loss, loss } from '#libs/envelope';
import { idAt } from '#libs/meta-graph';
import { readMessage } from '../content/index.ts';
import type { MessageReading } from '../content/reading.ts';
import { addresseeOf, authorOf, changedPersonOf, type Person } from '../identity.ts';
import { malformed } from '../parse.ts';
import { given, type PlatformEvent } from '../webhook.ts';
import { assembled, type Facts, kept, timeOf } from './assembled.ts';
import { textOf } from './text.ts';

/** Translates an item of `messages[]`. */
export const fromMessage = (event: PlatformEvent): Inbound => {
  const { item, around } = event;
  const reading = readMessage(item);
  if (reading === undefined) return withContent(event, authorOf(item, around.contacts), nothingToRead);
  const isSystem = kindOf(reading.content) === 'systemEvent';
  const personOf = isSystem ? changedPersonOf : authorOf;
  return withContent(event, personOf(item, around.contacts), reading);
};

/**
 * Translates an item of `message_echoes[]`, which the business wrote in its own phone app. What it reacted to there is a
 * reaction like any other, from our account.
 */
export const fromEcho = (event: PlatformEvent): Inbound => {
  const person = addresseeOf(event.item, event.around.contacts);
  return withContent(event, person, readMessage(event.item) ?? withoutContent, 'echo');
};

const nothingToRead: MessageReading = {
  content: contentOf('unsupported', { platformType: malformed }),
  losses: [loss('CONTENT_UNAVAILABLE', 'unsupported', 'the item has nothing to read', 3)],
};

const withoutContent: MessageReading = {
  content: contentOf('unavailable', {
    reason: sealpost.content.v1.UnavailableReason.UNAVAILABLE_REASON_EMPTY,
  }),
  losses: [loss('CONTENT_UNAVAILABLE', 'unavailable', 'the echo has no content', 3)],
};

/** The authors' names that a content holds are no longer than this, in code points. */
const authorNameMax = 256;

function withContent(
  event: PlatformEvent,
  person: Person,
  reading: MessageReading,
  origin: 'message' | 'echo' = 'message',
): Inbound {
  const nativeId = idAt(event.item, 'id');
  const raw = isKept(reading.content) ? kept(event) : undefined;
  const content: Content = {
    ...reading.content,
    ...(origin === 'message' ? authorNameOf(person) : { byHumanAgent: true }),
    ...(raw && { raw: raw.raw }),
  };
  const losses = [
    ...reading.losses,
    ...(raw?.losses ?? []),
    ...missing(event, nativeId),
    ...cutNames(person),
  ];
  return assembled(event, {
    ...classAndKind(content, origin),
    person,
    personIs: origin === 'message' ? 'sender' : 'recipient',
    groupId: idAt(event.item, 'group_id'),
    nativeId,
    ...(nativeId !== undefined && { key: { by: 'id', id: nativeId } }),
    text: textOf(content),
    emoji: bodyOf(content, 'reaction')?.emoji ?? undefined,
    refNativeId: referenceOf(content),
    content,
    losses,
  });
}

function authorNameOf({ name }: Person): Pick<Content, 'authorName'> {
  return given({
    authorName: name && (isCut(name) ? Array.from(name).slice(0, authorNameMax).join('') : name),
  });
}

/** Few names have so many UTF-16 units that their code points need to be counted. */
function isCut(name: string): boolean {
  return name.length > authorNameMax && Array.from(name).length > authorNameMax;
}

/** The class and kind of what an item means; an echo keeps the content's kind, except that a reaction is one. */
function classAndKind(content: Content, origin: 'message' | 'echo'): Pick<Facts, 'class' | 'kind'> {
  const unknown = bodyOf(innermost(content), 'unsupported');
  if (unknown) return { class: 'unsupported', kind: unknown.platformType ?? undefined };
  const kind = kindOf(content);
  const reaction = bodyOf(content, 'reaction');
  if (reaction) return { class: 'reaction', kind: reaction.emoji ? 'add' : 'remove' };
  if (origin === 'echo')
    return { class: 'echo', kind: bodyOf(content, 'systemEvent')?.event ?? kindName(kind) };
  const row = classes[kind];
  return row === undefined
    ? { class: 'message', kind: kindName(kind) }
    : { class: row, kind: kindWithin(content) };
}

/** The kinds that are no message of their own. */
const classes: { readonly [K in ReturnType<typeof kindOf>]?: EventClass } = {
  edit: 'edit',
  deletion: 'deletion',
  systemEvent: 'system',
};

function kindWithin(content: Content): string | undefined {
  const edit = bodyOf(content, 'edit');
  if (edit) return kindName(kindOf(edit.content ?? {}));
  return bodyOf(content, 'systemEvent')?.event ?? undefined;
}

function innermost(content: Content): Content {
  return bodyOf(content, 'edit')?.content ?? content;
}

function referenceOf(content: Content): string | undefined {
  const target =
    bodyOf(content, 'reaction')?.target ??
    bodyOf(content, 'edit')?.target ??
    bodyOf(content, 'deletion')?.target ??
    content.replyTo;
  return target?.nativeId ?? undefined;
}

/** Whether a content leaves something to be read in the item's own bytes. */
function isKept(content: Content): boolean {
  const kind = kindOf(innermost(content));
  return kind === 'unavailable' || kind === 'unsupported';
}

function missing(event: PlatformEvent, nativeId: string | undefined): readonly Loss[] {
  return [
    ...(nativeId === undefined ? [loss('ID_MISSING', 'native_id', 'the platform gave no id', 1)] : []),
    ...(timeOf(event) === undefined
      ? [loss('TIME_MISSING', 'timestamp_ms', 'the platform gave no time', 1)]
      : []),
  ];
}

function cutNames({ name = '' }: Person): readonly Loss[] {
  return isCut(name) ? [loss('TEXT_TRUNCATED', 'author_name', 'longer than a name can be', 1)] : [];
}
