import type { PlatformRequest } from '#libs/connector/content';
import type { Platform } from '#libs/envelope';
import { at, list, text } from './json.ts';

/** What each app's documentation allows, as checks that name what they find broken. */
const checksOf: Readonly<Record<Platform, (body: unknown) => readonly (string | false)[]>> = {
  whatsapp: (body) => [
    at(body, 'messaging_product') !== 'whatsapp' && 'product',
    at(body, 'status') === undefined &&
      !['<recipient>'].includes(text(body, 'to') ?? text(body, 'recipient') ?? '') &&
      'recipient',
    at(body, 'status') === 'read' && text(body, 'message_id') === undefined && 'read id',
    at(body, 'type') === 'text' && !isBetween(text(body, 'text', 'body'), 1, 4096) && 'text',
    at(body, 'type') === 'reaction' && text(body, 'reaction', 'message_id') === undefined && 'reaction',
    at(body, 'type') === 'interactive' &&
      !isBetween(text(body, 'interactive', 'body', 'text'), 1, 1024) &&
      'question',
    at(body, 'type') === 'contacts' &&
      list(body, 'contacts').some((card) => text(card, 'name', 'formatted_name') === undefined) &&
      'card',
    at(body, 'type') === 'location' && typeof at(body, 'location', 'latitude') !== 'number' && 'place',
  ],
  messenger: (body) => [
    ...messaging(body),
    at(body, 'message', 'text') !== undefined && !isBetween(text(body, 'message', 'text'), 1, 2000) && 'text',
  ],
  instagram: (body) => [
    ...messaging(body),
    at(body, 'message', 'text') !== undefined &&
      !isBytesBetween(text(body, 'message', 'text'), 1, 1000) &&
      'text',
    at(body, 'sender_action') === 'react' && text(body, 'payload', 'reaction') !== 'love' && 'reaction',
  ],
};

/** The rules that calls break; none for calls that the app's documentation allows. */
export const withinLimits = (to: Platform, requests: readonly PlatformRequest[]): readonly string[] =>
  requests.flatMap(({ method, path, body }) =>
    [method !== 'POST' && 'method', path !== '/<account>/messages' && 'path', ...checksOf[to](body)].filter(
      (broken): broken is string => broken !== false,
    ),
  );

function messaging(body: unknown): readonly (string | false)[] {
  const hasMessage = at(body, 'message') !== undefined;
  const hasAction = at(body, 'sender_action') !== undefined;
  return [
    text(body, 'recipient', 'id') !== '<recipient>' && 'recipient',
    hasMessage === hasAction && 'message or action',
    at(body, 'message', 'reply_to') !== undefined && 'reply inside of the message',
    list(body, 'message', 'quick_replies').length > 13 && 'quick replies',
  ];
}

function isBetween(value: string | undefined, min: number, max: number): boolean {
  const length = Array.from(value ?? '').length;
  return length >= min && length <= max;
}

function isBytesBetween(value: string | undefined, min: number, max: number): boolean {
  const length = Buffer.byteLength(value ?? '');
  return length >= min && length <= max;
}
