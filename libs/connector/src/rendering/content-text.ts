import { sealpost } from '#contracts/content';
import type { Content, ContentBody, ContentKind } from '../connector.ts';
import { bodyOf, kindName, kindOf } from '../content-table.ts';
import type { ShowText } from '../text/formatting.ts';
import { choiceAnswerText, numberedChoices } from './choices.ts';
import { contactsText } from './contacts.ts';
import { formReplyText } from './form-reply.ts';
import { likeText } from './like.ts';
import { locationText } from './location.ts';
import { albumPlaceholder, type MediaKind, mediaPlaceholder } from './media.ts';
import { orderText } from './order.ts';
import { deletedText, editedText, reactedText } from './relations.ts';
import type { Rendered } from './rendered.ts';
import { shareText } from './share.ts';
import { storyMentionText } from './story.ts';
import { systemText, unavailableText, unsupportedText, visibleText } from './unavailable.ts';

const { UNAVAILABLE_REASON_EMPTY } = sealpost.content.v1.UnavailableReason;

type Renderer<K extends ContentKind> = (body: ContentBody<K>, show: ShowText) => Rendered;

/** Shows what a renderer makes of a body as text that was written without formatting. */
const shown =
  <K extends ContentKind>(kind: K, render: (body: ContentBody<K>) => Rendered): Renderer<K> =>
  (body, show) => {
    const rendered = render(body);
    const { text, losses } = show(rendered.text, [], kindName(kind));
    return { text, losses: [...rendered.losses, ...losses] };
  };

const medium =
  <K extends MediaKind>(kind: K): Renderer<K> =>
  (media, show) =>
    mediaPlaceholder(kind, media, show);

const renderers: { readonly [K in ContentKind]: Renderer<K> } = {
  text: ({ body, spans }, show) => visibleText(show(body ?? '', spans, 'text.body')),
  image: medium('image'),
  video: medium('video'),
  gif: medium('gif'),
  audio: medium('audio'),
  voice: medium('voice'),
  document: medium('document'),
  sticker: medium('sticker'),
  location: shown('location', locationText),
  contacts: shown('contacts', contactsText),
  choicePrompt: shown('choicePrompt', numberedChoices),
  choiceAnswer: shown('choiceAnswer', choiceAnswerText),
  order: shown('order', orderText),
  formReply: shown('formReply', formReplyText),
  share: shown('share', shareText),
  storyMention: shown('storyMention', storyMentionText),
  like: shown('like', likeText),
  album: albumPlaceholder,
  unavailable: unavailableText,
  reaction: reactedText,
  edit: ({ content }, show) => editedText(content ? contentText(content, show) : withoutContent()),
  deletion: deletedText,
  unsupported: unsupportedText,
  systemEvent: shown('systemEvent', systemText),
};

/** Any content as one text: what stands for it where there is nothing but text. Prefix lines and limits are the caller's. */
export const contentText = (content: Content, show: ShowText): Rendered =>
  textOfKind(kindOf(content), content, show);

function withoutContent(): Rendered {
  return unavailableText({ reason: UNAVAILABLE_REASON_EMPTY });
}

function textOfKind<K extends ContentKind>(kind: K, content: Content, show: ShowText): Rendered {
  const body = bodyOf(content, kind);
  return body === undefined ? unsupportedText() : renderers[kind](body, show);
}
