import {
  type JsonObject,
  defined,
  flagAt,
  isObject,
  listAt,
  numberAt,
  objectAt,
  textAt,
} from '../wire/readers.ts';
import type { Template } from '../world/account.ts';
import type { ChoiceOption, LinkOption, MediaReference, MessageContent } from '../world/content.ts';

/** What a Send API message says, by its type; the types that are no messages of their own have no row. */
const readers: Readonly<Record<string, (payload: JsonObject) => MessageContent>> = {
  text: (text) => ({ kind: 'text', text: textAt(text, 'body') ?? '' }),
  image: (image) => mediaContent('image', image, 'image/jpeg'),
  video: (video) => mediaContent('video', video, 'video/mp4'),
  audio: (audio) => mediaContent(flagAt(audio, 'voice') ? 'voice' : 'audio', audio, 'audio/ogg; codecs=opus'),
  document: (document) => mediaContent('document', document, 'application/pdf'),
  sticker: (sticker) => mediaContent('sticker', sticker, 'image/webp'),
  location: (location) => ({
    kind: 'location',
    place: {
      latitude: numberAt(location, 'latitude') ?? 0,
      longitude: numberAt(location, 'longitude') ?? 0,
      ...defined({ name: textAt(location, 'name') }),
      ...defined({
        address: textAt(location, 'name') === undefined ? undefined : textAt(location, 'address'),
      }),
    },
  }),
  interactive: interactiveContent,
};

/** The content of a checked Send API message that is no template. */
export const contentOf = (body: JsonObject): MessageContent => {
  const type = textAt(body, 'type') ?? 'text';
  if (type === 'contacts') return { kind: 'contacts', contacts: listAt(body, 'contacts').filter(isObject) };
  return readers[type]?.(objectAt(body, type) ?? {}) ?? { kind: 'unsupported' };
};

/** How many variables a template has. */
export const variablesOf = (template: Template): number =>
  new Set(template.body.match(/\{\{\d+\}\}/g) ?? []).size;

/** The texts that a template message gives for the variables of the body. */
export const templateParameters = (payload: JsonObject): readonly string[] =>
  listAt(payload, 'components')
    .filter((component) => textAt(component, 'type')?.toLowerCase() === 'body')
    .flatMap((component) => listAt(component, 'parameters'))
    .map(
      (parameter) =>
        textAt(parameter, 'text') ?? textAt(objectAt(parameter, 'currency'), 'fallback_value') ?? '',
    );

/** A template as the person sees it. */
export const templateContent = (template: Template, payload: JsonObject): MessageContent => {
  const parameters = templateParameters(payload);
  const buttons = listAt(payload, 'components').filter(
    (component) => textAt(component, 'sub_type') === 'quick_reply',
  );
  return {
    kind: 'template',
    text: template.body.replace(/\{\{(\d+)\}\}/g, (_, index: string) => parameters[Number(index) - 1] ?? ''),
    choices: template.quickReplies.map((title, index) => {
      const button = buttons.find((component) => numberAt(component, 'index') === index);
      const payloadText = textAt(listAt(button, 'parameters')[0], 'payload');
      return { id: payloadText ?? title, title, source: 'template' };
    }),
  };
};

function mediaContent(kind: MessageContent['kind'], payload: JsonObject, mimeType: string): MessageContent {
  const media: MediaReference = {
    mimeType,
    ...defined({ mediaId: textAt(payload, 'id') }),
    ...defined({ url: textAt(payload, 'link') }),
    ...defined({ fileName: textAt(payload, 'filename') }),
  };
  return { kind, media: [media], ...defined({ text: textAt(payload, 'caption') }) };
}

function interactiveContent(interactive: JsonObject): MessageContent {
  const action = objectAt(interactive, 'action');
  const parameters = objectAt(action, 'parameters');
  const url = textAt(parameters, 'url');
  const links: readonly LinkOption[] =
    url === undefined ? [] : [{ title: textAt(parameters, 'display_text') ?? url, url }];
  return {
    kind: 'choices',
    text: textAt(objectAt(interactive, 'body'), 'text') ?? '',
    ...defined({ header: textAt(objectAt(interactive, 'header'), 'text') }),
    ...defined({ footer: textAt(objectAt(interactive, 'footer'), 'text') }),
    choices: [...buttonsOf(action), ...rowsOf(action)],
    links,
  };
}

function buttonsOf(action: JsonObject | undefined): readonly ChoiceOption[] {
  return listAt(action, 'buttons').map((button) => {
    const reply = objectAt(button, 'reply');
    return { id: textAt(reply, 'id') ?? '', title: textAt(reply, 'title') ?? '', source: 'button' };
  });
}

function rowsOf(action: JsonObject | undefined): readonly ChoiceOption[] {
  return listAt(action, 'sections')
    .flatMap((section) => listAt(section, 'rows'))
    .map((row) => ({
      id: textAt(row, 'id') ?? '',
      title: textAt(row, 'title') ?? '',
      ...defined({ description: textAt(row, 'description') }),
      source: 'list',
    }));
}
