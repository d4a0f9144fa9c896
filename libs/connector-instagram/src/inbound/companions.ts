import {
  type ContentBody,
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
import type {
  MediumRole,
  MessageShape,
  Part,
  ShapedMessage,
  ShapeKind,
  ShapeOf,
  ShareRole,
  WireAttachment,
} from '#libs/meta-graph';
import { contentTable } from '../content/index.ts';
import type { Meaning, Surroundings } from './meaning.ts';

/**
 * The content of a message with what came along beside it. A link beside a photo, a place beside an album and the like
 * have no field of their own, so they stand as lines below the caption: a reader misses nothing.
 */
export const withCompanions = (
  { shape, companions }: ShapedMessage,
  surroundings: Surroundings,
): Required<Pick<Meaning, 'content' | 'losses'>> => {
  const mention = shape.kind === 'choiceAnswer' && !surroundings.story ? mentionIn(companions) : undefined;
  const rendered = companions
    .filter((part) => part !== mention)
    .map(({ role, attachment }) => renderedAs[role](attachment));
  const whole = withLines(
    shape,
    rendered.map(({ text }) => text),
  );
  const read = readShape(whole.kind, whole);
  const around = mention ? { ...surroundings, story: storyOf(mention) } : surroundings;
  return {
    content: read.ok ? contentOf(whole.kind, read.value, around) : contentOf('unsupported', {}, around),
    losses: [
      ...(read.ok ? read.losses : []),
      ...rendered.flatMap(({ losses }) => losses),
      ...(mention ? [mentionAsStory] : []),
    ],
  };
};

const rowOf: { readonly [K in ShapeKind]: { toContent(shape: ShapeOf<K>): Result<ContentBody<K>> } } =
  contentTable;

function readShape<K extends ShapeKind>(kind: K, shape: ShapeOf<K>): Result<ContentBody<K>> {
  return rowOf[kind].toContent(shape);
}

function withLines(shape: MessageShape, added: readonly string[]): MessageShape {
  if (added.length === 0 || shape.kind === 'unavailable' || shape.kind === 'unsupported') return shape;
  if (shape.kind === 'choiceAnswer') return { ...shape, title: lines(shape.title, ...added) };
  return { ...shape, text: lines(shape.text, ...added) };
}

const mediumAs =
  (kind: MediumRole) =>
  (attachment: WireAttachment): Rendered =>
    renderedBy(contentTable[kind].toContent({ attachment }), (body) => mediaPlaceholder(kind, body));

const shareAs =
  (role: ShareRole) =>
  (attachment: WireAttachment): Rendered =>
    renderedBy(contentTable.share.toContent({ kind: 'share', role, attachment }), shareText);

/** One attachment as the text that it would be elsewhere. */
const renderedAs: Readonly<Record<Part['role'], (attachment: WireAttachment) => Rendered>> = {
  image: mediumAs('image'),
  video: mediumAs('video'),
  audio: mediumAs('audio'),
  voice: mediumAs('voice'),
  document: mediumAs('document'),
  sticker: mediumAs('sticker'),
  link: shareAs('link'),
  post: shareAs('post'),
  reel: shareAs('reel'),
  story: shareAs('story'),
  template: shareAs('template'),
  location: (attachment) =>
    renderedBy(contentTable.location.toContent({ kind: 'location', attachment }), locationText),
  like: (attachment) => renderedBy(contentTable.like.toContent({ kind: 'like', attachment }), likeText),
  story_mention: (attachment) =>
    renderedBy(contentTable.storyMention.toContent({ kind: 'storyMention', attachment }), storyMentionText),
  unavailable: () => unavailableText({}),
  undocumented: () => unsupportedText(),
};

/** The rendering reports what the reader sees less of, the reading what had been missing before. */
function renderedBy<B>(read: Result<B>, render: (body: B) => Rendered): Rendered {
  if (!read.ok) return unsupportedText();
  const { text, losses } = render(read.value);
  return { text, losses: [...read.losses, ...losses] };
}

function mentionIn(companions: readonly Part[]): Part | undefined {
  return companions.find(({ role }) => role === 'story_mention');
}

function storyOf({ attachment: { nativeId, url } }: Part): NonNullable<Surroundings['story']> {
  return { ...(nativeId !== undefined && { id: nativeId }), ...(url !== undefined && { url }) };
}

const mentionAsStory: Loss = loss(
  'STORY_AS_TEXT',
  'story',
  'a mention in a story stands as the story that was answered',
  1,
);
