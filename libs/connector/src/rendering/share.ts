import { sealpost } from '#contracts/content';
import { type Loss, loss } from '#libs/envelope';
import type { ContentBody } from '../connector.ts';
import { lines, type Rendered } from './rendered.ts';

const { ShareSource } = sealpost.content.v1;

/** What stands for a share that has neither title nor link. */
const nameOf: Readonly<Record<number, string>> = {
  [ShareSource.SHARE_SOURCE_UNSPECIFIED]: '🔗 Shared content',
  [ShareSource.SHARE_SOURCE_LINK]: '🔗 Link',
  [ShareSource.SHARE_SOURCE_POST]: '🔗 Shared post',
  [ShareSource.SHARE_SOURCE_REEL]: '🔗 Shared reel',
  [ShareSource.SHARE_SOURCE_STORY]: '🔗 Shared story',
  [ShareSource.SHARE_SOURCE_TEMPLATE]: '🔗 Shared card',
  [ShareSource.SHARE_SOURCE_PRODUCT]: '🔗 Shared product',
};

/** A share as text: what its author wrote, then its title and its link, each on a line. */
export const shareText = ({ source, title, subtitle, url, text }: ContentBody<'share'>): Rendered => {
  const shown = lines(title, subtitle, url);
  const placeholder = nameOf[source ?? 0] ?? '🔗 Shared content';
  return {
    text: lines(text, shown || placeholder),
    losses: [lossOf(source ?? ShareSource.SHARE_SOURCE_UNSPECIFIED, shown === '')],
  };
};

function lossOf(source: sealpost.content.v1.ShareSource, isBare: boolean): Loss {
  if (isBare) return loss('CONTENT_UNAVAILABLE', 'share', 'the platform gave neither title nor link', 3);
  return source === ShareSource.SHARE_SOURCE_LINK
    ? loss('LINK_AS_TEXT', 'share.url', 'the link stands in the text', 1)
    : loss('RENDERED_AS_TEXT', 'share', 'title and link stand in the text', 2);
}
