import {
  type Content,
  type ContentBody,
  type ContentKind,
  contentOf,
  likeText,
  lines,
  locationText,
  mediaPlaceholder,
  type Rendered,
  shareText,
  storyMentionText,
  unavailableText,
  unsupportedText,
} from '#libs/connector/content';
import { type Loss, loss, type Result } from '#libs/envelope';
import type { MessageShape, Part, ShapedMessage, ShapeKind, ShapeOf } from '#libs/meta-graph';
import { contentTable } from './content/index.ts';

type Surroundings = NonNullable<Parameters<typeof contentOf>[2]>;

/** A content that was read, and what could not be kept of the message. */
export interface ReadContent {
  readonly content: Content;
  readonly losses: readonly Loss[];
}

/**
 * The content of a message with what came along beside it. A link beside a photo, a place beside an album and the like
 * have no field of their own, so they stand as lines below the caption: a reader misses nothing.
 */
export const withCompanions = (
  { shape, companions }: ShapedMessage,
  surroundings: Surroundings,
): ReadContent => {
  const mention = shape.kind === 'choiceAnswer' && !surroundings.story ? mentionOf(companions) : undefined;
  const rendered = companions.filter((part) => part !== mention).map(renderedOf);
  const read = contentOfShape(shape, mention ? { ...surroundings, story: storyOf(mention) } : surroundings);
  return {
    content: withLines(
      read.content,
      rendered.map(({ text }) => text),
    ),
    losses: [
      ...read.losses,
      ...rendered.flatMap(({ losses }) => losses),
      ...(mention ? [mentionAsStory] : []),
    ],
  };
};

type RowOf<K extends ShapeKind> = { toContent(payload: ShapeOf<K>): Result<ContentBody<K>> };

const rowOf: { readonly [K in ShapeKind]: RowOf<K> } = contentTable;

function contentOfShape(shape: MessageShape, surroundings: Surroundings): ReadContent {
  return readWith(shape.kind, shape, surroundings);
}

function readWith<K extends ShapeKind>(kind: K, shape: ShapeOf<K>, surroundings: Surroundings): ReadContent {
  const read = rowOf[kind].toContent(shape);
  return read.ok
    ? { content: contentOf(kind, read.value, surroundings), losses: read.losses }
    : { content: contentOf('unsupported', {}, surroundings), losses: [] };
}

/** One attachment as the text that it would be elsewhere. */
function renderedOf({ role, attachment }: Part): Rendered {
  switch (role) {
    case 'image':
    case 'video':
    case 'audio':
    case 'voice':
    case 'document':
    case 'sticker':
      return renderedBy(contentTable[role].toContent({ attachment }), (body) => mediaPlaceholder(role, body));
    case 'location':
      return renderedBy(contentTable.location.toContent({ kind: 'location', attachment }), locationText);
    case 'like':
      return renderedBy(contentTable.like.toContent({ kind: 'like', attachment }), likeText);
    case 'story_mention':
      return renderedBy(
        contentTable.storyMention.toContent({ kind: 'storyMention', attachment }),
        storyMentionText,
      );
    case 'link':
    case 'post':
    case 'reel':
    case 'story':
    case 'template':
      return renderedBy(contentTable.share.toContent({ kind: 'share', role, attachment }), shareText);
    case 'unavailable':
      return unavailableText({});
    case 'undocumented':
      return unsupportedText();
  }
}

/** The rendering reports what the reader sees less of, the reading what had been missing before. */
function renderedBy<B>(read: Result<B>, render: (body: B) => Rendered): Rendered {
  if (!read.ok) return unsupportedText();
  const { text, losses } = render(read.value);
  return { text, losses: [...read.losses, ...losses] };
}

function mentionOf(companions: readonly Part[]): Part | undefined {
  return companions.find(({ role }) => role === 'story_mention');
}

function storyOf({ attachment: { nativeId, url } }: Part): NonNullable<Content['story']> {
  return { ...(nativeId !== undefined && { id: nativeId }), ...(url !== undefined && { url }) };
}

const mentionAsStory: Loss = loss(
  'STORY_AS_TEXT',
  'story',
  'a mention in a story stands as the story that was answered',
  1,
);

/** The field of each kind that can take further lines. */
const textFieldOf = {
  text: 'body',
  image: 'caption',
  video: 'caption',
  audio: 'caption',
  voice: 'caption',
  document: 'caption',
  sticker: 'caption',
  album: 'caption',
  location: 'address',
  share: 'text',
  storyMention: 'text',
  like: 'text',
  choiceAnswer: 'title',
} as const satisfies Partial<Record<ContentKind, string>>;

function withLines(content: Content, added: readonly string[]): Content {
  const { kind } = content;
  if (added.length === 0 || kind === undefined || !Object.hasOwn(textFieldOf, kind)) return content;
  const field = textFieldOf[kind as keyof typeof textFieldOf];
  const body = content[kind] as Readonly<Record<string, unknown>>;
  const before = body[field];
  const whole = lines(typeof before === 'string' ? before : undefined, ...added);
  return { ...content, kind, [kind]: { ...body, [field]: whole } } as Content;
}
