import type { Part } from './attachment-role.ts';

/** Beyond this many attachments nobody looks for repetitions, since each is compared with each. */
const comparedMax = 100;

/** The parts of a message without those that report the same thing again, each in the place of its first report. */
export const withoutDuplicates = (parts: readonly Part[]): readonly Part[] =>
  parts.length > comparedMax ? parts : folded(parts);

function folded(parts: readonly Part[]): readonly Part[] {
  return parts.reduce<readonly Part[]>((kept, part) => {
    const twin = kept.find((other) => areOne(other, part));
    return twin === undefined
      ? [...kept, part]
      : kept.map((other) => (other === twin ? merged(twin, part) : other));
  }, []);
}

/** The same sticker as `image` and `sticker`; the same post as `share` and `ig_post`, also where only one of them has a permalink. */
function areOne(left: Part, right: Part): boolean {
  const [one, other] = [left.attachment, right.attachment];
  if (one.type === other.type) return false;
  if (one.type === 'sticker' || other.type === 'sticker')
    return areEqual(one.stickerId, other.stickerId) || areEqual(one.url, other.url);
  if (![left, right].every(({ role }) => role === 'post' || role === 'reel')) return false;
  if (one.nativeId !== undefined && other.nativeId !== undefined) return one.nativeId === other.nativeId;
  if (![one, other].some(({ type }) => type === 'share')) return false;
  const [place, otherPlace] = [permalinkOf(one.url), permalinkOf(other.url)];
  return place === undefined || otherPlace === undefined || place === otherPlace;
}

function areEqual(left: string | undefined, right: string | undefined): boolean {
  return left !== undefined && left === right;
}

/** A permalink's path tells the post; a link to the content network expires and tells nothing. */
function permalinkOf(url: string | undefined): string | undefined {
  const match = /^https?:\/\/(?:www\.)?instagram\.com\/(?:[\w.]+\/)?(?:p|reel|reels|tv)\/([\w-]+)/i.exec(
    url ?? '',
  );
  return match?.[1];
}

/** Of two reports of one thing the richer members stay, and the link that lasts. */
function merged(left: Part, right: Part): Part {
  const [older, newer] = left.attachment.type === 'share' ? [left, right] : [right, left];
  const url = [older, newer]
    .map(({ attachment }) => attachment.url)
    .find((each) => permalinkOf(each) !== undefined);
  const sticker = [left, right].find(({ attachment }) => attachment.type === 'sticker');
  if (sticker !== undefined) return { ...sticker, attachment: { ...left.attachment, ...sticker.attachment } };
  return {
    role: newer.role,
    attachment: { ...older.attachment, ...newer.attachment, ...(url !== undefined && { url }) },
  };
}
