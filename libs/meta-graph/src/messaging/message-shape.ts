import { type AttachmentRole, type Part, roleOf } from './attachment-role.ts';
import { withoutDuplicates } from './duplicates.ts';
import { linksHeldBy } from './links.ts';
import type { WireAttachment, WireMessage } from './webhook.ts';

/** The roles that are one medium. */
export type MediumRole = 'image' | 'video' | 'audio' | 'voice' | 'document' | 'sticker';
/** The roles that point at something elsewhere. */
export type ShareRole = 'link' | 'post' | 'reel' | 'story' | 'template';

/** One medium with what it is. */
export type MediumPart = Part & { readonly role: MediumRole };

interface ShapeBodies {
  readonly choiceAnswer: {
    readonly payload?: string;
    readonly title?: string;
    readonly media: readonly MediumPart[];
  };
  readonly album: { readonly media: readonly MediumPart[]; readonly text?: string };
  readonly image: CaptionedAttachment;
  readonly video: CaptionedAttachment;
  readonly audio: CaptionedAttachment;
  readonly voice: CaptionedAttachment;
  readonly document: CaptionedAttachment;
  readonly sticker: CaptionedAttachment;
  readonly storyMention: CaptionedAttachment;
  readonly like: CaptionedAttachment;
  readonly location: CaptionedAttachment;
  readonly share: CaptionedAttachment & { readonly role: ShareRole };
  readonly text: { readonly text: string };
  readonly unavailable: { readonly platformType: string };
  readonly unsupported: { readonly platformType: string };
}

/** One attachment and the text that came with it. */
export interface CaptionedAttachment {
  readonly attachment: WireAttachment;
  readonly text?: string;
}

/** The kinds that a message can come to. */
export type ShapeKind = keyof ShapeBodies;
/** What a message's text and attachments come to as one thing, by its kind. */
export type ShapeOf<K extends ShapeKind> = { readonly kind: K } & ShapeBodies[K];
/** Any of them. */
export type MessageShape = { [K in ShapeKind]: ShapeOf<K> }[ShapeKind];

/** A message as one thing, what came along beside it, and how many repetitions were folded into one. */
export interface ShapedMessage {
  readonly shape: MessageShape;
  /** Attachments that have no place in the shape, in order. */
  readonly companions: readonly Part[];
  /** Attachments that repeated another one. */
  readonly duplicates: number;
  /** Whether a preview of a link that stands in the text was left out. */
  readonly previewDropped: boolean;
}

/**
 * Finds the one thing that a message is. A medium outranks what merely points elsewhere, and any of these outranks the
 * text, which stays with them as a caption. What the platform does not hand out counts only where nothing else is there.
 */
export const shapeOf = (message: WireMessage): ShapedMessage => {
  const whole = wholeShapeOf(message);
  if (whole !== undefined) return { shape: whole, companions: [], duplicates: 0, previewDropped: false };
  const given = partsOf(message);
  const isPreview = previewsOf(given.length > 0 ? message.text : undefined);
  const shown = given.filter((part) => !isPreview(part));
  const parts = withoutDuplicates(shown);
  const { shape, used } = shapeOfParts(parts, message);
  const placed = new Set<Part>(used);
  return {
    shape,
    companions: parts.filter((part) => !placed.has(part)),
    duplicates: shown.length - parts.length,
    previewDropped: shown.length < given.length,
  };
};

function wholeShapeOf(message: WireMessage): MessageShape | undefined {
  return message.isUnsupported ? { kind: 'unavailable', platformType: 'is_unsupported' } : undefined;
}

/** A sticker may be named on the message alone, or on the message beside an image that lacks the id. */
function partsOf({ attachments, stickerId }: WireMessage): readonly Part[] {
  const onlySticker = stickerId !== undefined && attachments.length === 0;
  const all: readonly WireAttachment[] = onlySticker ? [{ type: 'sticker' }] : attachments;
  return all.map((attachment) => {
    const isSticker = stickerId !== undefined && ['image', 'sticker'].includes(attachment.type);
    const whole = isSticker ? { ...attachment, stickerId: attachment.stickerId ?? stickerId } : attachment;
    return { role: roleOf(whole), attachment: whole };
  });
}

/** A preview repeats a link of the text beside it; one without link and title shows nothing that could be kept. */
function previewsOf(text: string | undefined): (part: Part) => boolean {
  if (text === undefined) return () => false;
  const isHeld = linksHeldBy(text);
  return ({ role, attachment: { url, title } }) =>
    role === 'link' && (url === undefined ? title === undefined : isHeld(url));
}

const mediumRoles: ReadonlySet<AttachmentRole> = new Set<MediumRole>([
  'image',
  'video',
  'audio',
  'voice',
  'document',
  'sticker',
]);

function isMedium(part: Part): part is MediumPart {
  return mediumRoles.has(part.role);
}

const shareRoles: ReadonlySet<AttachmentRole> = new Set<ShareRole>([
  'post',
  'reel',
  'story',
  'template',
  'link',
]);

function isShare(part: Part): part is Part & { readonly role: ShareRole } {
  return shareRoles.has(part.role);
}

/** What is no medium and yet more than a link, most telling first. */
const pointerKinds = [
  ['story_mention', 'storyMention'],
  ['like', 'like'],
  ['location', 'location'],
] as const satisfies readonly (readonly [AttachmentRole, ShapeKind])[];

function shapeOfParts(
  parts: readonly Part[],
  message: WireMessage,
): { readonly shape: MessageShape; readonly used: readonly Part[] } {
  const text = message.text === undefined ? {} : { text: message.text };
  const media = parts.filter(isMedium);
  const [medium] = media;
  if (message.quickReply !== undefined) return { shape: answerOf(message, media), used: media };
  if (media.length > 1) return { shape: { kind: 'album', media, ...text }, used: media };
  if (medium !== undefined)
    return { shape: { kind: medium.role, attachment: medium.attachment, ...text }, used: [medium] };
  for (const [role, kind] of pointerKinds) {
    const part = parts.find((each) => each.role === role);
    if (part !== undefined) return { shape: { kind, attachment: part.attachment, ...text }, used: [part] };
  }
  const share = parts.find(isShare);
  if (share !== undefined)
    return {
      shape: { kind: 'share', role: share.role, attachment: share.attachment, ...text },
      used: [share],
    };
  if (message.text !== undefined) return { shape: { kind: 'text', text: message.text }, used: [] };
  return lastResort(parts);
}

function answerOf(message: WireMessage, media: readonly MediumPart[]): MessageShape {
  const payload = message.quickReply?.payload;
  return {
    kind: 'choiceAnswer',
    ...(payload !== undefined && { payload }),
    ...(message.text !== undefined && { title: message.text }),
    media,
  };
}

function lastResort(parts: readonly Part[]): {
  readonly shape: MessageShape;
  readonly used: readonly Part[];
} {
  const withheld = parts.find(({ role }) => role === 'unavailable');
  if (withheld !== undefined)
    return { shape: { kind: 'unavailable', platformType: withheld.attachment.type }, used: [withheld] };
  const unknown = parts[0];
  return unknown === undefined
    ? { shape: { kind: 'unavailable', platformType: '' }, used: [] }
    : { shape: { kind: 'unsupported', platformType: unknown.attachment.type }, used: [unknown] };
}
